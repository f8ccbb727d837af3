import type { Span } from '#core/span.ts';

/** Two stories say one thing; say it with other values or other people; or one tells a later state of it. */
export type MatchRelation = 'same' | 'differs' | 'updates';

/** What two stories both tell. `a` and `b` are UTF-16 spans into the two articles' texts. */
export interface Match {
  readonly a: Span;
  readonly b: Span;
  readonly relation: MatchRelation;
}

/** Two stories side by side. `origins`: whom the stories have it from, by the names to print. */
export interface Comparison {
  readonly sameEvent: boolean;
  /** One is a copy or a light rewriting of the other, or both are of one agency's text. */
  readonly copied: boolean;
  readonly origins: readonly string[];
  readonly matches: readonly Match[];
}
