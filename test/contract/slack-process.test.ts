import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { furnish, MODES } from '../support/slack-adapter.ts';
import type { Mode } from '../support/slack-adapter.ts';
import { startBot, tempDataDir } from '../support/slack-bot.ts';
import type { Bot } from '../support/slack-bot.ts';
import { isJson } from '../support/slack-limits.ts';
import { peopleOf } from '../support/slack-people.ts';
import type { People } from '../support/slack-people.ts';
import { openSlackServer } from '../support/slack-server.ts';
import type { SlackServer, SlackServerOptions } from '../support/slack-server.ts';
import { SLACK_STORY } from '../support/slack-story.ts';
import { threadOf, wordsOf } from '../support/slack-world.ts';
import type { WorldMessage } from '../support/slack-world.ts';

/*
 * Deskcheck itself, started by its documented environment alone, against Slack on this machine. Everything is read back
 * from Slack's state.
 */

const made = tempDataDir();
beforeAll(async () => {
  const server = await openSlackServer();
  const bot = await startBot(server, 'socket', made.path);
  const code = await bot.stop();
  if (code !== 0) throw new Error(`it was stopped and ended with ${code}: ${bot.log.join('\n')}`);
  await server.close();
}, 300_000);
afterAll(() => made.remove());

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

interface Newsroom {
  readonly server: SlackServer;
  readonly people: People;
  readonly start: () => Promise<Bot>;
}

async function openNewsroom(mode: Mode, options: SlackServerOptions = {}): Promise<Newsroom> {
  const server = await openSlackServer({ postGapMs: 1000, copies: 2, ...options });
  furnish(server);
  const dir = tempDataDir(made);
  closing.push(
    async () => dir.remove(),
    () => server.close(),
  );
  return {
    server,
    people: peopleOf(server),
    start: async () => {
      const bot = await startBot(server, mode, dir.path);
      closing.push(() => bot.stop());
      return bot;
    },
  };
}

function hasButton(message: WorldMessage, action: string): boolean {
  return JSON.stringify(message.blocks ?? []).includes(`"deskcheck:${action}"`);
}

async function until<T>(look: () => T | undefined | false, what: string, seconds = 60): Promise<T> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await sleep(50);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

/** The whole thread: no new message for three turns of the channel. */
async function quietThread(server: SlackServer, channel: string, ts: string, least: number): Promise<WorldMessage[]> {
  await until(() => threadOf(server.world, channel, ts).length >= least, `${least} messages in the thread`);
  for (let before = -1; before !== threadOf(server.world, channel, ts).length;) {
    before = threadOf(server.world, channel, ts).length;
    await sleep(3500);
  }
  return threadOf(server.world, channel, ts);
}

function tokensOf(thread: readonly WorldMessage[]): string[] {
  return thread.map((message) => JSON.stringify(message.metadata?.['event_payload']));
}

