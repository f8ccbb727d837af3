import { z } from 'zod';
import type { Person, Place } from '#chat/adapter.ts';
import { finishAlarm, setAlarm } from '#ledger/alarms.ts';
import type { Alarm } from '#ledger/alarms.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import { buildReminder } from '#render/answers/digest.ts';
import { reminderSays } from '#render/sentences/answers.ts';
import type { Desk } from '#desk/desk.ts';
import { listedStory } from '#desk/stories/listed-stories.ts';
import { putSaid } from '#desk/stories/put-reply.ts';

const REMIND = /^\s*remind (?:me|us)\s+in\s+(\d{1,3})\s+(minute|hour|day|week|month)s?\s*\.?\s*$/i;
const MS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 30 * 86_400_000,
};

/** "remind me in 14 days" -> how long that is. */
export function readReminder(words: string): number | undefined {
  const [, many = '', unit = ''] = REMIND.exec(words) ?? [];
  const ms = MS[unit.toLowerCase()];
  return ms === undefined ? undefined : Number(many) * ms;
}

const reminderSchema = z.object({ story: z.string(), by: z.object({ id: z.string(), name: z.string() }) });

/** Returns when it is due. Set twice by one occasion, it comes once. */
export async function setReminder(
  desk: Desk,
  session: Session,
  about: { readonly story: string; readonly place: Place; readonly by: Person },
  afterMs: number,
  occasion: string,
): Promise<string> {
  const due = new Date(desk.clock().getTime() + afterMs).toISOString();
  const { story, by } = about;
  await setAlarm(session, { id: occasion, kind: 'reminder', body: { story, by }, due });
  return due;
}

/** A reminder has come due: said in the story's thread. */
export async function onReminder(session: Session, alarm: Alarm, now: string): Promise<void> {
  const reminder = reminderSchema.parse(alarm.body);
  const story = await readStory(session, reminder.story);
  if (story !== undefined) {
    const reply = buildReminder(await listedStory(session, story), reminderSays(reminder.by.name));
    await putSaid(session, story.id, story, reply, alarm.id, now);
  }
  await finishAlarm(session, alarm.id, now);
}
