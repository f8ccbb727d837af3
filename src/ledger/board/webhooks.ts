import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { idOf, openJson, sealJson } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';

const hookWords = z.object({ url: z.string(), secret: z.string() });

/** An address that is told of decisions. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Signs what it is told. */
  readonly secret: string;
  /** ISO */
  readonly made: string;
}

export async function addWebhook(session: Session, url: string, now: Date): Promise<Webhook> {
  const secret = `whsec_${randomBytes(24).toString('base64url')}`;
  const id = idOf('webhook', session.workspace, url, randomBytes(8).toString('hex'));
  const body = sealJson(session, `webhook:${id}`, { url, secret });
  await session.db.insertInto('webhook').values({ id, workspace: session.workspace, body, made: now }).execute();
  return { id, url, secret, made: now.toISOString() };
}

export async function listWebhooks(session: Session): Promise<readonly Webhook[]> {
  const rows = await session.db
    .selectFrom('webhook')
    .selectAll()
    .where('workspace', '=', session.workspace)
    .where('ended', 'is', null)
    .orderBy('made')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ...hookWords.parse(openJson(session, `webhook:${row.id}`, row.body)),
    made: row.made.toISOString(),
  }));
}

/** False when there is none. */
export async function endWebhook(session: Session, id: string, now: Date): Promise<boolean> {
  const ended = await session.db
    .updateTable('webhook')
    .set({ ended: now, body: null })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .where('ended', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Puts what a webhook is to be told in the outbox, and a job beside it. `occasion`: the same one is told once. */
export async function fileDelivery(
  session: Session,
  webhook: string,
  occasion: string,
  body: unknown,
  now: string,
): Promise<void> {
  const id = idOf('delivery', webhook, occasion);
  const added = await session.db
    .insertInto('delivery')
    .values({
      id,
      workspace: session.workspace,
      webhook,
      body: sealJson(session, `delivery:${id}`, body),
      made: now,
      attempts: 0,
      outcome: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return;
  await session.jobs.send('webhook', webhook, { workspace: session.workspace, id }, session.db);
}

export interface DueDelivery {
  readonly id: string;
  readonly webhook: Webhook;
  readonly body: unknown;
}

/** What is still to be told; undefined when it was told, or its webhook has ended. */
export async function takeDelivery(session: Session, id: string): Promise<DueDelivery | undefined> {
  const row = await session.db
    .updateTable('delivery')
    .set((old) => ({ attempts: old('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .where('done', 'is', null)
    .returningAll()
    .executeTakeFirst();
  const webhook = (await listWebhooks(session)).find((one) => one.id === row?.webhook);
  if (row === undefined || webhook === undefined) return undefined;
  return { id, webhook, body: openJson(session, `delivery:${id}`, row.body) };
}

export async function finishDelivery(session: Session, id: string, outcome: string, now: string): Promise<void> {
  await session.db
    .updateTable('delivery')
    .set({ done: now, outcome, body: null })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}
