import { assignmentsOf } from '#ledger/assignments.ts';
import { decisionsOn, notesOn } from '#ledger/decisions.ts';
import type { Session } from '#ledger/session.ts';
import type { HistoryEntry } from '#render/check-history.ts';

/** Everything that happened to a check, the oldest first. */
export async function historyOf(session: Session, check: string): Promise<readonly HistoryEntry[]> {
  const decided = (await decisionsOn(session, check)).map(({ at, by, mark, takenBack, carriedFrom }): HistoryEntry => {
    return { kind: 'decided', at, by: by.name, mark, takenBack, carried: carriedFrom !== undefined };
  });
  const noted = (await notesOn(session, check)).map(({ at, by, ticked, text, evidence }): HistoryEntry => {
    if (ticked !== undefined) return { kind: 'ticked', at, by: by.name, steps: ticked.length };
    const words = { ...(text === undefined ? {} : { text }), ...(evidence === undefined ? {} : { evidence }) };
    return { kind: 'noted', at, by: by.name, ...words };
  });
  const given = (await assignmentsOf(session, check)).map(({ at, by, to, day }): HistoryEntry => {
    const whom = { ...(to === undefined ? {} : { to: to.name }), ...(day === undefined ? {} : { day }) };
    return { kind: 'assigned', at, by: by.name, ...whom };
  });
  return [...decided, ...noted, ...given].toSorted((a, b) => a.at.localeCompare(b.at));
}
