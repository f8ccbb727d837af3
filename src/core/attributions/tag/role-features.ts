import { compileTemplates, hashFeatures, hashText } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import type { CuePaths } from './cue-paths.ts';
import { aboveCue, readCueTree } from './cue-window.ts';
import type { CueTree, CueWindow } from './cue-window.ts';
import { ROLE_ATOMS, ROLE_TEMPLATES } from './role-templates.ts';
import { distanceStep } from './word-features.ts';
import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

const TEMPLATES: Templates = compileTemplates(ROLE_ATOMS, ROLE_TEMPLATES);
const THAT = hashText('that');
const buffer = new Int32Array(TEMPLATES.ends.length);
const values = new Int32Array(ROLE_ATOMS.length);

type Put = (value: number) => void;

/** Features of each word of the window, given the cue: one row a word. */
export function roleFeatures(view: WordView, roles: WordRoles, paths: CuePaths, window: CueWindow): Int32Array[] {
  const rows: Int32Array[] = [];
  const tree = readCueTree(view, window);
  const between = readBetween(view, roles, window);
  const cue = cueAtoms(view, paths.children, window);
  for (let i = window.from; i < window.to; i += 1) {
    let at = 0;
    const put = (value: number): void => {
      values[at] = value;
      at += 1;
    };
    putWord(view, i, window, put);
    putRoles(roles, i, window, put);
    for (const value of cue) put(value);
    putPlace(view, between, i, window, put);
    putTree(view, tree, i, window, put);
    put(view.name[i] ?? 0);
    put(argumentAt(paths, tree, i, window));
    put(i === window.from ? 2 : view.sentence[i] === view.sentence[i - 1] ? 0 : 1);
    hashFeatures(TEMPLATES, values, buffer);
    rows.push(buffer.slice());
  }
  return rows;
}

function cueAtoms(view: WordView, children: Uint8Array, window: CueWindow): readonly number[] {
  const { head, cueFirst, cueEnd } = window;
  return [
    view.lemma[head] ?? 0,
    view.tag[head] ?? 0,
    view.relation[head] ?? 0,
    view.word[cueEnd - 1] ?? 0,
    children[head] ?? 0,
    Math.min(cueEnd - cueFirst, 4),
    view.quote[head] ?? 0,
  ];
}

function putWord(view: WordView, i: number, window: CueWindow, put: Put): void {
  const inside = (k: number): boolean => k >= window.from && k < window.to;
  for (let k = i - 2; k <= i + 2; k += 1) put(inside(k) ? (view.word[k] ?? 0) : k < i ? 1 : 2);
  for (let k = i - 1; k <= i + 1; k += 1) put(inside(k) ? (view.tag[k] ?? 0) : 1);
  put(view.shape[i] ?? 0);
  put(view.lemma[i] ?? 0);
  put(view.relation[i] ?? 0);
  for (let k = i - 1; k <= i + 1; k += 1) put(inside(k) ? (view.quote[k] ?? 0) : 4);
}

function putRoles(roles: WordRoles, i: number, window: CueWindow, put: Put): void {
  for (let k = i - 1; k <= i + 1; k += 1) {
    const inside = k >= window.from && k < window.to;
    put(
      inside
        ? likelihoodStep(roles.source[k] ?? 0) * 25 +
            likelihoodStep(roles.content[k] ?? 0) * 5 +
            likelihoodStep(roles.cue[k] ?? 0)
        : 999,
    );
  }
  put(roles.best[i] ?? 0);
}

function likelihoodStep(likelihood: number): number {
  if (likelihood < 0.02) return 0;
  if (likelihood < 0.15) return 1;
  if (likelihood < 0.5) return 2;
  return likelihood < 0.85 ? 3 : 4;
}

interface Between {
  readonly bits: Uint8Array;
  readonly cues: Uint8Array;
}

/** What stands between the cue and each word: commas, brackets, "that", quotation marks; other cues. */
function readBetween(view: WordView, roles: WordRoles, window: CueWindow): Between {
  const size = window.to - window.from;
  const between: Between = { bits: new Uint8Array(size), cues: new Uint8Array(size) };
  const walk = (first: number, step: number): void => {
    let bits = 0;
    let cues = 0;
    for (let i = first; i >= window.from && i < window.to; i += step) {
      between.bits[i - window.from] = bits;
      between.cues[i - window.from] = Math.min(cues, 3);
      const mark = view.mark[i] ?? 0;
      bits |= mark === 1 ? ((bits & 1) === 1 ? 32 : 1) : mark > 1 && mark < 7 ? 2 : 0;
      bits |= (view.word[i] === THAT ? 4 : 0) | ((view.quote[i] ?? 0) > 1 ? 8 : 0);
      if (roles.best[i] === 3) cues += 1;
    }
  };
  walk(window.cueEnd, 1);
  walk(window.cueFirst - 1, -1);
  return between;
}

function putPlace(view: WordView, between: Between, i: number, window: CueWindow, put: Put): void {
  const side = i < window.cueFirst ? 1 : i >= window.cueEnd ? 2 : 3;
  const far = side === 1 ? window.cueFirst - i : side === 2 ? i - window.cueEnd + 1 : 0;
  put(side);
  put(distanceStep(far));
  put((view.sentence[i] ?? 0) - (view.sentence[window.head] ?? 0));
  put(between.bits[i - window.from] ?? 0);
  put(between.cues[i - window.from] ?? 0);
  put(side === 3 ? 9 : far <= 2 ? side * 4 + far : 0);
}

function putTree(view: WordView, tree: CueTree, i: number, window: CueWindow, put: Put): void {
  const at = i - window.from;
  const meet = tree.meet[at] ?? -1;
  const branch = tree.branch[at] ?? -1;
  const down = meet > 0 ? aboveCue(view, window.head, meet - 1) : -1;
  put(Math.min(meet, 3));
  put(branch < 0 ? 1 : (view.relation[branch] ?? 0) + (branch < window.head ? 1 : 0));
  put(branch < 0 ? 0 : distanceStep(Math.abs(branch - window.head)));
  put(down < 0 ? 1 : (view.relation[down] ?? 0));
  put(tree.depth[at] ?? 0);
  put(at > 0 && tree.branch[at - 1] === branch && tree.meet[at - 1] === meet ? 1 : 0);
  put(tree.branch[at + 1] === branch && tree.meet[at + 1] === meet ? 1 : 0);
  put(down < 0 ? 1 : (view.lemma[down] ?? 0));
  put(branch === i ? 1 : 0);
}

/** 1: in the cue's subject, its own or shared; 2: in its clause or object; 0: neither. */
function argumentAt(paths: CuePaths, tree: CueTree, i: number, window: CueWindow): number {
  const branch = tree.branch[i - window.from] ?? -1;
  if (branch < 0) return 0;
  if (branch === paths.subject[window.head]) return 1;
  return branch === paths.complement[window.head] ? 2 : 0;
}
