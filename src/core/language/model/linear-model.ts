/**
 * A sparse linear model: features (32-bit hashes) to one score a label. Sections of model NAME in its file:
 *
 *   NAME.labels   lines
 *   NAME.buckets  u8 for each value of a hash's higher 16 bits: how many features have it
 *   NAME.keys     u16 a feature: the lower 16 bits, in the order of the whole hash
 *   NAME.counts   u8 a feature: how many labels it weighs, at least one
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
/** In `room`: keys before, entries from here on, two numbers each. */
const PLACES = 1024;
/** Most buckets end within so many numbers: two lines of memory. */
const USUAL_BUCKET = 28;

export interface LinearModel {
  readonly labels: readonly string[];
  /**
   * Two ints a bucket: which of 32 values the next 5 bits of its keys have (most features that are asked for are in no
   * model, and this much of it fits the cache), and where it begins in `buckets`.
   */
  readonly index: Int32Array;
  /**
   * Each bucket in one piece, so that few lines of memory are fetched for a feature: how many features, the lower 16 bits of
   * each, where the entries of each end, counted from the first; the entries, label and code of the weight in the lower and higher byte.
   */
  readonly buckets: Uint16Array;
  readonly weights: Float64Array;
  /** Room for keys, and for the entries found, the last for what keeps the sweeps from being optimised away. */
  readonly room: Int32Array;
}

/** The sections of a file. */
interface Stored {
  readonly sizes: Uint8Array;
  readonly keys: Uint16Array;
  readonly counts: Uint8Array;
  readonly entries: Uint16Array;
}

export function readLinearModel(file: ModelFile, name: string): LinearModel {
  return {
    labels: readLines(file, `${name}.labels`),
    ...(laidOut(file, name) ?? layOut(storedIn(file, name))),
    weights: decodeWeights(readFloats(file, `${name}.scale`)[0] ?? 1),
    room: new Int32Array(4 * PLACES),
  };
}

/**
 * The sections of a file as threads share them: its linear models laid out, as "NAME.index" and "NAME.laid" instead of what they are
 * laid out from.
 */
export function layOutSections(file: ModelFile): ModelFile['sections'] {
  const sections = new Map(file.sections);
  for (const section of file.sections.keys()) {
    if (!section.endsWith('.buckets')) continue;
    const name = section.slice(0, -'.buckets'.length);
    const { index, buckets } = layOut(storedIn(file, name));
    for (const part of ['buckets', 'keys', 'counts', 'entries']) sections.delete(`${name}.${part}`);
    sections.set(`${name}.index`, bytesOf(index));
    sections.set(`${name}.laid`, bytesOf(buckets));
  }
  return sections;
}

type LaidOut = Pick<LinearModel, 'index' | 'buckets'>;

function laidOut({ sections }: ModelFile, name: string): LaidOut | undefined {
  const [index, laid] = [sections.get(`${name}.index`), sections.get(`${name}.laid`)];
  if (index === undefined || laid === undefined) return undefined;
  return {
    index: new Int32Array(index.buffer, index.byteOffset, index.length / 4),
    buckets: new Uint16Array(laid.buffer, laid.byteOffset, laid.length / 2),
  };
}

