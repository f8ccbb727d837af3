import type { ChatEvent } from '#chat/adapter.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { storyId } from '#ledger/stories.ts';
import type { Reply } from '#render/reply.ts';
import { nowOf, workspaceOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { putSaid } from './put-reply.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edited' }>;

/** Answers a message in its thread; taken down when the message is deleted. */
export async function sayOnce(
  desk: Desk,
  event: MessageEvent,
  id: string,
  reply: Reply,
  outcome: string,
): Promise<void> {
  const now = nowOf(desk);
  await desk.ledger.together(workspaceOf(event.place), async (session) => {
    const owner = storyId(session, event.place.channel, event.message.post);
    await putSaid(session, owner, event.place, reply, id, now);
    await finishEvent(session, id, outcome, now);
  });
}
