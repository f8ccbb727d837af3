import { assignmentsOf } from '#ledger/assignments.ts';
import { decisionsOn, notesOn } from '#ledger/decisions.ts';
import type { Session } from '#ledger/session.ts';
import { historyAssigned, historyDecided, historyNoted, historyTicked } from '#render/history.ts';

/** Everything that happened to a check, a sentence each, the oldest first. */
export async function historyOf(session: Session, check: string): Promise<readonly string[]> {
  const decided = (await decisionsOn(session, check)).map((one) => ({
    at: one.at,
    says: historyDecided(one.by.name, one.mark, one.takenBack, one.carriedFrom !== undefined),
  }));
  const noted = (await notesOn(session, check)).map((note) => ({
    at: note.at,
    says:
      note.ticked === undefined
        ? historyNoted(note.by.name, note.text, note.evidence)
        : historyTicked(note.by.name, note.ticked.length),
  }));
  const given = (await assignmentsOf(session, check)).map((one) => ({
    at: one.at,
    says: historyAssigned(one.by.name, one.to?.name, one.day),
  }));
  return [...decided, ...noted, ...given]
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ at, says }) => `${at.slice(0, 10)} ${says}`);
}
