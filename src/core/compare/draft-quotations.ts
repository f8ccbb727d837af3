import type { Article } from '#core/article.ts';
import type { Span } from '#core/span.ts';
import { findQuotations } from '#core/text/find-quotations.ts';
import type { Difference } from './difference.ts';
import type { Compared } from './passage.ts';

/** Share of a quotation's words, in their order, that must stand together in the story for it to be that story's quotation. */
const ALTERED = 0.5;
/** A title or a term in quotation marks is not what somebody said, unless the story has none of its words together. */
const SCARE_WORDS = 1;

interface Worded extends Span {
  readonly word: string;
}

/** Words inside quotation marks that the story's quotations do not have so. */
export function quotationDifferences(draft: Compared, story: Compared): readonly Difference[] {
  const source = wordsOf(story.report.article, { start: 0, end: story.report.article.text.length });
  return findQuotations(draft.report.article).flatMap((quotation) =>
    partsOf(wordsOf(draft.report.article, quotation.inner), draft.report.article.text).flatMap((part) => {
      const difference = partDifference(part, source);
      return difference === undefined ? [] : [difference];
    }),
  );
}

/** A quotation shortened by "..." is quoted in parts. */
function partsOf(words: readonly Worded[], text: string): readonly (readonly Worded[])[] {
  const parts: Worded[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && /\.\s?\.|…|\[/.test(text.slice(before.end, word.start))) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function partDifference(part: readonly Worded[], source: readonly Worded[]): Difference | undefined {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const draft = { start: first.start, end: last.end };
  const best = bestStretch(part, source);
  if (best.shared === part.length && best.length === part.length) return undefined;
  if (best.shared / part.length < ALTERED || best.shared <= SCARE_WORDS)
    return { kind: part.length > 3 ? 'quotation-made' : 'quotation-altered', draft, story: null };
  return { kind: 'quotation-altered', draft, story: { start: best.start, end: best.end } };
}

interface Stretch extends Span {
  /** Words of the quotation found there in their order. */
  readonly shared: number;
  /** Words of the stretch. */
  readonly length: number;
}

/** The stretch of the story that has most of the words in their order, the shortest of those; windows a few words longer than the part. */
function bestStretch(part: readonly Worded[], source: readonly Worded[]): Stretch {
  const rare = new Set(part.map(({ word }) => word));
  const slack = Math.max(2, Math.ceil(part.length * 0.3));
  let best: Stretch = { shared: 0, length: 0, start: 0, end: 0 };
  for (const [at, from] of source.entries()) {
    if (!rare.has(from.word)) continue;
    const window = source.slice(at, at + part.length + slack);
    const { shared, length } = commonWords(part, window);
    if (shared < best.shared || (shared === best.shared && length >= best.length)) continue;
    best = { shared, length, start: from.start, end: window[length - 1]?.end ?? from.end };
  }
  return best;
}

/** Longest common subsequence, and how far into the window it reaches. */
function commonWords(part: readonly Worded[], window: readonly Worded[]): { shared: number; length: number } {
  let before = Array.from({ length: part.length + 1 }, () => 0);
  let result = { shared: 0, length: 0 };
  for (const [index, { word }] of window.entries()) {
    const row = [0];
    for (const [place, one] of part.entries())
      row.push(one.word === word ? (before[place] ?? 0) + 1 : Math.max(before[place + 1] ?? 0, row[place] ?? 0));
    before = row;
    const shared = row.at(-1) ?? 0;
    if (shared > result.shared) result = { shared, length: index + 1 };
  }
  return result;
}

function wordsOf(article: Article, span: Span): readonly Worded[] {
  const found: Worded[] = [];
  for (const match of article.text
    .slice(span.start, span.end)
    .matchAll(/[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)) {
    const start = span.start + match.index;
    const word = match[0].toLowerCase().replaceAll('’', "'");
    found.push({ start, end: start + match[0].length, word });
  }
  return found;
}
