import type { ClaimId } from '#core/claims/claim.ts';
import type { CheckStatus } from '#core/marks.ts';

/** One figure of a story between two of its readings, in the story's words. */
export type FigureChange =
  | { readonly kind: 'changed'; readonly before: string; readonly now: string }
  | { readonly kind: 'new'; readonly now: string }
  | { readonly kind: 'gone'; readonly before: string }
  /** As ledgers of earlier releases keep it. */
  | { readonly kind: 'worded'; readonly words: string };

/** How an earlier claim stands to one of this story. */
export type ClaimDifference =
  | { readonly kind: 'same-words' | 'same-origin' | 'same-source' | 'other-source' }
  | { readonly kind: 'same-figure'; readonly there: string }
  | { readonly kind: 'other-figure'; readonly here: string; readonly there: string }
  | { readonly kind: 'worded'; readonly words: string };

/** The same story, seen before in this workspace. */
export interface EarlierStory {
  readonly channel: string;
  /** ISO */
  readonly at: string;
  readonly permalink?: string;
  /** What is different now. Empty: word for word the same. */
  readonly changes: readonly FigureChange[];
}

/** A claim of another story that is like one of this story. Shown with both quotes, never merged. */
export interface EarlierClaim {
  readonly claim: ClaimId;
  /** Exact words of the other story. */
  readonly quote: string;
  readonly story: string;
  readonly channel: string;
  /** ISO */
  readonly at: string;
  readonly permalink?: string;
  readonly status?: CheckStatus;
  readonly differs: readonly ClaimDifference[];
}
