import { compileTemplates, hashFeatures } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { LIKELY } from './cueness.ts';
import type { Cueness } from './cueness.ts';
import type { CuePaths } from './cue-paths.ts';
import type { WordView } from './word-view.ts';
import { WORD_ATOMS, WORD_TEMPLATES } from './word-templates.ts';

const TEMPLATES: Templates = compileTemplates(WORD_ATOMS, WORD_TEMPLATES);
const THAT = hashText('that');
const VERB = 15;
const buffer = new Int32Array(TEMPLATES.ends.length);
const values = new Int32Array(WORD_ATOMS.length);

/** Features of the words `from`..`to` (half-open, one paragraph), one row a word. */
export function wordFeatures(
  view: WordView,
  { word: cueness, lemma: lemmaCueness }: Cueness,
  paths: CuePaths,
  from: number,
  to: number,
): Int32Array[] {
  const rows: Int32Array[] = [];
  const around = findNeighbours(view, cueness, from, to);
  const quoted = quotedSentences(view, from, to);
  for (let i = from; i < to; i += 1) {
    let at = 0;
    const put = (value: number): void => {
      values[at] = value;
      at += 1;
    };
    putWords(view, cueness, i, from, to, put);
    putCues(view, cueness, around, i, from, put);
    put(quoted[(view.sentence[i] ?? 0) - (view.sentence[from] ?? 0)] ?? 0);
    putTree(view, cueness, paths, i, put);
    putArguments(view, lemmaCueness, paths, i, from, to, put);
    hashFeatures(TEMPLATES, values, buffer);
    rows.push(buffer.slice());
  }
  return rows;
}

type Put = (value: number) => void;

function putWords(view: WordView, cueness: Uint8Array, i: number, from: number, to: number, put: Put): void {
  const inside = (k: number): boolean => k >= from && k < to;
  for (let k = i - 2; k <= i + 2; k += 1) put(inside(k) ? (view.word[k] ?? 0) : k < from ? 1 : 2);
  for (let k = i - 2; k <= i + 2; k += 1) put(inside(k) ? (view.tag[k] ?? 0) : 1);
  for (let k = i - 1; k <= i + 1; k += 1) put(inside(k) ? (view.shape[k] ?? 0) : 255);
  for (let k = i - 1; k <= i + 1; k += 1) put(inside(k) ? (view.quote[k] ?? 0) : 4);
  for (let k = i - 2; k <= i + 1; k += 1) put(inside(k) ? (cueness[k] ?? 0) : 9);
  for (let k = i - 1; k <= i + 1; k += 1) put(inside(k) ? (view.suffix[k] ?? 0) : 1);
  put(view.lemma[i] ?? 0);
  put(i === from ? 2 : view.sentence[i] === view.sentence[i - 1] ? 0 : 1);
}

/** For each word the nearest likely cue to its left and right in its sentence, and what stands between. */
interface Neighbours {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leftBetween: Uint8Array;
  readonly rightBetween: Uint8Array;
}

function findNeighbours(view: WordView, cueness: Uint8Array, from: number, to: number): Neighbours {
  const size = to - from;
  const left = new Int32Array(size).fill(-1);
  const right = new Int32Array(size).fill(-1);
  const leftBetween = new Uint8Array(size);
  const rightBetween = new Uint8Array(size);
  walk(view, cueness, from, to, 1, left, leftBetween);
  walk(view, cueness, to - 1, from - 1, -1, right, rightBetween);
  return { left, right, leftBetween, rightBetween };
}

function walk(
  view: WordView,
  cueness: Uint8Array,
  from: number,
  to: number,
  step: number,
  nearest: Int32Array,
  between: Uint8Array,
): void {
  const base = Math.min(from, to + 1);
  let last = -1;
  let bits = 0;
  for (let i = from; i !== to; i += step) {
    if (i !== from && view.sentence[i] !== view.sentence[i - step]) last = -1;
    nearest[i - base] = last;
    between[i - base] = last < 0 ? 0 : bits;
    bits |= betweenBits(view, i);
    if ((cueness[i] ?? 0) >= LIKELY && view.quote[i] === 0) {
      last = i;
      bits = 0;
    }
  }
}

