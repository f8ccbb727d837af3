import type { ChatEvent } from '#chat/adapter.ts';
import type { Channels } from './channels.ts';
import { deletionEvent, leftEvent, reactionEvent } from './events.ts';
import type { Delivery } from './events.ts';
import type { Packet } from './gateway.ts';
import { patiently } from './queues.ts';
import type { Queues } from './queues.ts';
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
  readonly queues: Queues;
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
type Where = { readonly channel: string; readonly guild: string | undefined; readonly eventId: string };
/** Makes events of what happened in a channel, and stores them in the channel's order. */
type Tell = (where: Where, read: (delivery: Delivery) => readonly (ChatEvent | undefined)[]) => void;

/** What each kind of delivery means; every other kind is none of our business. */
export function openListening(parts: ListenParts): Reader {
  const { channels, queues } = parts;
  const tell: Tell = ({ channel, guild, eventId }, read) => {
    const at = new Date(parts.now()).toISOString();
    void queues.add(channel, async () => {
      const path = await patiently(() => channels.pathOf(channel, guild));
      for (const event of read({ path, at, eventId }))
        if (event !== undefined) await patiently(async () => parts.accept(await parts.people.named(event)));
    });
  };
  const readers: Readonly<Record<string, Reader>> = { ...aboutMessages(parts, tell), ...aboutPlaces(parts, tell) };
  return (packet) => readers[packet.type]?.(packet);
}

/** A reader of one kind of body; a body that can't be read is passed over. */
function reading<T>(read: (body: unknown) => T | undefined, work: (value: T, eventId: string) => void): Reader {
  return ({ body, eventId }) => {
    const value = read(body);
    if (value !== undefined) work(value, eventId);
  };
}

function aboutMessages(parts: ListenParts, tell: Tell): Readonly<Record<string, Reader>> {
  const { messages, people } = parts;
  const onWritten = (message: DiscordMessage): void => {
    if (message.author.bot !== true)
      people.learn({ id: message.author.id, name: nameOf(message.author, message.member) });
    messages.onWritten(message);
  };
  const onReaction = (reaction: DiscordReaction, on: boolean, eventId: string): void => {
    const { member, channel_id: channel, guild_id: guild } = reaction;
    if (member?.user !== undefined) people.learn({ id: member.user.id, name: nameOf(member.user, member) });
    const at = new Date(parts.now()).toISOString();
    void parts.queues.add(channel, async () => {
      const path = await patiently(() => parts.channels.pathOf(channel, guild));
      await takeMark(reaction, on, { path, at, eventId }, parts);
    });
  };
  const onDeleted = reading(readDeletion, ({ id, ids = [], channel_id: channel, guild_id: guild }, eventId) => {
    const posts = [...(id === undefined ? [] : [id]), ...ids].filter((post) => !parts.removed(post));
    tell({ channel, guild, eventId }, (delivery) => posts.map((post) => deletionEvent(post, delivery)));
  });
  return {
    READY: () => void messages.catchUpDirect().catch(parts.onError),
    MESSAGE_CREATE: reading(readMessage, onWritten),
    MESSAGE_UPDATE: reading(readMessage, messages.onEdited),
    MESSAGE_DELETE: onDeleted,
    MESSAGE_DELETE_BULK: onDeleted,
    MESSAGE_REACTION_ADD: reading(readReaction, (reaction, eventId) => onReaction(reaction, true, eventId)),
    MESSAGE_REACTION_REMOVE: reading(readReaction, (reaction, eventId) => onReaction(reaction, false, eventId)),
    INTERACTION_CREATE: reading(readInteraction, (one) => void parts.onInteraction(one).catch(parts.onError)),
  };
}

async function takeMark(reaction: DiscordReaction, on: boolean, delivery: Delivery, parts: ListenParts): Promise<void> {
  const event = reactionEvent(reaction, on, parts.bot(), delivery);
  if (event === undefined) return;
  await patiently(async () => parts.accept(await parts.people.named(event)));
  if (delivery.path.thread !== undefined) await parts.marks.note(reaction, on);
}

/** Reactions that were made or taken back in a thread of ours while we were away. */
function missedMarks(thread: string, guild: string, eventId: string, parts: ListenParts): void {
  const at = new Date(parts.now()).toISOString();
  void parts.queues.add(thread, async () => {
    const path = await patiently(() => parts.channels.pathOf(thread, guild));
    for (const { reaction, on } of await patiently(() => parts.marks.missedIn(thread)))
      await takeMark(reaction, on, { path, at, eventId }, parts);
  });
}

function aboutPlaces(parts: ListenParts, tell: Tell): Readonly<Record<string, Reader>> {
  const { channels, messages, queues } = parts;
  const onChannel = reading(readChannel, channels.learn);
  const onGuild = (guild: DiscordGuild, eventId: string): void => {
    if (guild.unavailable === true) return;
    const all = [...guild.channels, ...guild.threads];
    for (const channel of all) channels.learn(channel);
    void messages.catchUp(guild.id, all).catch(parts.onError);
    for (const thread of markedThreads(guild.threads, parts.bot())) missedMarks(thread.id, guild.id, eventId, parts);
  };
  const onGuildGone = ({ id, unavailable }: DiscordGuild, eventId: string): void => {
    // A server that is out of order for a while is not one that we were removed from.
    if (unavailable === true) return;
    const delivery = { path: { guild: id, channel: id }, at: new Date(parts.now()).toISOString(), eventId };
    void queues.add(id, () => patiently(() => parts.accept(leftEvent('workspace', delivery))));
  };
  return {
    GUILD_CREATE: reading(readGuild, onGuild),
    GUILD_DELETE: reading(readGuild, onGuildGone),
    CHANNEL_CREATE: onChannel,
    CHANNEL_UPDATE: onChannel,
    THREAD_CREATE: onChannel,
    THREAD_UPDATE: onChannel,
    CHANNEL_DELETE: reading(readChannel, ({ id, guild_id: guild }, eventId) =>
      tell({ channel: id, guild, eventId }, (delivery) => [leftEvent('channel', delivery)]),
    ),
  };
}
