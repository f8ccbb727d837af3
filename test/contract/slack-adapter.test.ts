import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatEvent, Place } from '#chat/adapter.ts';
import { MODES, messageOf, openSlackDesk } from '../support/slack-adapter.ts';
import type { SlackDesk } from '../support/slack-adapter.ts';
import { wordsOf } from '../support/slack-world.ts';

const desks: SlackDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

async function open(...args: Parameters<typeof openSlackDesk>): Promise<SlackDesk> {
  const desk = await openSlackDesk(...args);
  desks.push(desk);
  return desk;
}

function events(desk: SlackDesk): ChatEvent[] {
  return [...desk.notebook.events.values()];
}

function placeIn(desk: SlackDesk, channel: string, thread: string): Place {
  return { platform: 'slack', workspace: desk.server.world.team, channel, thread };
}

describe.each(MODES)('what happens in Slack, over %s', (mode) => {
  test('a paste comes as it was typed, with its link, place and author', async () => {
    const desk = await open(mode);
    const text = 'Fire & smoke: <b>40</b> *hurt*, says `ministry`.\n\nMore at https://news.example/a?b=1&c=2';
    const ts = await desk.people.say('U1', 'C1', text);
    expect(events(desk)).toStrictEqual([
      {
        kind: 'message',
        key: `message:C1:${ts}`,
        place: placeIn(desk, 'C1', ts),
        at: new Date(Math.trunc(Number(ts) * 1000)).toISOString(),
        message: {
          post: ts,
          author: { id: 'U1', name: 'Ana' },
          text,
          links: ['https://news.example/a?b=1&c=2'],
          addressed: false,
          inThread: false,
          permalink: `https://newsroom.slack.com/archives/C1/p${ts.replace('.', '')}`,
        },
      },
    ]);
  });

  test('a mention is one event though Slack tells it twice, and every event may come three times', async () => {
    const desk = await open(mode, { copies: 3 });
    await desk.people.say('U1', 'C1', 'what about https://news.example/story', { mention: true });
    expect(desk.notebook.deliveries).toBe(6);
    const [event, ...more] = events(desk);
    expect(more).toStrictEqual([]);
    expect(event).toMatchObject({
      kind: 'message',
      message: { addressed: true, text: 'what about https://news.example/story' },
    });
  });

  test('what could not be stored is not acknowledged, and comes again', async () => {
    const desk = await open(mode, { patienceMs: 300, retryMs: [20, 20] });
    desk.notebook.refuse = 1;
    await desk.people.say('U1', 'C1', 'a long story');
    expect(desk.server.deliveries.all[0]?.tries.map((one) => one.status)).toStrictEqual([
      mode === 'http' ? 500 : 0,
      200,
    ]);
    expect(events(desk)).toHaveLength(1);
  });

  test('edits, deletions with and without a thread, private channels and direct messages', async () => {
    const desk = await open(mode);
    const first = await desk.people.say('U1', 'G1', 'first');
    await desk.people.edit('G1', first, 'second');
    const direct = await desk.people.say('U2', 'D1', 'hello');
    const answered = await desk.people.say('U1', 'C1', 'a story');
    await desk.people.say('U2', 'C1', 'a word on it', { thread: answered });
    await desk.people.remove('C1', answered);
    await desk.people.remove('G1', first);
    expect(events(desk).map((event) => [event.kind, event.place.channel, event.place.thread])).toStrictEqual([
      ['message', 'G1', first],
      ['edited', 'G1', first],
      ['message', 'D1', direct],
      ['message', 'C1', answered],
      ['message', 'C1', answered],
      ['deleted', 'C1', answered],
      ['deleted', 'G1', first],
    ]);
    expect(events(desk)[1]).toMatchObject({ message: { text: 'second', addressed: false } });
    expect(events(desk)[2]).toMatchObject({ message: { addressed: true } });
    expect(events(desk)[4]).toMatchObject({ message: { inThread: true } });
  });

  test('our own posts, and our changes to them, are nothing that happened', async () => {
    const desk = await open(mode);
    const place = placeIn(desk, 'C1', '');
    const posted = await desk.slack.post(place, messageOf('hello'), 'token-1');
    const post = posted.kind === 'posted' ? posted.post : '';
    await desk.slack.update(place, post, messageOf('hello again'));
    await desk.slack.remove(place, post);
    await desk.server.settle();
    expect(desk.server.deliveries.all).toHaveLength(3);
    expect(events(desk)).toStrictEqual([]);
  });

  test('reactions and buttons say the same; skin tones, removal and keycaps count, other reactions do not', async () => {
    const desk = await open(mode);
    const buttons = {
      kind: 'buttons',
      buttons: [
        { action: 'wrong', label: 'Wrong' },
        { action: 'more', label: 'More' },
      ],
    } as const;
    const message = messageOf('C1', {
      check: 'check-9',
      blocks: [{ kind: 'heading', line: [{ kind: 'plain', text: 'x' }] }, buttons],
    });
    const story = await desk.people.say('U1', 'C1', 'a story');
    const posted = await desk.slack.post(placeIn(desk, 'C1', story), message, 'token-1');
    const post = posted.kind === 'posted' ? posted.post : '';
    desk.notebook.events.clear();
    await desk.people.react('U1', 'C1', post, 'white_check_mark');
    await desk.people.unreact('U1', 'C1', post, 'white_check_mark');
    await desk.people.react('U2', 'C1', post, 'eyes::skin-tone-3');
    await desk.people.react('U2', 'C1', post, 'three');
    await desk.people.react('U2', 'C1', post, 'tada');
    await desk.people.press('U2', 'C1', post, 'deskcheck:wrong');
    await desk.people.press('U2', 'C1', post, 'deskcheck:more');
    const told = events(desk).map((event) =>
      event.kind === 'mark' ? [event.mark, event.on, event.nth, event.by.name, event.post === post] : event.kind,
    );
    expect(told).toStrictEqual([
      ['confirmed', true, undefined, 'Ana', true],
      ['confirmed', false, undefined, 'Ana', true],
      ['taken', true, undefined, 'Bo', true],
      ['confirmed', true, 3, 'Bo', true],
      ['wrong', true, undefined, 'bo', true],
      'more',
    ]);
  });

  test('a note is taken by a form, with its evidence; a broken link is sent back', async () => {
    const desk = await open(mode);
    const note = { kind: 'buttons', buttons: [{ action: 'note', label: 'Note…' }] } as const;
    const posted = await desk.slack.post(placeIn(desk, 'C1', ''), messageOf('', { blocks: [note] }), 'token-1');
    const post = posted.kind === 'posted' ? posted.post : '';
    await desk.people.press('U1', 'C1', post, 'deskcheck:note');
    await waitFor(() => desk.server.world.views.size === 1);
    const refused = await desk.people.submit('U1', { note: 'Seen the list', evidence: 'somewhere' });
    expect(refused.answer).toMatchObject({ response_action: 'errors', errors: { evidence: expect.any(String) } });
    expect(events(desk)).toStrictEqual([]);
    await desk.people.submit('U1', { note: 'Seen the list', evidence: 'https://example.org/list' });
    expect(events(desk)).toMatchObject([
      { kind: 'note', post, by: { id: 'U1' }, note: 'Seen the list', evidence: 'https://example.org/list' },
    ]);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('a command is answered to the one who asked', async () => {
    const desk = await open(mode);
    await desk.people.command('U1', 'C1', 'Open <#C2|wire>');
    await desk.people.command('U1', 'C1', '');
    await waitFor(() => desk.server.world.whispers.length === 2);
    expect(desk.notebook.questions).toMatchObject([
      { verb: 'open', words: '<#C2|wire>', by: { id: 'U1', name: 'ana' }, place: placeIn(desk, 'C1', '') },
      { verb: 'help', words: '' },
    ]);
    expect(desk.server.world.whispers[0]).toMatchObject({ user: 'U1', channel: 'C1' });
    expect(wordsOf(desk.server.world.whispers[0] ?? { text: '' })).toContain('You asked: open <#C2|wire>');
  });

  test('"Check this article" on any message; App Home shows the answer and takes a setting', async () => {
    const desk = await open(mode);
    const ts = await desk.people.say('U1', 'C1', 'a story');
    await desk.people.shortcut('U2', 'C1', ts);
    expect(events(desk).at(-1)).toMatchObject({
      kind: 'message',
      key: expect.stringContaining(`shortcut:C1:${ts}:`),
      message: { post: ts, addressed: true, author: { id: 'U2' }, text: 'a story' },
    });
    await desk.people.openHome('U1');
    await waitFor(() => desk.server.world.homes.has('U1'));
    expect(wordsOf({ text: '', blocks: [desk.server.world.homes.get('U1')] })).toContain('You asked: home');
    await desk.people.pressHome('U1', 'deskcheck:reads:mentions');
    await waitFor(() => desk.notebook.questions.length === 3);
    expect(desk.notebook.questions.map(({ verb, words, by }) => [verb, words, by.id])).toStrictEqual([
      ['home', '', 'U1'],
      ['settings', 'reads mentions', 'U1'],
      ['home', '', 'U1'],
    ]);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('"Check this article" where the app is not: whoever asks is told, and nothing is begun', async () => {
    const desk = await open(mode);
    desk.server.world.channels.get('C2')?.members.delete(desk.server.world.botUser);
    const ts = await desk.people.say('U1', 'C2', 'a story');
    await desk.people.shortcut('U2', 'C2', ts);
    await waitFor(() => desk.server.world.whispers.length === 1);
    expect(desk.server.world.whispers[0]).toMatchObject({
      user: 'U2',
      text: expect.stringContaining('/invite @deskcheck'),
    });
    expect(events(desk)).toStrictEqual([]);
  });

  test('being removed, archived and uninstalled is told once each', async () => {
    const desk = await open(mode, { copies: 2 });
    await desk.people.kick('C1');
    await desk.people.archive('C2');
    await desk.people.uninstall();
    expect(events(desk).map((event) => event.kind === 'left' && [event.scope, event.place.channel])).toStrictEqual([
      ['channel', 'C1'],
      ['channel', 'C2'],
      ['workspace', ''],
      ['workspace', ''],
    ]);
  });
});

async function waitFor(met: () => boolean): Promise<void> {
  for (let tries = 0; !met() && tries < 300; tries += 1) await sleep(10);
  expect(met()).toBe(true);
}
