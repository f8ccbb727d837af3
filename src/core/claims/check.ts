import type { CheckKind } from './check-kinds.ts';
import type { ClaimId } from './claim.ts';

export type CheckId = `check-${number}`;

/** One line of the verify-later list. A check is decided by people only. */
export interface Check {
  readonly id: CheckId;
  readonly claim: ClaimId;
  /** Which looking-up settles it. */
  readonly kind: CheckKind;
  /** Built from the claim's own words. */
  readonly title: string;
  readonly why: readonly string[];
  readonly how: readonly string[];
  /** The whole line to print if it can't be confirmed; absent rather than a fragment. */
  readonly fallback?: string;
}
