import type { ChatEvent } from '#chat/adapter.ts';
import { fromMessage } from './message.ts';
import {
  readBlockActions,
  readEnvelope,
  readGoneEvent,
  readMessageEvent,
  readReactionEvent,
  readViewSubmission,
} from './payload.ts';
import type { Envelope, GoneEvent, ReactionEvent } from './payload.ts';
import { isoOf, placeOf } from './place.ts';
import type { Self } from './place.ts';
import { readMarkPress } from './buttons.ts';
import { markOfReaction } from './reactions.ts';
import { readNote } from './views.ts';
import { slackLeft } from '#render/sentences/slack.ts';

/**
 * A delivery from Slack as what happened; undefined for what is none of our business. The same body gives the same key.
 * `now` dates what Slack sends without a time.
 */
export function readEvent(body: unknown, self: Self, now: string): ChatEvent | undefined {
  const envelope = readEnvelope(body);
  if (envelope !== undefined) return fromEnvelope(envelope, self, now);
  const press = readBlockActions(body);
  if (press !== undefined) return readMarkPress(press, self, now);
  const submission = readViewSubmission(body);
  return submission === undefined ? undefined : readNote(submission, self, now);
}

function fromEnvelope(envelope: Envelope, self: Self, now: string): ChatEvent | undefined {
  const message = readMessageEvent(envelope.event);
  if (message !== undefined) return fromMessage(message, self);
  const at = envelope.event_time === undefined ? now : isoOf(String(envelope.event_time));
  const reaction = readReactionEvent(envelope.event);
  if (reaction !== undefined) return fromReaction(reaction, envelope, at, self);
  const gone = readGoneEvent(envelope.event);
  return gone === undefined ? undefined : fromGone(gone, envelope, at, self);
}

function fromReaction(event: ReactionEvent, envelope: Envelope, at: string, self: Self): ChatEvent | undefined {
  const marked = markOfReaction(event.reaction);
  if (marked === undefined || event.user === self.botUser) return undefined;
  const { channel, ts } = event.item;
  const eventId = event.event_ts ?? envelope.event_id ?? at;
  return {
    kind: 'mark',
    key: `${event.type}:${channel}:${ts}:${event.user}:${event.reaction}:${eventId}`,
    // A reaction does not tell the thread of its message; the desk knows its own posts.
    place: placeOf(self, channel, ts),
    at: event.event_ts === undefined ? at : isoOf(event.event_ts),
    post: ts,
    by: { id: event.user, name: '' },
    on: event.type === 'reaction_added',
    ...marked,
  };
}

function fromGone(event: GoneEvent, envelope: Envelope, at: string, self: Self): ChatEvent | undefined {
  if (event.type === 'member_left_channel' && event.user !== self.botUser) return undefined;
  // Slack also tells when a person's own token ends; the bot goes on without it.
  if (event.type === 'tokens_revoked' && event.tokens !== undefined && !((event.tokens.bot?.length ?? 0) > 0))
    return undefined;
  const scope = event.type === 'app_uninstalled' || event.type === 'tokens_revoked' ? 'workspace' : 'channel';
  if (scope === 'channel' && event.channel === undefined) return undefined;
  const channel = scope === 'channel' ? (event.channel ?? '') : '';
  return {
    kind: 'left',
    key: `${event.type}:${channel}:${event.event_ts ?? envelope.event_id ?? at}`,
    place: placeOf(self, channel, ''),
    at: event.event_ts === undefined ? at : isoOf(event.event_ts),
    scope,
    reason: slackLeft[event.type],
  };
}
