/**
 * Word vectors small enough to ship: GloVe's, without what all words have in common (Mu and Viswanath 2018: the mean and the first
 * principal directions), of length one, each four dimensions put to the nearest of 256 points (product quantization: Jégou, Douze
 * and Schmid 2011): 25 bytes a word.
 */
import { hashText } from '#core/language/model/hash-features.ts';
import { RANK_STEPS } from '#core/language/model/word-vectors.ts';
import { kMeans } from './k-means.ts';
import { ofLengthOne, readVectors, VECTOR_WIDTH } from './read-vectors.ts';
import type { Train } from './train.ts';
import { writeModel } from './write-model.ts';

const COMMON_DIRECTIONS = 2;
const POWER_ROUNDS = 30;
const PART = 4;
const PARTS = VECTOR_WIDTH / PART;
const POINTS = 256;
const FITTED = 20_000;
const ROUNDS = 12;

export const train: Train = ({ out, vectors }) => {
  if (vectors === undefined) throw new Error('name the file of the word vectors with --vectors');
  const { words, rows } = readVectors(vectors);
  const shipped = ofLengthOne(withoutCommon(ofLengthOne(rows, VECTOR_WIDTH)), VECTOR_WIDTH);
  const codes = new Uint8Array(words.length * PARTS);
  const points = new Float32Array(PARTS * POINTS * PART);
  for (let part = 0; part < PARTS; part++) {
    const own = columnsOf(shipped, part * PART);
    const nearest = kMeans({ rows: own, width: PART, clusters: POINTS, fitted: FITTED, rounds: ROUNDS });
    points.set(meansOf(own, nearest), part * POINTS * PART);
    for (const [word, point] of nearest.entries()) codes[word * PARTS + part] = point;
  }
  const order = Array.from(words, (word, i) => [hashText(word), i] as const).sort(([a], [b]) => a - b);
  const sorted = new Uint8Array(codes.length);
  for (const [to, [, from]] of order.entries())
    sorted.set(codes.subarray(from * PARTS, (from + 1) * PARTS), to * PARTS);
  writeModel(`${out}/vectors.model`, {
    words: new Uint8Array(Int32Array.from(order, ([hash]) => hash).buffer),
    codes: sorted,
    ranks: Uint8Array.from(order, ([, rank]) => Math.round(RANK_STEPS * Math.log2(rank + 1))),
    points: new Uint8Array(points.buffer),
  });
};

/** Takes out the mean and, one after the other, the directions in which the words lie most, found by power iteration. */
function withoutCommon(rows: Float32Array): Float32Array {
  const left = Float32Array.from(rows);
  takeOut(left, meanOf(left));
  for (let direction = 0; direction < COMMON_DIRECTIONS; direction++) {
    let axis = new Float64Array(VECTOR_WIDTH).fill(1 / Math.sqrt(VECTOR_WIDTH));
    for (let round = 0; round < POWER_ROUNDS; round++) axis = timesCovariance(left, axis);
    for (let from = 0; from < left.length; from += VECTOR_WIDTH) {
      const share = dot(left, from, axis);
      for (let i = 0; i < VECTOR_WIDTH; i++) left[from + i] = (left[from + i] ?? 0) - share * (axis[i] ?? 0);
    }
  }
  return left;
}

function meanOf(rows: Float32Array): Float64Array {
  const mean = new Float64Array(VECTOR_WIDTH);
  for (const [at, value] of rows.entries()) {
    mean[at % VECTOR_WIDTH] = (mean[at % VECTOR_WIDTH] ?? 0) + (value * VECTOR_WIDTH) / rows.length;
  }
  return mean;
}

function takeOut(rows: Float32Array, mean: Float64Array): void {
  for (const [at, value] of rows.entries()) rows[at] = value - (mean[at % VECTOR_WIDTH] ?? 0);
}

function timesCovariance(rows: Float32Array, axis: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(VECTOR_WIDTH);
  for (let from = 0; from < rows.length; from += VECTOR_WIDTH) {
    const share = dot(rows, from, axis);
    for (let i = 0; i < VECTOR_WIDTH; i++) next[i] = (next[i] ?? 0) + share * (rows[from + i] ?? 0);
  }
  const length = Math.hypot(...next);
  return next.map((value) => value / length);
}

function dot(rows: Float32Array, from: number, axis: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < VECTOR_WIDTH; i++) sum += (rows[from + i] ?? 0) * (axis[i] ?? 0);
  return sum;
}

function columnsOf(rows: Float32Array, first: number): Float32Array {
  const own = new Float32Array((rows.length / VECTOR_WIDTH) * PART);
  for (let at = 0; at < own.length; at++) {
    own[at] = rows[Math.floor(at / PART) * VECTOR_WIDTH + first + (at % PART)] ?? 0;
  }
  return own;
}

function meansOf(rows: Float32Array, nearest: Uint16Array): Float32Array {
  const [sums, counts] = [new Float32Array(POINTS * PART), new Float32Array(POINTS)];
  for (const [row, point] of nearest.entries()) {
    counts[point] = (counts[point] ?? 0) + 1;
    for (let i = 0; i < PART; i++) sums[point * PART + i] = (sums[point * PART + i] ?? 0) + (rows[row * PART + i] ?? 0);
  }
  return sums.map((sum, at) => sum / Math.max(1, counts[Math.floor(at / PART)] ?? 0));
}
