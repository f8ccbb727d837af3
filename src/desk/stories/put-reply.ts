import { buildReply } from '#render/build-reply.ts';
import type { Message, Reply } from '#render/reply.ts';
import { postsOf, putPosts, withdrawPosts } from '#ledger/outbox.ts';
import type { NewPost } from '#ledger/outbox.ts';
import type { Session, Where } from '#ledger/session.ts';
import type { Story } from '#ledger/stories.ts';
import { storyState } from './story-state.ts';

/** Said once and left as it was: a re-reading, an answer in the thread. Not part of the reply that is kept up to date. */
const SAID = 'said ';

/** Puts the reply to a story in the outbox as it should read now. What is posted already is brought up to date. */
export async function putStory(session: Session, story: Story, now: string): Promise<void> {
  const known = await storyState(session, story);
  if (known === undefined) return;
  const posts = buildReply(known.report, known.state).messages.map((message) => postOf(message));
  const keys = new Set(posts.map((post) => post.key));
  const stale = (await postsOf(session, story.id)).filter((post) => !keys.has(post.key) && !post.key.startsWith(SAID));
  await withdrawPosts(
    session,
    story.id,
    stale.map((post) => post.key),
  );
  await putPosts(session, story.id, story, posts, now);
}

/** A check's post goes with the check: its place in the list may change when the story is read again. */
function postOf(message: Message): NewPost {
  if (message.check === undefined) return { key: message.key, body: message, leads: message.key === 'summary' };
  return { key: `check ${message.check}`, check: message.check, body: message };
}

/** Says something once, in the thread of a story or on its own. `occasion` makes it once: the event's id. */
export async function putSaid(
  session: Session,
  owner: string,
  where: Where,
  reply: Reply,
  occasion: string,
  now: string,
): Promise<void> {
  const posts = reply.messages.map((message) => ({ key: `${SAID}${occasion} ${message.key}`, body: message }));
  await putPosts(session, owner, where, posts, now);
}
