import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { discordDataDir } from '../support/discord-bot.ts';
import { openDiscordServer } from '../support/discord-server.ts';
import type { DiscordServer } from '../support/discord-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(): Promise<DiscordServer> {
  const server = await openDiscordServer();
  closing.push(() => server.close());
  return server;
}

/** The command as an admin types it, with its documented settings alone. */
async function deskcheck(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const dir = discordDataDir();
  closing.push(async () => dir.remove());
  const options = { cwd: root, env: { PATH: process.env['PATH'], DATA_DIR: dir.path, ...env } };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/deskcheck.ts', ...args], options);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test('deskcheck register discord puts the commands in place and gives the link; doctor then finds them', async () => {
  const server = await open();
  const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl };
  const registered = await deskcheck(['register', 'discord'], env);
  expect(registered).toMatchObject({
    code: 0,
    said: expect.stringContaining(`client_id=${server.world.app}&scope=bot`),
  });
  expect(server.world.commands.map((command) => command['name'])).toStrictEqual(['deskcheck', 'Check this article']);
  const { said } = await deskcheck(['doctor'], env);
  expect(said).toContain('✓ Discord: its commands are registered.');
  expect(said).toContain('! Discord: it is on no server yet.');
});

test.each([
  [['register', 'slack'], {}, 2, 'Only Discord needs it'],
  [['register', 'discord'], {}, 1, 'DISCORD_TOKEN is not set'],
  [['register', 'discord'], { DISCORD_TOKEN: 'other' }, 1, 'deskcheck doctor'],
])('deskcheck %j with %j', async (args, env, code, says) => {
  const server = await open();
  const outcome = await deskcheck(args, { DISCORD_API_URL: server.apiUrl, ...env });
  expect(outcome).toStrictEqual({ code, said: expect.stringContaining(says) });
});
