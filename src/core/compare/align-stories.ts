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

/** What both say beside all that either says (the geometric mean of the shares), times how much that is. */
function commonContent({ words: a }: Unit, { words: b }: Unit): number {
  const [all, others] = [weightOf(a), weightOf(b)];
  if (all === 0 || others === 0) return 0;
  const [here, there] = [toldWeight(a, b), toldWeight(b, a)];
  return Math.sqrt((here / all) * (there / others)) * Math.log1p(sharedWeight(a, b));
}

function toldWeight(words: readonly ContentWord[], others: readonly ContentWord[]): number {
  const told = toldBy(words, others);
  return words.reduce((sum, { weight }, i) => sum + weight * (told[i] ?? 0), 0);
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
