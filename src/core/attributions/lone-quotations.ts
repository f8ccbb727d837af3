import type { WordRange } from './label-roles.ts';
import type { WordView } from './word-view.ts';

/** "Yes" and a title are not statements of their own. */
const LEAST_WORDS = 4;

/** A quotation that fills a paragraph (nearly), or runs over its end, and that no attribution has: somebody says it, without a cue. */
export function findLoneQuotations(view: WordView, taken: Uint8Array): readonly WordRange[] {
  const found: WordRange[] = [];
  let from = 0;
  for (let to = 1; to <= view.size; to += 1) {
    if (to < view.size && view.paragraph[to] === view.paragraph[from]) continue;
    const lone = loneIn(view, taken, from, to);
    if (lone !== undefined) found.push(lone);
    from = to;
  }
  return found;
}

function loneIn(view: WordView, taken: Uint8Array, from: number, to: number): WordRange | undefined {
  if (view.quote[from] !== 2) return undefined;
  let words = 0;
  let end = from;
  for (let i = from; i < to; i += 1) {
    if (taken[i] === 1) return undefined;
    if ((view.quote[i] ?? 0) === 0 && (view.mark[i] ?? 0) === 0) return undefined;
    if ((view.mark[i] ?? 0) === 0 && view.quote[i] === 1) words += 1;
    if ((view.quote[i] ?? 0) > 0) end = i + 1;
  }
  return words < LEAST_WORDS ? undefined : { first: from, end };
}
