import type { Passage } from './passage.ts';

/** How much a stem says: the rarer it is in the two texts, the more. */
export type Weigh = (stem: string) => number;

/** Inverse document frequency over the passages of both texts (Sparck Jones 1972), smoothed. */
export function openWeights(...texts: readonly (readonly Passage[])[]): Weigh {
  const counts = new Map<string, number>();
  let total = 0;
  for (const passage of texts.flat()) {
    total += 1;
    for (const stem of passage.stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.log(1 + total / ((counts.get(stem) ?? 0) + 1));
}

/** The share of what `part` says that `whole` says too, 0 to 1. */
function coverage(part: Passage, whole: Passage, weigh: Weigh): number {
  let shared = 0;
  let all = 0;
  for (const stem of part.stems.keys()) {
    const weight = weigh(stem);
    all += weight;
    if (whole.stems.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** What both say beside all that either says: the geometric mean of the two coverages, 0 to 1. */
export function similarity(a: Passage, b: Passage, weigh: Weigh): number {
  return Math.sqrt(coverage(a, b, weigh) * coverage(b, a, weigh));
}

export interface Aligned {
  readonly passage: Passage;
  readonly likeness: number;
}

/** The passages of the other text that say what this one says, likest first, none below `least`. */
export function alignedWith(
  passage: Passage,
  others: readonly Passage[],
  weigh: Weigh,
  least: number,
): readonly Aligned[] {
  return others
    .map((other) => ({ passage: other, likeness: similarity(passage, other, weigh) }))
    .filter((aligned) => aligned.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
}
