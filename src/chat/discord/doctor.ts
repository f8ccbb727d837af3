import { ApplicationFlags, DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import { discordCommands } from './interactions/commands.ts';
import { openRest } from './gateway.ts';
import { inviteLink } from './intents.ts';
import type { DoctorLine } from '#chat/doctor.ts';
import { discordContentTodo } from '#render/sentences/discord.ts';

export interface DiscordSettings {
  readonly token?: string | undefined;
  readonly apiUrl: string;
}

const application = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
  approximate_guild_count: z.number().default(0),
});
type Application = z.infer<typeof application>;
const named = z.array(z.object({ name: z.string() }));
const gateway = z.object({ url: z.string(), session_start_limit: z.object({ remaining: z.number() }) });

const REGISTER = 'Run: npm run deskcheck -- register discord';

/** Looks at everything Discord needs: token, intent, commands, servers, gateway. Reads, and changes nothing. */
export async function examineDiscord({ token, apiUrl }: DiscordSettings): Promise<readonly DoctorLine[]> {
  if (token === undefined) return [{ mark: 'off', says: 'Discord: not set up.', todo: 'Set DISCORD_TOKEN to use it.' }];
  const rest = openRest(token, apiUrl.replace(/\/+$/, ''));
  try {
    const app = application.parse(await rest.get(Routes.currentApplication()));
    return [
      { mark: 'ok', says: `Discord: DISCORD_TOKEN is that of ${app.name} (${app.id}).` },
      examineContent(app),
      await examineCommands(rest, app),
      examineServers(app),
      await examineGateway(rest),
    ];
  } catch (error) {
    return [refusal(error, apiUrl)];
  }
}

function examineContent({ flags }: Application): DoctorLine {
  const on = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  if ((flags & on) !== 0) return { mark: 'ok', says: 'Discord: Message Content Intent is on.' };
  return {
    mark: 'warn',
    says: 'Discord: Message Content Intent is off: a story is read only when it mentions the bot, is sent to it directly, or is asked for by "Check this article".',
    todo: discordContentTodo,
  };
}

async function examineCommands(rest: REST, { id }: Application): Promise<DoctorLine> {
  const there = named.parse(await rest.get(Routes.applicationCommands(id))).map((command) => command.name);
  const missing = discordCommands().filter((command) => !there.includes(command.name));
  if (missing.length === 0) return { mark: 'ok', says: 'Discord: its commands are registered.' };
  const names = missing.map((command) => `"${command.name}"`).join(', ');
  return { mark: 'warn', says: `Discord: not registered: ${names}.`, todo: REGISTER };
}

function examineServers({ id, approximate_guild_count: count }: Application): DoctorLine {
  if (count > 0) return { mark: 'ok', says: `Discord: it is on ${count} ${count === 1 ? 'server' : 'servers'}.` };
  return { mark: 'warn', says: 'Discord: it is on no server yet.', todo: `Invite it: ${inviteLink(id)}` };
}

async function examineGateway(rest: REST): Promise<DoctorLine> {
  const { session_start_limit: left } = gateway.parse(await rest.get(Routes.gatewayBot()));
  if (left.remaining > 0) return { mark: 'ok', says: 'Discord: the gateway lets it in.' };
  return {
    mark: 'bad',
    says: 'Discord: it has connected too often today; the gateway lets it in no more.',
    todo: 'Look for what makes Deskcheck start over and over, and wait a day.',
  };
}

function refusal(error: unknown, apiUrl: string): DoctorLine {
  if (error instanceof DiscordAPIError && error.status === 401)
    return {
      mark: 'bad',
      says: 'Discord does not take DISCORD_TOKEN.',
      todo: 'On discord.com/developers/applications open the app, "Bot", "Reset Token", and copy the new one.',
    };
  const why = error instanceof Error ? error.message : String(error);
  const todo = 'Check the network, the proxy and DISCORD_API_URL.';
  return { mark: 'bad', says: `Discord: ${apiUrl} can't be reached (${why}).`, todo };
}
