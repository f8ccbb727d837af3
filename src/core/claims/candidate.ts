import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

/** A stretch of one sentence that states one thing: what may become a claim. */
export interface Candidate {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  /** Whose words it is; absent: the story's own. */
  readonly said?: Attribution;
}
