import { UPOS } from '#core/language/sentence.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import { ownersOf } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** Content that holds this share of a quotation holds all of it. */
const LEAST_SHARE = 0.25;
const MOST_WORDS = 500;
/** Full stop, question and exclamation mark. */
const ENDINGS: ReadonlySet<number> = new Set([7, 8]);
const PUNCT: number = UPOS.indexOf('PUNCT');

/** Content that stops inside a quotation goes on to its marks, unless others' words stand there; no content runs over a paragraph's end. */
export function snapToQuotations(view: WordView, found: readonly Said[]): readonly Said[] {
  const owner = ownersOf(view, found);
  const snapped = found.map((one, index) => {
    const free = (i: number): boolean => owner[i] === -1 || owner[i] === index;
    const ranges = one.content.map((range) => snap(view, range, free));
    for (const range of ranges) owner.fill(index, range.first, range.end);
    return {
      ...one,
      content: merge(ranges)
        .map((range) => cutBehindQuotation(view, range))
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

/** ‘“We sell them.” | It hires now’: what follows a quotation that ended its sentence is told by the story. */
function cutBehindQuotation(view: WordView, { first, end }: WordRange): WordRange {
  if (view.quote[first] !== 2) return { first, end };
  for (let i = first + 2; i < end; i += 1) {
    const closed = view.quote[i - 1] === 3 && view.quote[i] === 0;
    if (closed && ENDINGS.has(view.mark[i - 2] ?? 0) && isCapital(view, i)) return { first, end: i };
  }
  return { first, end };
}

function isCapital(view: WordView, i: number): boolean {
  return ((view.shape[i] ?? 0) & 1) === 1;
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
