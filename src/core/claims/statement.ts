import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

/** A stretch of one sentence that states one thing, with the figures in it: what may become a claim. */
export interface Statement {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  /** Told in passing: "the club, which lost 3-1, ..." */
  readonly aside: boolean;
  /** Who is behind it, where more than their own words is quoted: "the airline announced an order of 30 jets". */
  readonly saidBy?: Attribution;
}
