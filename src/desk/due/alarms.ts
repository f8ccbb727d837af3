import { dueAlarms, takeAlarm } from '#ledger/alarms.ts';
import { dropOldEvents } from '#ledger/inbox.ts';
import { forgetBefore } from '#ledger/forget.ts';
import { readSettings } from '#ledger/settings.ts';
import { workspacesOf } from '#ledger/workspaces.ts';
import { onAssignedDay } from './assigned.ts';
import { nowOf, settingsOver, workspaceFrom } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { ensureDigest, onDigest } from './digest.ts';
import { onReminder } from './reminders.ts';

/** A reminder may come so late: nobody sets one to the second. */
const LOOK_EVERY_MS = 15_000;
/** Retention is counted in days. */
const FORGET_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Platforms deliver again for some days at most; the keys of older events are of no use. */
const EVENT_KEYS_DAYS = 30;

/** Looks every few seconds for what has come due. Returns how to stop. */
export function startAlarms(desk: Desk): () => void {
  const ring = setInterval(() => {
    ringDue(desk).catch((error: unknown) => desk.log.error({ error: String(error) }, 'alarms could not be looked at'));
  }, LOOK_EVERY_MS);
  const forget = setInterval(() => {
    forgetOld(desk).catch((error: unknown) =>
      desk.log.error({ error: String(error) }, 'old stories were not forgotten'),
    );
  }, FORGET_EVERY_MS);
  return () => {
    clearInterval(ring);
    clearInterval(forget);
  };
}

/** Each alarm goes off once, however many replicas look. */
export async function ringDue(desk: Desk): Promise<void> {
  const now = nowOf(desk);
  for (const workspace of await workspacesOf(desk.ledger.db)) await ensureDigest(desk, desk.ledger.in(workspace), now);
  for (const { id, workspace } of await dueAlarms(desk.ledger.db, now)) {
    await desk.ledger.together(workspaceFrom(workspace), async (session) => {
      const alarm = await takeAlarm(session, id, now);
      if (alarm?.kind === 'reminder') await onReminder(session, alarm, now);
      if (alarm?.kind === 'assigned') await onAssignedDay(session, alarm, now);
      if (alarm?.kind === 'digest') await onDigest(desk, session, alarm, now);
    });
  }
}

/** Stories older than their workspace keeps them, and the keys of events long done. */
export async function forgetOld(desk: Desk): Promise<void> {
  const now = nowOf(desk);
  await dropOldEvents(desk.ledger.db, new Date(new Date(now).getTime() - EVENT_KEYS_DAYS * DAY_MS).toISOString());
  for (const workspace of await workspacesOf(desk.ledger.db)) {
    const settings = settingsOver(desk.config, await readSettings(desk.ledger.in(workspace)));
    if (settings.forgetAfterDays === undefined) continue;
    const before = new Date(new Date(now).getTime() - settings.forgetAfterDays * DAY_MS).toISOString();
    const stories = await desk.ledger.together(workspace, async (session) => forgetBefore(session, before, now));
    if (stories > 0) desk.log.info({ workspace, stories }, 'old stories were forgotten');
  }
}
