import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDraft } from '#desk/questions/draft.ts';
import { newestStories } from '#ledger/stories.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { openChannel } from './people.ts';

test.each([
  ['draft: Nine people died.\n\nMore.', 'Nine people died.\n\nMore.'],
  ['Draft : Nine people died.', 'Nine people died.'],
  ['draft:', ''],
  ['a draft: Nine people died.', undefined],
  ['draft Nine people died.', undefined],
])('%j holds the draft %j', (words, draft) => expect(readDraft(words)).toBe(draft));

const STORY = `Ferry strikes pier at Varnby

The ferry Solveig struck the pier at Varnby on Tuesday and 14 passengers were hurt, the coast guard said. It carried 212 passengers and 40 cars.

The harbour in Varnby was closed for 30 hours.`;

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(async () => news.close());

test('a draft in the thread of its story is answered with what departs, and files nothing', async () => {
  const channel = openChannel();
  for (const event of [
    channel.paste('80.1', STORY),
    channel.say('80.1', 'draft: The ferry Solveig struck the pier at Varnby and 41 passengers were hurt.'),
  ]) {
    await news.send(event);
    await news.settled();
  }
  const thread = news.room.thread('80.1');
  const answer = thread.find(({ key }) => key === 'draft')?.words ?? '';
  expect(answer).toContain('has another figure than the story: “41 passengers”');
  expect(answer).toContain('“14 passengers”');
  expect(answer).toMatch(/C1, still open, is in your draft/);
  expect(answer).toMatch(/Not in your draft: C\d/);
  expect(thread.filter(({ key }) => key === 'draft')).toHaveLength(1);
  expect(await newestStories(news.ledger.in(`slack:${channel.place('').workspace}`), 10)).toHaveLength(1);
});

test('asked by the command it is for the one who asks, and what is missing is said', async () => {
  const channel = openChannel();
  expect(await news.ask(channel.question('draft', 'Nothing to set this beside.'))).toContain('I know of no story here');
  await news.send(channel.paste('81.1', STORY));
  await news.settled();
  const before = news.room.thread('81.1').length;
  expect(await news.ask(channel.question('draft', 'The ferry carried 212 passengers.'))).toContain('No departure');
  expect(await news.ask(channel.question('draft', ''))).toContain('Write “draft:” and your text');
  expect(news.room.thread('81.1')).toHaveLength(before);
});
