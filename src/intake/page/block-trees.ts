import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sumTrees } from '#core/language/model/boosted-trees.ts';
import type { BoostedTrees } from '#core/language/model/boosted-trees.ts';

/** What adds up to the log-odds that a block belongs to the story. */
export interface BlockTrees extends BoostedTrees {
  /** Numbers in a row, which must be what buildFeatures makes. */
  readonly features: number;
  /** Keep a block from this probability on. */
  readonly threshold: number;
}

const schema = z.strictObject({
  base: z.number(),
  features: z.int().positive(),
  threshold: z.number(),
  trees: z.array(z.array(z.number())),
});

const MODEL = new URL('../../../models/page-blocks.json', import.meta.url);
let loaded: BlockTrees | undefined;

/** Reads the model once a worker. Grown by train/pages.ts. */
export function loadBlockTrees(): BlockTrees {
  loaded ??= schema.parse(JSON.parse(readFileSync(MODEL, 'utf8')));
  return loaded;
}

/** The probability that a block with these features is a part of the story. */
export function weighBlock(model: BlockTrees, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumTrees(model, features)));
}
