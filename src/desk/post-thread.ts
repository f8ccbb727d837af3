import type { ChatAdapter, Place, PostOutcome } from '#chat/adapter.ts';
import { duePosts, markGone, markPosted, movePosts, postpone, startAttempt, wakeOwner } from '#ledger/outbox.ts';
import type { DuePost } from '#ledger/outbox.ts';
import type { Session } from '#ledger/session.ts';
import { leftBecause } from '#ledger/settings.ts';
import { moveStory } from '#ledger/stories.ts';
import { messageSchema } from './message-schema.ts';
import { placeOf } from './desk.ts';
import type { Desk } from './desk.ts';

/** Tries that broke off; being told "later" is none. */
const MOST_TRIES = 40;

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
      await markGone(session, post.token, left);
      continue;
    }
    if (post.due > desk.clock().toISOString()) return wakeOwner(session, owner, post.due);
    const outcome = await carryOut(session, adapter, place, post);
    if (outcome.kind === 'later') {
      const due = new Date(desk.clock().getTime() + outcome.afterMs).toISOString();
      await postpone(session, post.token, due);
      return wakeOwner(session, owner, due);
    }
    await settle(desk, session, owner, post, outcome);
    if (outcome.kind === 'posted') moved.set(post.thread, outcome.thread);
  }
}

type Settled = Exclude<PostOutcome, { kind: 'later' }>;

async function settle(desk: Desk, session: Session, owner: string, post: DuePost, outcome: Settled): Promise<void> {
  if (outcome.kind === 'gone') {
    desk.log.warn({ owner, key: post.key, says: outcome.says }, 'a post can not be made');
    return markGone(session, post.token, outcome.says);
  }
  if (post.removing) return markGone(session, post.token, 'removed');
  await markPosted(session, post.token, post.version, outcome);
  if (outcome.thread === post.thread || post.person !== undefined) return;
  await movePosts(session, owner, outcome.thread);
  await moveStory(session, owner, outcome.thread);
}

/** One message: removed, updated or posted. A post that was tried before is looked for first: it may have got through. */
async function carryOut(session: Session, adapter: ChatAdapter, place: Place, post: DuePost): Promise<PostOutcome> {
  if (post.removing) {
    const there = post.post ?? (await foundBefore(adapter, place, post));
    await startAttempt(session, post.token);
    return there === undefined ? { kind: 'gone', says: 'never posted' } : adapter.remove(place, there);
  }
  if (post.attempts >= MOST_TRIES) return { kind: 'gone', says: `could not be posted in ${MOST_TRIES} tries` };
  const message = messageSchema.parse(post.body);
  if (post.post !== undefined) {
    await startAttempt(session, post.token);
    return adapter.update(place, post.post, message);
  }
  const found = post.attempts > 0 ? await adapter.find(place, post.token) : undefined;
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
