import { idOf, openJson } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';

/** What came of an event: undefined when it was never handed in. */
export interface EventState {
  readonly done: boolean;
  readonly outcome?: string;
}

export async function eventState(session: Session, key: string): Promise<EventState | undefined> {
  const row = await session.db
    .selectFrom('event')
    .select(['done', 'outcome'])
    .where('id', '=', idOf('event', session.workspace, key))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { done: row.done !== null, ...(row.outcome === null ? {} : { outcome: row.outcome }) };
}

/** The messages of an owner as they stand in the outbox: JSON of the desk's own, in order. */
export async function saidBy(session: Session, owner: string): Promise<readonly unknown[]> {
  const rows = await session.db
    .selectFrom('post')
    .select(['id', 'body'])
    .where('workspace', '=', session.workspace)
    .where('owner', '=', owner)
    .where('removing', '=', false)
    .where('body', 'is not', null)
    .orderBy('seq')
    .execute();
  return rows.map((row) => openJson(session, `post:${row.id}`, row.body));
}
