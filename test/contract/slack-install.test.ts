import { BOT_SCOPES } from '#chat/slack/scopes.ts';
import { afterEach, expect, test } from 'vitest';
import type { InstallShelf } from '#chat/slack/install.ts';
import { listenWith, messageOf, MODES, openSlackDesk } from '../support/slack-adapter.ts';
import type { SlackDesk } from '../support/slack-adapter.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const open of closing.splice(0).toReversed()) await open.close();
});

interface Shelf extends InstallShelf {
  readonly kept: Map<string, string>;
}

function openShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: async (workspace, installation) => void kept.set(workspace, installation),
    read: async (workspace) => kept.get(workspace),
    forget: async (workspace) => void kept.delete(workspace),
  };
}

async function open(mode: 'socket' | 'http', installs: Shelf): Promise<{ desk: SlackDesk; url: string }> {
  const oauth = { clientId: '1.2', clientSecret: 'secret', stateSecret: 'a-long-random-word', installs };
  const desk = await openSlackDesk(mode, {}, { oauth });
  closing.push(desk);
  const board = await listenWith(desk.slack);
  closing.push(board);
  return { desk, url: board.url };
}

/** An admin's browser: "Add to Slack", Slack's own page, and back. */
async function install(url: string, change: (back: URL) => void = () => undefined): Promise<number> {
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const slack = new URL(start.headers.get('location') ?? '');
  const back = new URL(`${url}/slack/oauth_redirect`);
  back.searchParams.set('code', 'given-by-slack');
  back.searchParams.set('state', slack.searchParams.get('state') ?? '');
  change(back);
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const answer = await fetch(back, { redirect: 'manual', headers: { cookie } });
  return answer.status;
}

test.each(MODES)('a workspace installs the app, is served, and leaves (%s)', async (mode) => {
  const shelf = openShelf();
  const { desk, url } = await open(mode, shelf);
  await desk.people.say('U1', 'C1', 'before it was installed');
  expect(desk.notebook.events.size).toBe(0);
  expect(await install(url)).toBe(200);
  expect([...shelf.kept.keys()]).toStrictEqual([desk.server.world.team]);
  const ts = await desk.people.say('U1', 'C1', 'a story');
  expect(desk.notebook.events.size).toBe(1);
  const place = { platform: 'slack', workspace: desk.server.world.team, channel: 'C1', thread: ts } as const;
  expect(await desk.slack.post(place, messageOf('read'), 't1')).toMatchObject({ kind: 'posted' });
  expect(await desk.slack.post({ ...place, workspace: 'T0OTHER' }, messageOf('read'), 't2')).toMatchObject({
    kind: 'gone',
  });
  await desk.people.uninstall();
  expect([...desk.notebook.events.values()].filter((event) => event.kind === 'left')).toHaveLength(1);
  expect(shelf.kept.size).toBe(0);
  expect(await desk.slack.post(place, messageOf('read'), 't3')).toMatchObject({ kind: 'gone' });
});

test('Slack’s page is asked for exactly the scopes of the manifest', async () => {
  const { desk, url } = await open('http', openShelf());
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const slack = new URL(start.headers.get('location') ?? '');
  expect(slack.href).toMatch(desk.server.apiUrl.replace('/api/', '/oauth/v2/authorize'));
  expect(slack.searchParams.get('scope')?.split(',')).toStrictEqual(BOT_SCOPES.map(([scope]) => scope));
});

test('a state that Slack was not given is refused, and nothing is kept', async () => {
  const shelf = openShelf();
  const { url } = await open('http', shelf);
  expect(await install(url, (back) => back.searchParams.set('state', 'forged'))).toBeGreaterThanOrEqual(400);
  expect(shelf.kept.size).toBe(0);
});

test.each([
  [
    'a wrong signature',
    { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': String(Math.trunc(Date.now() / 1000)) },
    401,
  ],
  ['no signature', {}, 401],
])('%s is refused', async (_name, headers, status) => {
  const { url, desk } = await open('http', openShelf());
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event: { type: 'message' } });
  const answer = await fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  expect(answer.status).toBe(status);
  expect(desk.notebook.deliveries).toBe(0);
});

test('other addresses and methods under /slack/ are nothing', async () => {
  const { url } = await open('http', openShelf());
  expect((await fetch(`${url}/slack/other`)).status).toBe(404);
  expect((await fetch(`${url}/slack/events`)).status).toBe(405);
});
