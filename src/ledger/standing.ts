import { STATUS_AFTER } from '#core/marks.ts';
import type { CheckStatus, Mark } from '#core/marks.ts';
import type { Someone } from './session.ts';

/** What one person decided, or took back. Never changed, only followed by another. */
export interface Decision {
  readonly mark: Mark;
  readonly takenBack: boolean;
  readonly by: Someone;
  /** ISO */
  readonly at: string;
  /** The earlier story's check it was carried over from, the claim's words being the same. */
  readonly carriedFrom?: string;
}

/** Where a check stands after all its decisions. */
export interface Standing {
  readonly status: CheckStatus;
  readonly by?: Someone;
  readonly at?: string;
  /** One person has confirmed it and the workspace asks for two. */
  readonly needsSecond?: boolean;
}

/** The last mark that was not taken back counts; a mark taken back uncovers the one before it. */
export function standingOf(decisions: readonly Decision[], secondPair: boolean): Standing {
  const kept = keptOf(decisions);
  const last = kept.at(-1);
  if (last === undefined || last.mark === 'reopened') return { status: 'open' };
  const standing = { status: STATUS_AFTER[last.mark], by: last.by, at: last.at };
  if (last.mark !== 'confirmed' || !secondPair || confirmers(kept) > 1) return standing;
  return { ...standing, status: 'checking', needsSecond: true };
}

function keptOf(decisions: readonly Decision[]): readonly Decision[] {
  const kept: Decision[] = [];
  for (const decision of decisions) {
    const before = kept.findLastIndex((one) => one.mark === decision.mark && one.by.id === decision.by.id);
    if (before >= 0) kept.splice(before, 1);
    if (!decision.takenBack) kept.push(decision);
  }
  return kept;
}

/** People who have confirmed since somebody last decided otherwise. */
function confirmers(kept: readonly Decision[]): number {
  const since = kept.findLastIndex((one) => one.mark !== 'confirmed' && one.mark !== 'taken');
  return new Set(kept.slice(since + 1).flatMap((one) => (one.mark === 'confirmed' ? [one.by.id] : []))).size;
}
