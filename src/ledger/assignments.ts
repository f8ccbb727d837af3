import { idOf } from './session.ts';
import type { Session, Someone } from './session.ts';

/** A check handed to somebody, or (without `to`) back to nobody. Never changed, only followed by another. */
export interface Assignment {
  readonly to?: Someone;
  /** ISO day. */
  readonly day?: string;
  readonly by: Someone;
  /** ISO */
  readonly at: string;
}

/** Records who is to look a check up, once per event. */
export async function assignCheck(session: Session, check: string, given: Assignment, event: string): Promise<void> {
  const { to, day = null, by, at } = given;
  const added = await session.db
    .insertInto('assignment')
    .values({
      id: idOf('assignment', event, check),
      workspace: session.workspace,
      check_id: check,
      to_id: to?.id ?? null,
      to_name: to?.name ?? null,
      day,
      by_id: by.id,
      by_name: by.name,
      at,
      event,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return;
  await session.db
    .updateTable('check')
    .set({ for_id: to?.id ?? null, for_name: to?.name ?? null, due_day: to === undefined ? null : day })
    .where('id', '=', check)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** In the order they were made. */
export async function assignmentsOf(session: Session, check: string): Promise<readonly Assignment[]> {
  const rows = await session.db
    .selectFrom('assignment')
    .selectAll()
    .where('check_id', '=', check)
    .where('workspace', '=', session.workspace)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    by: { id: row.by_id, name: row.by_name },
    at: row.at.toISOString(),
    ...(row.to_id === null ? {} : { to: { id: row.to_id, name: row.to_name ?? row.to_id } }),
    ...(row.day === null ? {} : { day: row.day }),
  }));
}
