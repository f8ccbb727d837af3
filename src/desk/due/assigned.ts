import { z } from 'zod';
import type { Person } from '#chat/adapter.ts';
import { isSettled } from '#core/marks.ts';
import { finishAlarm, setAlarm } from '#ledger/alarms.ts';
import type { Alarm } from '#ledger/alarms.ts';
import { readCheck } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { putPosts } from '#ledger/outbox.ts';
import { idOf } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import { buildReminder } from '#render/answers/digest.ts';
import { assignedSays, dueSays } from '#render/sentences/answers.ts';
import { nowOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { listedStory } from '#desk/stories/listed-stories.ts';

/** Who is to look a check up, and until which day. */
interface Given {
  readonly to: Person;
  /** ISO day. */
  readonly day?: string;
}

/** People read their reminders when they come in. */
const REMIND_AT = 'T08:00:00.000Z';
const dueBody = z.object({ check: z.string() });

const alarmOf = (session: Session, check: string): string => idOf('assigned', session.workspace, check);

/** The one who got it is told at once, and again on the day. Handed over, the reminder goes with it. */
export async function tellAssigned(
  desk: Desk,
  session: Session,
  check: FiledCheck,
  given: Given | null,
  by: Person,
  occasion: string,
): Promise<void> {
  const now = nowOf(desk);
  const alarm = alarmOf(session, check.id);
  if (given?.day === undefined) await finishAlarm(session, alarm, now);
  else await setAlarm(session, { id: alarm, kind: 'assigned', body: { check: check.id }, due: given.day + REMIND_AT });
  if (given !== null && given.to.id !== by.id)
    await tellOne(session, check, given.to, assignedSays(by.name, given.day), occasion, now);
}

/** The day of a check has come: whoever has it is reminded, unless it is settled. */
export async function onAssignedDay(session: Session, alarm: Alarm, now: string): Promise<void> {
  await finishAlarm(session, alarm.id, now);
  const body = dueBody.safeParse(alarm.body).data;
  const check = body === undefined ? undefined : await readCheck(session, body.check);
  if (check?.assigned === undefined || isSettled(check.status)) return;
  const { to, day } = check.assigned;
  await tellOne(session, check, to, dueSays, `${alarm.id} ${day ?? ''}`, now);
}

/** Said to one person, with the story and a link to the check. */
async function tellOne(
  session: Session,
  check: FiledCheck,
  person: Person,
  says: string,
  occasion: string,
  now: string,
): Promise<void> {
  const story = await readStory(session, check.story);
  if (story === undefined) return;
  const listed = await listedStory(session, story);
  const one = { ...listed, checks: listed.checks.filter(({ ledger }) => ledger === check.id) };
  const [message] = buildReminder(one, says).messages;
  if (message === undefined) return;
  const owner = idOf('told', session.workspace, check.id, person.id, occasion);
  await putPosts(session, owner, { channel: story.channel, thread: '' }, [{ key: 'told', person, body: message }], now);
}
