/**
 * First-order labelling of a sequence with B-/I-/O labels: emissions from a linear model, one weight for each pair of
 * neighbouring labels, and an I-X only after a B-X or I-X. Sections of model NAME: those of its linear model, and
 *
 *   NAME.transitions   f32: row a, column b is the weight of label b after a; the last row is the start
 *
 *   const model = readSequenceModel(openModel('names'), 'names');
 *   const labels = labelSequence(model, features);    // features: one Int32Array a token; labels: model.labels[i]
 *   const spans = spansOf(labels);                    // [{ label: 'person', first: 3, last: 4 }]
 */
import { readLinearModel, scoreFeatures } from './linear-model.ts';
import type { LinearModel } from './linear-model.ts';
import { readFloats } from './model-file.ts';
import type { ModelFile } from './model-file.ts';

export const MAX_FEATURES = 1024;
const NO_FEATURES = new Int32Array();

export interface SequenceModel {
  readonly emissions: LinearModel;
  /** Forbidden pairs are -Infinity. */
  readonly transitions: Float32Array;
  /** Room for the features and scores of one token. */
  readonly room: Int32Array;
  readonly scores: Float64Array;
}

export interface LabelledSpan {
  readonly label: string;
  /** Indexes of the first and last token, inclusive. */
  readonly first: number;
  readonly last: number;
}

export function readSequenceModel(file: ModelFile, name: string): SequenceModel {
  const emissions = readLinearModel(file, name);
  return {
    emissions,
    transitions: constrain(readFloats(file, `${name}.transitions`), emissions.labels),
    room: new Int32Array(MAX_FEATURES),
    scores: new Float64Array(emissions.labels.length),
  };
}

/** Labels tokens whose features lie ready. */
export function labelSequence(model: SequenceModel, features: readonly Int32Array[]): readonly string[] {
  return labelTokens(model, features.length, (i, out) => {
    const row = features[i] ?? NO_FEATURES;
    out.set(row);
    return row.length;
  });
}

/** `fill` writes the features of token i into `out` and returns their number; -1 for a token that is surely O. */
export function labelTokens(
  { emissions: model, transitions, room, scores }: SequenceModel,
  length: number,
  fill: (i: number, out: Int32Array) => number,
): readonly string[] {
  const { labels } = model;
  const size = labels.length;
  const outside = labels.indexOf('O');
  const emissions = new Float32Array(size * length).fill(-Infinity);
  for (let i = 0; i < length; i++) {
    const count = fill(i, room);
    if (count < 0) {
      emissions[i * size + outside] = 0;
      continue;
    }
    scoreFeatures(model, room, count, scores);
    emissions.set(scores, i * size);
  }
  const path = bestPath(emissions, transitions, size);
  const found: string[] = [];
  for (let i = 0; i < length; i++) found.push(labels[path[i] ?? outside] ?? 'O');
  return found;
}

/** A copy of `transitions` in which a label I-X that follows neither B-X nor I-X is forbidden. */
export function constrain(transitions: Float32Array, labels: readonly string[]): Float32Array {
  const size = labels.length;
  return transitions.map((weight, at) => {
    const before = labels[Math.floor(at / size)] ?? 'O';
    const label = labels[at % size] ?? 'O';
    const allowed = !label.startsWith('I-') || (before !== 'O' && before.slice(2) === label.slice(2));
    return allowed ? weight : -Infinity;
  });
}

/** Viterbi: the path of labels with the highest sum. `emissions` holds `size` scores a token. */
export function bestPath(emissions: Float32Array, transitions: Float32Array, size: number): Int32Array {
  const length = emissions.length / size;
  const path = new Int32Array(length);
  const back = new Uint8Array(emissions.length);
  let best = transitions.slice(size * size);
  let next = new Float32Array(size);
  for (let label = 0; label < size; label++) best[label] = (best[label] ?? 0) + (emissions[label] ?? 0);
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < size; label++) {
      const emission = emissions[i * size + label] ?? 0;
      next[label] = emission;
      if (emission === -Infinity) continue;
      let top = -Infinity;
      let from = 0;
      for (let before = 0; before < size; before++) {
        const score = (best[before] ?? 0) + (transitions[before * size + label] ?? 0);
        if (score <= top) continue;
        top = score;
        from = before;
      }
      next[label] = top + emission;
      back[i * size + label] = from;
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(best.reduce((top, score) => Math.max(top, score), -Infinity));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * size + label] ?? 0;
  }
  return path;
}

export function spansOf(labels: readonly string[]): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] ?? 'O';
    if (label === 'O') continue;
    let last = first;
    while (labels[last + 1] === `I-${label.slice(2)}`) last++;
    spans.push({ label: label.slice(2), first, last });
    first = last;
  }
  return spans;
}
