/**
 * Clusters of words from vectors that others have trained (GloVe, on six billion words): `meaning` by the vectors themselves; `usage` by
 * how a word of such a vector is used in the treebanks, as a regression foresees it, so that words which no treebank has are
 * put to those that are used alike.
 */
import { hashText } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import { kMeans } from './k-means.ts';
import { readConllu } from './read-conllu.ts';
import type { GoldSentence } from './read-conllu.ts';
import { ofLengthOne, readVectors, VECTOR_WIDTH } from './read-vectors.ts';
import type { Vectors } from './read-vectors.ts';
import { addExample, openRidge, solveRidge } from './ridge.ts';
import type { Train } from './train.ts';
import { writeModel } from './write-model.ts';

const DIMENSIONS = VECTOR_WIDTH;
/** The vector, its length, how frequent the word is, one. */
const INPUTS = DIMENSIONS + 3;
const CLUSTERS = 250;
const FITTED = 30_000;
const ROUNDS = 20;
/** Words and uses seen less often teach nothing. */
const MIN_USES = 8;
const MIN_WORDS = 20;
/** A word counts by how often it is seen, up to this. */
const MOST_USES = 200;
const PENALTY = 1000;

export const train: Train = ({ data, out, vectors }) => {
  if (vectors === undefined) throw new Error('clusters are made from word vectors: name their file with --vectors');
  const known = readVectors(vectors);
  const uses = countUses(['ewt.train', 'gum.train'].flatMap((part) => readSentences(data, part)));
  const foreseen = foreseeUses(known, uses);
  const usage = kMeans({ ...foreseen, clusters: CLUSTERS, fitted: FITTED, rounds: ROUNDS });
  const meaning = kMeans({
    rows: ofLengthOne(known.rows, VECTOR_WIDTH),
    width: DIMENSIONS,
    clusters: CLUSTERS,
    fitted: FITTED,
    rounds: ROUNDS,
  });
  const order = Array.from(known.words, (word, i) => [hashText(word), i] as const).sort(([a], [b]) => a - b);
  writeModel(`${out}/clusters.model`, {
    words: new Uint8Array(Int32Array.from(order, ([hash]) => hash).buffer),
    usage: Uint8Array.from(order, ([, i]) => usage[i] ?? 0),
    meaning: Uint8Array.from(order, ([, i]) => meaning[i] ?? 0),
  });
};

function readSentences(data: string, part: string): readonly GoldSentence[] {
  return readConllu(`${data}/language/${part}.conllu.gz`).flatMap(({ sentences }) => sentences);
}

/** How often each normal form is used how: "x=NNS" its tag, "p=DT" and "n=VBD" the neighbours', relation, head, dependents. */
function countUses(sentences: readonly GoldSentence[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    const uses = words.map((word, i) => {
      const { head, relation, xpos } = word;
      return new Set([
        `x=${xpos}`,
        `p=${words[i - 1]?.xpos ?? ''}`,
        `n=${words[i + 1]?.xpos ?? ''}`,
        `r=${baseOf(relation)}`,
        `h=${words[head]?.upos ?? ''}${head < i ? '<' : '>'}`,
      ]);
    });
    for (const [i, { head, relation }] of words.entries()) {
      uses[head]?.add(`k=${baseOf(relation)}${i < head ? '<' : '>'}`);
    }
    for (const [i, { form }] of words.entries()) {
      const own = counts.get(normalForm(form)) ?? new Map<string, number>();
      counts.set(normalForm(form), own);
      for (const use of uses[i] ?? []) own.set(use, (own.get(use) ?? 0) + 1);
    }
  }
  return counts;
}

function baseOf(relation: string): string {
  return relation.split(':')[0] ?? '';
}

/** Roots of the shares that each use will have, for every word, as a linear function of its vector. */
function foreseeUses(
  { words, rows }: Vectors,
  uses: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { readonly rows: Float32Array; readonly width: number } {
  const inputs = inputsOf(rows, words.length);
  const taught = words.flatMap((word, i) => {
    const own = uses.get(word);
    const total = own === undefined ? 0 : sumOf(own.values());
    return own !== undefined && total >= MIN_USES
      ? [{ x: inputs.subarray(i * INPUTS, (i + 1) * INPUTS), own, total }]
      : [];
  });
  const names = frequentUses(taught.map(({ own }) => own));
  const ridge = openRidge(INPUTS, names.length);
  for (const { x, own, total } of taught) {
    const y = names.map((name) => Math.sqrt((own.get(name) ?? 0) / total));
    addExample(ridge, x, y, Math.min(MOST_USES, total));
  }
  const coefficients = solveRidge(ridge, PENALTY);
  const width = names.length;
  const foreseen = new Float32Array(words.length * width);
  for (let word = 0; word < words.length; word++) {
    for (let use = 0; use < width; use++) {
      let sum = 0;
      for (let i = 0; i < INPUTS; i++) sum += (inputs[word * INPUTS + i] ?? 0) * (coefficients[i * width + use] ?? 0);
      foreseen[word * width + use] = sum;
    }
  }
  return { rows: foreseen, width };
}

/** Each dimension with mean 0 and variance 1. */
function inputsOf(rows: Float32Array, size: number): Float64Array {
  const inputs = new Float64Array(size * INPUTS);
  const [sums, squares] = [new Float64Array(DIMENSIONS), new Float64Array(DIMENSIONS)];
  for (const [at, value] of rows.entries()) {
    const i = at % DIMENSIONS;
    sums[i] = (sums[i] ?? 0) + value / size;
    squares[i] = (squares[i] ?? 0) + (value * value) / size;
  }
  for (let word = 0; word < size; word++) {
    const vector = rows.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
    for (const [i, value] of vector.entries()) {
      const mean = sums[i] ?? 0;
      inputs[word * INPUTS + i] = (value - mean) / Math.sqrt((squares[i] ?? 0) - mean * mean);
    }
    const rest = [Math.log(Math.hypot(...vector) + 1e-6), Math.log(word + 10) / 5, 1];
    inputs.set(rest, word * INPUTS + DIMENSIONS);
  }
  return inputs;
}

function frequentUses(taught: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const own of taught) for (const use of own.keys()) counts.set(use, (counts.get(use) ?? 0) + 1);
  return [...counts].flatMap(([use, count]) => (count >= MIN_WORDS ? [use] : []));
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
