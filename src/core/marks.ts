/** The words for what people decide about a check. Everybody has them from here: the ledger, the desk, every platform, the board. */

/** How a person marks a check. */
export const MARKS = ['confirmed', 'wrong', 'unverifiable', 'taken', 'reopened'] as const;
export type Mark = (typeof MARKS)[number];

/** Where a check stands. Only people move it. */
export const CHECK_STATUSES = ['open', 'checking', 'confirmed', 'wrong', 'unverifiable'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Where a mark puts a check. */
export const STATUS_AFTER: Readonly<Record<Mark, CheckStatus>> = {
  confirmed: 'confirmed',
  wrong: 'wrong',
  unverifiable: 'unverifiable',
  taken: 'checking',
  reopened: 'open',
};

export const UNSETTLED: readonly CheckStatus[] = ['open', 'checking'];
export const SETTLED: readonly CheckStatus[] = CHECK_STATUSES.filter((status) => !UNSETTLED.includes(status));

export function isSettled(status: CheckStatus): boolean {
  return SETTLED.includes(status);
}
