import { ChannelType, DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { readChannel } from './payload.ts';
import type { DiscordChannel } from './payload.ts';
import type { ChannelPath } from './place.ts';

/** Which channel is which: a message names its channel only by id. */
export interface Channels {
  /** Discord has told of it. */
  readonly learn: (channel: DiscordChannel) => void;
  readonly nameOf: (id: string) => string | undefined;
  /** `guild` undefined: a direct channel. */
  pathOf(id: string, guild: string | undefined): Promise<ChannelPath>;
}

/** Channels and threads kept in memory, some 200 bytes each: more than the largest server has. */
const KNOWN_CHANNELS_MAX = 50_000;
const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

export function isThread(channel: DiscordChannel): boolean {
  return THREADS.has(channel.type) && channel.parent_id !== undefined;
}

export function openChannels(rest: REST): Channels {
  const known = new Map<string, Omit<DiscordChannel, 'last_message_id'>>();
  function learn({ id, type, parent_id, name }: DiscordChannel): void {
    if (known.size > KNOWN_CHANNELS_MAX) known.clear();
    known.set(id, { id, type, parent_id, name });
  }
  async function ask(id: string): Promise<DiscordChannel | undefined> {
    try {
      const found = readChannel(await rest.get(Routes.channel(id)));
      if (found !== undefined) learn(found);
      return found;
    } catch (error) {
      // Gone or closed to us; where that matters, posting says so.
      if (error instanceof DiscordAPIError) return undefined;
      throw error;
    }
  }
  return {
    learn,
    nameOf: (id) => known.get(id)?.name,
    async pathOf(id, guild) {
      if (guild === undefined) return { guild, channel: id };
      const channel = known.get(id) ?? (await ask(id));
      if (channel === undefined || !isThread(channel)) return named({ guild, channel: id }, channel?.name);
      const parent = channel.parent_id ?? id;
      return named({ guild, channel: parent, thread: id }, (known.get(parent) ?? (await ask(parent)))?.name);
    },
  };
}

function named(path: ChannelPath, name: string | undefined): ChannelPath {
  return name === undefined ? path : { ...path, name };
}
