import { ChannelType, DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { pastesIn } from './paste.ts';
import { readMessages } from './payload.ts';
import type { DiscordChannel, DiscordMessage } from './payload.ts';
import { isAfter, msOf, snowflakeAt } from './place.ts';

/** The most that Discord gives of one page. */
const PAGE = 100;
/** After a long absence the oldest are left; so much is read of one channel. */
const MESSAGES_MAX = 1000;
/** Servers do not number messages of different channels in the very order they tell them. */
const MARGIN_MS = 60_000;
/** A paste that begins in the margin is read whole. */
const CONTEXT_MS = 30_000;

const SILENT: ReadonlySet<number> = new Set([
  ChannelType.GuildCategory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** The channels in which something was written since. */
export function channelsSince(channels: readonly DiscordChannel[], since: string): readonly DiscordChannel[] {
  const from = snowflakeAt(msOf(since) - MARGIN_MS);
  return channels.filter(
    ({ type, last_message_id: last }) => !SILENT.has(type) && last !== undefined && isAfter(last, from),
  );
}

/** What was written in a channel after `since`, oldest first; none where we may not look. */
export async function messagesSince(rest: REST, channel: string, since: string): Promise<readonly DiscordMessage[]> {
  const from = snowflakeAt(msOf(since) - MARGIN_MS);
  let after = snowflakeAt(msOf(from) - CONTEXT_MS);
  const all: DiscordMessage[] = [];
  try {
    while (all.length < MESSAGES_MAX) {
      const query = new URLSearchParams({ limit: String(PAGE), after });
      const page = readMessages(await rest.get(Routes.channelMessages(channel), { query }));
      const inOrder = page.toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1));
      all.push(...inOrder);
      const newest = inOrder.at(-1);
      if (newest === undefined || page.length < PAGE) break;
      after = newest.id;
    }
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    return [];
  }
  return pastesIn(all)
    .filter(([first]) => first !== undefined && isAfter(first.id, from))
    .flat();
}

/** The paste a message is a part of, as it stands now; the message alone where we may not look. */
export async function pasteAround(rest: REST, message: DiscordMessage): Promise<readonly DiscordMessage[]> {
  try {
    const query = new URLSearchParams({ limit: '20', around: message.id });
    const around = readMessages(await rest.get(Routes.channelMessages(message.channel_id), { query }));
    // What is asked for, unlike what is told, does not name its server.
    const now = around.map((one) => (one.id === message.id ? message : { ...one, guild_id: message.guild_id }));
    const pastes = pastesIn(now.toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1)));
    return pastes.find((parts) => parts.some((part) => part.id === message.id)) ?? [message];
  } catch (error) {
    if (error instanceof DiscordAPIError) return [message];
    throw error;
  }
}
