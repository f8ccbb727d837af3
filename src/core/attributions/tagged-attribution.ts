import type { Span } from '#core/span.ts';
import type { Attribution } from './attribution.ts';

/** An attribution as the words show it, before its source is resolved to an actor. In order of `content`. */
export interface TaggedAttribution {
  readonly kind: Attribution['kind'];
  readonly voice: Attribution['voice'];
  /** Absent for a quotation that stands alone. */
  readonly cue?: Span;
  /** The source's words as they stand at the cue: a name, "she", "a senior official", "the report". */
  readonly source?: Span;
  /** Never empty; two or more when split: "A," she said, "B." Never overlaps another attribution's content. */
  readonly content: readonly Span[];
  /** Index into the sentences: where the cue stands, else where the content begins. */
  readonly sentence: number;
  /** The content is a quotation left open in the paragraph before and taken up again here. */
  readonly continued: boolean;
}
