/** A linear model over hashed features for what is one of several labels, by AdaGrad. Same seed, same weights. */
import { randomFrom, shuffled } from './random.ts';

export interface LinearExample {
  /** Features in groups; each group counts as much as its weight, however many features are in it. */
  readonly groups: readonly FeatureGroup[];
  /** Chance of each label. */
  readonly target: ArrayLike<number>;
  readonly weight: number;
  /** What speaks for each label before anything is learned. */
  readonly offset?: Float64Array;
}

export interface FeatureGroup {
  readonly features: readonly number[];
  readonly weight: number;
}

export interface LinearOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly ridge: number;
  /** Features seen less often teach nothing. */
  readonly minSeen: number;
  /** Share of the features that is hidden at each look. */
  readonly hidden: number;
  readonly seed: number;
}

export interface LinearWeights {
  readonly base: Float64Array;
  readonly rows: ReadonlyMap<number, Float64Array>;
}

const FIRST_SQUARE = 0.02;
const BASE_RATE = 0.02;

export function fitLinear(examples: readonly LinearExample[], options: LinearOptions): LinearWeights {
  const { labels, epochs, rate, ridge, hidden } = options;
  const rows = openRows(examples, options);
  const squares = new Map([...rows.keys()].map((key) => [key, new Float64Array(labels).fill(FIRST_SQUARE)]));
  const base = new Float64Array(labels);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { groups, target, weight, offset } of shuffled(examples, random)) {
      const seen = groups.map((group) => ({
        ...group,
        features: group.features.filter((key) => rows.has(key) && random() >= hidden),
      }));
      const chances = chancesOf(scoreGroups({ base, rows }, seen, offset));
      for (let label = 0; label < labels; label++) {
        const slope = weight * ((chances[label] ?? 0) - (target[label] ?? 0));
        base[label] = (base[label] ?? 0) - BASE_RATE * slope;
        for (const group of seen) {
          const share = slope * scaleOf(group);
          for (const key of group.features) step(rows.get(key), squares.get(key), label, { share, ridge, rate });
        }
      }
    }
  return { base, rows };
}

function openRows(examples: readonly LinearExample[], { labels, minSeen }: LinearOptions): Map<number, Float64Array> {
  const seen = new Map<number, number>();
  for (const { groups } of examples)
    for (const { features } of groups) for (const key of features) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Map([...seen].filter(([, count]) => count >= minSeen).map(([key]) => [key, new Float64Array(labels)]));
}

function step(
  row: Float64Array | undefined,
  square: Float64Array | undefined,
  label: number,
  { share, ridge, rate }: { share: number; ridge: number; rate: number },
): void {
  if (row === undefined || square === undefined) return;
  const slope = share + ridge * (row[label] ?? 0);
  square[label] = (square[label] ?? 0) + slope * slope;
  row[label] = (row[label] ?? 0) - (rate * slope) / Math.sqrt(square[label] ?? 1);
}

export function scoreGroups(
  { base, rows }: LinearWeights,
  groups: readonly FeatureGroup[],
  offset?: Float64Array,
): Float64Array {
  const scores = base.map((score, label) => score + (offset?.[label] ?? 0));
  for (const group of groups) {
    const scale = scaleOf(group);
    for (const key of group.features) {
      const row = rows.get(key);
      if (row !== undefined)
        for (let label = 0; label < row.length; label++)
          scores[label] = (scores[label] ?? 0) + scale * (row[label] ?? 0);
    }
  }
  return scores;
}

function scaleOf({ features, weight }: FeatureGroup): number {
  return weight / Math.sqrt(Math.max(1, features.length));
}

function chancesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
