import type { ChatEvent } from '#chat/adapter.ts';
import type { Channels } from './channels.ts';
import { deletionEvent, leftEvent, reactionEvent } from './events.ts';
import type { Told } from './events.ts';
import type { Packet } from './gateway.ts';
import { patiently } from './queues.ts';
import type { Lanes } from './queues.ts';
import { markedThreads } from './marks.ts';
import type { Marks } from './marks.ts';
import { nameOf } from './message.ts';
import type { Messages } from './messages.ts';
import { readChannel, readDeletion, readGuild, readInteraction, readMessage, readReaction } from './payload.ts';
import type { DiscordGuild, DiscordInteraction, DiscordMessage, DiscordReaction } from './payload.ts';
import type { People } from './people.ts';

export interface ListenParts {
  readonly channels: Channels;
  readonly people: People;
  readonly messages: Messages;
  readonly lanes: Lanes;
  readonly marks: Marks;
  readonly now: () => number;
  readonly bot: () => string;
  /** Whether we took this message away ourselves. */
  readonly removed: (post: string) => boolean;
  readonly accept: (event: ChatEvent) => Promise<void>;
  readonly onInteraction: (interaction: DiscordInteraction) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

type Reader = (packet: Packet) => void;
type Where = { readonly channel: string; readonly guild: string | undefined; readonly happening: string };
/** Makes events of what happened in a channel, and stores them in the channel's order. */
type Tell = (where: Where, read: (told: Told) => readonly (ChatEvent | undefined)[]) => void;

/** What each kind of delivery means; every other kind is none of our business. */
export function openListening(parts: ListenParts): Reader {
  const { channels, lanes } = parts;
  const tell: Tell = ({ channel, guild, happening }, read) => {
    const at = new Date(parts.now()).toISOString();
    void lanes.add(channel, async () => {
      const spot = await patiently(() => channels.spotOf(channel, guild));
      for (const event of read({ spot, at, happening }))
        if (event !== undefined) await patiently(async () => parts.accept(await parts.people.named(event)));
    });
  };
  const readers: Readonly<Record<string, Reader>> = { ...aboutMessages(parts, tell), ...aboutPlaces(parts, tell) };
  return (packet) => readers[packet.type]?.(packet);
}

/** A reader of one kind of body; a body that can't be read is passed over. */
function reading<T>(read: (body: unknown) => T | undefined, work: (value: T, happening: string) => void): Reader {
  return ({ body, happening }) => {
    const value = read(body);
    if (value !== undefined) work(value, happening);
  };
}

function aboutMessages(parts: ListenParts, tell: Tell): Readonly<Record<string, Reader>> {
  const { messages, people } = parts;
  const onWritten = (message: DiscordMessage): void => {
    if (message.author.bot !== true)
      people.learn({ id: message.author.id, name: nameOf(message.author, message.member) });
    messages.onWritten(message);
  };
  const onReaction = (reaction: DiscordReaction, on: boolean, happening: string): void => {
    const { member, channel_id: channel, guild_id: guild } = reaction;
    if (member?.user !== undefined) people.learn({ id: member.user.id, name: nameOf(member.user, member) });
    const at = new Date(parts.now()).toISOString();
    void parts.lanes.add(channel, async () => {
      const spot = await patiently(() => parts.channels.spotOf(channel, guild));
      await takeMark(reaction, on, { spot, at, happening }, parts);
    });
  };
  const onDeleted = reading(readDeletion, ({ id, ids = [], channel_id: channel, guild_id: guild }, happening) => {
    const posts = [...(id === undefined ? [] : [id]), ...ids].filter((post) => !parts.removed(post));
    tell({ channel, guild, happening }, (told) => posts.map((post) => deletionEvent(post, told)));
  });
  return {
    READY: () => void messages.catchUpDirect().catch(parts.onError),
    MESSAGE_CREATE: reading(readMessage, onWritten),
    MESSAGE_UPDATE: reading(readMessage, messages.onEdited),
    MESSAGE_DELETE: onDeleted,
    MESSAGE_DELETE_BULK: onDeleted,
    MESSAGE_REACTION_ADD: reading(readReaction, (reaction, happening) => onReaction(reaction, true, happening)),
    MESSAGE_REACTION_REMOVE: reading(readReaction, (reaction, happening) => onReaction(reaction, false, happening)),
    INTERACTION_CREATE: reading(readInteraction, (one) => void parts.onInteraction(one).catch(parts.onError)),
  };
}

async function takeMark(reaction: DiscordReaction, on: boolean, told: Told, parts: ListenParts): Promise<void> {
  const event = reactionEvent(reaction, on, parts.bot(), told);
  if (event === undefined) return;
  await patiently(async () => parts.accept(await parts.people.named(event)));
  if (told.spot.thread !== undefined) await parts.marks.note(reaction, on);
}

/** Reactions that were made or taken back in a thread of ours while we were away. */
function missedMarks(thread: string, guild: string, happening: string, parts: ListenParts): void {
  const at = new Date(parts.now()).toISOString();
  void parts.lanes.add(thread, async () => {
    const spot = await patiently(() => parts.channels.spotOf(thread, guild));
    for (const { sign, on } of await patiently(() => parts.marks.missedIn(thread)))
      await takeMark(sign, on, { spot, at, happening }, parts);
  });
}

function aboutPlaces(parts: ListenParts, tell: Tell): Readonly<Record<string, Reader>> {
  const { channels, messages, lanes } = parts;
  const onChannel = reading(readChannel, channels.learn);
  const onGuild = (guild: DiscordGuild, happening: string): void => {
    if (guild.unavailable === true) return;
    const all = [...guild.channels, ...guild.threads];
    for (const channel of all) channels.learn(channel);
    void messages.catchUp(guild.id, all).catch(parts.onError);
    for (const thread of markedThreads(guild.threads, parts.bot())) missedMarks(thread.id, guild.id, happening, parts);
  };
  const onGuildGone = ({ id, unavailable }: DiscordGuild, happening: string): void => {
    // A server that is out of order for a while is not one that we were removed from.
    if (unavailable === true) return;
    const told = { spot: { guild: id, channel: id }, at: new Date(parts.now()).toISOString(), happening };
    void lanes.add(id, () => patiently(() => parts.accept(leftEvent('workspace', told))));
  };
  return {
    GUILD_CREATE: reading(readGuild, onGuild),
    GUILD_DELETE: reading(readGuild, onGuildGone),
    CHANNEL_CREATE: onChannel,
    CHANNEL_UPDATE: onChannel,
    THREAD_CREATE: onChannel,
    THREAD_UPDATE: onChannel,
    CHANNEL_DELETE: reading(readChannel, ({ id, guild_id: guild }, happening) =>
      tell({ channel: id, guild, happening }, (told) => [leftEvent('channel', told)]),
    ),
  };
}
