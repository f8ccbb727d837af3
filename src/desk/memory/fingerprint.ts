import { createHash } from 'node:crypto';
import type { Article } from '#core/article.ts';
import { spansOverlap } from '#core/span.ts';
import type { Copy } from '#intake/outcome.ts';

/** What the same story has again when it is pasted again: its wording, without its furniture, and the page it came from. */
export function fingerprintsOf(article: Article, copy: Pick<Copy, 'url' | 'finalUrl'>): readonly string[] {
  const links = [copy.url, copy.finalUrl].flatMap((url) => (url === undefined ? [] : `link ${pageOf(url)}`));
  return [...new Set([`text ${textFingerprint(article)}`, ...links])];
}

/** Of the letters and digits alone: other quotation marks or line breaks don't make another story. */
function textFingerprint(article: Article): string {
  const kept = article.paragraphs.filter(
    (paragraph) => !article.dropped.some((dropped) => spansOverlap(dropped.span, paragraph)),
  );
  const words = kept.map((span) => article.text.slice(span.start, span.end)).join(' ');
  return createHash('sha256').update(lettersOf(words)).digest('base64url');
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The address without what only says where the reader came from. */
function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  const kept = [...page.searchParams].filter(([name]) => !/^(utm_|fbclid|gclid|ref$|cmp$)/i.test(name));
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return `${page.hostname.replace(/^www\./, '')}${page.pathname.replace(/\/$/, '')}?${query}`;
}

const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or said she that the their they this to was were which who will with'.split(
    ' ',
  ),
);

/** The words a text is found by: folded, without the commonest, plurals as singulars. */
export function searchWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !COMMON.has(word)).map(singular))];
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ches|shes|xes|sses)$/, (ending) => ending.slice(0, -2))
    .replace(/s$/, '');
}
