import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createDiscord } from '#chat/discord/discord.ts';
import { messageOf, openDiscordDesk, PASTE_GAP_MS, placeIn, postCheck, until } from '../support/discord-adapter.ts';
import type { DiscordDesk } from '../support/discord-adapter.ts';
import { directChannel, peopleOf } from '../support/discord-people.ts';
import { addChannel, TEXT, wordsOf } from '../support/discord-world.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function open(...args: Parameters<typeof openDiscordDesk>): Promise<DiscordDesk> {
  const desk = await openDiscordDesk(...args);
  closing.push(() => desk.close());
  return desk;
}

describe('while it was away', () => {
  test('what was written is read at the next start, in old channels, new ones, threads and direct messages, once', async () => {
    const desk = await open();
    const { people, ana, bo, news, wire, guild, server } = desk;
    const direct = directChannel(server, bo).id;
    const { story } = await postCheck(desk);
    people.write(bo, direct, 'hello');
    await desk.events(1);
    await desk.discord.close();
    desk.notebook.events.clear();
    const late = addChannel(server.world, { type: TEXT, name: 'late', guild }).id;
    const missed = [
      people.write(ana, news, `${'word '.repeat(390)}one`),
      people.write(ana, news, 'the end'),
      people.write(ana, wire, 'in another channel'),
      people.write(ana, late, 'in a new channel'),
      people.write(bo, story, 'in a thread'),
      people.write(bo, direct, 'directly'),
    ];
    const again = createDiscord({
      token: server.token,
      apiUrl: server.apiUrl,
      memos: desk.memory,
      pasteGapMs: PASTE_GAP_MS,
    });
    closing.push(() => again.close());
    await again.open(desk.notebook);
    const fresh = missed.filter((_, nth) => nth !== 1);
    await until(
      () => fresh.every((id) => [...desk.notebook.events.keys()].some((key) => key.endsWith(`:${id}`))),
      'all are read',
    );
    expect([...desk.notebook.events.keys()].some((key) => key.endsWith(`:${missed[1]}`))).toBe(false);
    const paste = [...desk.notebook.events.values()].find(
      (event) => event.kind === 'message' && event.message.post === missed[0],
    );
    expect(paste).toMatchObject({ message: { text: expect.stringMatching(/one\n\nthe end$/) } });
  });

  test('marks made and taken back meanwhile are told at the next start; those that were told are not told again', async () => {
    const desk = await open();
    const { people, ana, bo, server, notebook } = desk;
    const { story, post } = await postCheck(desk);
    people.react(ana, story, post, '✅');
    people.react(bo, story, post, '👀');
    await desk.events(2);
    await desk.discord.close();
    notebook.events.clear();
    people.unreact(ana, story, post, '✅');
    people.react(ana, story, post, '❌');
    people.react(bo, story, post, '🎉');
    const toldAfterStart = async (): Promise<unknown> => {
      const again = createDiscord({ token: server.token, apiUrl: server.apiUrl, memos: desk.memory });
      await again.open(notebook);
      await sleep(300);
      await again.close();
      const told = [...notebook.events.values()].filter((event) => event.kind === 'mark');
      notebook.events.clear();
      return told;
    };
    expect(await toldAfterStart()).toMatchObject([
      { mark: 'wrong', on: true, post, by: { name: 'Ana' }, place: placeIn(desk, story) },
      { mark: 'confirmed', on: false, post, by: { name: 'Ana' } },
    ]);
    expect(await toldAfterStart()).toStrictEqual([]);
  });

  test('the gateway is down for a while: nothing falls over, and what was written is read once', async () => {
    const desk = await open();
    const { people, ana, news, server } = desk;
    people.write(ana, news, 'before');
    await desk.events(1);
    server.gateway.down = true;
    server.disturb(/^GET \/gateway/, { status: 503 }, 20);
    server.gateway.drop();
    server.gateway.sessions.length = 0;
    people.write(ana, news, 'meanwhile');
    await sleep(3000);
    server.gateway.down = false;
    expect(await desk.events(2)).toHaveLength(2);
    expect(desk.logged.join('\n')).toMatch(/gateway/);
  });
});

