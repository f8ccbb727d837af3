import type { ChatAdapter, Place, PostOutcome } from '#chat/adapter.ts';
import {
  duePosts,
  leadWaits,
  markGone,
  markPosted,
  movePosts,
  postpone,
  startAttempt,
  wakeOwner,
} from '#ledger/outbox.ts';
import type { DuePost } from '#ledger/outbox.ts';
import type { Session } from '#ledger/session.ts';
import { leftBecause } from '#ledger/settings.ts';
import { moveStory, readStory } from '#ledger/stories.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { messageSchema } from './message-schema.ts';
import { nowOf, placeOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { notPosted } from '#render/sentences/answers.ts';
import { showReading } from './reading/show-reading.ts';

/** Tries that broke off; being told "later" is none. With the queue's rests between them about half an hour. */
const TRIES_MAX = 40;
/** About one turn of Slack's pace. */
const TURN_MS = 1000;

/** Does what is left to do for one story's posts, in order. Stops where the platform says "later" and goes on then. */
export async function postThread(desk: Desk, session: Session, owner: string): Promise<void> {
  const moved = new Map<string, string>();
  for (const post of await duePosts(session, owner)) {
    const place = placeOf(session.workspace, { ...post, thread: moved.get(post.thread) ?? post.thread });
    const adapter = desk.adapters.find((one) => one.platform === place?.platform);
    if (place === undefined || adapter === undefined) {
      desk.log.warn({ owner, workspace: session.workspace }, 'no adapter is open for this platform');
      return;
    }
    const left = await leftBecause(session, post.channel);
    if (left !== undefined) {
      await giveUp(desk, session, adapter, place, post, left);
      continue;
    }
    if (post.due > desk.clock().toISOString()) return wakeOwner(session, owner, post.due);
    if (await mustWait(desk, session, post)) {
      return wakeOwner(session, owner, new Date(desk.clock().getTime() + TURN_MS).toISOString());
    }
    const outcome = await carryOut(session, adapter, place, post);
    if (outcome.kind === 'later') {
      const due = new Date(desk.clock().getTime() + outcome.afterMs).toISOString();
      await postpone(session, post.token, due);
      return wakeOwner(session, owner, due);
    }
    await settle(desk, session, adapter, place, post, outcome);
    if (outcome.kind === 'posted') moved.set(post.thread, outcome.thread);
  }
}

/** The details of one story come after the first message of every other that waits in the channel. */
async function mustWait(desk: Desk, session: Session, post: DuePost): Promise<boolean> {
  if (post.leads || post.post !== undefined || post.person !== undefined) return false;
  return leadWaits(session, post.channel, post.owner, nowOf(desk));
}

type Settled = Exclude<PostOutcome, { kind: 'later' }>;

async function settle(
  desk: Desk,
  session: Session,
  adapter: ChatAdapter,
  place: Place,
  post: DuePost,
  outcome: Settled,
): Promise<void> {
  if (outcome.kind === 'gone') return giveUp(desk, session, adapter, place, post, outcome.says);
  if (post.removing) return markGone(session, post.token, 'removed');
  await markPosted(session, post.token, post.version, outcome);
  if (post.leads && post.post === undefined) await takeSignAway(desk, session, place, post.owner);
  if (outcome.thread === post.thread || post.person !== undefined) return;
  await movePosts(session, post.owner, outcome.thread);
  await moveStory(session, post.owner, outcome.thread);
}

/** The reply stands: the story's message is no longer being read. */
async function takeSignAway(desk: Desk, session: Session, place: Place, owner: string): Promise<void> {
  const story = await readStory(session, owner);
  if (story !== undefined) showReading(desk, { ...place, thread: story.thread }, story.post, false);
}

/** It can't be posted there, ever. Whoever pasted the story is told, once: nobody else waits for the reply. */
async function giveUp(
  desk: Desk,
  session: Session,
  adapter: ChatAdapter,
  place: Place,
  post: DuePost,
  says: string,
): Promise<void> {
  desk.log.warn({ owner: post.owner, key: post.key, says }, 'a post can not be made');
  await markGone(session, post.token, says);
  const story = post.key === 'summary' && !post.removing ? await readStory(session, post.owner) : undefined;
  if (story === undefined || adapter.tell === undefined) return;
  const [notice] = buildNotice(notPosted(says)).messages;
  if (notice === undefined) return;
  const told = await adapter.tell(place, story.author, notice, `${post.token}-told`).catch(() => undefined);
  if (told?.kind !== 'posted') desk.log.warn({ owner: post.owner }, 'nobody could be told either');
}

/** One message: removed, updated or posted. A post that was tried before is looked for first: it may have got through. */
async function carryOut(session: Session, adapter: ChatAdapter, place: Place, post: DuePost): Promise<PostOutcome> {
  if (post.removing) {
    const there = post.post ?? (await foundBefore(adapter, place, post));
    await startAttempt(session, post.token);
    return there === undefined ? { kind: 'gone', says: 'never posted' } : adapter.remove(place, there);
  }
  if (post.attempts >= TRIES_MAX) return { kind: 'gone', says: `could not be posted in ${TRIES_MAX} tries` };
  const message = messageSchema.parse(post.body);
  if (post.post !== undefined) {
    await startAttempt(session, post.token);
    return adapter.update(place, post.post, message);
  }
  const found = post.attempts > 0 ? await adapter.find(place, post.token) : undefined;
  if (found?.kind === 'later') {
    await startAttempt(session, post.token);
    return found;
  }
  // It may have got through with words that have changed since.
  if (found?.kind === 'posted') return post.version === 1 ? found : adapter.update(place, found.post, message);
  await startAttempt(session, post.token);
  if (post.person === undefined) return adapter.post(place, message, post.token);
  if (adapter.tell === undefined) return { kind: 'gone', says: 'this platform has no way to tell one person' };
  return adapter.tell(place, post.person, message, post.token);
}

async function foundBefore(adapter: ChatAdapter, place: Place, post: DuePost): Promise<string | undefined> {
  const found = post.attempts > 0 ? await adapter.find(place, post.token) : undefined;
  return found?.kind === 'posted' ? found.post : undefined;
}
