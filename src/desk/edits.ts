import type { ChatEvent } from '#chat/adapter.ts';
import { forgetStory } from '#ledger/forget.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { withdrawPosts } from '#ledger/outbox.ts';
import { latestReading } from '#ledger/readings.ts';
import { markLeft } from '#ledger/settings.ts';
import { fileStory, knowsStory, storyId, storyOfMessage } from '#ledger/stories.ts';
import type { NewStory } from '#ledger/stories.ts';
import { nowOf, workspaceOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { readAndFile } from './reading/file-report.ts';
import { otherPosts } from './other-posts.ts';
import { takeInMessage } from './take-in-message.ts';
import { onMessage, whatWasTaken } from './read-message.ts';

type Of<Kind extends ChatEvent['kind']> = Extract<ChatEvent, { kind: Kind }>;

/** The message was edited: read again, the posts brought up to date, and what changed is said. */
export async function onEdited(desk: Desk, event: Of<'edited'>, id: string): Promise<void> {
  const session = desk.ledger.in(workspaceOf(event.place));
  const finish = async (outcome: string): Promise<void> => finishEvent(session, id, outcome, nowOf(desk));
  const story = await storyOfMessage(session, event.place.channel, event.message.post);
  if (story === undefined) return onMessage(desk, event, id);
  const before = await latestReading(session, story.id);
  const { taken } = await takeInMessage(desk, event, true);
  // An edit that leaves no story behind (a slip of the hand, a link that fails now) takes nothing away.
  if (taken.kind !== 'article') return finish(`edit: ${taken.kind}`);
  if (before?.sha256 === taken.copy.sha256) return finish('edit: the same words');
  const toRead = whatWasTaken({ ...event, at: story.at }, taken);
  await readAndFile(desk, session.workspace, { event: id, ...toRead, again: { kind: 'edit' } });
}

/** The message was deleted: what was said to it is taken down, and its words are forgotten. */
export async function onDeleted(desk: Desk, event: Of<'deleted'>, id: string): Promise<void> {
  const now = nowOf(desk);
  await desk.ledger.together(workspaceOf(event.place), async (session) => {
    const story = storyId(session, event.place.channel, event.post);
    // The deletion may overtake the message: a story without a reading keeps it from being read when it comes.
    if (!(await knowsStory(session, event.place.channel, event.post))) await fileStory(session, unreadStory(event));
    for (const each of [story, ...otherPosts(event.post).map((post) => storyId(session, event.place.channel, post))]) {
      await withdrawPosts(session, each);
      await forgetStory(session, each, now);
    }
    await finishEvent(session, id, 'deleted', now);
  });
}

function unreadStory({ place, post, at }: Of<'deleted'>): NewStory {
  return { channel: place.channel, thread: place.thread, post, author: { id: '', name: '' }, at, fingerprints: [] };
}

/** The bot was removed, the channel archived, the token revoked: nothing more is tried there. */
export async function onLeft(desk: Desk, event: Of<'left'>, id: string): Promise<void> {
  await desk.ledger.together(workspaceOf(event.place), async (session) => {
    await markLeft(session, event.scope === 'channel' ? event.place.channel : undefined, event.reason);
    await finishEvent(session, id, `left ${event.scope}`, nowOf(desk));
  });
}
