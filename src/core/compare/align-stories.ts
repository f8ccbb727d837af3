import { toldBy, weightOf } from './content-words.ts';
import type { ContentWord } from './content-words.ts';

/** A stretch of a story, with the words it says something by. */
export interface Unit {
  readonly words: readonly ContentWord[];
}

export interface UnitPair<U extends Unit> {
  readonly a: U;
  readonly b: U;
  /** By how much the two are nearer to each other than to any third. */
  readonly margin: number;
}

/**
 * Which units of two texts tell one thing: those that are nearer to each other than to anything else by a margin, as sentences of
 * two languages are paired (Artetxe and Schwenk 2019). Each unit is taken once, the clearest pair first.
 */
export function alignUnits<U extends Unit>(
  left: readonly U[],
  right: readonly U[],
  least: number,
): readonly UnitPair<U>[] {
  const scores = left.map((a) => right.map((b) => commonContent(a, b)));
  const rows = scores.map(bestTwo);
  const columns = right.map((_, j) => bestTwo(scores.map((row) => row[j] ?? 0)));
  const pairs = left.flatMap((a, i) =>
    right.map((b, j) => {
      const score = scores[i]?.[j] ?? 0;
      return { a, b, margin: 2 * score - rivalOf(rows[i], score) - rivalOf(columns[j], score) };
    }),
  );
  const taken = new Set<U>();
  return pairs
    .filter(({ margin }) => margin >= least)
    .sort((x, y) => y.margin - x.margin)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

/** How much one thing two passages tell, times how much of it there is. */
function commonContent(a: Unit, b: Unit): number {
  return likenessOf(a, b) * Math.log1p(sharedWeight(a.words, b.words));
}

/** What both say beside all that either says: the geometric mean of the two shares, 0 to 1. */
export function likenessOf(a: Unit, b: Unit): number {
  return Math.sqrt(shareTold(a, b) * shareTold(b, a));
}

/** The share of what one says that the other says too, 0 to 1. */
export function shareTold({ words }: Unit, other: Unit): number {
  const told = toldBy(words, other.words);
  const all = weightOf(words);
  return all === 0 ? 0 : words.reduce((sum, { weight }, i) => sum + weight * (told[i] ?? 0), 0) / all;
}

function sharedWeight(words: readonly ContentWord[], others: readonly ContentWord[]): number {
  const stems = new Set(others.map(({ stem }) => stem));
  return weightOf(words.filter(({ stem }) => stems.has(stem)));
}

function bestTwo(scores: readonly number[]): readonly [best: number, second: number] {
  let [best, second] = [0, 0];
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

/** The best of the others. */
function rivalOf(two: readonly [number, number] | undefined, own: number): number {
  const [best, second] = two ?? [0, 0];
  return own >= best ? second : best;
}
