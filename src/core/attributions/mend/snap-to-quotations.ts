import { UPOS } from '#core/language/sentence.ts';
import type { Found } from '#core/attributions/tag/found.ts';
import { ownersOf } from '#core/attributions/tag/found.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** Content that holds this share of a quotation holds all of it. */
const LEAST_SHARE = 0.25;
const MOST_WORDS = 500;
const PUNCT: number = UPOS.indexOf('PUNCT');

/** Content that stops inside a quotation goes on to its marks, unless others' words stand there; no content runs over a paragraph's end. */
export function snapToQuotations(view: WordView, found: readonly Found[]): readonly Found[] {
  const owner = ownersOf(view, found);
  const snapped = found.map((one, index) => {
    const free = (i: number): boolean => owner[i] === -1 || owner[i] === index;
    const ranges = one.content.map((range) => snap(view, range, free));
    for (const range of ranges) owner.fill(index, range.first, range.end);
    return {
      ...one,
      content: merge(ranges)
        .flatMap((range) => splitAtParagraphs(view, range))
        .filter((range) => hasWord(view, range)),
    };
  });
  return snapped.filter(({ content }) => content.length > 0);
}

function snap(view: WordView, range: WordRange, free: (i: number) => boolean): WordRange {
  const start = reach(view, range.first, -1, free);
  const stop = reach(view, range.end - 1, 1, free);
  const first = range.first - start < (range.end - start) * (1 - LEAST_SHARE) ? start : range.first;
  const end = stop + 1 - range.end < (stop + 1 - range.first) * (1 - LEAST_SHARE) ? stop + 1 : range.end;
  return { first, end };
}

/** The mark that closes (or opens) the quotation around word `from`; `from` itself when it is in none, or the way is taken. */
function reach(view: WordView, from: number, step: number, free: (i: number) => boolean): number {
  const outer = step < 0 ? 2 : 3;
  const quote = view.quote[from] ?? 0;
  if (quote === 0 || quote === outer) return from;
  const edgeOfOther = step < 0 ? quote === 3 : quote === 2;
  if (edgeOfOther) return from;
  const stop = Math.min(view.size, Math.max(-1, from + step * MOST_WORDS));
  for (let i = from + step; i !== stop && i >= 0 && i < view.size; i += step) {
    const here = view.quote[i] ?? 0;
    if (!free(i) || here === 0 || view.paragraph[i] !== view.paragraph[from]) return from;
    if (here === outer) return i;
  }
  return from;
}

function merge(ranges: readonly WordRange[]): readonly WordRange[] {
  const merged: WordRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last !== undefined && range.first <= last.end) {
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

function hasWord(view: WordView, range: WordRange): boolean {
  for (let i = range.first; i < range.end; i += 1) if (view.upos[i] !== PUNCT) return true;
  return false;
}

function splitAtParagraphs(view: WordView, range: WordRange): readonly WordRange[] {
  const parts: WordRange[] = [];
  let first = range.first;
  for (let i = range.first + 1; i <= range.end; i += 1) {
    if (i < range.end && view.paragraph[i] === view.paragraph[first]) continue;
    parts.push({ first, end: i });
    first = i;
  }
  return parts;
}
