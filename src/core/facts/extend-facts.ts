import { z } from 'zod';
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import { DESK_FACTS } from './facts.ts';
import type { DeskFacts } from './facts.ts';

const words = z.string().trim().min(1);
const added = z.strictObject({
  stateMedia: z.array(z.strictObject({ names: z.array(words).min(1), state: words, reason: words })).default([]),
  loadedWords: z
    .array(z.strictObject({ words: z.array(words).min(1), neutral: z.string(), reason: words }))
    .default([]),
  recipes: z
    .array(z.strictObject({ kind: z.enum(CHECK_KINDS), country: words.exactOptional(), how: z.array(words).min(1) }))
    .default([]),
});

/** The newsroom's own entries before those that come with Deskcheck. Throws a sentence that names the entry when one is not well made. */
export function extendFacts(json: unknown): DeskFacts {
  const parsed = added.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The desk facts are not well made at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}.`);
  }
  const { stateMedia, loadedWords, recipes } = parsed.data;
  return {
    stateMedia: [...stateMedia, ...DESK_FACTS.stateMedia],
    loadedWords: [...loadedWords, ...DESK_FACTS.loadedWords],
    recipes: [...recipes, ...DESK_FACTS.recipes],
  };
}
