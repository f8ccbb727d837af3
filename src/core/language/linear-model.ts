/**
 * A sparse linear model: features (32-bit hashes) to one score a label. Sections of model NAME in its file:
 *
 *   NAME.labels   lines
 *   NAME.keys     the features' hashes, unsigned and ascending, as differences in 7-bit groups (LEB128)
 *   NAME.counts   u8 a feature: how many labels it weighs
 *   NAME.entries  two u8 for each: label, weight (signed, companded: see `decodeWeights`)
 *   NAME.scale    f32: the largest weight
 *
 *   const model = readLinearModel(openModel('tagger'), 'tags');
 *   scoreFeatures(model, features, count, scores);     // scores: Float32Array(model.labels.length), overwritten
 */
import { readFloats, readLines, sectionOf } from './model-file.ts';
import type { ModelFile } from './model-file.ts';

/** The filter has a bit for the highest 22 bits of a key. */
const FILTER_SHIFT = 10;

export interface LinearModel {
  readonly labels: readonly string[];
  /** Open addressing, two ints a slot: the hash, then (first entry * 256 + number of entries); 0 in an empty slot. */
  readonly table: Int32Array;
  readonly mask: number;
  /** A key's first slot is its highest bits: keys come in ascending order, so the table is filled from end to end. */
  readonly shift: number;
  /** Room for features that may be there and for places found, the last for what keeps the first sweeps from being optimised away. */
  readonly places: Int32Array;
  /** Room for the scores: adding doubles is quicker than rounding to floats at every step. */
  readonly sums: Float64Array;
  /** Which keys may be in the table: half of all features are not, and the filter fits the cache that the table does not. */
  readonly filter: Int32Array;
  /** Label, then the code of its weight, in the lower and the higher byte. */
  readonly entries: Uint16Array;
  readonly weights: Float64Array;
}

/** The 256 weights a code can stand for: the cube of an even scale, so that small weights keep their precision. */
function decodeWeights(scale: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) => scale * (((code << 24) >> 24) / 127) ** 3);
}

export function readLinearModel(file: ModelFile, name: string): LinearModel {
  const counts = sectionOf(file, `${name}.counts`);
  const pairs = sectionOf(file, `${name}.entries`);
  const entries = new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length / 2);
  const weights = decodeWeights(readFloats(file, `${name}.scale`)[0] ?? 1);
  const bits = Math.max(4, Math.ceil(Math.log2(counts.length * 1.3)));
  const table = buildTable(sectionOf(file, `${name}.keys`), counts, bits);
  const labels = readLines(file, `${name}.labels`);
  return {
    labels,
    table,
    mask: 2 ** bits - 1,
    shift: 32 - bits,
    places: new Int32Array(4096),
    sums: new Float64Array(labels.length),
    filter: buildFilter(table),
    entries,
    weights,
  };
}

/**
 * Sets `scores` to the sum of the weights of `features[0..count)`. In sweeps, each of which only loads what the next one
 * needs: the table is larger than the cache, and loads that do not wait for each other are fetched together.
 */
export function scoreFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float32Array): void {
  const { table, shift, mask, entries, weights, places, sums, filter } = model;
  sums.fill(0);
  let touched = 0;
  let likely = 0;
  for (let i = 0; i < count; i++) {
    const key = features[i] ?? 0;
    const bit = key >>> FILTER_SHIFT;
    places[likely] = key;
    likely += ((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }
  for (let i = 0; i < likely; i++) touched ^= table[((places[i] ?? 0) >>> shift) << 1] ?? 0;
  let found = 0;
  for (let i = 0; i < likely; i++) {
    const key = places[i] ?? 0;
    let slot = key >>> shift;
    let place = table[(slot << 1) + 1] ?? 0;
    while (place !== 0 && table[slot << 1] !== key) {
      slot = (slot + 1) & mask;
      place = table[(slot << 1) + 1] ?? 0;
    }
    if (place === 0) continue;
    places[found++] = place;
    touched ^= entries[place >>> 8] ?? 0;
  }
  places[places.length - 1] = touched;
  for (let i = 0; i < found; i++) {
    const place = places[i] ?? 0;
    const first = place >>> 8;
    for (let j = first, end = first + (place & 255); j < end; j++) {
      const entry = entries[j] ?? 0;
      const label = entry & 255;
      sums[label] = (sums[label] ?? 0) + (weights[entry >> 8] ?? 0);
    }
  }
  scores.set(sums);
}

/** Index of the highest score; the first of equals. */
export function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

function buildTable(keys: Uint8Array, counts: Uint8Array, bits: number): Int32Array {
  const table = new Int32Array(2 ** bits * 2);
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  let key = 0;
  let at = 0;
  let first = 0;
  for (const count of counts) {
    let byte = keys[at++] ?? 0;
    let difference = byte & 127;
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = keys[at++] ?? 0;
      difference += (byte & 127) * scale;
    }
    key += difference;
    let slot = key >>> shift;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = first * 256 + count;
    first += count;
  }
  return table;
}

function buildFilter(table: Int32Array): Int32Array {
  const filter = new Int32Array(1 << (32 - FILTER_SHIFT - 5));
  for (let slot = 0; slot < table.length; slot += 2) {
    if (table[slot + 1] === 0) continue;
    const bit = (table[slot] ?? 0) >>> FILTER_SHIFT;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}
