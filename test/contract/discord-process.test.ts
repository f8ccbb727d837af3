import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { furnish, until } from '../support/discord-adapter.ts';
import type { Newsroom } from '../support/discord-adapter.ts';
import { discordDataDir, startDiscordBot } from '../support/discord-bot.ts';
import type { DiscordBot } from '../support/discord-bot.ts';
import { directChannel, peopleOf } from '../support/discord-people.ts';
import type { People } from '../support/discord-people.ts';
import { openDiscordServer } from '../support/discord-server.ts';
import type { DiscordServer, DiscordServerOptions } from '../support/discord-server.ts';
import { DISCORD_PARTS, DISCORD_STORY } from '../support/discord-story.ts';
import { STORY_PAGE } from '../support/story-page.ts';
import { openWebServer, sendHtml } from '../support/web-server.ts';
import { isJson, wordsOf } from '../support/discord-world.ts';
import type { WorldMessage } from '../support/discord-world.ts';

/*
 * Deskcheck itself, started by its documented environment alone, against Discord on this machine. Everything is read back
 * from Discord's state.
 */

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

interface Open extends Newsroom {
  readonly server: DiscordServer;
  readonly people: People;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<DiscordBot>;
}

async function openNewsroom(options: DiscordServerOptions = {}): Promise<Open> {
  const server = await openDiscordServer({ posts: { limit: 5, windowMs: 2000 }, ...options });
  const newsroom = furnish(server);
  const dir = discordDataDir();
  closing.push(
    async () => dir.remove(),
    () => server.close(),
  );
  return {
    ...newsroom,
    server,
    people: peopleOf(server),
    start: async (env) => {
      const bot = await startDiscordBot(server, dir.path, env);
      closing.push(() => bot.stop());
      return bot;
    },
  };
}

function messagesIn(server: DiscordServer, channel: string): WorldMessage[] {
  return server.world.channels.get(channel)?.messages ?? [];
}

function hasButton(message: WorldMessage, action: string): boolean {
  return JSON.stringify(message.components).includes(`"deskcheck:${action}:`);
}

function signOf(message: WorldMessage): unknown {
  const [first] = message.components;
  return isJson(first) ? first['id'] : undefined;
}

/** The whole thread: no new message for a while. */
async function quiet(server: DiscordServer, channel: string, least: number): Promise<WorldMessage[]> {
  await until(() => messagesIn(server, channel).length >= least, `${least} messages in the thread`, 90);
  for (let before = -1; before !== messagesIn(server, channel).length;) {
    before = messagesIn(server, channel).length;
    await sleep(4000);
  }
  return [...messagesIn(server, channel)];
}

function expectEachOnce(thread: readonly WorldMessage[]): void {
  expect(new Set(thread.map(signOf)).size).toBe(thread.length);
}

