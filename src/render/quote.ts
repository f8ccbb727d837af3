import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { cutEnd } from './cut.ts';
import { DESK } from './limits.ts';
import type { Block } from './reply.ts';

export type Quote = Extract<Block, { kind: 'quote' }>;

/** The article's own words, at most `max` of them in code units, cut at a word. */
export function quoteOf(article: Article, span: Span, max: number = DESK.quote): Quote {
  const whole = sliceOf(article.text, span);
  const text = whole.slice(0, cutEnd(whole, max));
  return { kind: 'quote', text, span: { start: span.start, end: span.start + text.length }, cut: text !== whole };
}
