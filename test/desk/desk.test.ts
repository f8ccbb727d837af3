import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ringDue } from '#desk/due/alarms.ts';
import { storyOfMessage } from '#ledger/stories.ts';
import { latestReading, readingsOf } from '#ledger/readings.ts';
import { readChecks } from '#ledger/checks.ts';
import { decisionsOn, notesOn } from '#ledger/decisions.ts';
import { BEN, openNewsroom } from './newsroom.ts';
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
const summary = (thread: string): Shown | undefined => news.room.thread(thread).find((post) => post.key === 'summary');
let posts = 0;
const newPost = (): string => `${++posts}.1`;

describe('a story is pasted', () => {
  test('the reply stands in its thread: the summary first, then one post per check, each once', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY));
    const shown = news.room.thread(post);
    expect(shown[0]?.key).toBe('summary');
    expect(checkPosts(post)).toHaveLength(2);
    expect(new Set(shown.map((one) => one.key)).size).toBe(shown.length);
  });

  test('delivered again, and as a mention of the same message, it is read once', async () => {
    const channel = openChannel();
    const post = newPost();
    const event = channel.paste(post, STORY);
    await tell(event, event, channel.paste(post, STORY, { addressed: true }));
    expect(news.room.thread(post).filter((one) => one.key === 'summary')).toHaveLength(1);
    const session = news.ledger.in(`slack:${event.place.workspace}`);
    const story = await storyOfMessage(session, 'C1', post);
    expect(await readingsOf(session, story?.id ?? '')).toHaveLength(1);
  });

  test('small talk is left alone; to the bot it is answered with help; what can’t be read is answered with why', async () => {
    const channel = openChannel();
    const [talk, asked, refused] = [newPost(), newPost(), newPost()];
    await tell(channel.paste(talk, 'Lunch?'), channel.paste(asked, '@deskcheck hello', { addressed: true }));
    await tell(channel.paste(refused, 'refuse me'));
    expect(news.room.thread(talk)).toEqual([]);
    expect(news.room.thread(asked)[0]?.words).toContain('summary');
    expect(news.room.thread(refused)[0]?.words).toContain('could not be read');
  });
});

describe('marks', () => {
  const pasted = async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY));
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    const [first] = checkPosts(post);
    return { channel, post, session, first: first?.post ?? '', check: first?.check ?? '' };
  };

  test('a mark moves the check, its post and the summary; taken back, all three go back', async () => {
    const { channel, post, session, first, check } = await pasted();
    const before = summary(post)?.words;
    await tell(channel.mark(first, 'confirmed'));
    expect((await readChecks(session, {}))[0]?.status).toBe('confirmed');
    expect(checkPosts(post)[0]?.words).toContain('confirmed');
    expect(summary(post)?.words).not.toBe(before);
    await tell(channel.mark(first, 'confirmed', { on: false }));
    expect((await readChecks(session, {}))[0]?.status).toBe('open');
    expect(summary(post)?.words).toBe(before);
    expect(await decisionsOn(session, check)).toHaveLength(2);
    // Posts that say nothing new are left alone.
    expect(checkPosts(post)[1]?.updates).toBe(0);
  });

  test('a keycap on the summary marks that check, a note and its link are shown', async () => {
    const { channel, post, session } = await pasted();
    await tell(channel.mark(summary(post)?.post ?? '', 'confirmed', { nth: 2 }));
    const checks = await readChecks(session, {});
    expect(checks.map((check) => check.status)).toEqual(['open', 'confirmed']);
    const second = checkPosts(post)[1]?.post ?? '';
    const note = { note: 'Counted from the air', evidence: 'https://example.org/map' };
    await tell(channel.mark(second, 'wrong', { by: BEN, ...note }));
    expect(await notesOn(session, checks[1]?.id ?? '')).toMatchObject([
      { text: note.note, evidence: note.evidence, by: BEN },
    ]);
    expect(checkPosts(post)[1]?.words).toContain('Counted from the air');
  });

  test('a mark on anybody else’s message, or on a post that has no check, changes nothing', async () => {
    const { channel, post, session } = await pasted();
    await tell(channel.mark('999.9', 'confirmed'), channel.mark(summary(post)?.post ?? '', 'wrong'));
    expect((await readChecks(session, {})).every((check) => check.status === 'open')).toBe(true);
  });

  test('delivered twice, a mark is one decision', async () => {
    const { channel, session, first, check } = await pasted();
    const event = channel.mark(first, 'taken');
    await tell(event, event);
    expect(await decisionsOn(session, check)).toHaveLength(1);
  });
});

