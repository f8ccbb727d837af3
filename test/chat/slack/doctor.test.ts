import { afterEach, expect, test } from 'vitest';
import { examineSlack } from '#chat/slack/doctor.ts';
import { openSlackServer } from '../../support/slack-server.ts';
import type { SlackServer, SlackServerOptions } from '../../support/slack-server.ts';

let server: SlackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(options?: SlackServerOptions): Promise<SlackServer> {
  server = await openSlackServer(options);
  return server;
}

test('all is well', async () => {
  const { tokens, apiUrl } = await open();
  const lines = await examineSlack({ botToken: tokens.bot, appToken: tokens.app, apiUrl });
  expect(lines.map((line) => line.mark)).toStrictEqual(['ok', 'ok', 'ok']);
  expect(lines[0]?.says).toContain('deskcheck in Newsroom (T0NEWS)');
});

test('a scope that is missing is named, with what it takes away and what to do', async () => {
  const { tokens, apiUrl } = await open({ without: ['reactions:read', 'chat:write'] });
  const lines = await examineSlack({ botToken: tokens.bot, appToken: tokens.app, apiUrl });
  expect(lines.filter((line) => line.mark !== 'ok')).toStrictEqual([
    { mark: 'bad', says: expect.stringContaining('chat:write'), todo: expect.stringContaining('manifest/slack.json') },
    { mark: 'warn', says: expect.stringContaining('the buttons still do'), todo: expect.any(String) },
  ]);
});

test.each([
  ['wrong tokens', { botToken: 'xoxb-other', appToken: 'xapp-other' }, ['bad', 'bad']],
  ['nothing to hear with', { botToken: 'xoxb-desk-1' }, ['ok', 'ok', 'bad']],
  ['HTTP', { botToken: 'xoxb-desk-1', signingSecret: 'c0ffee'.repeat(5) }, ['ok', 'ok', 'ok']],
  ['a secret that is none', { botToken: 'xoxb-desk-1', signingSecret: 'my secret' }, ['ok', 'ok', 'warn']],
  [
    'many workspaces',
    { clientId: '1.2', stateSecret: 'x'.repeat(20), signingSecret: 'c0ffee'.repeat(5) },
    ['ok', 'ok', 'ok'],
  ],
  ['not set up', {}, ['off']],
])('%s', async (_name, settings, marks) => {
  const { apiUrl } = await open();
  const lines = await examineSlack({ ...settings, apiUrl });
  expect(lines.map((line) => line.mark)).toStrictEqual(marks);
  expect(lines.every((line) => line.mark === 'ok' || line.todo !== undefined)).toBe(true);
});

test('Slack out of reach', async () => {
  const [line] = await examineSlack({
    botToken: 'xoxb-1',
    signingSecret: 'c0ffee'.repeat(5),
    apiUrl: 'http://127.0.0.1:9/api/',
  });
  expect(line).toMatchObject({ mark: 'bad', todo: expect.stringContaining('SLACK_API_URL') });
});
