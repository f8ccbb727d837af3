import type { WordRange } from './label-roles.ts';
import type { WordView } from './word-view.ts';

/** An attribution as word ranges. No cue: a quotation that stands alone. */
export interface Said {
  readonly cue?: WordRange;
  readonly source?: WordRange;
  readonly content: readonly WordRange[];
  /** How much the trained stages trust it; 1 when commas alone tell, absent when marks or layout do. */
  readonly trust?: number;
}

/** For each word the attribution whose cue or content it is, or -1. */
export function ownersOf(view: WordView, found: readonly Said[]): Int32Array {
  const owner = new Int32Array(view.size).fill(-1);
  found.forEach(({ cue, content }, index) => {
    for (const range of cue === undefined ? content : [cue, ...content]) owner.fill(index, range.first, range.end);
  });
  return owner;
}

/** The parts of a range that no attribution has. */
export function freeParts(owner: Int32Array, range: WordRange): readonly WordRange[] {
  const parts: WordRange[] = [];
  for (let i = range.first; i < range.end; i += 1) {
    if (owner[i] !== -1) continue;
    const first = i;
    while (i < range.end && owner[i] === -1) i += 1;
    parts.push({ first, end: i });
  }
  return parts;
}
