import { z } from 'zod';
import { MARKS, SETTLED } from '#core/marks.ts';
import { idOf, openJson, sealJson } from './session.ts';
import type { Session, Someone } from './session.ts';
import { standingOf } from './standing.ts';
import type { Decision, Standing } from './standing.ts';

const noteWords = z.object({
  text: z.string().exactOptional(),
  evidence: z.string().exactOptional(),
  ticked: z.array(z.int().nonnegative()).readonly().exactOptional(),
});

/** Words or a link to evidence that somebody put on a check. */
export interface Note {
  readonly text?: string;
  readonly evidence?: string;
  /** The steps of the recipe that are done now, from 0. */
  readonly ticked?: readonly number[];
  readonly by: Someone;
  /** ISO */
  readonly at: string;
}

/** Records a decision, once per event, and keeps the check's status in step. Decisions on one check wait for each other. */
export async function decide(
  session: Session,
  check: string,
  decision: Decision,
  event: string,
  secondPair: boolean,
): Promise<Standing | undefined> {
  const locked = await session.db
    .selectFrom('check')
    .select('id')
    .where('id', '=', check)
    .where('workspace', '=', session.workspace)
    .forUpdate()
    .executeTakeFirst();
  if (locked === undefined) return undefined;
  await session.db
    .insertInto('decision')
    .values({
      id: idOf('decision', event, check, decision.mark, decision.by.id, decision.at),
      workspace: session.workspace,
      check_id: check,
      mark: decision.mark,
      taken_back: decision.takenBack,
      by_id: decision.by.id,
      by_name: decision.by.name,
      at: decision.at,
      event,
      carried_from: decision.carriedFrom ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const standing = standingOf(await decisionsOn(session, check), secondPair);
  await session.db
    .updateTable('check')
    .set({
      status: standing.status,
      needs_second: standing.needsSecond ?? false,
      by_id: standing.by?.id ?? null,
      by_name: standing.by?.name ?? null,
      since: standing.at ?? decision.at,
    })
    .where('id', '=', check)
    .execute();
  return standing;
}

/** In the order they were made, which need not be the order in which the platform delivered them. */
export async function decisionsOn(session: Session, check: string): Promise<readonly Decision[]> {
  const rows = await session.db
    .selectFrom('decision')
    .selectAll()
    .where('check_id', '=', check)
    .where('workspace', '=', session.workspace)
    .orderBy('at')
    .orderBy('seq')
    .execute();
  return rows.flatMap((row) => {
    const mark = MARKS.find((one) => one === row.mark);
    if (mark === undefined) return [];
    return {
      mark,
      takenBack: row.taken_back,
      by: { id: row.by_id, name: row.by_name },
      at: row.at.toISOString(),
      ...(row.carried_from === null ? {} : { carriedFrom: row.carried_from }),
    };
  });
}

export async function addNote(session: Session, check: string, note: Note, event: string): Promise<void> {
  const id = idOf('note', event, check);
  const { by: _, at: __, ...words } = note;
  await session.db
    .insertInto('note')
    .values({
      id,
      workspace: session.workspace,
      check_id: check,
      by_id: note.by.id,
      by_name: note.by.name,
      at: note.at,
      event,
      body: sealJson(session, `note:${id}`, words),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function notesOn(session: Session, check: string): Promise<readonly Note[]> {
  const rows = await session.db
    .selectFrom('note')
    .selectAll()
    .where('check_id', '=', check)
    .where('workspace', '=', session.workspace)
    .where('body', 'is not', null)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    by: { id: row.by_id, name: row.by_name },
    at: row.at.toISOString(),
    ...noteWords.parse(openJson(session, `note:${row.id}`, row.body)),
  }));
}

/** How many checks of the workspace were settled (and stayed so) since a moment. */
export async function settledSince(session: Session, since: string): Promise<number> {
  const row = await session.db
    .selectFrom('check')
    .select((is) => is.fn.countAll().as('settled'))
    .where('workspace', '=', session.workspace)
    .where('status', 'in', SETTLED)
    .where('since', '>=', new Date(since))
    .executeTakeFirstOrThrow();
  return Number(row.settled);
}
