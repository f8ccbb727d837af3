/**
 * A first-order CRF over hashed features, trained by AdaGrad, for src/core/language/model/sequence-labeller.ts.
 *
 *   const crf = trainCrf(labels, examples, { epochs: 6, seed: 1 });     // labels: 'O', 'B-person', 'I-person', ...
 *   labelWith(crf, features);                                          // labels, before packing, to score on dev
 *   writeModel('models/names.model', packSequence('names', crf, 0.02));
 */
import { bestPath, constrain } from '#core/language/model/sequence-labeller.ts';
import { addRow, collectRows, createWeights, rowOf, scoreWeights } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import { floats, packLinear } from './write-model.ts';
import type { Sections } from './write-model.ts';

/** One sequence: the features of each token and the index of its label. */
export interface SequenceExample {
  readonly features: readonly Int32Array[];
  readonly gold: ArrayLike<number>;
}

export interface Crf {
  readonly weights: Weights;
  readonly transitions: Float32Array;
}

export interface CrfOptions {
  readonly epochs?: number;
  readonly seed?: number;
  readonly rate?: number;
  /** Features seen less often are left out. */
  readonly minSeen?: number;
  /** Called after each epoch, from 1; the loss is in nats a token. */
  readonly onEpoch?: (epoch: number, loss: number, crf: Crf) => void;
}

export function trainCrf(
  labels: readonly string[],
  examples: readonly SequenceExample[],
  options: CrfOptions = {},
): Crf {
  const { epochs = 6, seed = 1, rate = 0.1, minSeen = 2, onEpoch } = options;
  const size = labels.length;
  const weights = createWeights(labels);
  for (const key of frequentFeatures(examples, minSeen)) addRow(weights, key);
  const transitions = constrain(new Float32Array((size + 1) * size), labels);
  const squares = new Float64Array(transitions.length);
  const random = randomFrom(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0;
    let tokens = 0;
    for (const example of shuffled(examples, random)) {
      if (example.features.length === 0) continue;
      loss -= learn(weights, transitions, squares, example, rate);
      tokens += example.features.length;
    }
    onEpoch?.(epoch, loss / tokens, { weights, transitions });
  }
  return { weights, transitions };
}

export function labelWith(crf: Crf, features: readonly Int32Array[]): readonly string[] {
  const { labels } = crf.weights;
  const emissions = new Float32Array(labels.length * features.length);
  const scores = new Float64Array(labels.length);
  for (const [i, row] of features.entries()) {
    scoreWeights(crf.weights, row, row.length, scores);
    emissions.set(scores, i * labels.length);
  }
  return Array.from(bestPath(emissions, crf.transitions, labels.length), (label) => labels[label] ?? 'O');
}

export function packSequence(name: string, crf: Crf, minWeight = 0.01): Sections {
  const width = crf.weights.labels.length;
  const rows = collectRows(crf.weights, (row, label) => crf.weights.rows[row * width + label] ?? 0);
  return { ...packLinear(name, rows, minWeight), [`${name}.transitions`]: floats(crf.transitions) };
}

function frequentFeatures(examples: readonly SequenceExample[], minSeen: number): ReadonlySet<number> {
  const mask = (1 << 26) - 1;
  const seen = new Uint8Array(mask + 1);
  const frequent = new Set<number>();
  for (const { features } of examples) {
    for (const row of features) {
      for (const key of row) {
        const at = key & mask;
        const count = Math.min(255, (seen[at] ?? 0) + 1);
        seen[at] = count;
        if (count >= minSeen) frequent.add(key);
      }
    }
  }
  return frequent;
}

