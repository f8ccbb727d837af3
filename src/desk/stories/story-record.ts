import type { Report } from '#core/report.ts';
import { readChecks } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { decisionsOn, notesOn } from '#ledger/decisions.ts';
import type { Note } from '#ledger/decisions.ts';
import { readingsOf } from '#ledger/readings.ts';
import type { FiledReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import type { Decision } from '#ledger/standing.ts';
import { newestStories } from '#ledger/stories.ts';
import type { Story } from '#ledger/stories.ts';

/** A check with everything that was decided and written on it. */
export interface CheckRecord extends FiledCheck {
  readonly decisions: readonly Decision[];
  readonly notes: readonly Note[];
}

/** All the ledger knows of one story. */
export interface StoryRecord {
  readonly workspace: string;
  readonly story: Story;
  /** The newest one. */
  readonly report: Report;
  /** The first one first. */
  readonly readings: readonly FiledReading[];
  readonly checks: readonly CheckRecord[];
}

export async function storyRecord(session: Session, story: Story): Promise<StoryRecord | undefined> {
  const readings = await readingsOf(session, story.id);
  const latest = readings.at(-1);
  if (latest === undefined) return undefined;
  const checks: CheckRecord[] = [];
  for (const check of await readChecks(session, { story: story.id })) {
    const decisions = await decisionsOn(session, check.id);
    checks.push({ ...check, decisions, notes: await notesOn(session, check.id) });
  }
  return { workspace: session.workspace, story, report: latest.report, readings, checks };
}

/** Every story of a workspace, the oldest first. */
export async function* storyRecords(session: Session): AsyncGenerator<StoryRecord> {
  const stories = await newestStories(session, 100_000);
  for (const story of stories.toReversed()) {
    const record = await storyRecord(session, story);
    if (record !== undefined) yield record;
  }
}
