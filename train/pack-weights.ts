/** The sections of a linear model straight from its weights in training; for models of millions of features. */
import { rowOf as indexOf } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { packRows } from './write-model.ts';
import type { Sections } from './write-model.ts';

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
  const row = new Float32Array(width);
  const rowOf = (key: number): Float32Array => {
    const from = indexOf(weights, key | 0) * width;
    for (let label = 0; label < width; label++) row[label] = weightOf(from + label);
    return row;
  };
  return packRows(name, weights.labels, { keys: sortedKeys(weights), rowOf, minWeight });
}

function sortedKeys(weights: Weights): Float64Array {
  const keys = new Float64Array(weights.size);
  let size = 0;
  for (let slot = 0; slot <= weights.mask; slot++) {
    if ((weights.table[2 * slot + 1] ?? 0) !== 0) keys[size++] = (weights.table[2 * slot] ?? 0) >>> 0;
  }
  return keys.subarray(0, size).sort();
}