// A first start makes its store, which takes long on a busy machine.
describe('the program on Discord', { timeout: 300_000 }, () => {
  test('a paste is read in a thread; buttons, reactions, keycaps and notes mark checks; edits and deletion are followed', async () => {
    const { server, people, start, ana, bo, news } = await openNewsroom();
    await start();
    const story = people.write(ana, news, DISCORD_STORY);
    const thread = await quiet(server, story, 5);
    expectEachOnce(thread);
    expect(server.world.channels.get(story)).toMatchObject({ parent: news, name: expect.stringContaining('Flood') });
    const [summary] = thread;
    const [first, second, third] = thread.filter((message) => hasButton(message, 'confirmed'));
    if (summary === undefined || first === undefined || second === undefined || third === undefined)
      throw new Error(`no three checks in ${thread.map(wordsOf).join('\n---\n')}`);
    await answered(people.press(bo, story, summary.id, 'figures'));
    await until(() => messagesIn(server, story).map(wordsOf).join('\n').includes('<!channel>'), 'the figures come', 30);

    const summaryBefore = wordsOf(summary);
    expect((await answered(people.press(bo, story, first.id, 'confirmed'))).answered).toBe(6);
    await until(() => /confirmed by Bo/i.test(wordsOf(first)), 'the button shows on the check', 30);
    people.react(ana, story, second.id, '❌');
    await until(() => /wrong by Ana/i.test(wordsOf(second)), 'the reaction shows on the check', 30);
    people.react(ana, story, summary.id, '3️⃣');
    await until(() => wordsOf(third).includes('Ana'), 'the keycap confirms the third check', 30);
    await until(() => wordsOf(summary) !== summaryBefore, 'the summary counts', 30);
    people.unreact(ana, story, second.id, '❌');
    await until(() => !/wrong by Ana/i.test(wordsOf(second)), 'the reaction taken back shows', 30);

    const card = people.press(ana, story, second.id, 'details');
    await until(() => card.whisper !== undefined, 'the check at length is shown', 30);
    expect(wordsOf(card.whisper ?? { content: '', components: [] })).toContain('How to check it');
    const form = await answered(people.pressShown(card, 'note'));
    const broken = await answered(people.submit(form, { note: 'Seen the list', evidence: 'somewhere' }));
    expect(wordsOf(broken.whisper ?? { content: '', components: [] })).toContain('whole link');
    await answered(people.submit(form, { note: 'The ministry has a list', evidence: 'https://example.org/list' }));
    await until(() => wordsOf(second).includes('The ministry has a list'), 'the note stands on the check', 30);

    const open = people.command(bo, news, 'open');
    await until(() => open.whisper !== undefined, '/deskcheck open is answered', 30);
    const typing = await answered(people.type(bo, news, 'summary', 'story', 'flood'));
    expect(typing.data?.['choices']).toMatchObject([{ value: expect.stringContaining(`/${story}`) }]);

    people.archive(story);
    await answered(people.press(bo, story, second.id, 'taken'));
    await until(() => /Bo/.test(wordsOf(second)), 'a thread that sleeps is woken', 30);

    people.edit(
      news,
      story,
      DISCORD_STORY.replaceAll('at least 14', 'at least 15').replaceAll('At least 14', 'At least 15'),
    );
    await until(() => messagesIn(server, story).map(wordsOf).join('').includes('15'), 'the edit is read', 60);
    people.remove(news, story);
    await until(() => messagesIn(server, story).length === 0, 'the reply goes with the story', 60);
    expect(server.problems).toStrictEqual([]);
  });

  test('a paste in two messages, a text file, a direct message, a mention, and "Check this article" on a feed', async () => {
    const { server, people, start, ana, bo, feed, news, wire } = await openNewsroom();
    await start();
    const [one, two] = DISCORD_PARTS;
    const long = people.write(ana, news, one);
    await sleep(300);
    people.write(ana, news, two);
    const file = people.write(bo, wire, '', { files: { 'message.txt': DISCORD_PARTS.join('\n\n') } });
    const direct = directChannel(server, bo);
    people.write(bo, direct.id, DISCORD_STORY);
    const fed = people.write(feed, wire, DISCORD_STORY);
    await sleep(500);
    expect(server.world.channels.has(fed)).toBe(false);
    const asked = people.check(ana, wire, fed);
    people.write(ana, news, 'help', { mention: true });
    const whole = await quiet(server, long, 5);
    expect(whole.map(wordsOf).join('\n')).toMatch(/“on Friday”/);
    expectEachOnce(whole);
    expect((await quiet(server, file, 5)).map(wordsOf).join('\n')).toMatch(/“on Friday”/);
    expect((await quiet(server, direct.id, 5)).length).toBeGreaterThan(5);
    await quiet(server, fed, 1);
    const told = (): string => wordsOf(asked.whisper ?? { content: '', components: [] });
    await until(() => told().includes('reading it'), 'who asked is told', 60);
    expect([...server.world.channels.values()].filter((channel) => channel.parent === news)).toHaveLength(2);
    expect(server.problems).toStrictEqual([]);
  });

  test('a link is read, and again with a date given in its thread; where threads are forbidden it says so, once', async () => {
    const { server, people, start, ana, bo, news, wire } = await openNewsroom();
    const site = await openWebServer((_, response) =>
      sendHtml(response, STORY_PAGE.replace(/"datePublished":"[^"]*"/, '"x":1')),
    );
    closing.push(() => site.close());
    const bot = await start({ ALLOW_PRIVATE_HOSTS: `127.0.0.1:${site.port}` });
    server.world.channels.get(wire)?.denied.add('CreatePublicThreads');
    const link = people.write(bo, news, `worth a look: http://127.0.0.1:${site.port}/storm`);
    people.write(ana, wire, DISCORD_STORY);
    const thread = await quiet(server, link, 4);
    expect(thread.map(wordsOf).join('\n')).toContain('The Harlow Courier');
    people.write(ana, link, 'date 2024-11-18');
    await until(
      () => messagesIn(server, link).some((message) => /18 Nov 2024/.test(wordsOf(message))),
      'it is read with its date',
      60,
    );
    const said = messagesIn(server, wire).filter((message) => message.author === server.world.bot);
    expect(said.map((message) => message.content)).toStrictEqual([expect.stringContaining('Create Public Threads')]);
    expect(await bot.stop()).toBe(0);
    expect(server.problems).toStrictEqual([]);
  });

  test('killed in the middle of a thread: after the start it is complete, and nothing stands there twice', async () => {
    const { server, people, start, ana, bo, news, wire } = await openNewsroom();
    let bot = await start();
    const [one, two] = DISCORD_PARTS;
    const story = people.write(ana, news, one);
    people.write(ana, news, two);
    const posts = (): WorldMessage[] => messagesIn(server, story);
    const summary = await until(() => posts()[0], 'the summary', 60);
    people.press(bo, story, summary.id, 'more');
    const missed: string[] = [];
    for (const least of [3, 8]) {
      await until(() => posts().length >= least, `${least} messages`, 60);
      // The moment that matters is between Discord's taking a message and its answer: that answer is lost here.
      server.disturb(new RegExp(`POST /channels/${story}/messages`), 'answer-lost');
      await until(() => posts().length > least, 'one more, unanswered', 60);
      await bot.kill();
      missed.push(people.write(bo, wire, DISCORD_STORY.replaceAll('14', String(least))));
      bot = await start();
    }
    const thread = await quiet(server, story, 10);
    expectEachOnce(thread);
    expect(thread.map(wordsOf).filter((words) => /^C\d+ ·/.test(words)).length).toBeGreaterThanOrEqual(9);
    // What was written while it was away is read too.
    for (const one of missed) expectEachOnce(await quiet(server, one, 5));
    expect(server.problems).toStrictEqual([]);
  });

  test('the gateway is dropped, asks to connect again, and forgets the session: nothing lost, nothing twice', async () => {
    const { server, people, start, ana, bo, news, wire } = await openNewsroom();
    await start();
    const told = async (channel: string, words: string): Promise<string> => {
      const id = people.write(ana, channel, DISCORD_STORY.replaceAll('14', words));
      await sleep(50);
      return id;
    };
    const stories: string[] = [await told(news, '21')];
    server.gateway.drop();
    stories.push(await told(wire, '22'));
    await until(() => server.gateway.heard.includes(6), 'the session is resumed', 60);
    server.gateway.askToReconnect();
    stories.push(await told(news, '23'));
    await until(() => server.gateway.heard.filter((op) => op === 6).length >= 2, 'it is resumed again', 60);
    await until(() => server.gateway.sessions[0]?.socket, 'the line stands', 60);
    server.gateway.drop();
    server.gateway.sessions.length = 0;
    stories.push(await told(wire, '24'));
    await until(() => server.gateway.sessions.length > 0, 'it begins anew', 60);
    for (const story of stories) expectEachOnce(await quiet(server, story, 5));
    const [first] = messagesIn(server, stories[0] ?? '').filter((message) => hasButton(message, 'confirmed'));
    if (first === undefined) throw new Error('no check');
    people.react(bo, stories[0] ?? '', first.id, '✅');
    await until(() => /confirmed by Bo/i.test(wordsOf(first)), 'it hears as before', 30);
    expect(server.problems).toStrictEqual([]);
  });
});

async function answered<T extends { answered?: number }>(knock: T): Promise<T> {
  await until(() => knock.answered !== undefined, 'Discord is answered within its three seconds', 3);
  return knock;
}
