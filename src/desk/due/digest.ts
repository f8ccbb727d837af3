import { z } from 'zod';
import { dropAlarms, finishAlarm, hasAlarm, setAlarm } from '#ledger/alarms.ts';
import type { Alarm } from '#ledger/alarms.ts';
import { readChecks } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { settledSince } from '#ledger/decisions.ts';
import { idOf } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';
import { readSettings } from '#ledger/settings.ts';
import { newestStories } from '#ledger/stories.ts';
import { buildDigest } from '#render/answers/digest.ts';
import type { Digest } from '#render/answers/digest.ts';
import type { Reply } from '#render/reply.ts';
import type { Desk } from '#desk/desk.ts';
import { openStories } from '#desk/stories/listed-stories.ts';
import { putSaid } from '#desk/stories/put-reply.ts';

const DAY_MS = 86_400_000;
const digestBody = z.object({ since: z.string() });

/** What is left, and how much was settled in the last day. */
export async function digestNow(session: Session, now: string, since?: string): Promise<Reply> {
  const from = since ?? new Date(new Date(now).getTime() - DAY_MS).toISOString();
  const open = await openStories(session, {});
  const day = now.slice(0, 10);
  const people = peopleOf(await readChecks(session, { unsettled: true }), day);
  return buildDigest({ day, open, people, decided: await settledSince(session, from) });
}

/** Who has how much to do: what was given to them, else what they have taken. */
function peopleOf(checks: readonly FiledCheck[], day: string): Digest['people'] {
  const people = new Map<string, { name: string; checks: number; late: number }>();
  for (const { assigned, by } of checks) {
    const person = assigned?.to ?? by;
    if (person === undefined) continue;
    const known = people.get(person.id) ?? { name: person.name, checks: 0, late: 0 };
    known.checks += 1;
    if (assigned?.day !== undefined && assigned.day < day) known.late += 1;
    people.set(person.id, known);
  }
  return [...people.values()].toSorted((a, b) => b.checks - a.checks);
}

/** The workspace's digest has come due: posted in its channel, and the next one set. */
export async function onDigest(desk: Desk, session: Session, alarm: Alarm, now: string): Promise<void> {
  await finishAlarm(session, alarm.id, now);
  const hour = await digestHour(desk, session);
  const channel = hour?.channel ?? (await newestStories(session, 1)).at(0)?.channel;
  if (hour === undefined || channel === undefined) return;
  const since = digestBody.safeParse(alarm.body).data?.since;
  const reply = await digestNow(session, now, since);
  await putSaid(session, alarm.id, { channel, thread: '' }, reply, 'digest', now);
  await setDigest(session, hour, now);
}

export interface DigestHour {
  /** "09:00" */
  readonly hour: string;
  readonly zone: string;
  /** Absent: where the newest story was pasted. */
  readonly channel?: string;
}

async function digestHour(desk: Desk, session: Session): Promise<DigestHour | undefined> {
  return (await readSettings(session)).digest ?? desk.config.digest;
}

/** The next digest is set, if the workspace or the newsroom wants one and it is not set yet. */
export async function ensureDigest(desk: Desk, session: Session, now: string): Promise<void> {
  const hour = await digestHour(desk, session);
  if (hour !== undefined && !(await hasAlarm(session, 'digest'))) await setDigest(session, hour, now);
}

/** Sets the next digest in the place of the one before. */
export async function setDigest(session: Session, { hour, zone }: DigestHour, now: string): Promise<void> {
  const due = nextAt(hour, zone, new Date(now)).toISOString();
  await dropAlarms(session, 'digest');
  const id = idOf('digest', session.workspace, due);
  await setAlarm(session, { id, kind: 'digest', body: { since: now }, due });
}

/** The next moment after `after` at which clocks in `zone` show `hour` ("09:00"). */
export function nextAt(hour: string, zone: string, after: Date): Date {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  for (let day = 0; day < 3; day++) {
    const date = new Date(after.getTime() + day * DAY_MS);
    const local = localDate(date, zone);
    const guess = Date.UTC(local.year, local.month - 1, local.day, hours, minutes);
    const moment = new Date(guess - offsetMs(new Date(guess - offsetMs(new Date(guess), zone)), zone));
    if (moment > after) return moment;
  }
  return new Date(after.getTime() + DAY_MS);
}

function localDate(date: Date, zone: string): { year: number; month: number; day: number } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' })
      .formatToParts(date)
      .map((part) => [part.type, Number(part.value)]),
  );
  return { year: parts['year'] ?? 0, month: parts['month'] ?? 1, day: parts['day'] ?? 1 };
}

/** How far clocks in `zone` are ahead of UTC at a moment. */
function offsetMs(date: Date, zone: string): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
