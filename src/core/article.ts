import type { Span } from './span.ts';

/** A stretch of the pasted text or page that is not the story: read past, and said so. */
export interface Dropped {
  readonly span: Span;
  readonly reason: 'teaser' | 'boilerplate';
}

/** What is read: the text as pasted, character for character, or as extracted from a link. */
export interface Article {
  readonly origin:
    | { readonly kind: 'paste' }
    | { readonly kind: 'link'; readonly url: string; readonly fetched: string }
    /** `picture`: its letters were read from a picture; these words were hard to read. */
    | { readonly kind: 'file'; readonly name: string; readonly picture?: { readonly doubtful: readonly Span[] } };
  readonly headline?: Span;
  readonly byline?: string;
  readonly publisher?: string;
  readonly dateline?: Span;
  /** ISO date; only when the page, the paste or the user states one. */
  readonly published?: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly dropped: readonly Dropped[];
}
