import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import manifest from '../../../manifest/discord.json' with { type: 'json' };
import { discordCommands } from '#chat/discord/interactions/commands.ts';
import { INTENTS, inviteLink, PERMISSIONS, permissionBits, permissionWords } from '#chat/discord/intents.ts';
import { registerDiscord } from '#chat/discord/interactions/register.ts';
import { openDiscordServer } from '../../support/discord-server.ts';
import type { DiscordServer } from '../../support/discord-server.ts';

const page = readFileSync(fileURLToPath(new URL('../../../manifest/PERMISSIONS.md', import.meta.url)), 'utf8');

let server: DiscordServer | undefined;
afterEach(async () => server?.close());

test('what is registered is what the manifest shows, and Discord takes it', async () => {
  server = await openDiscordServer();
  const registered = await registerDiscord(server.token, server.apiUrl);
  const [put] = server.calls.filter((call) => call.method === 'PUT');
  expect(put?.bodies).toStrictEqual(manifest.commands);
  expect(server.problems).toStrictEqual([]);
  expect(registered).toStrictEqual({
    commands: ['deskcheck', 'Check this article'],
    invite: inviteLink(server.world.app),
  });
});

test('the manifest, the invite link and the permissions page ask for the same', () => {
  const intents = INTENTS.map(([name]) => name);
  const permissions = PERMISSIONS.map(([name]) => name);
  expect(manifest.intents).toStrictEqual(intents);
  expect(manifest.permissions).toStrictEqual(permissions);
  expect(manifest.permission_bits).toBe(String(permissionBits()));
  expect(manifest.invite).toBe(inviteLink('APPLICATION_ID'));
  expect(manifest.commands).toStrictEqual(JSON.parse(JSON.stringify(discordCommands())));
  expect(intents.filter((name) => !page.includes(`| ${permissionWords(name)} `))).toStrictEqual([]);
  expect(permissions.filter((name) => !page.includes(`| ${permissionWords(name)} `))).toStrictEqual([]);
});