describe('a story changes', () => {
  test('its date, given in the thread, is read in, and what changed is said', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY), channel.say(post, 'date 2026-03-01'));
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    const story = await storyOfMessage(session, 'C1', post);
    expect((await latestReading(session, story?.id ?? ''))?.report.article.published).toBe('2026-03-01');
    expect(news.room.thread(post).at(-1)?.words).toContain('2026-03-01');
  });

  test('edited, it is read again: a claim with the same words keeps what was decided, a new one is open', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY));
    await tell(channel.mark(checkPosts(post)[1]?.post ?? '', 'wrong'));
    const before = checkPosts(post);
    await tell(channel.edit(post, STORY.replace('12 people', '14 people')));
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    const story = await storyOfMessage(session, 'C1', post);
    const checks = await readChecks(session, { story: story?.id ?? '' });
    expect(checks.map((check) => [check.words.includes('14'), check.status])).toEqual([
      [true, 'open'],
      [false, 'wrong'],
    ]);
    const ids = checkPosts(post).map((one) => one.check);
    expect(ids).toContain(before[1]?.check);
    expect(ids).not.toContain(before[0]?.check);
    expect(news.room.thread(post).at(-1)?.words).toMatch(/edited/);
  });

  test('deleted, what was said to it is taken down and its words are forgotten', async () => {
    const channel = openChannel();
    const post = newPost();
    const event = channel.paste(post, STORY);
    await tell(event, channel.remove(post));
    expect(news.room.thread(post)).toEqual([]);
    const session = news.ledger.in(`slack:${channel.place('').workspace}`);
    expect(await storyOfMessage(session, 'C1', post)).toBeUndefined();
    // Delivered once more under another key, it is not read again.
    await tell(channel.paste(post, STORY));
    expect(news.room.thread(post)).toEqual([]);
  });
});

describe('questions', () => {
  test('what is open, mine, in a channel; a summary; words to find; help for anything else', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY));
    await tell(channel.mark(checkPosts(post)[0]?.post ?? '', 'taken'));
    expect(await news.ask(channel.question('open'))).toContain('2 checks');
    expect(await news.ask(channel.question('open', 'mine'))).toContain('1 check');
    expect(await news.ask(channel.question('open', '#C9'))).toContain('No check is open');
    expect(await news.ask(channel.question('summary', '', post))).toContain('Flood in Halden');
    expect(await news.ask(channel.question('find', 'houses lost'))).toContain('40 houses');
    expect(await news.ask(channel.question('find', 'earthquake'))).toContain('Nothing');
    expect(await news.ask(channel.question('sing'))).toContain('summary');
    expect(await news.ask(openChannel().question('open'))).toContain('No check is open');
  });

  test('settings: read only when mentioned; show what is set; say what is not understood', async () => {
    const channel = openChannel();
    expect(await news.ask(channel.question('settings', 'reads mentions'))).toContain('only when');
    const [plain, asked] = [newPost(), newPost()];
    await tell(channel.paste(plain, STORY), channel.paste(asked, STORY, { addressed: true }));
    expect(news.room.thread(plain)).toEqual([]);
    expect(summary(asked)).toBeDefined();
    expect(await news.ask(channel.question('settings', 'colour blue'))).toContain('do not know');
    expect(await news.ask(channel.question('settings', 'digest 25:99 Mars'))).toContain('time zone');
  });

  test('second on: confirmed needs another person', async () => {
    const channel = openChannel();
    const post = newPost();
    await news.ask(channel.question('settings', 'second on'));
    await tell(channel.paste(post, STORY));
    const first = checkPosts(post)[0]?.post ?? '';
    await tell(channel.mark(first, 'confirmed'));
    expect(checkPosts(post)[0]?.words).toContain('second person');
    await tell(channel.mark(first, 'confirmed', { by: BEN }));
    expect(checkPosts(post)[0]?.words).not.toContain('second person');
  });

  test('forget everything now: for who manages the workspace, asked twice, and taken down', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY));
    const ask = (words: string, manages: boolean) => news.ask({ ...channel.question('settings', words), manages });
    expect(await ask('forget everything now', false)).toContain('manages this workspace');
    expect(await ask('forget everything now yes', false)).toContain('manages this workspace');
    expect(await ask('forget everything now', true)).toContain('will be erased');
    expect(await news.ask(channel.question('find', 'houses'))).not.toContain('Nothing');
    expect(await ask('forget everything now yes', true)).toContain('forgotten');
    await news.settled();
    expect(await news.ask(channel.question('find', 'houses'))).toContain('Nothing');
    expect(news.room.thread(post)).toHaveLength(0);
  });
});

describe('in time', () => {
  test('a reminder asked for in the thread comes when it is due, once', async () => {
    const channel = openChannel();
    const post = newPost();
    await tell(channel.paste(post, STORY), channel.say(post, 'remind me in 14 days'));
    const before = news.room.thread(post).length;
    await ringDue(news.desk);
    await news.settled();
    expect(news.room.thread(post)).toHaveLength(before);
    news.pass(14 * 86_400_000 + 1000);
    await Promise.all([ringDue(news.desk), ringDue(news.desk)]);
    await news.settled();
    expect(news.room.thread(post)).toHaveLength(before + 1);
    expect(news.room.thread(post).at(-1)?.words).toContain('Ann');
  });

  test('the digest comes at its hour, once a day', async () => {
    const channel = openChannel();
    await tell(channel.paste(newPost(), STORY));
    await news.ask(channel.question('settings', 'digest 09:00 Europe/Athens'));
    const digests = (): number => news.room.thread('').filter((post) => post.words.includes('Flood in Halden')).length;
    expect(digests()).toBe(0);
    for (const days of [1, 2]) {
      news.pass(86_400_000);
      await ringDue(news.desk);
      await ringDue(news.desk);
      await news.settled();
      expect(digests()).toBe(days);
    }
  });
});
