import { idOf, openJson, sealJson } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';

/** A program that repeats a request does so within a day. */
const KEPT_MS = 86_400_000;

/** What is known of a request that carries a key of its own. */
export type Answered =
  | { readonly kind: 'new'; readonly id: string }
  /** The same key came with another request. */
  | { readonly kind: 'other' }
  | { readonly kind: 'under way' }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown };

/** Takes a key for this request, or says what came of it before. `asked`: a print of the request. */
export async function takeKey(session: Session, who: string, key: string, asked: string, now: Date): Promise<Answered> {
  const id = idOf('answered', session.workspace, who, key);
  await session.db
    .deleteFrom('answered')
    .where('at', '<', new Date(now.getTime() - KEPT_MS))
    .execute();
  const taken = await session.db
    .insertInto('answered')
    .values({ id, workspace: session.workspace, asked, status: null, body: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (taken !== undefined) return { kind: 'new', id };
  const row = await session.db.selectFrom('answered').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.status === null) return { kind: 'under way' };
  if (row.asked !== asked) return { kind: 'other' };
  return { kind: 'answered', status: row.status, body: openJson(session, `answered:${id}`, row.body) };
}

/** Keeps the answer for whoever asks again. Without one the key is free again: the request failed. */
export async function keepAnswer(
  session: Session,
  id: string,
  answer: { readonly status: number; readonly body: unknown } | undefined,
): Promise<void> {
  if (answer === undefined) {
    await session.db.deleteFrom('answered').where('id', '=', id).execute();
    return;
  }
  const { status, body } = answer;
  await session.db
    .updateTable('answered')
    .set({ status, body: sealJson(session, `answered:${id}`, body) })
    .where('id', '=', id)
    .execute();
}