describe('where something is missing', () => {
  test('the Message Content intent: it starts without, says so, and in each server once; mentions are read', async () => {
    const desk = await open({ messageContent: false });
    const { people, ana, news, wire, server } = desk;
    expect(desk.logged.join('\n')).toContain('turn on "Message Content Intent"');
    people.write(ana, news, 'a story');
    people.write(ana, wire, 'a story');
    people.write(ana, news, 'read this', { mention: true });
    expect(await desk.events(1)).toMatchObject([{ message: { text: 'read this' } }]);
    await sleep(200);
    const said = [news, wire]
      .flatMap((id) => server.world.channels.get(id)?.messages ?? [])
      .filter((one) => one.author === server.world.bot);
    expect(said.map((message) => message.content)).toStrictEqual([expect.stringContaining('Message Content Intent')]);
    expect(server.problems).toStrictEqual([]);
  });

  test.each(['CreatePublicThreads', 'SendMessagesInThreads', 'ViewChannel'])(
    '%s: gone, with what to do, said once',
    async (missing) => {
      const desk = await open();
      const { people, ana, news, server } = desk;
      const story = people.write(ana, news, 'a story');
      await desk.events(1);
      server.world.channels.get(news)?.denied.add(missing);
      for (const token of ['t1', 't2']) {
        const outcome = await desk.discord.post(placeIn(desk, story), messageOf('x'), token);
        expect(outcome).toMatchObject({ kind: 'gone', says: expect.stringContaining('Edit Channel, Permissions') });
      }
      const said =
        server.world.channels.get(news)?.messages.filter((message) => message.author === server.world.bot) ?? [];
      expect(said).toHaveLength(missing === 'ViewChannel' ? 0 : 1);
      expect(desk.logged.filter((line) => line.includes('Edit Channel'))).toHaveLength(1);
    },
  );

  test('a thread that sleeps is woken; one that is locked is left, which is said', async () => {
    const desk = await open();
    const { story, post } = await postCheck(desk);
    desk.people.archive(story);
    expect(await desk.discord.update(placeIn(desk, story), post, messageOf('other'))).toMatchObject({ kind: 'posted' });
    desk.people.archive(story, true);
    expect(await desk.discord.update(placeIn(desk, story), post, messageOf('more'))).toMatchObject({
      kind: 'gone',
      says: expect.stringContaining('locked'),
    });
  });

  test('the story was deleted before it was answered, or the thread after', async () => {
    const desk = await open();
    const { people, ana, news } = desk;
    const story = people.write(ana, news, 'a story');
    people.remove(news, story);
    expect(await desk.discord.post(placeIn(desk, story), messageOf('x'), 't1')).toMatchObject({ kind: 'gone' });
    const second = await postCheck(desk);
    people.deleteChannel(second.story);
    expect(await desk.discord.post(placeIn(desk, second.story), messageOf('x'), 't2')).toMatchObject({ kind: 'gone' });
    expect(await desk.discord.find(placeIn(desk, second.story), 't2')).toBeUndefined();
  });

  test('a text file that can not be had, or is no text: the message is read without it', async () => {
    const desk = await open();
    const { people, ana, news, server } = desk;
    people.write(ana, news, 'one', { files: { 'message.txt': 'x'.repeat(1_000_001), 'page.html': '<p>no</p>' } });
    people.write(ana, news, 'two', { files: { 'message.txt': 'gone' } });
    server.files.clear();
    const texts = (await desk.events(2)).map((event) => (event.kind === 'message' ? event.message.text : ''));
    expect(texts).toStrictEqual(['one', 'two']);
    expect(desk.logged.filter((line) => line.includes('text file'))).toHaveLength(1);
  });

  test('a token that is not taken: what to do', async () => {
    const desk = await open();
    const other = createDiscord({ token: 'other', apiUrl: desk.server.apiUrl, memos: desk.memory });
    await expect(other.open(desk.notebook)).rejects.toThrow(/DISCORD_TOKEN.*deskcheck doctor/s);
  });
});

describe('what we say on Discord', () => {
  test('markup and mentions in a story show as text, and ping nobody', async () => {
    const desk = await open();
    const text = '@everyone <@1> & `code` *not bold* [link](https://a.example) :eyes:';
    const posted = await desk.discord.post(placeIn(desk, ''), messageOf(text), 't1');
    const [message] = desk.server.world.channels.get(desk.news)?.messages ?? [];
    expect(posted).toMatchObject({ kind: 'posted', post: message?.id, thread: '' });
    expect(wordsOf(message ?? { content: '', components: [] })).toBe(text);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('a post whose answer was lost is found again by its token, also after it was changed', async () => {
    const desk = await open();
    const { people, ana, news, server, discord } = desk;
    const story = people.write(ana, news, 'a story');
    const place = placeIn(desk, story);
    server.disturb(new RegExp(`POST /channels/${story}/messages`), 'answer-lost', 3);
    await expect(discord.post(place, messageOf('figures'), 't1')).rejects.toThrow(
      /other side closed|socket|ECONNRESET|terminated/i,
    );
    const found = await discord.find(place, 't1');
    const messages = server.world.channels.get(story)?.messages ?? [];
    // The library's own retries brought the same nonce, so there is one.
    expect(messages).toHaveLength(1);
    expect(found).toMatchObject({ kind: 'posted', post: messages[0]?.id, thread: story });
    await discord.update(place, messages[0]?.id ?? '', messageOf('other figures'));
    expect(await discord.find(place, 't1')).toMatchObject({ kind: 'posted' });
    expect(await discord.find(place, 't2')).toBeUndefined();
  });

  test('a short wait is waited out; a long one is passed on', async () => {
    const desk = await open();
    desk.server.disturb(/POST .*messages/, { retryAfter: 1 });
    expect(await desk.discord.post(placeIn(desk, ''), messageOf('one'), 't1')).toMatchObject({ kind: 'posted' });
    desk.server.disturb(/POST .*messages/, { retryAfter: 60 });
    const later = await desk.discord.post(placeIn(desk, ''), messageOf('two'), 't2');
    expect(later).toMatchObject({ kind: 'later' });
    expect(later.kind === 'later' && later.afterMs).toBeGreaterThan(50_000);
  });

  test('one person is told directly', async () => {
    const desk = await open();
    const person = { id: desk.bo, name: 'Bo' };
    await desk.discord.tell?.(placeIn(desk, ''), person, messageOf('Three checks are open'), 't1');
    expect(directChannel(desk.server, desk.bo).messages.map(wordsOf)).toStrictEqual(['Three checks are open']);
  });

  test('several shards: each server and the direct messages are heard once', async () => {
    const desk = await open({}, { shards: 2 });
    const people = peopleOf(desk.server);
    people.write(desk.ana, desk.news, 'one');
    people.write(desk.ana, directChannel(desk.server, desk.ana).id, 'two');
    expect(await desk.events(2)).toHaveLength(2);
    expect(desk.server.gateway.sessions.map((session) => [session.shard, session.shards])).toStrictEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
