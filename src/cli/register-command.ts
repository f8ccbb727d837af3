import { existsSync } from 'node:fs';
import { registerDiscord } from '#chat/discord/interactions/register.ts';
import { readConfig } from '#config';
import { reasonOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** `deskcheck register discord`: puts the commands in place. Slack takes its own from manifest/slack.json. */
export async function runRegister(args: readonly string[]): Promise<Outcome> {
  if (args.length !== 1 || args[0] !== 'discord')
    return { code: 2, error: 'Only Discord needs it: deskcheck register discord' };
  if (existsSync('.env')) process.loadEnvFile('.env');
  const set = readConfig(process.env);
  if (set.kind === 'wrong') return { code: 2, error: set.says.join('\n') };
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = set.config;
  if (token === undefined)
    return { code: 1, error: 'DISCORD_TOKEN is not set: put it into .env (README.md has the steps).' };
  try {
    const { commands, invite } = await registerDiscord(token, apiUrl);
    const names = commands.map((name) => `"${name}"`).join(' and ');
    return { code: 0, output: `Registered: ${names}.\nAdd Deskcheck to a server: ${invite}` };
  } catch (error) {
    return {
      code: 1,
      error: `Discord did not take the commands (${reasonOf(error)}). "deskcheck doctor" says what to mend.`,
    };
  }
}
