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

export interface LinearModel {
  readonly labels: readonly string[];
  /** Open addressing, two ints a slot: the hash, then (first entry * 256 + number of entries); 0 in an empty slot. */
  readonly table: Int32Array;
  readonly mask: number;
  /** label * 256 + code of the weight. */
  readonly entries: Uint16Array;
  readonly weights: Float32Array;
}

/** The 256 weights a code can stand for: the cube of an even scale, so that small weights keep their precision. */
export function decodeWeights(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, code) => scale * (((code << 24) >> 24) / 127) ** 3);
}

export function readLinearModel(file: ModelFile, name: string): LinearModel {
  const counts = sectionOf(file, `${name}.counts`);
  const pairs = sectionOf(file, `${name}.entries`);
  const entries = new Uint16Array(pairs.length / 2);
  for (let i = 0; i < entries.length; i++) entries[i] = (pairs[2 * i] ?? 0) * 256 + (pairs[2 * i + 1] ?? 0);
  const weights = decodeWeights(readFloats(file, `${name}.scale`)[0] ?? 1);
  const table = buildTable(sectionOf(file, `${name}.keys`), counts);
  return { labels: readLines(file, `${name}.labels`), table, mask: table.length / 2 - 1, entries, weights };
}

/** Sets `scores` to the sum of the weights of `features[0..count)`. */
export function scoreFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float32Array): void {
  const { table, mask, entries, weights } = model;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const key = features[i] ?? 0;
    let slot = (key & mask) << 1;
    let place = table[slot + 1] ?? 0;
    while (place !== 0 && table[slot] !== key) {
      slot = ((slot >> 1) + 1) & mask;
      slot <<= 1;
      place = table[slot + 1] ?? 0;
    }
    if (place === 0) continue;
    const first = place >>> 8;
    for (let j = first, end = first + (place & 255); j < end; j++) {
      const entry = entries[j] ?? 0;
      const label = entry >> 8;
      scores[label] = (scores[label] ?? 0) + (weights[entry & 255] ?? 0);
    }
  }
}

/** Index of the highest score; the first of equals. */
export function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

function buildTable(keys: Uint8Array, counts: Uint8Array): Int32Array {
  let slots = 16;
  while (slots < counts.length * 1.6) slots *= 2;
  const table = new Int32Array(slots * 2);
  const mask = slots - 1;
  let key = 0;
  let at = 0;
  let first = 0;
  for (const count of counts) {
    for (let shift = 1; ; shift *= 128) {
      const byte = keys[at++] ?? 0;
      key += (byte & 127) * shift;
      if (byte < 128) break;
    }
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key | 0;
    table[2 * slot + 1] = first * 256 + count;
    first += count;
  }
  return table;
}
