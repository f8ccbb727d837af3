import type { Mark } from '#core/marks.ts';
import { MARKS } from '#core/marks.ts';
import type { ChatEvent } from '#chat/adapter.ts';
import { PARTS } from '#render/reply-state.ts';
import { chatMessage } from './message.ts';
import type { BlockActions, MessageAction } from './payload.ts';
import { isoOf, placeOf } from './place.ts';
import type { Self } from './place.ts';

/** Every button of ours has an action_id that begins with this. */
export const ACTION = 'deskcheck:';
export const CHECK_SHORTCUT = 'deskcheck:check';

/** The message a button sits on. */
export interface PressedPost {
  readonly action: string;
  readonly post: string;
  readonly channel: string;
  readonly thread: string;
  /** What the button carries: the ledger's id of its check, or the key of its message. */
  readonly value: string;
}

export function readPressedPost(press: BlockActions): PressedPost | undefined {
  const [action] = press.actions;
  const post = press.container?.message_ts ?? press.message?.ts;
  const channel = press.channel?.id ?? press.container?.channel_id;
  if (action?.action_id.startsWith(ACTION) !== true || post === undefined || channel === undefined) return undefined;
  const thread = press.container?.thread_ts ?? press.message?.thread_ts ?? post;
  return { action: action.action_id.slice(ACTION.length), post, channel, thread, value: action.value ?? '' };
}

/** Buttons say what reactions say. "note" opens the form first and is no event yet. */
export function readMarkPress(press: BlockActions, self: Self, now: string): ChatEvent | undefined {
  const pressed = readPressedPost(press);
  if (pressed === undefined) return undefined;
  const pressedAt = press.actions[0]?.action_ts;
  const eventId = pressedAt ?? press.trigger_id ?? now;
  const base = {
    key: `press:${pressed.channel}:${pressed.post}:${press.user.id}:${pressed.action}:${eventId}`,
    place: placeOf(self, pressed.channel, pressed.thread),
    at: pressedAt === undefined ? now : isoOf(pressedAt),
    post: pressed.post,
    by: { id: press.user.id, name: press.user.name ?? press.user.username ?? '' },
  };
  if (pressed.action === 'more') return { kind: 'more', ...base };
  const part = PARTS.find((each) => each === pressed.action);
  if (part !== undefined) return { kind: 'more', ...base, part };
  const mark = markOf(pressed.action);
  return mark === undefined ? undefined : { kind: 'mark', ...base, mark, on: true };
}

function markOf(action: string): Mark | undefined {
  return MARKS.find((mark) => mark === action);
}

/** "Check this article" on any message, a bot's too. Whoever asks is the one who is told when it can't be done. */
export function readShortcut(shortcut: MessageAction, self: Self, now: string): ChatEvent | undefined {
  const post = shortcut.message.ts ?? shortcut.message_ts;
  if (shortcut.callback_id !== CHECK_SHORTCUT || post === undefined) return undefined;
  const message = chatMessage(shortcut.message, post, shortcut.channel.id, self, true);
  const { id, name, username } = shortcut.user;
  return {
    kind: 'message',
    // Not the key of the message itself: that one may have been read and passed over as chatter. Asking again is a new thing.
    key: `shortcut:${shortcut.channel.id}:${post}:${shortcut.action_ts ?? shortcut.user.id}`,
    place: placeOf(self, shortcut.channel.id, shortcut.message.thread_ts ?? post),
    at: shortcut.action_ts === undefined ? now : isoOf(shortcut.action_ts),
    message: { ...message, author: { id, name: name ?? username ?? '' } },
  };
}
