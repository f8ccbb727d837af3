import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatEvent } from '#chat/adapter.ts';
import { readAssignment } from '#desk/decisions/read-assignment.ts';
import { assignmentsOf } from '#ledger/assignments.ts';
import { readChecks } from '#ledger/checks.ts';
import { ANN, BEN, openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { openChannel, STORY } from './people.ts';

test.each([
  ['assign C2 @ben 2024-05-31', [BEN], 2, BEN, '2024-05-31'],
  ['assign 2 to @ben by 2024-05-31', [BEN], 2, BEN, '2024-05-31'],
  ['Assign c12 Cara', [], 12, { id: 'cara', name: 'Cara' }, undefined],
  ['assign C1 nobody', [], 1, undefined, undefined],
  ['assign C1 @ben 2023-02-29', [BEN], 1, BEN, undefined], // no such day
])('"%s" gives the check to somebody', (words, mentions, nth, to, day) => {
  expect(readAssignment(words, mentions)).toEqual({ nth, to, until: day === undefined ? {} : { day } });
});

test.each(['assign', 'assign C2', 'assign the second', 'we assign C2 @ben', 'assignment C2 @ben'])(
  '"%s" gives nothing to anybody',
  (words) => {
    expect(readAssignment(words, [])).toBeUndefined();
  },
);

describe('a check given to somebody', () => {
  let news: Newsroom;
  beforeAll(async () => {
    news = await openNewsroom();
  });
  afterAll(async () => news.close());
  const tell = async (...events: readonly ChatEvent[]): Promise<void> => {
    for (const event of events) await news.send(event);
    await news.settled();
  };

  test('by words in the thread, handed over, listed by person and by day; more of the story by a word', async () => {
    const channel = openChannel();
    const post = '70.1';
    await tell(channel.paste(post, STORY));
    await tell(channel.say(post, 'assign C1 @ben 2024-05-31', { mentions: [BEN] }));
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    const [first] = await readChecks(session, {});
    expect(first?.assigned).toEqual({ to: BEN, day: '2024-05-31' });
    expect(
      news.room
        .thread(post)
        .map(({ words }) => words)
        .join(''),
    ).toContain('"→ "');
    expect(await news.ask(channel.question('open', '@ben'))).toContain('Open checks of Ben');
    expect(await news.ask(channel.question('open', 'overdue'))).toContain('1 check');
    expect(await news.ask(channel.question('open', '@cara'))).toContain('cara has no open checks');
    await tell(channel.say(post, 'assign C1 @ann', { mentions: [ANN] }));
    expect(await assignmentsOf(session, first?.id ?? '')).toMatchObject([{ to: BEN }, { to: ANN }]);
    expect(await news.ask(channel.question('open', 'overdue'))).toContain('No check is late');

    const card = await news.ask(channel.question('check', first?.id ?? ''));
    expect(card).toContain('gave it to Ben, by 31 May 2024');
    expect(await news.ask(channel.question('check', 'no-such-check'))).toContain('do not know that check');

    await tell(channel.say(post, 'figures'), channel.say(post, 'figures'));
    expect(news.room.thread(post).filter(({ key }) => key === 'figures')).toHaveLength(1);
  });

  test('threads in the form that is set, for all or for one channel', async () => {
    const [here, there] = [openChannel('T-forms', 'C1'), openChannel('T-forms', 'C2')];
    expect(await news.ask(here.question('settings', 'thread list here'))).toContain('one reply');
    const [one, other] = ['71.1', '72.1'];
    await tell(here.paste(one, STORY), there.paste(other, STORY));
    expect(news.room.thread(one).map(({ key }) => key)).toContain('checks');
    expect(news.room.thread(other).map(({ key }) => key)).not.toContain('checks');
    expect(await news.ask(here.question('settings', 'thread tiny'))).toContain('short | list | full');
  });
});
