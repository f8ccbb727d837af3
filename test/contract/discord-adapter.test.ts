import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { messageOf, openDiscordDesk, PASTE_GAP_MS, placeIn, postCheck, until } from '../support/discord-adapter.ts';
import type { DiscordDesk } from '../support/discord-adapter.ts';
import { directChannel } from '../support/discord-people.ts';
import { wordsOf } from '../support/discord-world.ts';
import type { Knock } from '../support/discord-world.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function open(...args: Parameters<typeof openDiscordDesk>): Promise<DiscordDesk> {
  const desk = await openDiscordDesk(...args);
  closing.push(() => desk.close());
  return desk;
}

async function answered(knock: Knock): Promise<Knock> {
  await until(() => knock.answered !== undefined, 'Discord is answered', 3);
  return knock;
}

async function whispered(knock: Knock): Promise<string> {
  return wordsOf(await until(() => knock.whisper, 'an answer to the one who asked', 3));
}

describe('what happens on Discord', () => {
  test('a message comes as it reads, with its names, links, place and author', async () => {
    const desk = await open();
    const { people, ana, bo, news, guild } = desk;
    const id = people.write(ana, news, `<@${bo}> in <#${news}>: *40* hurt, see <https://news.example/a?b=1>.`);
    expect(await desk.events(1)).toStrictEqual([
      {
        kind: 'message',
        key: `message:${news}:${id}`,
        place: placeIn(desk, id),
        at: expect.stringMatching(/^20\d\d-.*Z$/),
        message: {
          post: id,
          author: { id: ana, name: 'Ana' },
          text: '@Bo in #news: 40 hurt, see https://news.example/a?b=1.',
          links: ['https://news.example/a?b=1'],
          mentions: [{ id: bo, name: 'Bo' }],
          addressed: false,
          inThread: false,
          permalink: `https://discord.com/channels/${guild}/${news}/${id}`,
          channelName: 'news',
        },
      },
    ]);
  });

  test('mentions and direct messages are addressed; other bots are not heard; a message told twice is one', async () => {
    const desk = await open();
    const { people, ana, bo, feed, news } = desk;
    const direct = directChannel(desk.server, bo).id;
    people.write(feed, news, 'a story of a feed');
    const named = people.write(ana, news, 'read this', { mention: true });
    people.tellAgain(news, named);
    people.write(bo, direct, 'hello');
    const events = await desk.events(2);
    expect(events).toHaveLength(2);
    expect(events).toMatchObject([
      { message: { addressed: true, text: 'read this' } },
      { message: { addressed: true }, place: { workspace: `dm-${direct}`, channel: direct, thread: '' } },
    ]);
  });

  test('a paste in several messages is one story, whoever writes in between; so is a text file', async () => {
    const desk = await open();
    const { people, ana, bo, news } = desk;
    const first = people.write(ana, news, `${'word '.repeat(390)}one`);
    people.write(bo, news, 'morning!');
    await sleep(PASTE_GAP_MS / 2);
    people.write(ana, news, `${'word '.repeat(390)}two`);
    people.write(ana, news, 'the end');
    people.write(ana, news, 'and something else');
    people.write(bo, news, 'please read', {
      files: { 'message.txt': 'Ten people\nwere hurt.', 'logo.png': 'no words' },
    });
    const texts = (await desk.events(4)).map((event) => (event.kind === 'message' ? event.message : undefined));
    expect(texts).toHaveLength(4);
    const story = texts.find((message) => message?.post === first);
    expect(story?.text).toMatch(/one\n\nword .*two\n\nthe end$/s);
    expect(texts.map((message) => message?.text.slice(-30))).toContain('and something else');
    expect(texts.map((message) => message?.text)).toContain('please read\n\nTen people\nwere hurt.');
  });

  test('an edit of one part is an edit of the whole; a preview that Discord adds is none', async () => {
    const desk = await open();
    const { people, ana, news } = desk;
    const first = people.write(ana, news, `${'word '.repeat(390)}one`);
    const second = people.write(ana, news, 'the end');
    await desk.events(1);
    people.edit(news, second, 'the other end');
    const [, edited] = await desk.events(2);
    expect(edited).toMatchObject({
      kind: 'edited',
      message: { post: first, text: expect.stringMatching(/one\n\nthe other end$/) },
    });
    const thread = placeIn(desk, first);
    expect(edited?.place).toStrictEqual(thread);
  });

  test('what could not be stored is tried again', async () => {
    const desk = await open();
    desk.notebook.refuse = 2;
    desk.people.write(desk.ana, desk.news, 'a story');
    expect(await desk.events(1)).toHaveLength(1);
  });

  test('words in a thread know their thread; ours are nothing that happened, nor that we took them away', async () => {
    const desk = await open();
    const { story, post } = await postCheck(desk);
    await desk.discord.update(placeIn(desk, story), post, messageOf('other'));
    await desk.discord.remove(placeIn(desk, story), post);
    desk.people.write(desk.bo, story, 'date 2024-05-31');
    const events = await desk.events(1);
    expect(events).toMatchObject([{ place: placeIn(desk, story), message: { inThread: true, channelName: 'news' } }]);
  });

  test('reactions and buttons say the same; skin tones, removal and keycaps count, other reactions do not', async () => {
    const desk = await open();
    const { people, ana, bo } = desk;
    const { story, post } = await postCheck(desk);
    people.react(ana, story, post, '✅');
    people.unreact(ana, story, post, '✅');
    people.react(ana, story, post, '✅');
    people.react(bo, story, post, '👀🏽');
    people.react(bo, story, post, '3️⃣');
    people.react(bo, story, post, '🎉');
    await desk.events(5);
    expect((await answered(people.press(bo, story, post, 'wrong'))).answered).toBe(6);
    await answered(people.press(bo, story, post, 'more'));
    const told = (await desk.events(7)).map((event) =>
      event.kind === 'mark' ? [event.mark, event.on, event.nth, event.by.name, event.post === post] : event.kind,
    );
    expect(told).toStrictEqual([
      ['confirmed', true, undefined, 'Ana', true],
      ['confirmed', false, undefined, 'Ana', true],
      ['confirmed', true, undefined, 'Ana', true],
      ['taken', true, undefined, 'Bo', true],
      ['confirmed', true, 3, 'Bo', true],
      ['wrong', true, undefined, 'Bo', true],
      'more',
    ]);
  });

  test('a note is taken by a form, with its evidence; a broken link is told, and the words given back', async () => {
    const desk = await open();
    const { people, ana } = desk;
    const { story, post } = await postCheck(desk);
    const form = await answered(people.press(ana, story, post, 'note'));
    const refused = people.submit(form, { note: 'Seen the list', evidence: 'somewhere' });
    expect(await whispered(refused)).toMatch(/whole link.*Seen the list/s);
    await answered(people.submit(form, { note: 'Seen the list', evidence: 'https://example.org/list' }));
    expect(await desk.events(1)).toMatchObject([
      { kind: 'note', post, place: placeIn(desk, story), note: 'Seen the list', evidence: 'https://example.org/list' },
    ]);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test.each([
    ['open', {}, 'open', ''],
    ['open', { mine: true }, 'open', 'mine'],
    ['find', { words: 'bakery fire' }, 'find', 'bakery fire'],
    ['date', { day: '2024-05-31' }, 'date', '2024-05-31'],
    ['remind', { in: '14 days' }, 'remind', 'me in 14 days'],
    ['settings', { words: 'reads mentions' }, 'settings', 'reads mentions'],
    ['help', {}, 'help', ''],
  ])('/deskcheck %s %j is asked of the desk and answered to the one who asked', async (sub, options, verb, words) => {
    const desk = await open();
    const knock = desk.people.command(desk.bo, desk.news, sub, options);
    expect(await whispered(knock)).toBe('An answer.');
    expect(desk.notebook.questions).toMatchObject([{ verb, words, by: { name: 'Bo' }, place: placeIn(desk, '') }]);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('a channel is picked by name; in a thread it is asked about the thread; stories and days are offered while typing', async () => {
    const desk = await open();
    const { people, bo, wire, news, notebook } = desk;
    const { story } = await postCheck(desk);
    await whispered(people.command(bo, story, 'open', { channel: wire }));
    expect(notebook.questions).toMatchObject([{ words: `<#${wire}|wire>`, place: placeIn(desk, story) }]);
    const url = `https://discord.com/channels/1/2/${story}`;
    notebook.reply = {
      messages: [
        {
          key: 'open',
          blocks: [
            { kind: 'paragraph', line: [{ kind: 'link', text: 'Flood in Halden', url }] },
            { kind: 'paragraph', line: [{ kind: 'link', text: 'Fire in Vardo', url: `${url}0` }] },
          ],
        },
      ],
    };
    const stories = await answered(people.type(bo, news, 'summary', 'story', 'flood'));
    expect(stories.data).toStrictEqual({ choices: [{ name: 'Flood in Halden', value: url }] });
    const days = await answered(people.type(bo, news, 'date', 'day', ''));
    expect(days.data?.['choices']).toHaveLength(14);
    const delays = await answered(people.type(bo, news, 'remind', 'in', '10'));
    expect(delays.data?.['choices']).toContainEqual({ name: '10 days', value: '10 days' });
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('"Check this article" reads a feed; where we may not answer, whoever asks is told what is missing', async () => {
    const desk = await open();
    const { people, ana, feed, news, wire, server } = desk;
    const fed = people.write(feed, news, 'a story');
    expect(await whispered(people.check(ana, news, fed))).toContain('reading it');
    expect(await desk.events(1)).toMatchObject([
      { kind: 'message', message: { post: fed, addressed: true, author: { name: 'Ana' } } },
    ]);
    server.world.channels.get(wire)?.denied.add('CreatePublicThreads');
    const other = people.write(feed, wire, 'a story');
    expect(await whispered(people.check(ana, wire, other))).toContain('Create Public Threads');
    expect(desk.notebook.events.size).toBe(1);
    expect(server.problems).toStrictEqual([]);
  });

  test('deleted messages and channels, and being removed, are told', async () => {
    const desk = await open();
    const { people, ana, news, wire, guild } = desk;
    const story = people.write(ana, news, 'a story');
    await desk.events(1);
    people.remove(news, story);
    people.deleteChannel(wire);
    await desk.events(3);
    people.kick(guild);
    expect((await desk.events(4)).slice(1)).toMatchObject([
      { kind: 'deleted', post: story, place: placeIn(desk, story) },
      { kind: 'left', scope: 'channel', place: { channel: wire } },
      { kind: 'left', scope: 'workspace', place: { workspace: guild } },
    ]);
  });
});
