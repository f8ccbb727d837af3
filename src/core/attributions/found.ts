import type { WordRange } from './label-roles.ts';
import type { WordView } from './word-view.ts';

/** An attribution as word ranges. No cue: a quotation that stands alone. */
export interface Found {
  readonly cue?: WordRange;
  readonly source?: WordRange;
  readonly content: readonly WordRange[];
}

/** For each word the attribution whose cue or content it is, or -1. */
export function ownersOf(view: WordView, found: readonly Found[]): Int32Array {
  const owner = new Int32Array(view.size).fill(-1);
  found.forEach(({ cue, content }, index) => {
    for (const range of cue === undefined ? content : [cue, ...content]) owner.fill(index, range.first, range.end);
  });
  return owner;
}
