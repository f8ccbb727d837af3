import type { ChatEvent } from '#chat/adapter.ts';
import type { DiscordReaction } from './payload.ts';
import { nameOf } from './message.ts';
import { placeOf, workspaceOf } from './place.ts';
import type { Spot } from './place.ts';
import { markOfEmoji } from './reactions.ts';

/** What is told of a happening beside its body. */
export interface Told {
  readonly spot: Spot;
  /** ISO: Discord dates neither reactions nor deletions. */
  readonly at: string;
  readonly happening: string;
}

/** A reaction needs nothing but itself: the message may be old, and unknown here. */
export function reactionEvent(reaction: DiscordReaction, on: boolean, bot: string, told: Told): ChatEvent | undefined {
  const { user_id: user, channel_id: channel, message_id: post, member, emoji } = reaction;
  const marked = emoji.id === undefined ? markOfEmoji(emoji.name ?? '') : undefined;
  if (marked === undefined || user === bot || member?.user?.bot === true) return undefined;
  return {
    kind: 'mark',
    key: `reaction:${channel}:${post}:${user}:${emoji.name ?? ''}:${told.happening}`,
    place: placeOf(told.spot, post),
    at: told.at,
    post,
    by: { id: user, name: member?.user === undefined ? '' : nameOf(member.user, member) },
    on,
    ...marked,
  };
}

export function deletionEvent(post: string, told: Told): ChatEvent {
  const { spot, at } = told;
  const room = spot.thread ?? spot.channel;
  return { kind: 'deleted', key: `deleted:${room}:${post}`, place: placeOf(spot, post), at, post };
}

export function leftEvent(scope: 'channel' | 'workspace', told: Told): ChatEvent {
  const { spot, at, happening } = told;
  const reason = scope === 'channel' ? 'The channel was deleted.' : 'Deskcheck was removed from the server.';
  const place = {
    platform: 'discord',
    workspace: workspaceOf(spot),
    channel: scope === 'channel' ? spot.channel : '',
    thread: '',
  } as const;
  return { kind: 'left', key: `left:${scope}:${spot.channel}:${happening}`, place, at, scope, reason };
}
