import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetOld } from '#desk/due/alarms.ts';
import { readChecks } from '#ledger/checks.ts';
import { storyOfMessage } from '#ledger/stories.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom, Shown } from './newsroom.ts';
import { openChannel, STORY } from './people.ts';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(async () => news.close());

const tell = async (...events: Parameters<Newsroom['send']>[0][]): Promise<void> => {
  for (const event of events) await news.send(event);
  await news.settled();
};
const checkPosts = (thread: string): readonly Shown[] =>
  news.room.thread(thread).filter((post) => post.check !== undefined);
let posts = 0;
const newPost = (): string => `${++posts}.1`;

describe('the platform', () => {
  test('says "later": the thread is finished then, in order, and nothing twice', async () => {
    const channel = openChannel();
    const post = newPost();
    news.room.next.push({ kind: 'later', afterMs: 80 });
    await tell(channel.paste(post, STORY));
    expect(news.room.thread(post)[0]?.key).toBe('summary');
    expect(checkPosts(post)).toHaveLength(2);
  });

  test('loses the answer to a post: the post is found, not made again', async () => {
    const channel = openChannel();
    const post = newPost();
    news.room.next.push({ kind: 'lost' });
    await tell(channel.paste(post, STORY));
    expect(new Set(news.room.thread(post).map((one) => one.key)).size).toBe(news.room.thread(post).length);
    expect(checkPosts(post)).toHaveLength(2);
  });

  test('refuses for ever: it is not tried again, and the check can still be decided', async () => {
    const channel = openChannel();
    const post = newPost();
    for (let nth = 0; nth < 5; nth++) news.room.next.push({ kind: 'gone', says: 'The channel is archived.' });
    await tell(channel.paste(post, STORY));
    news.room.next.length = 0;
    expect(checkPosts(post).length).toBeLessThan(2);
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    expect(await readChecks(session, {})).toHaveLength(2);
  });
});

describe('where it is said', () => {
  test('when the platform opens a thread for the reply, all of it stands there, and the thread is the story’s', async () => {
    const channel = openChannel();
    const post = newPost();
    news.room.opens.add(post);
    await tell(channel.paste(post, STORY));
    const opened = `thread of ${post}`;
    expect(news.room.thread(post)).toEqual([]);
    expect(checkPosts(opened)).toHaveLength(2);
    await tell(channel.say(opened, 'date 2026-03-01'));
    expect(news.room.thread(opened).at(-1)?.words).toContain('2026-03-01');
  });

  test('where the bot was removed nothing more is tried; let in again, it reads', async () => {
    const channel = openChannel();
    const [before, after] = [newPost(), newPost()];
    await tell(channel.paste(before, STORY));
    await tell(channel.left('The channel was archived.'));
    const [first] = checkPosts(before);
    await tell(channel.mark(first?.post ?? '', 'confirmed'));
    expect(checkPosts(before)[0]?.updates).toBe(0);
    await tell(channel.paste(after, STORY));
    expect(checkPosts(after)).toHaveLength(2);
  });

  test('stories older than the workspace keeps them are forgotten, with what was said on them left standing', async () => {
    const channel = openChannel();
    const [old, recent] = [newPost(), newPost()];
    await news.ask(channel.question('settings', 'forget after 30 days'));
    await tell(
      channel.paste(old, STORY),
      channel.paste(recent, `${STORY} It rained.`, { at: news.desk.clock().toISOString() }),
    );
    await forgetOld({ ...news.desk, clock: () => new Date('2026-04-05T09:00:00.000Z') });
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    expect(await storyOfMessage(session, 'C1', old)).toBeUndefined();
    expect(await storyOfMessage(session, 'C1', recent)).toBeDefined();
  });
});
