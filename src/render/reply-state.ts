import type { CheckId } from '#core/claims/check.ts';
import type { CheckStatus } from '#core/marks.ts';
import type { HistoryEntry } from './check-history.ts';
import type { EarlierClaim, EarlierStory } from './earlier-story.ts';

/** How a thread is kept: one reply and five small checks; all checks in one message; everything at length. */
export const THREAD_FORMS = ['short', 'list', 'full'] as const;
export type ThreadForm = (typeof THREAD_FORMS)[number];

/** What comes into a thread when somebody asks for it. */
export const PARTS = ['figures', 'who', 'when', 'notes'] as const;
export type Part = (typeof PARTS)[number];

/** What somebody wrote down on a check: words, a link to evidence, or both. */
interface CheckNote {
  readonly by: string;
  /** ISO */
  readonly at: string;
  readonly text?: string;
  readonly evidence?: string;
}

/** Where one check of the report stands in the ledger. */
export interface CheckState {
  /** The report's check. */
  readonly check: CheckId;
  /** The ledger's id of it: what buttons and reactions carry. */
  readonly ledger: string;
  readonly status: CheckStatus;
  /** The name of the person whose decision the status is. */
  readonly by?: string;
  /** ISO, of that decision. */
  readonly at?: string;
  readonly notes?: readonly CheckNote[];
  /** Who is to look it up, and until which day (ISO). */
  readonly assigned?: { readonly to: string; readonly day?: string };
  /** Steps of the recipe that somebody has done, from 0. */
  readonly ticked?: readonly number[];
  /** What was decided, noted and handed over, the oldest first. */
  readonly history?: readonly HistoryEntry[];
  /** One person has confirmed it, and the desk asks for a second one: `status` is still `checking`. */
  readonly needsSecond?: boolean;
}

/** What the desk knows about a report beside the report itself. */
export interface ReplyState {
  readonly checks: readonly CheckState[];
  /** "short" when absent. */
  readonly form?: ThreadForm;
  /** Somebody asked for the other checks too. */
  readonly allChecks?: boolean;
  /** What was asked for in the thread, in the order it was asked. */
  readonly parts?: readonly Part[];
  /** For a page without limits, the board: the full form, and nothing is left out. */
  readonly whole?: boolean;
  /** Of the thread. */
  readonly permalink?: string;
  readonly earlierStory?: EarlierStory;
  readonly earlierClaims?: readonly EarlierClaim[];
}
