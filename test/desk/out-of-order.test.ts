import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChecks } from '#ledger/checks.ts';
import { storyOfMessage } from '#ledger/stories.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { openChannel, STORY } from './people.ts';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(async () => news.close());

const tell = async (...events: Parameters<Newsroom['send']>[0][]): Promise<void> => {
  for (const event of events) {
    await news.send(event);
    await news.settled();
  }
};

test('a deletion that overtakes its message: the message is not read when it comes', async () => {
  const channel = openChannel();
  await tell(channel.remove('7.1'), channel.paste('7.1', STORY));
  expect(news.room.thread('7.1')).toEqual([]);
  expect(await storyOfMessage(news.ledger.in(`slack:${channel.place('').workspace}`), 'C1', '7.1')).toBeUndefined();
});

test('a reaction taken back, delivered before the reaction itself: the check stays open', async () => {
  const channel = openChannel();
  await tell(channel.paste('8.1', STORY));
  const first = news.room.thread('8.1').find((post) => post.check !== undefined)?.post ?? '';
  const given = { ...channel.mark(first, 'confirmed'), at: '2026-03-02T09:10:00.000Z' };
  const taken = { ...channel.mark(first, 'confirmed', { on: false }), at: '2026-03-02T09:11:00.000Z' };
  await tell(taken, given);
  const checks = await readChecks(news.ledger.in(`slack:${channel.place('').workspace}`), {});
  expect(checks.every((check) => check.status === 'open')).toBe(true);
});
