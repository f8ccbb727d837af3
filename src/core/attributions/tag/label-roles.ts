import { bestPaths } from './chain.ts';
import type { Chain } from './chain.ts';
import type { CuePaths } from './cue-paths.ts';
import { openWindow } from './cue-window.ts';
import type { CueWindow } from './cue-window.ts';
import type { CueCandidate } from './find-cues.ts';
import { roleFeatures } from './role-features.ts';
import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

export const ROLE_LABELS: readonly string[] = ['O', 'B-source', 'I-source', 'B-content', 'I-content'];
const SOURCE_BEGINS = 1;
const CONTENT_BEGINS = 3;

/** Half-open word indexes. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** A cue with what would be its source and content. */
export interface Candidate {
  readonly cue: CueCandidate;
  readonly window: CueWindow;
  readonly source?: WordRange;
  readonly content: readonly WordRange[];
  /** Of the labels of the whole window, given the cue. */
  readonly logLikelihood: number;
  /** How much less likely than the cue's likeliest labels. */
  readonly behind: number;
}

/** Ways to label the window, tried for each cue. More of them only give doubtful ones more chances to be trusted. */
const WAYS = 3;

/** The likeliest ways to give a cue its content and source. */
export function labelRoles(
  view: WordView,
  roles: WordRoles,
  paths: CuePaths,
  cue: CueCandidate,
  chain: Chain,
): readonly Candidate[] {
  const window = openWindow(view, roles, cue.first, cue.end);
  const ways = bestPaths(chain, chain.score(roleFeatures(view, roles, paths, window)), WAYS);
  const top = ways[0]?.logLikelihood ?? 0;
  return ways.flatMap(({ labels, logLikelihood }) => {
    const content = rangesOf(labels, window.from, CONTENT_BEGINS);
    if (content.length === 0) return [];
    const source = nearest(rangesOf(labels, window.from, SOURCE_BEGINS), cue);
    const behind = top - logLikelihood;
    return [{ cue, window, ...(source === undefined ? {} : { source }), content, logLikelihood, behind }];
  });
}

function rangesOf(labels: Uint8Array, from: number, begins: number): readonly WordRange[] {
  const ranges: WordRange[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== begins) continue;
    let end = i + 1;
    while (labels[end] === begins + 1) end += 1;
    ranges.push({ first: from + i, end: from + end });
  }
  return ranges;
}

function nearest(ranges: readonly WordRange[], cue: CueCandidate): WordRange | undefined {
  const gap = (range: WordRange): number => (range.end <= cue.first ? cue.first - range.end : range.first - cue.end);
  return ranges.toSorted((a, b) => gap(a) - gap(b))[0];
}
