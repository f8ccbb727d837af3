import type { ChatEvent, ChatMessage, Person } from '#chat/adapter.ts';
import { filesIn } from './files.ts';
import type { DiscordMember, DiscordMessage, DiscordUser } from './payload.ts';
import { isoOf, permalinkOf, placeOf, workspaceOf } from './place.ts';
import type { ChannelPath } from './place.ts';
import { mentions, plainText } from './text.ts';
import type { Names } from './text.ts';

/** Messages that people write: plain ones and answers to another. Every other type is Discord's own talk. */
const WRITTEN: ReadonlySet<number> = new Set([0, 19]);

/** A story as it was pasted: one message, or several that are parts of one. */
export interface Pasted {
  /** In order, at least one. */
  readonly parts: readonly DiscordMessage[];
  readonly path: ChannelPath;
  /** What the text files among the attachments hold. */
  readonly files: readonly string[];
}

export function nameOf(user: DiscordUser, member?: DiscordMember): string {
  return member?.nick ?? user.global_name ?? user.username;
}

/** Other bots and feeds are left alone: two that answer each other never stop. "Check this article" reads theirs too. */
export function isFromPerson(message: DiscordMessage): boolean {
  return message.author.bot !== true && message.webhook_id === undefined && WRITTEN.has(message.type);
}

export function messageEvent(pasted: Pasted, names: Names): ChatEvent | undefined {
  const [first] = pasted.parts;
  if (first === undefined) return undefined;
  return {
    kind: 'message',
    key: `message:${first.channel_id}:${first.id}`,
    place: placeOf(pasted.path, first.id),
    at: isoOf(first.id),
    message: chatMessage(pasted, first, names),
  };
}

/** `edited` is the part that was changed; the whole is read again. */
export function editEvent(pasted: Pasted, edited: DiscordMessage, names: Names): ChatEvent | undefined {
  const [first] = pasted.parts;
  if (first === undefined || edited.edited_timestamp === undefined) return undefined;
  const at = new Date(edited.edited_timestamp);
  return {
    kind: 'edited',
    key: `edited:${edited.channel_id}:${edited.id}:${edited.edited_timestamp}`,
    place: placeOf(pasted.path, first.id),
    at: Number.isNaN(at.getTime()) ? isoOf(edited.id) : at.toISOString(),
    message: chatMessage(pasted, first, names),
  };
}

/** "Check this article" on any message, a bot's too. Whoever asks is the one who is told when it can't be done. */
export function askedEvent(pasted: Pasted, by: Person, asked: string, names: Names): ChatEvent | undefined {
  const [first] = pasted.parts;
  if (first === undefined) return undefined;
  const message = chatMessage(pasted, first, names);
  return {
    kind: 'message',
    // Not the key of the message itself: that one may have been read and passed over as chatter.
    key: `asked:${first.channel_id}:${first.id}:${asked}`,
    place: placeOf(pasted.path, first.id),
    at: isoOf(asked),
    message: { ...message, author: by, addressed: true },
  };
}

function chatMessage({ parts, path, files }: Pasted, first: DiscordMessage, names: Names): ChatMessage {
  const own = parts.map((part) => plainText(writtenIn(part), withNames(names, part)));
  const text = [...own.map((part) => part.text), ...files.map((file) => file.trim())].filter((part) => part !== '');
  const direct = path.guild === undefined;
  const named = parts.flatMap((part) => peopleIn(part, names.bot));
  const sent = parts.flatMap(filesIn);
  return {
    post: first.id,
    author: { id: first.author.id, name: nameOf(first.author, first.member) },
    text: text.join('\n\n'),
    links: [...new Set(own.flatMap((part) => part.links))],
    addressed: direct || parts.some((part) => mentions(part.content, names.bot)),
    inThread: path.thread !== undefined && path.thread !== first.id,
    permalink: permalinkOf(workspaceOf(path), path.thread ?? path.channel, first.id),
    ...(sent.length === 0 ? {} : { files: sent }),
    ...(named.length === 0 ? {} : { mentions: named }),
    ...(path.name === undefined ? {} : { channelName: path.name }),
  };
}

/** Its own words, then those of the messages it forwards. */
function writtenIn(message: DiscordMessage): string {
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message.content) ?? [];
  return [message.content, ...forwarded].filter((words) => words !== '').join('\n\n');
}

function withNames(names: Names, message: DiscordMessage): Names {
  const named = new Map(message.mentions.map((user) => [user.id, nameOf(user)]));
  return { ...names, user: (id) => named.get(id) ?? names.user(id) };
}

function peopleIn(message: DiscordMessage, bot: string): readonly Person[] {
  return message.mentions.filter((user) => user.id !== bot).map((user) => ({ id: user.id, name: nameOf(user) }));
}
