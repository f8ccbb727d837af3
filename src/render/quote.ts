import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { excerptOf } from './excerpt.ts';
import { DESK } from './limits.ts';
import type { Block } from './reply.ts';

/** The article's own words around `focus`, at most `max` code units, cut at words. None when there are none. */
export function quoteOf(
  article: Article,
  outer: Span,
  focus: Span = outer,
  max: number = DESK.quote,
): readonly Block[] {
  const { span, cut, cutBefore } = excerptOf(article, outer, focus, max);
  const text = sliceOf(article.text, span);
  if (text.trim() === '') return [];
  return [cutBefore ? { kind: 'quote', text, span, cut, cutBefore } : { kind: 'quote', text, span, cut }];
}