function storedIn(file: ModelFile, name: string): Stored {
  const [keys, pairs] = [sectionOf(file, `${name}.keys`), sectionOf(file, `${name}.entries`)];
  return {
    sizes: sectionOf(file, `${name}.buckets`),
    keys: new Uint16Array(keys.buffer, keys.byteOffset, keys.length / 2),
    counts: sectionOf(file, `${name}.counts`),
    entries: new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length / 2),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
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
  const { index, buckets, room } = model;
  let likely = 0;
  for (let i = from; i < to; i++) {
    const key = features[i] ?? 0;
    room[likely] = key;
    likely += ((index[(key >>> 16) << 1] ?? 0) >>> ((key >>> 11) & 31)) & 1;
  }
  let touched = 0;
  for (let i = 0; i < likely; i++) {
    const start = index[(((room[i] ?? 0) >>> 16) << 1) + 1] ?? 0;
    touched ^= (buckets[start] ?? 0) ^ (buckets[start + USUAL_BUCKET] ?? 0);
  }
  room[room.length - 1] = touched;
  let found = PLACES;
  for (let i = 0; i < likely; i++) {
    const key = room[i] ?? 0;
    const bucket = (key >>> 16) << 1;
    const low = key & 0xffff;
    const start = index[bucket + 1] ?? 0;
    const size = buckets[start] ?? 0;
    const keys = start + 1;
    // Each value that is present has a key at least: its own comes no earlier than after those of the lower values.
    let at = keys + countOnes((index[bucket] ?? 0) & ((1 << (low >>> 11)) - 1));
    while (at < keys + size && (buckets[at] ?? 0) < low) at++;
    if (at === keys + size || buckets[at] !== low) continue;
    const first = keys + 2 * size;
    room[found] = first + (at === keys ? 0 : (buckets[at + size - 1] ?? 0));
    room[found + 1] = first + (buckets[at + size] ?? 0);
    found += 2;
  }
  if (found > PLACES) addEntries(model, found, scores);
}

/** Adds the weights of the entries noted in `room[PLACES..found)`. In one loop: as measured, faster than one in another. */
function addEntries({ buckets, weights, room }: LinearModel, found: number, scores: Float64Array): void {
  let noted = PLACES;
  let at = 0;
  let end = 0;
  for (;;) {
    if (at === end) {
      if (noted === found) return;
      at = room[noted] ?? 0;
      end = room[noted + 1] ?? 0;
      noted += 2;
    }
    const entry = buckets[at++] ?? 0;
    const label = entry & 255;
    scores[label] = (scores[label] ?? 0) + (weights[entry >> 8] ?? 0);
  }
}

/** Index of the highest score; the first of equals. */
export function bestOf(scores: Float64Array | Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/** The highest score, the next, and what lies between them. */
export interface Choice {
  best: number;
  /** -1 when there is no other. */
  rival: number;
  lead: number;
}

export function openChoice(): Choice {
  return { best: 0, rival: -1, lead: Infinity };
}

/** Of the labels that are `allowed` (all, when it is left out); the first of equals. */
export function choose(scores: Float64Array, choice: Choice, allowed?: Uint8Array): void {
  let best = -1;
  let rival = -1;
  let top = -Infinity;
  let second = -Infinity;
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0;
    if (score <= second || (allowed !== undefined && allowed[label] === 0)) continue;
    if (score > top) {
      rival = best;
      second = top;
      best = label;
      top = score;
    } else {
      rival = label;
      second = score;
    }
  }
  choice.best = best;
  choice.rival = rival;
  choice.lead = top - second;
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

/** The buckets one after the other, in memory that can be shared. */
function layOut({ sizes, keys, counts, entries }: Stored): LaidOut {
  const length = BUCKETS + 2 * keys.length + entries.length + USUAL_BUCKET;
  const index = new Int32Array(new SharedArrayBuffer(8 * BUCKETS));
  const buckets = new Uint16Array(new SharedArrayBuffer(2 * length));
  let [at, feature, entry] = [0, 0, 0];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = sizes[bucket] ?? 0;
    index[2 * bucket + 1] = at;
    buckets[at] = size;
    at += 1;
    let present = 0;
    let end = 0;
    for (let i = 0; i < size; i++, at++, feature++) {
      const key = keys[feature] ?? 0;
      present |= 1 << (key >>> 11);
      buckets[at] = key;
      buckets[at + size] = end += counts[feature] ?? 0;
    }
    index[2 * bucket] = present;
    at += size;
    for (let i = 0; i < end; i++) buckets[at++] = entries[entry++] ?? 0;
  }
  return { index, buckets };
}
