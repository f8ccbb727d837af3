import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { cutEnd } from './cut.ts';
import { plain, strong } from './lines.ts';
import type { Line, Run } from './reply.ts';

/** A piece of the article, and whether words before or after it were left out. */
export interface Excerpt {
  readonly span: Span;
  readonly cutBefore: boolean;
  readonly cut: boolean;
}

const CLAUSE_START = /(?:^|[,;:–—]\s+|\b(?:that|which|who|and|but|during|while)\s+)(?=\S)/gu;

/** At most `max` code units of `outer`, with `focus` in it when it fits: from its start if that reaches, else from a clause before the focus. */
export function excerptOf(article: Article, outer: Span, focus: Span, max: number): Excerpt {
  const text = sliceOf(article.text, outer);
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const from = focus.start - outer.start;
  const to = Math.min(end, focus.end - outer.start);
  let start = lead;
  if (end - lead > max && to - lead > max) {
    const starts = [...text.slice(0, Math.max(0, from + 1)).matchAll(CLAUSE_START)].map((m) => m.index + m[0].length);
    start = starts.find((at) => at <= from && to - at <= max * 0.8) ?? Math.max(lead, from);
  }
  const kept = start + cutEnd(text.slice(start, end), max);
  return {
    span: { start: outer.start + start, end: outer.start + kept },
    cutBefore: start > lead,
    cut: kept < end,
  };
}

/** How stretches of an excerpt are shown. */
export interface Accents {
  readonly strong: readonly Span[];
  /** Words of the article that are not ours to say: put in quotation marks. */
  readonly quoted: readonly Span[];
  /** Somebody's own words: the whole excerpt is put in quotation marks. */
  readonly spoken: boolean;
}

/** The article's words as a line: figures strong, loaded words in quotation marks, "…" where words are left out. */
export function excerptLine(article: Article, excerpt: Excerpt, accents: Accents): Line {
  const runs: Run[] = [plain(excerpt.cutBefore ? '… ' : ''), plain(accents.spoken ? '“' : '')];
  const marks = [
    ...accents.strong.map((span) => ({ span, run: strong })),
    ...accents.quoted.map((span) => ({ span, run: (text: string) => plain(`“${text}”`) })),
  ].sort((a, b) => a.span.start - b.span.start);
  let at = excerpt.span.start;
  for (const { span, run } of marks) {
    if (span.start < at || span.end > excerpt.span.end) continue;
    runs.push(plain(sliceOf(article.text, { start: at, end: span.start })), run(sliceOf(article.text, span)));
    at = span.end;
  }
  runs.push(plain(sliceOf(article.text, { start: at, end: excerpt.span.end })));
  runs.push(plain(accents.spoken ? '”' : ''), plain(excerpt.cut ? ' …' : ''));
  return runs.filter((run) => run.kind === 'person' || run.text !== '');
}
