/**
 * Weights in training, over hashed features: one dense row of labels a feature.
 *
 *   const weights = createWeights(labels);
 *   addRow(weights, key);                                             // for each feature that may have weights
 *   scoreWeights(weights, features, count, scores);                   // like scoreFeatures of a finished model
 *   stepWeights(weights, features, count, good, bad, rate);           // good up, bad down: the hinge loss
 *   stepTowards(weights, features, count, { label, scores, rate });   // or all labels by their chances: the log loss
 *   weights.time++;                                                   // once an example, for the average
 *   writeModel(path, packAveraged('tags', weights, 0.01));            // see pack-weights.ts
 */

/** An example is learnt when its label lacks no more than this of certainty. */
const LEARNT = 0.02;
const HARDLY = 0.01;
/** So that a weight's first step is not its largest, however small the error. */
const FIRST_SQUARE = 0.1;

export interface Weights {
  readonly labels: readonly string[];
  /** Passed examples: averages are over it. */
  time: number;
  size: number;
  mask: number;
  /** Two ints a slot: hash, row + 1. */
  table: Int32Array;
  rows: Float32Array;
  /** Sum of time * update, for the average. */
  sums: Float32Array;
  /** For AdaGrad: how often each weight has moved. */
  squares: Float32Array;
  /** Room for the rows that were found, the last for what keeps the sweeps from being optimised away. */
  readonly found: Float64Array;
}

/** A finished model in memory, before pruning and packing: rows as [label, weight] pairs. */
export interface LinearRows {
  readonly labels: readonly string[];
  readonly rows: ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>;
}

export function createWeights(labels: readonly string[], bits = 20): Weights {
  const rows = 1 << 14;
  return {
    labels,
    time: 1,
    size: 0,
    mask: (1 << bits) - 1,
    table: new Int32Array(2 << bits),
    rows: new Float32Array(rows * labels.length),
    sums: new Float32Array(rows * labels.length),
    squares: new Float32Array(rows * labels.length),
    found: new Float64Array(4096),
  };
}

/** The row of a feature; -1 when it has none. */
export function rowOf(weights: Weights, key: number): number {
  const { table, mask } = weights;
  let slot = key & mask;
  for (;;) {
    const row = table[2 * slot + 1] ?? 0;
    if (row === 0 || table[2 * slot] === key) return row - 1;
    slot = (slot + 1) & mask;
  }
}

export function addRow(weights: Weights, key: number): number {
  const known = rowOf(weights, key);
  if (known >= 0) return known;
  if (weights.size * weights.labels.length >= weights.rows.length) growRows(weights);
  if (weights.size > weights.mask * 0.6) growTable(weights);
  const row = weights.size++;
  place(weights.table, weights.mask, key, row + 1);
  return row;
}

/** Sets `scores`. In sweeps, like scoreFeatures: what is far away in memory is fetched together. */
export function scoreWeights(weights: Weights, features: Int32Array, count: number, scores: Float64Array): void {
  const { rows, table, mask, found } = weights;
  const width = weights.labels.length;
  scores.fill(0);
  let touched = 0;
  for (let i = 0; i < count; i++) touched += table[((features[i] ?? 0) & mask) << 1] ?? 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const row = rowOf(weights, features[i] ?? 0);
    if (row < 0) continue;
    const from = row * width;
    found[size++] = from;
    touched += (rows[from] ?? 0) + (rows[from + width - 1] ?? 0);
  }
  found[found.length - 1] = touched;
  for (let i = 0; i < size; i++) {
    const from = found[i] ?? 0;
    for (let label = 0; label < width; label++) scores[label] = (scores[label] ?? 0) + (rows[from + label] ?? 0);
  }
}

/** A step of AdaGrad for the hinge loss: each weight moves less the more often it has moved. */
export function stepWeights(
  weights: Weights,
  features: Int32Array,
  count: number,
  good: number,
  bad: number,
  rate: number,
): void {
  const width = weights.labels.length;
  for (let i = 0; i < count; i++) {
    const row = rowOf(weights, features[i] ?? 0);
    if (row < 0) continue;
    moveWeight(weights, row * width + good, rate);
    moveWeight(weights, row * width + bad, -rate);
  }
}

/**
 * A step of AdaGrad for the log loss of a softmax: `scores` become chances first, then what each label should move by.
 * Labels that should hardly move are left alone, and so is an example that is learnt: most are, and the steps cost the time.
 */
