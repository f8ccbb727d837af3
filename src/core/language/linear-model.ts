/**
 * A sparse linear model: features (32-bit hashes) to one score a label. A file holds it as it is used, so that nothing is
 * built when it is opened but running sums. Sections of model NAME:
 *
 *   NAME.labels   lines
 *   NAME.buckets  u8 for each value of a hash's higher 16 bits: how many features have it
 *   NAME.keys     u16 a feature: the lower 16 bits, in the order of the whole hash
 *   NAME.counts   u8 a feature: how many labels it weighs
 *   NAME.entries  two u8 for each: label, weight (signed, companded: see `decodeWeights`)
 *   NAME.scale    f32: the largest weight
 *
 *   const model = readLinearModel(openModel('tagger'), 'tags');
 *   const scores = new Float64Array(model.labels.length);
 *   scoreFeatures(model, features, count, scores);            // overwrites
 *   addScores(model, features, count, count + 10, scores);    // adds those of ten more
 */
import { readFloats, readLines, sectionOf } from './model-file.ts';
import type { ModelFile } from './model-file.ts';

export const BUCKETS = 65_536;

export interface LinearModel {
  readonly labels: readonly string[];
  /**
   * Two ints a bucket: which of 32 values the next 5 bits of its keys have (most features that are asked for are in no
   * model, and this much of it fits the cache), and its first feature.
   */
  readonly index: Int32Array;
  readonly keys: Uint16Array;
  /** Of each feature, its first entry; one more at the end. */
  readonly firsts: Int32Array;
  /** Label, then the code of its weight, in the lower and the higher byte. */
  readonly entries: Uint16Array;
  readonly weights: Float64Array;
  /** Room for the features that were found, the last for what keeps the sweeps from being optimised away. */
  readonly room: Int32Array;
}

export function readLinearModel(file: ModelFile, name: string): LinearModel {
  const [keys, pairs] = [sectionOf(file, `${name}.keys`), sectionOf(file, `${name}.entries`)];
  const own = new Uint16Array(keys.buffer, keys.byteOffset, keys.length / 2);
  return {
    labels: readLines(file, `${name}.labels`),
    index: buildIndex(sectionOf(file, `${name}.buckets`), own),
    keys: own,
    firsts: sumUp(sectionOf(file, `${name}.counts`)),
    entries: new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length / 2),
    weights: decodeWeights(readFloats(file, `${name}.scale`)[0] ?? 1),
    room: new Int32Array(4096),
  };
}

/** Sets `scores` to the sums of the weights of `features[0..count)`. */
export function scoreFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  scores.fill(0);
  addScores(model, features, 0, count, scores);
}

/**
 * Adds the weights of `features[from..to)`. In sweeps, each of which only loads what the next one needs: the model is
 * larger than the cache, and loads that do not wait for each other are fetched together.
 */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  const { index, keys, firsts, entries, weights, room } = model;
  let touched = 0;
  let likely = 0;
  for (let i = from; i < to; i++) {
    const key = features[i] ?? 0;
    room[likely] = key;
    likely += ((index[(key >>> 16) << 1] ?? 0) >>> ((key >>> 11) & 31)) & 1;
  }
  let found = 0;
  for (let i = 0; i < likely; i++) {
    const key = room[i] ?? 0;
    const bucket = (key >>> 16) << 1;
    const low = key & 0xffff;
    // Each value that is present has a key at least: its own comes no earlier than after those of the lower values.
    let at = (index[bucket + 1] ?? 0) + countOnes((index[bucket] ?? 0) & ((1 << (low >>> 11)) - 1));
    const end = index[bucket + 3] ?? 0;
    while (at < end && (keys[at] ?? 0) < low) at++;
    if (at === end || keys[at] !== low) continue;
    room[found++] = at;
    touched ^= entries[firsts[at] ?? 0] ?? 0;
  }
  room[room.length - 1] = touched;
  for (let i = 0; i < found; i++) {
    const at = room[i] ?? 0;
    for (let j = firsts[at] ?? 0, end = firsts[at + 1] ?? 0; j < end; j++) {
      const entry = entries[j] ?? 0;
      const label = entry & 255;
      scores[label] = (scores[label] ?? 0) + (weights[entry >> 8] ?? 0);
    }
  }
}

/** Index of the highest score; the first of equals. */
export function bestOf(scores: Float64Array | Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/** How far the score of `best` is above the others. */
export function leadOf(scores: Float64Array, best: number): number {
  let rival = -Infinity;
  for (let i = 0; i < scores.length; i++) if (i !== best && (scores[i] ?? 0) > rival) rival = scores[i] ?? 0;
  return (scores[best] ?? 0) - rival;
}

/** The 256 weights a code can stand for: the cube of an even scale, so that small weights keep their precision. */
function decodeWeights(scale: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) => scale * (((code << 24) >> 24) / 127) ** 3);
}

/** Of 32 bits, by adding neighbours. */
function countOnes(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

function buildIndex(buckets: Uint8Array, keys: Uint16Array): Int32Array {
  const index = new Int32Array(2 * BUCKETS + 2);
  let at = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    index[2 * bucket + 1] = at;
    let present = 0;
    for (const end = at + (buckets[bucket] ?? 0); at < end; at++) present |= 1 << ((keys[at] ?? 0) >>> 11);
    index[2 * bucket] = present;
  }
  index[2 * BUCKETS + 1] = at;
  return index;
}

/** Running sums, from 0. */
function sumUp(counts: Uint8Array): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sum += counts[i] ?? 0;
  return sums;
}
