import type { Kysely } from 'kysely';
import { idOf, openJson, sealJson } from './session.ts';
import type { Session } from './session.ts';
import type { Tables } from './tables.ts';

/** Something that happened in a channel, as the desk hands it in. `body` is JSON and the ledger does not look inside. */
export interface NewEvent {
  /** Unique in its workspace: the platform's own key. */
  readonly key: string;
  readonly kind: string;
  /** Events of one lane are worked on in the order they came. */
  readonly lane: string;
  readonly at: string;
  readonly body: unknown;
}

export interface StoredEvent {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
}

/** Resolves once the event and its job are durable. False when the event was here already. */
export async function acceptEvent(session: Session, event: NewEvent): Promise<boolean> {
  const id = idOf('event', session.workspace, event.key);
  return session.db.transaction().execute(async (tx) => {
    const added = await tx
      .insertInto('event')
      .values({
        id,
        workspace: session.workspace,
        key: event.key,
        lane: event.lane,
        kind: event.kind,
        body: sealJson(session, `event:${id}`, event.body),
        at: event.at,
        outcome: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added === undefined) return false;
    await session.jobs.send('event', `${session.workspace} ${event.lane}`, { id, workspace: session.workspace }, tx);
    return true;
  });
}

/** The event, while there is still work to do on it. */
export async function readEvent(session: Session, id: string): Promise<StoredEvent | undefined> {
  const row = await session.db
    .selectFrom('event')
    .select(['kind', 'body'])
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .where('done', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : { id, kind: row.kind, body: openJson(session, `event:${id}`, row.body) };
}

/** Its key stays, so that it is known when it is delivered again; its words go. */
export async function finishEvent(session: Session, id: string, outcome: string, now: string): Promise<void> {
  await session.db
    .updateTable('event')
    .set({ done: now, outcome, body: null })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** True when this event was handed in before, whether or not it is finished. */
export async function knowsEvent(session: Session, key: string): Promise<boolean> {
  const id = idOf('event', session.workspace, key);
  const row = await session.db.selectFrom('event').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Keys are kept as long as a platform may deliver again; what was worked on before `before` is done with. */
export async function dropOldEvents(db: Kysely<Tables>, before: string): Promise<void> {
  await db.deleteFrom('event').where('done', '<', new Date(before)).execute();
}