export function stepTowards(
  weights: Weights,
  features: Int32Array,
  count: number,
  { label, scores, rate }: { label: number; scores: Float64Array; rate: number },
): void {
  const width = weights.labels.length;
  const moving = errorsOf(scores, label);
  if ((scores[label] ?? 0) < LEARNT) return;
  for (let i = 0; i < count; i++) {
    const row = rowOf(weights, features[i] ?? 0);
    if (row < 0) continue;
    for (const other of moving) {
      const at = row * width + other;
      const error = scores[other] ?? 0;
      const squares = (weights.squares[at] ?? 0) + error * error;
      weights.squares[at] = squares;
      addTo(weights, at, (rate * error) / Math.sqrt(squares + FIRST_SQUARE));
    }
  }
}

/** Turns scores to the errors of their chances, and returns the labels whose error counts. */
function errorsOf(scores: Float64Array, label: number): readonly number[] {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] ?? 0) - highest);
  const moving: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    scores[i] = (i === label ? 1 : 0) - (scores[i] ?? 0) / sum;
    if (Math.abs(scores[i] ?? 0) > HARDLY) moving.push(i);
  }
  return moving;
}

/**
 * Forgets all but the `count` features with the largest weights, and begins the average anew: going on from there, those that
 * are left make up for the lost ones.
 */
export function keepHeaviest(weights: Weights, count: number): void {
  const width = weights.labels.length;
  const heaviest = new Float32Array(weights.size);
  for (let at = 0; at < weights.size * width; at++) {
    const row = Math.floor(at / width);
    heaviest[row] = Math.max(heaviest[row] ?? 0, Math.abs(weights.rows[at] ?? 0));
  }
  const least = heaviest.toSorted()[Math.max(0, weights.size - count)] ?? 0;
  const table = new Int32Array(weights.table.length);
  for (let slot = 0; slot <= weights.mask; slot++) {
    const row = weights.table[2 * slot + 1] ?? 0;
    if (row > 0 && (heaviest[row - 1] ?? 0) >= least) place(table, weights.mask, weights.table[2 * slot] ?? 0, row);
  }
  weights.table = table;
  weights.sums.fill(0);
  weights.time = 1;
}

function moveWeight(weights: Weights, at: number, rate: number): void {
  const squares = (weights.squares[at] ?? 0) + 1;
  weights.squares[at] = squares;
  addTo(weights, at, rate / Math.sqrt(squares));
}

/** The rows of weights that `weightOf` makes; zeros are left out. */
export function collectRows(weights: Weights, weightOf: (row: number, label: number) => number): LinearRows {
  const rows = new Map<number, [number, number][]>();
  for (let slot = 0; slot <= weights.mask; slot++) {
    const row = (weights.table[2 * slot + 1] ?? 0) - 1;
    if (row < 0) continue;
    const pairs: [number, number][] = [];
    for (let label = 0; label < weights.labels.length; label++) {
      const weight = weightOf(row, label);
      if (weight !== 0) pairs.push([label, weight]);
    }
    if (pairs.length > 0) rows.set(weights.table[2 * slot] ?? 0, pairs);
  }
  return { labels: weights.labels, rows };
}

function addTo(weights: Weights, at: number, amount: number): void {
  weights.rows[at] = (weights.rows[at] ?? 0) + amount;
  weights.sums[at] = (weights.sums[at] ?? 0) + amount * weights.time;
}

function growRows(weights: Weights): void {
  const grow = (from: Float32Array): Float32Array => {
    const to = new Float32Array(from.length * 2);
    to.set(from);
    return to;
  };
  weights.rows = grow(weights.rows);
  weights.sums = grow(weights.sums);
  weights.squares = grow(weights.squares);
}

function growTable(weights: Weights): void {
  const mask = weights.mask * 2 + 1;
  const table = new Int32Array(2 * (mask + 1));
  for (let slot = 0; slot <= weights.mask; slot++) {
    const row = weights.table[2 * slot + 1] ?? 0;
    if (row !== 0) place(table, mask, weights.table[2 * slot] ?? 0, row);
  }
  weights.table = table;
  weights.mask = mask;
}

function place(table: Int32Array, mask: number, key: number, value: number): void {
  let slot = key & mask;
  while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
  table[2 * slot] = key;
  table[2 * slot + 1] = value;
}
