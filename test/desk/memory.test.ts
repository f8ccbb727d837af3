import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChecks } from '#ledger/checks.ts';
import { decisionsOn } from '#ledger/decisions.ts';
import { storyOfMessage } from '#ledger/stories.ts';
import { storyState } from '#desk/stories/story-state.ts';
import type { ReplyState } from '#render/reply-state.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { openChannel, STORY } from './people.ts';
import type { Channel } from './people.ts';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(async () => news.close());

const paste = async (channel: Channel, post: string, text: string, at: string): Promise<ReplyState> => {
  await news.send(channel.paste(post, text, { at, channelName: 'desk' }));
  await news.settled();
  const session = news.ledger.in(`slack:${channel.place('').workspace}`);
  const story = await storyOfMessage(session, 'C1', post);
  const known = story === undefined ? undefined : await storyState(session, story);
  if (known === undefined) throw new Error('the story was not read');
  return known.state;
};
const MONDAY = '2026-03-02T09:00:00.000Z';
const TUESDAY = '2026-03-03T09:00:00.000Z';

test('the same story pasted again is recognised, linked, and keeps what was decided on the same words', async () => {
  const channel = openChannel();
  await paste(channel, '11.1', STORY, MONDAY);
  const first = news.room.thread('11.1').find((post) => post.check !== undefined);
  await news.send(channel.mark(first?.post ?? '', 'confirmed'));
  await news.settled();
  const state = await paste(channel, '12.1', STORY.replaceAll('\n\n', '\n \n'), TUESDAY);
  expect(state.earlierStory).toMatchObject({
    channel: '#desk',
    at: MONDAY,
    permalink: 'https://chat.example/C1/11.1',
    changes: [],
  });
  const session = news.ledger.in(`slack:${channel.place('').workspace}`);
  const story = await storyOfMessage(session, 'C1', '12.1');
  const checks = await readChecks(session, { story: story?.id ?? '' });
  expect(checks.map((check) => check.status)).toEqual(['confirmed', 'open']);
  expect((await decisionsOn(session, checks[0]?.id ?? ''))[0]?.carriedFrom).toBe(first?.check);
});

test('another story on the same thing: both quotes, what differs, and that it was checked before', async () => {
  const channel = openChannel();
  await paste(channel, '21.1', STORY, MONDAY);
  const first = news.room.thread('21.1').find((post) => post.check !== undefined);
  await news.send(channel.mark(first?.post ?? '', 'confirmed'));
  await news.settled();
  const later =
    'Toll rises\n\nThe toll has risen: 14 people are now known to have died in Halden, officials said on Tuesday morning.';
  const state = await paste(channel, '22.1', later, TUESDAY);
  expect(state.earlierStory).toBeUndefined();
  expect(state.earlierClaims).toMatchObject([
    {
      quote: 'HALDEN, Norway - The flood in Halden killed 12 people on Monday, the mayor said.',
      story: 'Flood in Halden kills twelve',
      channel: '#desk',
      status: 'confirmed',
      differs: [{ kind: 'other-figure', here: '14 people', there: '12 people' }],
    },
  ]);
  expect(
    news.room
      .thread('22.1')
      .map((post) => post.words)
      .join('\n'),
  ).toContain('killed 12 people on Monday');
});

test('a story elsewhere, or of another workspace, is no memory of this one', async () => {
  const channel = openChannel();
  await paste(channel, '31.1', STORY, MONDAY);
  const elsewhere =
    'Fire in Bergen\n\nA fire in Bergen killed 12 people on Monday night, the police said in a statement.';
  expect((await paste(channel, '32.1', elsewhere, TUESDAY)).earlierClaims).toBeUndefined();
  const state = await paste(openChannel(), '32.1', STORY, TUESDAY);
  expect(state.earlierStory).toBeUndefined();
  expect(state.earlierClaims).toBeUndefined();
});

test('copies of one report are one origin', async () => {
  const channel = openChannel();
  await paste(channel, '41.1', STORY, MONDAY);
  const copy = STORY.replace('Flood in Halden kills twelve', 'Twelve dead after Norway flood').replace(
    'HALDEN, Norway - ',
    '',
  );
  const state = await paste(channel, '42.1', `${copy}\n\nOther papers report on it.`, TUESDAY);
  expect(state.earlierStory).toBeUndefined();
  expect(state.earlierClaims?.length).toBeGreaterThan(0);
  expect(state.earlierClaims?.flatMap((claim) => claim.differs)).toContainEqual({ kind: 'same-origin' });
});
