import { createHmac } from 'node:crypto';
import type { Mark } from '#core/marks.ts';
import type { Person } from '#chat/adapter.ts';
import { readCheck } from '#ledger/checks.ts';
import type { Session } from '#ledger/session.ts';
import { fileDelivery, finishDelivery, listWebhooks, takeDelivery } from '#ledger/board/webhooks.ts';
import { nowOf, workspaceFrom } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';

/** A decision as webhooks are told of it. */
interface Announced {
  readonly check: string;
  readonly mark?: Mark;
  readonly on: boolean;
  readonly by: Person;
  readonly at: string;
}

/** Files what every webhook of the workspace is to be told of a decision: in the transaction that records it. */
export async function announceDecision(
  desk: Desk,
  session: Session,
  marking: Announced,
  occasion: string,
): Promise<void> {
  const hooked: (readonly [Session, string])[] = [];
  for (const one of listening(session)) for (const { id } of await listWebhooks(one)) hooked.push([one, id]);
  const check = hooked.length === 0 ? undefined : await readCheck(session, marking.check);
  if (check === undefined) return;
  const body = {
    event: 'decision',
    at: marking.at,
    workspace: session.workspace,
    decision: { mark: marking.mark, takenBack: !marking.on, by: marking.by },
    check: { id: check.id, story: check.story, title: check.title, words: check.words, status: check.status },
  };
  for (const [one, id] of hooked) await fileDelivery(one, id, `${occasion} ${check.id}`, body, nowOf(desk));
}

/** What a workspace's people paste at the board is filed beside it: its webhooks hear of both. In the same transaction. */
function listening(session: Session): readonly Session[] {
  const beside = /^web:(.+:.+)$/.exec(session.workspace)?.[1];
  return beside === undefined ? [session] : [session, { ...session, workspace: workspaceFrom(beside) }];
}

/** "t=1767603600,v1=HEX": HMAC-SHA256 of "SECONDS.BODY" with the webhook's secret. */
export function signatureFor(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** Tells one webhook. Throws where it is worth another try: the queue makes it, later each time. */
export async function deliver(desk: Desk, session: Session, id: string, last: boolean): Promise<void> {
  const due = await takeDelivery(session, id);
  if (due === undefined || desk.tell === undefined) return;
  const body = JSON.stringify(due.body);
  const seconds = Math.floor(desk.clock().getTime() / 1000);
  const headers = { 'deskcheck-signature': signatureFor(due.webhook.secret, body, seconds), 'deskcheck-delivery': id };
  const answer = await desk.tell(due.webhook.url, body, headers);
  const taken = typeof answer === 'number' && answer >= 200 && answer < 300;
  if (!taken && !last) throw new Error(`a webhook answered ${answer}`);
  await finishDelivery(session, id, String(answer), nowOf(desk));
}
