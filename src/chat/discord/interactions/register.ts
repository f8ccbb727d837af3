import { Routes } from 'discord.js';
import { z } from 'zod';
import { discordCommands } from './commands.ts';
import { openRest } from '#chat/discord/gateway.ts';
import { inviteLink } from '#chat/discord/intents.ts';

export interface Registered {
  readonly commands: readonly string[];
  /** Where an admin adds the app to a server. */
  readonly invite: string;
}

const application = z.object({ id: z.string() });
const put = z.array(z.object({ name: z.string() }));

/** Puts the commands in place, on every server the app is on. Doing it again changes nothing. */
export async function registerDiscord(token: string, apiUrl: string): Promise<Registered> {
  const rest = openRest(token, apiUrl.replace(/\/+$/, ''));
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const commands = put.parse(await rest.put(Routes.applicationCommands(id), { body: discordCommands() }));
  return { commands: commands.map((command) => command.name), invite: inviteLink(id) };
}