// A first start makes its store, which takes long on a busy machine.
describe.each(MODES)('the program over %s', { timeout: 300_000 }, (mode) => {
  test('a paste is read in its thread; buttons, reactions, keycaps and notes mark checks; edits and deletion are followed', async () => {
    const { server, people, start } = await openNewsroom(mode);
    await start();
    const story = await people.say('U1', 'C1', SLACK_STORY);
    const thread = await quietThread(server, 'C1', story, 5);
    expect(new Set(tokensOf(thread)).size).toBe(thread.length);
    const [summary] = thread;
    const [first, second, third] = thread.filter((message) => hasButton(message, 'confirmed'));
    if (summary === undefined || first === undefined || second === undefined || third === undefined)
      throw new Error(`no three checks in ${thread.map(wordsOf).join('\n---\n')}`);
    // What the story has of Slack's markup is shown as words, in rich text, where nothing is markup.
    await people.press('U1', 'C1', summary.ts, 'deskcheck:figures');
    const whole = (): WorldMessage[] => threadOf(server.world, 'C1', story);
    await until(() => whole().map(wordsOf).join('\n').includes('<!channel>'), 'the figures come when asked for');
    expect(
      whole().every((message) =>
        (message.blocks ?? []).every((block) => isJson(block) && !JSON.stringify(block).includes('"mrkdwn"')),
      ),
    ).toBe(true);

    const summaryBefore = wordsOf(summary);
    await people.press('U2', 'C1', first.ts, 'deskcheck:confirmed');
    await until(
      () => /confirmed/i.test(wordsOf(first)) && /Bo\b/i.test(wordsOf(first)),
      'the button shows on the check',
    );
    await people.react('U1', 'C1', second.ts, 'x');
    await until(() => /wrong/i.test(wordsOf(second).replace(/Wrong\n/, '')), 'the reaction shows on the check');
    await people.react('U1', 'C1', summary.ts, 'three');
    await until(() => wordsOf(third).includes('Ana'), 'the keycap confirms the third check');
    await until(() => wordsOf(summary) !== summaryBefore, 'the summary counts');
    const marked = wordsOf(second);
    await people.unreact('U1', 'C1', second.ts, 'x');
    await until(() => wordsOf(second) !== marked, 'the reaction taken back shows');

    await people.press('U1', 'C1', second.ts, 'deskcheck:details');
    const form = await until(() => [...server.world.views.values()][0], 'the check at length opens');
    expect(JSON.stringify(form.view)).toContain('How to check it');
    await people.submit('U1', {
      note: 'The ministry has a list of names',
      evidence: 'https://example.org/list',
      assign: { type: 'users_select', selected_user: 'U2' },
      day: { type: 'datepicker', selected_date: '2030-05-31' },
    });
    await until(() => wordsOf(second).includes('→ Bo, by 31 May 2030'), 'the check is given to Bo');
    await until(() => server.world.channels.get('D2')?.messages.length === 1, 'Bo is told');
    await until(() => wordsOf(second).includes('The ministry has a list of names'), 'the note stands on the check');

    await people.command('U1', 'C1', 'open');
    await until(() => server.world.whispers.length > 0, '/deskcheck open is answered');
    await people.openHome('U1');
    await until(() => server.world.homes.has('U1'), 'the App Home is there');

    await people.edit(
      'C1',
      story,
      SLACK_STORY.replaceAll('At least 14', 'At least 15').replace('at least 14', 'at least 15'),
    );
    await until(() => threadOf(server.world, 'C1', story).map(wordsOf).join('').includes('15'), 'the edit is read');
    await people.remove('C1', story);
    await until(() => threadOf(server.world, 'C1', story).length === 0, 'the reply goes with the story');
    expect(server.problems).toStrictEqual([]);
  });

  test('killed in the middle of a thread: after the start it is complete, and nothing stands there twice', async () => {
    const { server, people, start } = await openNewsroom(mode);
    let bot = await start();
    const story = await people.say('U1', 'C1', SLACK_STORY);
    const posts = (): WorldMessage[] => threadOf(server.world, 'C1', story);
    const summary = await until(() => posts()[0], 'the summary');
    await people.press('U1', 'C1', summary.ts, 'deskcheck:more');
    for (const least of [3, 8]) {
      await until(() => posts().length >= least, `${least} messages`);
      // The moment that matters is between Slack's taking a message and its answer: that answer is lost here.
      server.disturb('chat.postMessage', 'answer-lost');
      await until(() => posts().length > least, 'one more, unanswered');
      await bot.kill();
      bot = await start();
    }
    const thread = await quietThread(server, 'C1', story, 10);
    expect(new Set(tokensOf(thread)).size).toBe(thread.length);
    expect(thread.map(wordsOf).filter((words) => /^C\d+ ·/.test(words)).length).toBeGreaterThanOrEqual(9);
    expect(server.problems).toStrictEqual([]);
  });
});
