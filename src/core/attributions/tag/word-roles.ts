import { bestPath, likelihoods } from './chain.ts';
import type { Chain } from './chain.ts';
import type { CuePaths } from './cue-paths.ts';
import type { Cueness } from './cueness.ts';
import { wordFeatures } from './word-features.ts';
import type { WordView } from './word-view.ts';

export const WORD_LABELS: readonly string[] = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];
export const CUE_BEGINS = 3;
export const CUE_GOES_ON = 4;

/** How likely each word of a story is to be (part of) a source, a cue, a content. */
export interface WordRoles {
  readonly source: Float32Array;
  readonly cue: Float32Array;
  readonly cueBegins: Float32Array;
  readonly content: Float32Array;
  /** The label of the likeliest path: an index into WORD_LABELS. */
  readonly best: Uint8Array;
}

/** A paragraph longer than this is labelled in pieces, so that memory stays within bounds. */
const MOST_WORDS = 2000;

export function paragraphRanges(view: WordView): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let i = 1; i <= view.size; i += 1) {
    if (i < view.size && view.paragraph[i] === view.paragraph[from] && i - from < MOST_WORDS) continue;
    ranges.push([from, i]);
    from = i;
  }
  return ranges;
}

export function labelWords(view: WordView, cueness: Cueness, paths: CuePaths, chain: Chain): WordRoles {
  const roles: WordRoles = {
    source: new Float32Array(view.size),
    cue: new Float32Array(view.size),
    cueBegins: new Float32Array(view.size),
    content: new Float32Array(view.size),
    best: new Uint8Array(view.size),
  };
  for (const [from, to] of paragraphRanges(view)) {
    const scores = chain.score(wordFeatures(view, cueness, paths, from, to));
    roles.best.set(bestPath(chain, scores).labels, from);
    const likely = likelihoods(chain, scores);
    for (let i = from; i < to; i += 1) {
      const row = (i - from) * chain.size;
      roles.source[i] = (likely[row + 1] ?? 0) + (likely[row + 2] ?? 0);
      roles.cue[i] = (likely[row + 3] ?? 0) + (likely[row + 4] ?? 0);
      roles.cueBegins[i] = likely[row + CUE_BEGINS] ?? 0;
      roles.content[i] = (likely[row + 5] ?? 0) + (likely[row + 6] ?? 0);
    }
  }
  return roles;
}
