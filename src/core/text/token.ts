import type { Span } from '#core/span.ts';

/** A word or mark. `spaceBefore`: white space stands between this token and the one before. */
export interface Token extends Span {
  readonly spaceBefore: boolean;
}

/** The tokens of one sentence; `paragraph` is an index into `article.paragraphs`. */
export interface TokenSentence extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** Words between quotation marks. `span` holds the marks, `inner` the words. `open`: the paragraph ends before the closing mark. */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  readonly paragraph: number;
  readonly open: boolean;
}
