import type { ChatEvent } from '#chat/adapter.ts';
import { acceptEvent } from '#ledger/inbox.ts';
import { workspaceOf } from './desk.ts';
import type { Desk } from './desk.ts';

/** Events of one thread keep their order; those of different threads don't wait for each other. */
export async function accept(desk: Desk, event: ChatEvent): Promise<void> {
  const session = desk.ledger.in(workspaceOf(event.place));
  const lane = `${event.place.channel} ${event.place.thread}`;
  await acceptEvent(session, { key: event.key, kind: event.kind, lane, at: event.at, body: event });
}
