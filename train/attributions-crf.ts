/**
 * A first-order CRF like crf.ts, for tens of millions of features: hashes become dense row numbers once, before the first epoch.
 */
import { randomFrom, shuffled } from './random.ts';
import { densify, indexRows, rowAt } from './attributions-sequences.ts';
import type { RowIndex, Sequences } from './attributions-sequences.ts';
import type { LinearRows } from './perceptron.ts';

export interface TrainedCrf {
  readonly labels: readonly string[];
  readonly index: RowIndex;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly minSeen: number;
  readonly l2: number;
  /** Share of the features left out at each step, so that none is leant on alone. */
  readonly dropout: number;
  readonly onEpoch?: (epoch: number, crf: TrainedCrf) => void;
}

const NEVER = -1e4;

export function trainDenseCrf(labels: readonly string[], data: Sequences, options: Options): TrainedCrf {
  const size = labels.length;
  const index = indexRows(data, options.minSeen);
  const { features, rowEnd } = densify(data, index);
  const weights = new Float32Array(index.count * size);
  const squares = new Float32Array(weights.length);
  const transitions = new Float64Array((size + 1) * size);
  const transitionSquares = new Float64Array(transitions.length);
  forbid(transitions, labels);
  const crf: TrainedCrf = { labels, index, weights, transitions };
  const sums = new Float32Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  let summed = 0;
  const random = randomFrom(7);
  const order = data.sequenceEnd.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const started = performance.now();
    let loss = 0;
    for (const k of shuffled(order, random)) {
      const from = k === 0 ? 0 : (data.sequenceEnd[k - 1] ?? 0);
      const to = data.sequenceEnd[k] ?? 0;
      if (from === to) continue;
      loss += step(crf, squares, transitionSquares, features, rowEnd, data.gold, from, to, options, random);
    }
    console.log(
      `epoch ${epoch + 1}: ${index.count} rows, loss ${(loss / rowEnd.length).toFixed(4)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    options.onEpoch?.(epoch, crf);
    if (epoch === 0) continue;
    summed++;
    for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
    for (let i = 0; i < transitions.length; i++) transitionSums[i] = (transitionSums[i] ?? 0) + (transitions[i] ?? 0);
  }
  if (summed === 0) return crf;
  return { ...crf, weights: sums.map((sum) => sum / summed), transitions: transitionSums.map((sum) => sum / summed) };
}

export function forbid(transitions: Float64Array, labels: readonly string[]): void {
  const size = labels.length;
  for (let at = 0; at < transitions.length; at++) {
    const before = labels[Math.floor(at / size)] ?? 'O';
    const label = labels[at % size] ?? 'O';
    if (label.startsWith('I-') && (before === 'O' || before.slice(2) !== label.slice(2))) transitions[at] = NEVER;
  }
}

function step(
  crf: TrainedCrf,
  squares: Float32Array,
  transitionSquares: Float64Array,
  features: Int32Array,
  rowEnd: Int32Array,
  gold: readonly number[],
  from: number,
  to: number,
  options: Options,
  random: () => number,
): number {
  const { weights, transitions } = crf;
  const size = crf.labels.length;
  const n = to - from;
  const emissions = new Float64Array(n * size);
  const begin = from === 0 ? 0 : (rowEnd[from - 1] ?? 0);
  const dropped = dropFeatures((rowEnd[to - 1] ?? 0) - begin, options.dropout, random);
  const scaleUp = 1 / (1 - options.dropout);
  for (let i = 0; i < n; i++) {
    const o = i * size;
    const first = from + i === 0 ? 0 : (rowEnd[from + i - 1] ?? 0);
    for (let f = first, end = rowEnd[from + i] ?? 0; f < end; f++) {
      if (dropped[f - begin] === 1) continue;
      const base = (features[f] ?? 0) * size;
      for (let k = 0; k < size; k++) emissions[o + k] = (emissions[o + k] ?? 0) + (weights[base + k] ?? 0);
    }
  }
  for (let i = 0; i < emissions.length; i++) emissions[i] = (emissions[i] ?? 0) * scaleUp;
  const goldSlice = gold.slice(from, to);
  const { nodes, edges, likelihood } = gradients(emissions, transitions, goldSlice, size);
  for (let i = 0; i < n; i++) {
    const first = from + i === 0 ? 0 : (rowEnd[from + i - 1] ?? 0);
    const end = rowEnd[from + i] ?? 0;
    for (let k = 0; k < size; k++) {
      const gradient = nodes[i * size + k] ?? 0;
      if (gradient < 0.002 && gradient > -0.002) continue;
      for (let f = first; f < end; f++) {
        if (dropped[f - begin] === 1) continue;
        const at = (features[f] ?? 0) * size + k;
        const g = gradient - options.l2 * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + g * g;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) + (options.rate * g) / Math.sqrt(square + 1e-3);
      }
    }
  }
  for (let at = 0; at < edges.length; at++) {
    const gradient = edges[at] ?? 0;
    if (gradient === 0 || (transitions[at] ?? 0) <= NEVER) continue;
    const square = (transitionSquares[at] ?? 0) + gradient * gradient;
    transitionSquares[at] = square;
    transitions[at] = (transitions[at] ?? 0) + (options.rate * gradient) / Math.sqrt(square + 1e-3);
  }
  return -likelihood;
}

function dropFeatures(size: number, share: number, random: () => number): Uint8Array {
  const dropped = new Uint8Array(size);
  if (share > 0) for (let i = 0; i < size; i++) if (random() < share) dropped[i] = 1;
  return dropped;
}

/** Forward-backward: marginals of nodes, and expected minus observed edges. */
export function gradients(
  emissions: Float64Array,
  transitions: Float64Array,
  gold: ArrayLike<number>,
  size: number,
): { nodes: Float64Array; edges: Float64Array; likelihood: number } {
  const n = emissions.length / size;
  const expT = transitions.map(Math.exp);
  const factor = new Float64Array(n * size);
  const forward = new Float64Array(n * size);
  const scale = new Float64Array(n);
  let likelihood = 0;
  for (let i = 0; i < n; i++) {
    const o = i * size;
    let top = -Infinity;
    for (let k = 0; k < size; k++) top = Math.max(top, emissions[o + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < size; k++) {
      let mass = 0;
      if (i === 0) mass = expT[size * size + k] ?? 0;
      else for (let b = 0; b < size; b++) mass += (forward[o - size + b] ?? 0) * (expT[b * size + k] ?? 0);
      const f = Math.exp((emissions[o + k] ?? 0) - top);
      factor[o + k] = f;
      forward[o + k] = mass * f;
      sum += mass * f;
    }
    if (sum === 0) sum = 1e-300;
    scale[i] = sum;
    for (let k = 0; k < size; k++) forward[o + k] = (forward[o + k] ?? 0) / sum;
    likelihood -= top + Math.log(sum);
  }
  const nodes = new Float64Array(n * size);
  const edges = new Float64Array(transitions.length);
  let beta = new Float64Array(size).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    const o = i * size;
    const earlier = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      const p = (forward[o + k] ?? 0) * (beta[k] ?? 0);
      nodes[o + k] = -p;
      if (i === 0) {
        edges[size * size + k] = -p;
        continue;
      }
      const reach = ((factor[o + k] ?? 0) * (beta[k] ?? 0)) / (scale[i] ?? 1);
      for (let b = 0; b < size; b++) {
        const flow = (expT[b * size + k] ?? 0) * reach;
        earlier[b] = (earlier[b] ?? 0) + flow;
        edges[b * size + k] = (edges[b * size + k] ?? 0) - (forward[o - size + b] ?? 0) * flow;
      }
    }
    beta = earlier;
  }
  for (let i = 0; i < n; i++) {
    const k = gold[i] ?? 0;
    const at = (i === 0 ? size : (gold[i - 1] ?? 0)) * size + k;
    nodes[i * size + k] = (nodes[i * size + k] ?? 0) + 1;
    edges[at] = (edges[at] ?? 0) + 1;
    likelihood += (emissions[i * size + k] ?? 0) + (transitions[at] ?? 0);
  }
  return { nodes, edges, likelihood };
}

/** Emission scores of one sequence. */
export function emit(crf: TrainedCrf, rows: readonly Int32Array[]): Float64Array {
  const size = crf.labels.length;
  const emissions = new Float64Array(rows.length * size);
  for (const [i, row] of rows.entries()) {
    for (const key of row) {
      const dense = rowAt(crf.index, key);
      if (dense < 0) continue;
      for (let k = 0; k < size; k++) {
        emissions[i * size + k] = (emissions[i * size + k] ?? 0) + (crf.weights[dense * size + k] ?? 0);
      }
    }
  }
  return emissions;
}

export function linearRows(crf: TrainedCrf): LinearRows {
  const size = crf.labels.length;
  const rows = new Map<number, [number, number][]>();
  for (let slot = 0; slot <= crf.index.mask; slot++) {
    const row = (crf.index.rows[slot] ?? 0) - 1;
    if (row < 0) continue;
    const pairs: [number, number][] = [];
    for (let k = 0; k < size; k++) {
      const weight = crf.weights[row * size + k] ?? 0;
      if (weight !== 0) pairs.push([k, weight]);
    }
    if (pairs.length > 0) rows.set(crf.index.keys[slot] ?? 0, pairs);
  }
  return { labels: crf.labels, rows };
}
