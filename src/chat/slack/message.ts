import type { ChatEvent, ChatMessage, Person } from '#chat/adapter.ts';
import { filesIn } from './files.ts';
import type { MessageEvent, SlackMessage } from './payload.ts';
import { isoOf, permalinkOf, placeOf } from './place.ts';
import type { Self } from './place.ts';
import { mentions, plainText } from './text.ts';

/** Subtypes of messages that people write; every other one is Slack's own talk ("channel_join", "channel_topic"). */
const WRITTEN: ReadonlySet<string> = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

/** A message that was written, edited or deleted; undefined for our own, other bots' and Slack's. */
export function fromMessage(event: MessageEvent, self: Self): ChatEvent | undefined {
  if (event.subtype === 'message_changed') return fromChange(event, self);
  if (event.subtype === 'message_deleted') return fromDeletion(event, event.deleted_ts, self);
  if (!isFromPerson(event, self)) return undefined;
  return {
    kind: 'message',
    // A mention arrives as `message` and as `app_mention`: the channel and the time make them one.
    key: `message:${event.channel}:${event.ts}`,
    place: placeOf(self, event.channel, event.thread_ts ?? event.ts),
    at: isoOf(event.ts),
    message: chatMessage(event, event.ts, event.channel, self, isDirect(event) || event.type === 'app_mention'),
  };
}

function fromChange(event: MessageEvent, self: Self): ChatEvent | undefined {
  const { message, previous_message: before } = event;
  if (message?.ts === undefined) return undefined;
  // A deleted message that has a thread is not deleted but changed into a tombstone.
  if (message.subtype === 'tombstone') return fromDeletion(event, message.ts, self);
  if (!isFromPerson(message, self) || !isEdit(message, before)) return undefined;
  const editedAt = message.edited?.ts ?? event.event_ts ?? event.ts;
  return {
    kind: 'edited',
    key: `edited:${event.channel}:${message.ts}:${editedAt}`,
    place: placeOf(self, event.channel, message.thread_ts ?? message.ts),
    at: isoOf(editedAt),
    message: chatMessage(message, message.ts, event.channel, self, isDirect(event)),
  };
}

function fromDeletion(event: MessageEvent, post: string | undefined, self: Self): ChatEvent | undefined {
  if (post === undefined || isOurs(event.previous_message, self)) return undefined;
  const thread = event.previous_message?.thread_ts ?? event.message?.thread_ts ?? post;
  return {
    kind: 'deleted',
    key: `deleted:${event.channel}:${post}`,
    place: placeOf(self, event.channel, thread),
    at: isoOf(event.event_ts ?? event.ts),
    post,
  };
}

export function chatMessage(
  message: SlackMessage,
  post: string,
  channel: string,
  self: Self,
  addressed: boolean,
): ChatMessage {
  const thread = message.thread_ts ?? post;
  const permalink = permalinkOf(self, channel, post, thread);
  const named = peopleIn(message.text ?? '', self.botUser);
  const files = filesIn(message.files);
  return {
    post,
    author: { id: message.user ?? '', name: '' },
    ...writtenIn(message, self),
    addressed: addressed || mentions(message.text ?? '', self.botUser),
    inThread: thread !== post,
    ...(files.length === 0 ? {} : { files }),
    ...(named.length === 0 ? {} : { mentions: named }),
    ...(permalink === undefined ? {} : { permalink }),
  };
}

/** Their names are asked for later. */
function peopleIn(text: string, bot: string): readonly Person[] {
  const ids = [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/g)].map(([, id = '']) => id);
  return [...new Set(ids)].filter((id) => id !== bot).map((id) => ({ id, name: '' }));
}

/** What was written; for a message shared from elsewhere, what was shared too. */
function writtenIn(message: SlackMessage, self: Self): Pick<ChatMessage, 'text' | 'links'> {
  const shared = message.attachments?.filter((attachment) => attachment.is_share === true) ?? [];
  if (shared.length === 0) return plainText({ text: message.text ?? '', blocks: message.blocks }, self.botUser);
  const text = [message.text ?? '', ...shared.map((attachment) => attachment.text ?? '')].join('\n\n');
  return plainText({ text, blocks: undefined }, self.botUser);
}

function isDirect(event: MessageEvent): boolean {
  return event.channel_type === 'im' || event.channel.startsWith('D');
}

/** Slack also sends a "change" when it adds the preview of a link. */
function isEdit(message: SlackMessage, before: SlackMessage | undefined): boolean {
  return before?.text === undefined ? message.edited !== undefined : before.text !== message.text;
}

/** Other bots are left alone: two that answer each other never stop. "Check this article" reads their messages too. */
function isFromPerson(message: SlackMessage, self: Self): boolean {
  if (message.user === undefined || message.user === self.botUser || message.user === 'USLACKBOT') return false;
  return message.bot_id === undefined && WRITTEN.has(message.subtype ?? '');
}

function isOurs(message: SlackMessage | undefined, self: Self): boolean {
  if (message === undefined) return false;
  return message.user === self.botUser || (self.bot !== '' && message.bot_id === self.bot);
}
