import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Boosted trees: `base` plus the leaves a row falls into is the log-odds that a block belongs to the story. */
export interface BlockTrees {
  readonly base: number;
  /** Numbers in a row, which must be what buildFeatures makes. */
  readonly features: number;
  /** Keep a block from this probability on. */
  readonly threshold: number;
  /** Nodes in preorder, three numbers each: feature, threshold, place of the right child; or -1, the leaf's value, 0. */
  readonly trees: readonly (readonly number[])[];
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
  let odds = model.base;
  for (const tree of model.trees) odds += fall(tree, features);
  return 1 / (1 + Math.exp(-odds));
}

function fall(tree: readonly number[], features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    const bar = tree[at + 1] ?? 0;
    if (feature < 0) return bar;
    at = (features[feature] ?? 0) <= bar ? at + 3 : (tree[at + 2] ?? 0);
  }
}
