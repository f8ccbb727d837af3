import { GatewayDispatchEvents } from 'discord.js';
import type { ChatEvent } from './adapter.ts';
import { deletionEvent, leftEvent, reactionEvent } from './discord-events.ts';
import type { Told } from './discord-events.ts';
import type { Packet } from './discord-gateway.ts';
import type { Channels } from './discord-channels.ts';
import { patiently } from './discord-lanes.ts';
import type { Lanes } from './discord-lanes.ts';
import { nameOf } from './discord-message.ts';
import type { Messages } from './discord-messages.ts';
import { readChannel, readDeletion, readGuild, readInteraction, readMessage, readReaction } from './discord-payload.ts';
import type { DiscordDeletion, DiscordInteraction, DiscordMessage, DiscordReaction } from './discord-payload.ts';
import type { People } from './discord-people.ts';

export interface ListenParts {
  readonly channels: Channels;
  readonly people: People;
  readonly messages: Messages;
  readonly lanes: Lanes;
  readonly now: () => number;
  readonly bot: () => string;
  /** Whether we took this message away ourselves. */
  readonly removed: (post: string) => boolean;
  readonly accept: (event: ChatEvent) => Promise<void>;
  readonly onInteraction: (interaction: DiscordInteraction) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

type Reader = (packet: Packet) => void;

/** What each kind of delivery means; every other kind is none of our business. */
export function openListening(parts: ListenParts): (packet: Packet) => void {
  const { channels, messages, lanes } = parts;
  const run = (work: Promise<unknown>): void => void work.catch(parts.onError);

  /** Stored in the order of its channel. */
  function tell(
    channel: string,
    guild: string | undefined,
    happening: string,
    read: (told: Told) => readonly (ChatEvent | undefined)[],
  ): void {
    const at = new Date(parts.now()).toISOString();
    void lanes.add(channel, async () => {
      const spot = await patiently(() => channels.spotOf(channel, guild));
      for (const event of read({ spot, at, happening }))
        if (event !== undefined) await patiently(async () => parts.accept(await parts.people.named(event)));
    });
  }
  function onWritten(message: DiscordMessage): void {
    if (message.author.bot !== true)
      parts.people.learn({ id: message.author.id, name: nameOf(message.author, message.member) });
    messages.onWritten(message);
  }
  function onReaction(reaction: DiscordReaction, on: boolean, happening: string): void {
    const user = reaction.member?.user;
    if (user !== undefined) parts.people.learn({ id: user.id, name: nameOf(user, reaction.member) });
    tell(reaction.channel_id, reaction.guild_id, happening, (told) => [reactionEvent(reaction, on, parts.bot(), told)]);
  }
  function onDeleted({ id, ids = [], channel_id: channel, guild_id: guild }: DiscordDeletion, happening: string): void {
    const posts = [...(id === undefined ? [] : [id]), ...ids].filter((post) => !parts.removed(post));
    tell(channel, guild, happening, (told) => posts.map((post) => deletionEvent(post, told)));
  }
  function onGuild(body: unknown): void {
    const guild = readGuild(body);
    if (guild === undefined || guild.unavailable === true) return;
    const all = [...guild.channels, ...guild.threads];
    for (const channel of all) channels.learn(channel);
    run(messages.catchUp(guild.id, all));
  }
  function onChannel(body: unknown): void {
    const channel = readChannel(body);
    if (channel !== undefined) channels.learn(channel);
  }
  function onChannelGone({ body, happening }: Packet): void {
    const channel = readChannel(body);
    if (channel?.guild_id === undefined) return;
    tell(channel.id, channel.guild_id, happening, (told) => [leftEvent('channel', told)]);
  }
  function onGuildGone({ body, happening }: Packet): void {
    const guild = readGuild(body);
    // A server that is out of order for a while is not one that we were removed from.
    if (guild === undefined || guild.unavailable === true) return;
    const spot = { guild: guild.id, channel: guild.id };
    const at = new Date(parts.now()).toISOString();
    void lanes.add(guild.id, () => patiently(() => parts.accept(leftEvent('workspace', { spot, at, happening }))));
  }
  const read =
    <T>(reader: (body: unknown) => T | undefined, work: (value: T, happening: string) => void): Reader =>
    ({ body, happening }) => {
      const value = reader(body);
      if (value !== undefined) work(value, happening);
    };
  const readers: Readonly<Record<string, Reader>> = {
    [GatewayDispatchEvents.Ready]: () => run(messages.catchUpDirect()),
    [GatewayDispatchEvents.GuildCreate]: ({ body }) => onGuild(body),
    [GatewayDispatchEvents.GuildDelete]: onGuildGone,
    [GatewayDispatchEvents.ChannelCreate]: ({ body }) => onChannel(body),
    [GatewayDispatchEvents.ChannelUpdate]: ({ body }) => onChannel(body),
    [GatewayDispatchEvents.ThreadCreate]: ({ body }) => onChannel(body),
    [GatewayDispatchEvents.ThreadUpdate]: ({ body }) => onChannel(body),
    [GatewayDispatchEvents.ChannelDelete]: onChannelGone,
    [GatewayDispatchEvents.MessageCreate]: read(readMessage, onWritten),
    [GatewayDispatchEvents.MessageUpdate]: read(readMessage, (message) => messages.onEdited(message)),
    [GatewayDispatchEvents.MessageDelete]: read(readDeletion, onDeleted),
    [GatewayDispatchEvents.MessageDeleteBulk]: read(readDeletion, onDeleted),
    [GatewayDispatchEvents.MessageReactionAdd]: read(readReaction, (one, at) => onReaction(one, true, at)),
    [GatewayDispatchEvents.MessageReactionRemove]: read(readReaction, (one, at) => onReaction(one, false, at)),
    [GatewayDispatchEvents.InteractionCreate]: read(readInteraction, (one) => run(parts.onInteraction(one))),
  };
  return (packet) => readers[packet.type]?.(packet);
}
