import { afterAll, expect, test } from 'vitest';
import { DESK_FACTS } from '#core/facts/facts.ts';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { openReader } from '#threads/open-reader.ts';
import type { Reader } from '#threads/open-reader.ts';

const open: Reader[] = [];
const reader = (options: Partial<Parameters<typeof openReader>[0]> = {}): Reader => {
  const one = openReader({ facts: DESK_FACTS, threads: 1, ...options });
  open.push(one);
  return one;
};
afterAll(async () => {
  await Promise.all(open.map(async (one) => one.close()));
});

const STORY = readPaste(
  'Ferry fire in Halden\n\nFour people were killed when a ferry burned on Friday, police said.\n',
  '2024-05-31',
);
const sentence = (nth: number): string => `Police in town ${nth} said on Friday that ${nth} people had been hurt. `;
const LONG = readPaste(Array.from({ length: 12_000 }, (_, nth) => sentence(nth)).join(''));

test('a story is read on a thread as it is read here', async () => {
  expect(await reader().read(STORY)).toEqual(read(STORY));
});

test('the newsroom’s own facts are known there', async () => {
  const loaded = { words: ['ferry'], neutral: 'vessel', reason: 'a test' };
  const facts = { ...DESK_FACTS, loadedWords: [loaded] };
  expect(await reader({ facts }).read(STORY)).toEqual(read(STORY, facts));
});

test('a story that takes too long is given up, the process answers meanwhile, and what waited behind it is read', async () => {
  const hurried = reader({ limits: { jobMs: 4_000, megabytes: 768 } });
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  const [long, next] = await Promise.all([hurried.read(LONG), hurried.read(STORY)]);
  clearInterval(turning);
  expect([long, next?.figures.length]).toEqual([undefined, 1]);
  expect(turns).toBeGreaterThan(3);
}, 120_000);

test('two threads read two stories, and a closed reader none', async () => {
  const two = reader({ threads: 2 });
  const both = await Promise.all([two.read(STORY), two.read(STORY)]);
  expect(both.map((report) => report?.figures.length)).toEqual([1, 1]);
  await two.close();
  await expect(two.read(STORY)).rejects.toThrow('closed');
});
