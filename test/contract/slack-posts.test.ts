import { afterEach, describe, expect, test } from 'vitest';
import type { ChatEvent, Place } from '#chat/adapter.ts';
import { messageOf, openSlackDesk } from '../support/slack-adapter.ts';
import type { SlackDesk } from '../support/slack-adapter.ts';
import { threadOf, wordsOf } from '../support/slack-world.ts';

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

describe('what we say in Slack', () => {
  test('markup and mentions in a story show as text', async () => {
    const desk = await open('socket');
    const text = '<!channel> <@U1> & `code` *not bold* <https://a.example|link> :eyes:';
    const posted = await desk.slack.post(placeIn(desk, 'C1', ''), messageOf(text), 'token-1');
    expect(posted.kind).toBe('posted');
    const [message] = desk.server.world.channels.get('C1')?.messages ?? [];
    expect(wordsOf(message ?? { text: '' }).trim()).toBe(text);
    expect(message?.text).not.toMatch(/<[!@h]|\*|`/);
    expect(desk.server.problems).toStrictEqual([]);
  });

  test('a second of rest between posts in a channel, none between channels', async () => {
    const desk = await open('socket', { postGapMs: 1000 });
    const outcomes = await Promise.all(
      ['C1', 'C1', 'C1', 'C2'].map((channel, i) =>
        desk.slack.post(placeIn(desk, channel, ''), messageOf(`${i}`), `t${i}`),
      ),
    );
    expect(outcomes.map((outcome) => outcome.kind)).toStrictEqual(['posted', 'posted', 'posted', 'posted']);
    expect(desk.server.calls.filter((call) => call.status === 429)).toStrictEqual([]);
  });

  test('Retry-After is passed on', async () => {
    const desk = await open('socket', { postGapMs: 60_000 });
    await desk.slack.post(placeIn(desk, 'C1', ''), messageOf('one'), 't1');
    const refused = await desk.slack.post(placeIn(desk, 'C1', ''), messageOf('two'), 't2');
    expect(refused).toMatchObject({ kind: 'later' });
    expect(refused.kind === 'later' && refused.afterMs).toBeGreaterThan(50_000);
    expect(await desk.slack.post(placeIn(desk, 'C1', ''), messageOf('two'), 't2')).toMatchObject({ kind: 'later' });
    expect(desk.server.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(2);
  });

  test('a post whose answer was lost is found again by its token', async () => {
    const desk = await open('socket');
    const story = await desk.people.say('U1', 'C1', 'a story');
    const place = placeIn(desk, 'C1', story);
    desk.server.disturb('chat.postMessage', 'answer-lost');
    await expect(desk.slack.post(place, messageOf('figures'), 't1')).rejects.toThrow(/fetch failed/);
    const found = await desk.slack.find(place, 't1');
    const [reply, ...more] = threadOf(desk.server.world, 'C1', story);
    expect(more).toStrictEqual([]);
    expect(found).toMatchObject({ kind: 'posted', post: reply?.ts, thread: story });
    expect(await desk.slack.find(place, 't2')).toBeUndefined();
  });

  test.each([
    ['is_archived', 'gone'],
    ['not_in_channel', 'gone'],
    ['token_revoked', 'gone'],
    ['a_new_error_of_theirs', 'gone'],
    ['message_limit_exceeded', 'later'],
  ])('%s is %s, in plain words', async (error, kind) => {
    const desk = await open('socket');
    desk.server.disturb('chat.postMessage', { error });
    const outcome = await desk.slack.post(placeIn(desk, 'C1', ''), messageOf('x'), 't1');
    expect(outcome.kind).toBe(kind);
    expect(outcome.kind === 'gone' ? outcome.says : 'Later.').toMatch(/^[A-Z].*\.$/);
  });

  test.each([[{ error: 'internal_error' }], [{ error: 'fatal_error' }], [{ status: 502 }], ['answer-lost']] as const)(
    '%j: Slack may have taken it, so it is no answer',
    async (how) => {
      const desk = await open('socket');
      desk.server.disturb('chat.postMessage', how);
      await expect(desk.slack.post(placeIn(desk, 'C1', ''), messageOf('x'), 't1')).rejects.toThrow(
        /error|fetch failed|502/,
      );
      expect(desk.server.calls.filter((call) => call.method === 'chat.postMessage')).toHaveLength(1);
    },
  );

  test('looking that fails is no answer either; a moment without is waited out', async () => {
    const desk = await open('socket');
    const story = await desk.people.say('U1', 'C1', 'a story');
    const place = placeIn(desk, 'C1', story);
    await desk.slack.post(place, messageOf('figures'), 't1');
    desk.server.disturb('conversations.replies', { error: 'internal_error' });
    await expect(desk.slack.find(place, 't1')).rejects.toThrow(/internal_error/);
    desk.server.disturb('conversations.replies', { retryAfter: 1 });
    expect(await desk.slack.find(place, 't1')).toMatchObject({ kind: 'posted' });
  });

  test('threads closed to bots: nothing is found, nothing fails', async () => {
    const desk = await open('socket');
    desk.server.disturb('conversations.replies', { error: 'not_allowed_token_type' });
    expect(await desk.slack.find(placeIn(desk, 'C1', '1.2'), 't1')).toBeUndefined();
  });

  test('one person is told in their direct channel, or on their App Home', async () => {
    const desk = await open('socket');
    const person = { id: 'U2', name: 'Bo' };
    await desk.slack.tell?.(placeIn(desk, 'C1', ''), person, messageOf('Three checks are open'), 't1');
    expect(desk.server.world.channels.get('D2')?.messages).toHaveLength(1);
    await desk.slack.tell?.(placeIn(desk, '', ''), person, messageOf('Home', { key: 'home' }), 't2');
    expect(desk.server.world.homes.has('U2')).toBe(true);
  });
});

describe('Socket Mode', () => {
  test('after a refresh the next connection is there at once, and nothing is lost', async () => {
    const desk = await open('socket', { patienceMs: 400, retryMs: [50, 100, 200, 400] });
    desk.server.deliveries.refresh();
    await Promise.all([1, 2, 3].map((i) => desk.people.say('U1', 'C1', `story ${i}`)));
    expect(events(desk)).toHaveLength(3);
  });

  test('Slack out of reach for a while: the adapter comes back', async () => {
    const desk = await open('socket', { patienceMs: 300, retryMs: [1000, 2000, 4000] });
    desk.server.disturb('apps.connections.open', { status: 500 }, 4);
    for (const socket of desk.server.deliveries.sockets) socket.terminate();
    await desk.people.say('U1', 'C1', 'a story');
    expect(events(desk)).toHaveLength(1);
  });

  test('a delivery for a workspace that the token is not of is passed over', async () => {
    const { server, notebook } = await openSlackDesk('socket', {}, {}).then(
      async (opened) => (desks.push(opened), opened),
    );
    const event = {
      type: 'message',
      channel_type: 'channel',
      channel: 'C1',
      user: 'U1',
      ts: '1700000009.000100',
      text: 'x',
    };
    await server.tell(event, { team_id: 'T0STRANGE', authorizations: [{ team_id: 'T0STRANGE' }] });
    expect(notebook.events).toHaveLength(0);
  });

  test('Slack out of order at the start is waited out', async () => {
    const first = await openSlackDesk('socket', {}, {}).then(async (opened) => (desks.push(opened), opened));
    first.server.disturb('auth.test', { status: 503 }, 4);
    const second = await openSlackDesk('socket', {}, { apiUrl: first.server.apiUrl });
    desks.push(second);
    expect(first.server.calls.filter(({ method, status }) => method === 'auth.test' && status === 503)).toHaveLength(4);
  });

  test('a wrong token is refused with what to do', async () => {
    const desk = await openSlackDesk('socket', {}, {}).then(async (opened) => (desks.push(opened), opened));
    desk.server.disturb('auth.test', { error: 'invalid_auth' });
    await expect(openSlackDesk('socket', {}, { apiUrl: desk.server.apiUrl })).rejects.toThrow(/deskcheck doctor/);
  });
});
