import { hashText } from '#core/language/model/hash-features.ts';
import { LIKELY } from './cueness.ts';
import type { WordView } from './word-view.ts';

/** Where each word hangs in the tree, seen from the likely cues above and beside it. */
export interface CuePaths {
  /** The nearest likely cue among the word's ancestors, or -1. */
  readonly above: Int32Array;
  /** The child of that cue on the way down to the word. */
  readonly top: Int32Array;
  readonly depth: Uint8Array;
  /** A likely cue that hangs on the word or on one of its ancestors, or -1: "It rained, she said" for "rained". */
  readonly beside: Int32Array;
  /** Bits: has a ccomp, parataxis, obj, xcomp, subject child. */
  readonly children: Uint8Array;
  /** The word's subject, its own or that of the verb it hangs on, or -1. */
  readonly subject: Int32Array;
  /** What is said, thought or done: the clause or object that hangs on the word, or -1. */
  readonly complement: Int32Array;
}

const SUBJECTS: ReadonlySet<number> = new Set(['nsubj', 'nsubj:pass', 'csubj'].map(hashText));
/** A verb in one of these places shares the subject of the word it hangs on. */
const SHARING: ReadonlySet<number> = new Set(['conj', 'xcomp', 'advcl', 'parataxis'].map(hashText));
const COMPLEMENTS: ReadonlyMap<number, number> = new Map(
  ['obl', 'nmod', 'obj', 'xcomp', 'parataxis', 'ccomp'].map((relation, rank) => [hashText(relation), rank + 1]),
);

const CHILD_BITS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    ccomp: 1,
    parataxis: 2,
    obj: 4,
    xcomp: 8,
    nsubj: 16,
    'nsubj:pass': 16,
    csubj: 16,
    advcl: 32,
    mark: 64,
    case: 128,
  }).map(([relation, bit]) => [hashText(relation), bit]),
);
const MAX_STEPS = 40;

export function findCuePaths(view: WordView, cueness: Uint8Array): CuePaths {
  const { size, head } = view;
  const paths: CuePaths = {
    above: new Int32Array(size).fill(-1),
    top: new Int32Array(size).fill(-1),
    depth: new Uint8Array(size),
    beside: new Int32Array(size).fill(-1),
    children: new Uint8Array(size),
    subject: new Int32Array(size).fill(-1),
    complement: new Int32Array(size).fill(-1),
  };
  findArguments(view, paths);
  const likely = (i: number): boolean => (cueness[i] ?? 0) >= LIKELY && view.quote[i] === 0;
  const hanging = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i += 1) {
    const above = head[i] ?? -1;
    if (above < 0) continue;
    paths.children[above] = (paths.children[above] ?? 0) | (CHILD_BITS.get(view.relation[i] ?? 0) ?? 0);
    if (likely(i)) hanging[above] = i;
  }
  for (let i = 0; i < size; i += 1) {
    let at = i;
    for (let step = 1; step <= MAX_STEPS; step += 1) {
      const up = head[at] ?? -1;
      if (paths.beside[i] === -1 && (hanging[at] ?? -1) >= 0 && hanging[at] !== i) paths.beside[i] = hanging[at] ?? -1;
      if (up < 0) break;
      if (likely(up)) {
        paths.above[i] = up;
        paths.top[i] = at;
        paths.depth[i] = step;
        break;
      }
      at = up;
    }
  }
  return paths;
}

function findArguments(view: WordView, paths: CuePaths): void {
  const { size, head, relation } = view;
  const rank = (i: number): number => (i < 0 ? 0 : (COMPLEMENTS.get(relation[i] ?? 0) ?? 0));
  for (let i = 0; i < size; i += 1) {
    const above = head[i] ?? -1;
    if (above < 0) continue;
    if (SUBJECTS.has(relation[i] ?? 0)) paths.subject[above] = i;
    if (rank(i) > rank(paths.complement[above] ?? -1)) paths.complement[above] = i;
  }
  const own = paths.subject.slice();
  for (let i = 0; i < size; i += 1) {
    let at = i;
    for (let step = 0; step < 3 && (own[at] ?? -1) < 0 && SHARING.has(relation[at] ?? 0); step += 1)
      at = head[at] ?? at;
    paths.subject[i] = own[at] ?? -1;
  }
}
