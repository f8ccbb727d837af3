import type { Span } from '#core/span.ts';

/** What a draft does with its story, most dangerous first. */
export const DIFFERENCE_KINDS = [
  'polarity-changed',
  'quotation-made',
  'figure-changed',
  'unit-changed',
  'attribution-lost',
  'attribution-changed',
  'hedge-lost',
  'quotation-altered',
  'figure-new',
  'name-changed',
  'date-changed',
  'bound-changed',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One place where a draft departs from its story. `draft` and `story` are UTF-16 spans into the two articles' texts. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly draft: Span;
  /** What the story has instead; null where it has nothing like it. */
  readonly story: Span | null;
}
