import { afterEach, expect, test } from 'vitest';
import { examineDiscord } from '#chat/discord/doctor.ts';
import { registerDiscord } from '#chat/discord/interactions/register.ts';
import { furnish } from '../../support/discord-adapter.ts';
import { openDiscordServer } from '../../support/discord-server.ts';
import type { DiscordServer } from '../../support/discord-server.ts';

let server: DiscordServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test('all is well', async () => {
  server = await openDiscordServer();
  furnish(server);
  await registerDiscord(server.token, server.apiUrl);
  const lines = await examineDiscord({ token: server.token, apiUrl: server.apiUrl });
  expect(lines.map((line) => line.mark)).toStrictEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
});

test('an intent that is off, commands that are missing and no server: each with what to do', async () => {
  server = await openDiscordServer({ messageContent: false });
  const lines = await examineDiscord({ token: server.token, apiUrl: server.apiUrl });
  expect(lines.filter((line) => line.mark !== 'ok')).toStrictEqual([
    { mark: 'warn', says: expect.stringContaining('Message Content'), todo: expect.stringContaining('turn on') },
    {
      mark: 'warn',
      says: expect.stringContaining('"Check this article"'),
      todo: expect.stringContaining('register discord'),
    },
    {
      mark: 'warn',
      says: expect.stringContaining('no server'),
      todo: expect.stringContaining(`client_id=${server.world.app}`),
    },
  ]);
});

test.each([
  ['a wrong token', 'other', undefined, 'Reset Token'],
  ['Discord out of reach', 'token-of-the-desk', 'http://127.0.0.1:9/api/', 'DISCORD_API_URL'],
])('%s', async (_name, token, apiUrl, todo) => {
  server = await openDiscordServer();
  const lines = await examineDiscord({ token, apiUrl: apiUrl ?? server.apiUrl });
  expect(lines).toStrictEqual([{ mark: 'bad', says: expect.any(String), todo: expect.stringContaining(todo) }]);
});

test('not set up', async () => {
  expect(await examineDiscord({ apiUrl: 'http://127.0.0.1:9/api/' })).toMatchObject([{ mark: 'off' }]);
});
