import type { Kysely } from 'kysely';
import { openJson, sealJson } from './session.ts';
import type { Session } from './session.ts';
import type { Tables } from './tables.ts';

/** Something to be done at a moment: a reminder, a digest. `body` is JSON of the desk's own. */
export interface Alarm {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
  /** ISO */
  readonly due: string;
}

/** Set again under the same id before it has gone off, it is moved. */
export async function setAlarm(session: Session, alarm: Alarm): Promise<void> {
  const { id, kind, due } = alarm;
  const body = sealJson(session, `alarm:${id}`, alarm.body);
  await session.db
    .insertInto('alarm')
    .values({ id, workspace: session.workspace, kind, body, due, done: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ body, due }).where('alarm.done', 'is', null))
    .execute();
}

/** Takes a due alarm for this transaction; undefined when another replica has it, or it is done or moved. */
export async function takeAlarm(session: Session, id: string, now: string): Promise<Alarm | undefined> {
  const row = await session.db
    .selectFrom('alarm')
    .selectAll()
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .where('done', 'is', null)
    .where('due', '<=', new Date(now))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { id, kind: row.kind, body: openJson(session, `alarm:${id}`, row.body), due: row.due.toISOString() };
}

export async function finishAlarm(session: Session, id: string, now: string): Promise<void> {
  await session.db
    .updateTable('alarm')
    .set({ done: now, body: null })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** Those of one kind that have not gone off yet are called off. */
export async function dropAlarms(session: Session, kind: string): Promise<void> {
  await session.db
    .deleteFrom('alarm')
    .where('workspace', '=', session.workspace)
    .where('kind', '=', kind)
    .where('done', 'is', null)
    .execute();
}

export async function hasAlarm(session: Session, kind: string): Promise<boolean> {
  const row = await session.db
    .selectFrom('alarm')
    .select('id')
    .where('workspace', '=', session.workspace)
    .where('kind', '=', kind)
    .where('done', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose alarms have come due, in every workspace. */
export async function dueAlarms(
  db: Kysely<Tables>,
  now: string,
): Promise<readonly { readonly id: string; readonly workspace: string }[]> {
  return db
    .selectFrom('alarm')
    .select(['id', 'workspace'])
    .where('done', 'is', null)
    .where('due', '<=', new Date(now))
    .orderBy('due')
    .limit(100)
    .execute();
}
