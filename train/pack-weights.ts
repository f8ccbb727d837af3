/** The sections of a linear model straight from its weights in training; for models of millions of features. */
import { rowOf } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { floats, lines } from './write-model.ts';
import type { Sections } from './write-model.ts';

interface Bytes {
  bytes: Uint8Array;
  length: number;
}

/** Weights as they are in the end. Those smaller than `minWeight` are left out. */
export function packLast(name: string, weights: Weights, minWeight: number): Sections {
  return packWeights(name, weights, minWeight, (at) => weights.rows[at] ?? 0);
}

/** Weights averaged over the examples. Those smaller than `minWeight` are left out. */
export function packAveraged(name: string, weights: Weights, minWeight: number): Sections {
  const averageOf = (at: number): number => (weights.rows[at] ?? 0) - (weights.sums[at] ?? 0) / weights.time;
  return packWeights(name, weights, minWeight, averageOf);
}

function packWeights(name: string, weights: Weights, minWeight: number, weightOf: (at: number) => number): Sections {
  const width = weights.labels.length;
  let scale = 0;
  for (let at = 0; at < weights.size * width; at++) scale = Math.max(scale, Math.abs(weightOf(at)));
  const [keys, counts, entries] = [openBytes(), openBytes(), openBytes()];
  let before = 0;
  for (const key of sortedKeys(weights)) {
    const row = rowOf(weights, key | 0);
    let count = 0;
    for (let label = 0; label < width; label++) {
      const weight = weightOf(row * width + label);
      const code = Math.sign(weight) * Math.round(127 * Math.cbrt(Math.abs(weight) / scale));
      if (code === 0 || Math.abs(weight) < minWeight) continue;
      push(entries, label);
      push(entries, code & 255);
      count++;
    }
    if (count === 0) continue;
    push(counts, count);
    let rest = key - before;
    for (; rest >= 128; rest = Math.floor(rest / 128)) push(keys, (rest % 128) | 128);
    push(keys, rest);
    before = key;
  }
  return {
    [`${name}.labels`]: lines(weights.labels),
    [`${name}.keys`]: keys.bytes.slice(0, keys.length),
    [`${name}.counts`]: counts.bytes.slice(0, counts.length),
    [`${name}.entries`]: entries.bytes.slice(0, entries.length),
    [`${name}.scale`]: floats([scale]),
  };
}

function sortedKeys(weights: Weights): Float64Array {
  const keys = new Float64Array(weights.size);
  let size = 0;
  for (let slot = 0; slot <= weights.mask; slot++) {
    if ((weights.table[2 * slot + 1] ?? 0) !== 0) keys[size++] = (weights.table[2 * slot] ?? 0) >>> 0;
  }
  return keys.sort();
}

function openBytes(): Bytes {
  return { bytes: new Uint8Array(1 << 16), length: 0 };
}

function push(to: Bytes, byte: number): void {
  if (to.length === to.bytes.length) {
    const bytes = new Uint8Array(to.length * 2);
    bytes.set(to.bytes);
    to.bytes = bytes;
  }
  to.bytes[to.length++] = byte;
}
