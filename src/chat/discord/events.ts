import type { ChatEvent } from '#chat/adapter.ts';
import type { DiscordReaction } from './payload.ts';
import { nameOf } from './message.ts';
import { placeOf, workspaceOf } from './place.ts';
import type { ChannelPath } from './place.ts';
import { markOfEmoji } from './reactions.ts';
import { discordLeft } from '#render/sentences/discord.ts';

/** What a delivery tells beside its body. */
export interface Delivery {
  readonly path: ChannelPath;
  /** ISO: Discord dates neither reactions nor deletions. */
  readonly at: string;
  readonly eventId: string;
}

/** A reaction needs nothing but itself: the message may be old, and unknown here. */
export function reactionEvent(
  reaction: DiscordReaction,
  on: boolean,
  bot: string,
  delivery: Delivery,
): ChatEvent | undefined {
  const { user_id: user, channel_id: channel, message_id: post, member, emoji } = reaction;
  const marked = emoji.id === undefined ? markOfEmoji(emoji.name ?? '') : undefined;
  if (marked === undefined || user === bot || member?.user?.bot === true) return undefined;
  return {
    kind: 'mark',
    key: `reaction:${channel}:${post}:${user}:${emoji.name ?? ''}:${delivery.eventId}`,
    place: placeOf(delivery.path, post),
    at: delivery.at,
    post,
    by: { id: user, name: member?.user === undefined ? '' : nameOf(member.user, member) },
    on,
    ...marked,
  };
}

export function deletionEvent(post: string, delivery: Delivery): ChatEvent {
  const { path, at } = delivery;
  const channel = path.thread ?? path.channel;
  return { kind: 'deleted', key: `deleted:${channel}:${post}`, place: placeOf(path, post), at, post };
}

export function leftEvent(scope: 'channel' | 'workspace', delivery: Delivery): ChatEvent {
  const { path, at, eventId } = delivery;
  const reason = discordLeft[scope];
  const place = {
    platform: 'discord',
    workspace: workspaceOf(path),
    channel: scope === 'channel' ? path.channel : '',
    thread: '',
  } as const;
  return { kind: 'left', key: `left:${scope}:${path.channel}:${eventId}`, place, at, scope, reason };
}
