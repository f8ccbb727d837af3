import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageFeatures } from './message-features.ts';

/** A logistic model, see models/MESSAGES.md. */
export interface MessageModel {
  readonly base: number;
  /** What each feature is in the middle, how far it strays, and what it weighs. */
  readonly features: readonly (readonly [mean: number, spread: number, weight: number])[];
}

const schema: z.ZodType<MessageModel> = z.strictObject({
  base: z.number(),
  features: z.array(z.tuple([z.number(), z.number().positive(), z.number()])),
});
const FILE = new URL('../../../models/messages.json', import.meta.url);
let loaded: MessageModel | undefined;

/** How likely a message is a story, from 0 to 1. */
export function storyChance(text: string): number {
  const model = (loaded ??= schema.parse(JSON.parse(readFileSync(FILE, 'utf8'))));
  return weighMessage(model, messageFeatures(text));
}

export function weighMessage(model: MessageModel, features: readonly number[]): number {
  let sum = model.base;
  for (const [at, [mean, spread, weight]] of model.features.entries())
    sum += weight * clip(((features[at] ?? 0) - mean) / spread);
  return 1 / (1 + Math.exp(-sum));
}

/** A message that is odd in one way is not judged by that alone. */
function clip(strays: number): number {
  return Math.max(-3, Math.min(3, strays));
}