function betweenBits(view: WordView, i: number): number {
  const mark = view.mark[i] ?? 0;
  const comma = mark === 1 ? 1 : mark > 1 && mark < 7 ? 2 : 0;
  return (
    comma | (view.word[i] === THAT ? 4 : 0) | ((view.quote[i] ?? 0) > 1 ? 8 : 0) | (view.upos[i] === VERB ? 16 : 0)
  );
}

function putCues(view: WordView, cueness: Uint8Array, around: Neighbours, i: number, from: number, put: Put): void {
  const left = around.left[i - from] ?? -1;
  const right = around.right[i - from] ?? -1;
  put(left < 0 ? 1 : (view.word[left] ?? 0));
  put(right < 0 ? 1 : (view.word[right] ?? 0));
  put(left < 0 ? 0 : distanceStep(i - left));
  put(right < 0 ? 0 : distanceStep(right - i));
  put(around.leftBetween[i - from] ?? 0);
  put(around.rightBetween[i - from] ?? 0);
  put(left < 0 ? 0 : (cueness[left] ?? 0));
  put(right < 0 ? 0 : (cueness[right] ?? 0));
}

export function distanceStep(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 6) return 4;
  if (distance <= 12) return 5;
  return distance <= 25 ? 6 : 7;
}

/** Bit 1: the sentence has quoted words; bit 2: it has words outside. */
function quotedSentences(view: WordView, from: number, to: number): Uint8Array {
  const first = view.sentence[from] ?? 0;
  const quoted = new Uint8Array((view.sentence[to - 1] ?? 0) - first + 1);
  for (let i = from; i < to; i += 1) {
    const at = (view.sentence[i] ?? 0) - first;
    const bit = (view.quote[i] ?? 0) > 0 ? 1 : (view.mark[i] ?? 0) === 0 ? 2 : 0;
    quoted[at] = (quoted[at] ?? 0) | bit;
  }
  return quoted;
}

function putTree(view: WordView, cueness: Uint8Array, paths: CuePaths, i: number, put: Put): void {
  const head = view.head[i] ?? -1;
  const above = paths.above[i] ?? -1;
  const top = paths.top[i] ?? -1;
  const beside = paths.beside[i] ?? -1;
  put(view.relation[i] ?? 0);
  put(head < 0 ? 1 : (view.lemma[head] ?? 0));
  put(head < 0 ? 1 : (view.tag[head] ?? 0));
  put(head < 0 ? 9 : (cueness[head] ?? 0));
  put(paths.children[i] ?? 0);
  put(above < 0 ? 1 : (view.lemma[above] ?? 0));
  put(above < 0 ? 9 : (cueness[above] ?? 0) * 256 + (paths.children[above] ?? 0));
  put(top < 0 ? 1 : (view.relation[top] ?? 0) + (top < above ? 1 : 0));
  put(Math.min(paths.depth[i] ?? 0, 5) * 2 + (i < above ? 1 : 0));
  put(sameBranch(paths, i, i - 1) * 2 + sameBranch(paths, i, i + 1));
  put(beside < 0 ? 1 : (view.relation[beside] ?? 0) + (beside < i ? 1 : 0));
  put(beside < 0 ? 1 : (view.lemma[beside] ?? 0));
  put(above < 0 ? 1 : (view.relation[above] ?? 0));
}

function sameBranch(paths: CuePaths, i: number, k: number): number {
  return paths.top[i] === paths.top[k] && paths.above[i] === paths.above[k] ? 1 : 0;
}

function putArguments(
  view: WordView,
  lemmaCueness: Uint8Array,
  paths: CuePaths,
  i: number,
  from: number,
  to: number,
  put: Put,
): void {
  const subject = paths.subject[i] ?? -1;
  const complement = paths.complement[i] ?? -1;
  for (let k = i - 1; k <= i + 1; k += 1) put(k >= from && k < to ? (view.name[k] ?? 0) : 9);
  put(lemmaCueness[i] ?? 0);
  put(subject < 0 ? 1 : (view.name[subject] ?? 0) > 0 ? (view.name[subject] ?? 0) + 1 : (view.tag[subject] ?? 0));
  put(subject < 0 ? 1 : (view.lemma[subject] ?? 0));
  put(complement < 0 ? 1 : (view.relation[complement] ?? 0) + (complement < i ? 1 : 0));
  put(complement < 0 ? 1 : (view.lemma[complement] ?? 0));
}