/** One step of AdaGrad on one sequence; returns its log-likelihood. `weights.sums` holds the squared gradients. */
function learn(
  weights: Weights,
  transitions: Float32Array,
  squares: Float64Array,
  example: SequenceExample,
  rate: number,
): number {
  const size = weights.labels.length;
  const rows = example.features.map((keys) => Array.from(keys, (key) => rowOf(weights, key)).filter((row) => row >= 0));
  const emissions = new Float64Array(rows.length * size);
  for (const [i, list] of rows.entries()) {
    for (const row of list) {
      for (let label = 0; label < size; label++) {
        emissions[i * size + label] = (emissions[i * size + label] ?? 0) + (weights.rows[row * size + label] ?? 0);
      }
    }
  }
  const { nodes, edges, likelihood } = gradients(emissions, transitions, example.gold, size);
  for (const [i, list] of rows.entries()) {
    for (let label = 0; label < size; label++) {
      const gradient = nodes[i * size + label] ?? 0;
      if (Math.abs(gradient) < 1e-3) continue;
      for (const row of list) {
        const at = row * size + label;
        const square = (weights.sums[at] ?? 0) + gradient * gradient;
        weights.sums[at] = square;
        weights.rows[at] = (weights.rows[at] ?? 0) + (rate * gradient) / Math.sqrt(square + 1e-4);
      }
    }
  }
  for (const [at, gradient] of edges.entries()) {
    if (gradient === 0) continue;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    transitions[at] = (transitions[at] ?? 0) + (rate * gradient) / Math.sqrt(square + 1e-4);
  }
  return likelihood;
}

interface Gradients {
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
  readonly likelihood: number;
}

/** Forward-backward, scaled a token at a time: what the gold path has minus what the model expects. */
function gradients(
  emissions: Float64Array,
  transitions: Float32Array,
  gold: ArrayLike<number>,
  size: number,
): Gradients {
  const length = emissions.length / size;
  const edgeFactors = Float64Array.from(transitions, Math.exp);
  const factors = new Float64Array(emissions.length);
  const forward = new Float64Array(emissions.length);
  const scales = new Float64Array(length);
  let likelihood = 0;
  for (let i = 0; i < length; i++) {
    const befores = i === 0 ? 0 : size;
    const top = emissions.subarray(i * size, (i + 1) * size).reduce((a, b) => Math.max(a, b), -Infinity);
    let sum = 0;
    for (let label = 0; label < size; label++) {
      const factor = Math.exp((emissions[i * size + label] ?? 0) - top);
      factors[i * size + label] = factor;
      let mass = i === 0 ? (edgeFactors[size * size + label] ?? 0) : 0;
      for (let before = 0; before < befores; before++) {
        mass += (forward[(i - 1) * size + before] ?? 0) * (edgeFactors[before * size + label] ?? 0);
      }
      forward[i * size + label] = mass * factor;
      sum += mass * factor;
    }
    scales[i] = sum || 1e-300;
    for (let label = 0; label < size; label++)
      forward[i * size + label] = (forward[i * size + label] ?? 0) / (sum || 1e-300);
    likelihood -= top + Math.log(sum || 1e-300);
  }
  const nodes = new Float64Array(emissions.length);
  const edges = new Float64Array(transitions.length);
  let backward = new Float64Array(size).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const befores = i === 0 ? 0 : size;
    const earlier = new Float64Array(size);
    for (let label = 0; label < size; label++) {
      const beta = backward[label] ?? 0;
      nodes[i * size + label] = -(forward[i * size + label] ?? 0) * beta;
      if (i === 0) edges[size * size + label] = (edges[size * size + label] ?? 0) + (nodes[label] ?? 0);
      const step = ((factors[i * size + label] ?? 0) * beta) / (scales[i] ?? 1);
      for (let before = 0; before < befores; before++) {
        const at = before * size + label;
        const reach = (edgeFactors[at] ?? 0) * step;
        earlier[before] = (earlier[before] ?? 0) + reach;
        edges[at] = (edges[at] ?? 0) - (forward[(i - 1) * size + before] ?? 0) * reach;
      }
    }
    backward = earlier;
  }
  for (let i = 0; i < length; i++) {
    const label = gold[i] ?? 0;
    const at = (i === 0 ? size : (gold[i - 1] ?? 0)) * size + label;
    nodes[i * size + label] = (nodes[i * size + label] ?? 0) + 1;
    edges[at] = (edges[at] ?? 0) + 1;
    likelihood += (emissions[i * size + label] ?? 0) + (transitions[at] ?? 0);
  }
  return { nodes, edges, likelihood };
}
