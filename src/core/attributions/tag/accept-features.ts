import { compileTemplates, hashFeatures } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import { ACCEPT_ATOMS, ACCEPT_TEMPLATES } from './accept-templates.ts';
import type { CuePaths } from './cue-paths.ts';
import type { Cueness } from './cueness.ts';
import type { Candidate, WordRange } from './label-roles.ts';
import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

const TEMPLATES: Templates = compileTemplates(ACCEPT_ATOMS, ACCEPT_TEMPLATES);
const values = new Int32Array(ACCEPT_ATOMS.length);

/** What speaks for and against one whole (source, cue, content) candidate. */
export function acceptFeatures(
  view: WordView,
  roles: WordRoles,
  { word: cueness, lemma: lemmaCueness }: Cueness,
  paths: CuePaths,
  candidate: Candidate,
): Int32Array {
  const { cue, window, source, content } = candidate;
  const { head } = window;
  const contentWords = content.reduce((sum, range) => sum + range.end - range.first, 0);
  const first = content[0];
  const last = content.at(-1);
  const between = source === undefined ? 0 : source.end <= cue.first ? cue.first - source.end : source.first - cue.end;
  const sourceHead = source === undefined ? -1 : source.end - 1;
  const atoms = [
    Math.round(likely(cue.likelihood) * 2),
    Math.round(cue.likelihood * 10),
    Math.max(-12, Math.round(candidate.logLikelihood * 2)),
    Math.min(16, Math.ceil(candidate.behind * 2)),
    view.lemma[head] ?? 0,
    view.word[cue.end - 1] ?? 0,
    cueness[head] ?? 0,
    view.tag[head] ?? 0,
    view.relation[head] ?? 0,
    paths.children[head] ?? 0,
    Math.min(cue.end - cue.first, 4),
    view.quote[head] ?? 0,
    Math.round((roles.content[head] ?? 0) * 5),
    source === undefined ? 0 : source.end <= cue.first ? 1 : 2,
    source === undefined ? 0 : Math.min(source.end - source.first, 5),
    source === undefined ? 0 : (view.tag[sourceHead] ?? 0),
    source === undefined ? 0 : (view.word[sourceHead] ?? 0),
    Math.min(between, 8),
    step(contentWords),
    Math.min(content.length, 3),
    first === undefined ? 0 : (view.quote[first.first] ?? 0) + 1,
    first === undefined ? 0 : (view.word[first.first] ?? 0),
    first === undefined ? 0 : first.end <= cue.first ? 1 : 2,
    first === undefined ? 0 : Math.min(8, Math.abs(first.first - cue.end)),
    last === undefined ? 0 : Math.round(5 * average(roles.content, content)),
    source === undefined ? 6 : Math.round(5 * average(roles.source, [source])),
    view.paragraph[head] === view.paragraph[0] ? 1 : 0,
    lemmaCueness[head] ?? 0,
    source === undefined ? 0 : nameIn(view, source) + 1,
    holds(source === undefined ? [] : [source], paths.subject[head] ?? -1),
    holds(content, paths.complement[head] ?? -1),
    last === undefined ? 0 : (view.mark[last.end] ?? 0) * 16 + (view.mark[last.end - 1] ?? 0),
    first === undefined ? 0 : (view.word[first.first - 1] ?? 0),
    last === undefined ? 0 : view.sentence[last.end] === view.sentence[last.end - 1] ? 1 : 0,
  ];
  values.set(atoms);
  const out = new Int32Array(TEMPLATES.ends.length);
  hashFeatures(TEMPLATES, values, out);
  return out;
}

function likely(p: number): number {
  return Math.log((p + 0.002) / (1.002 - p));
}

function step(words: number): number {
  return words <= 4 ? words : words <= 8 ? 5 : words <= 16 ? 6 : words <= 32 ? 7 : 8;
}

function average(likelihood: Float32Array, ranges: readonly { first: number; end: number }[]): number {
  let sum = 0;
  let words = 0;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i += 1) sum += likelihood[i] ?? 0;
    words += end - first;
  }
  return words === 0 ? 0 : sum / words;
}

function nameIn(view: WordView, range: WordRange): number {
  let kind = 0;
  for (let i = range.first; i < range.end; i += 1) kind = Math.max(kind, view.name[i] === 1 ? 9 : (view.name[i] ?? 0));
  return kind;
}

/** 0: the tree knows no such word; 1: it stands in the ranges; 2: it does not. */
function holds(ranges: readonly WordRange[], word: number): number {
  if (word < 0) return 0;
  return ranges.some((range) => range.first <= word && word < range.end) ? 1 : 2;
}
