import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIRateLimitedError } from '@slack/web-api';
import type { ChatPostMessageArguments } from '@slack/web-api';
import type { Message } from '#render/reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { Place, PostOutcome } from '#chat/adapter.ts';
import { METADATA_TYPE, signed } from './find.ts';
import { outcomeOf } from './outcome.ts';
import { permalinkOf } from './place.ts';
import { openPace, SLACK_GAP_MS } from './rate.ts';
import type { Workspace } from './workspaces.ts';

/** Posts at the pace Slack allows. Throws when Slack may have taken the message: then it must be looked for. */
export type Send = (at: Workspace, place: Place, message: Message, token: string) => Promise<PostOutcome>;

/** A turn in the channel that comes within this is waited for; for a later one the caller comes back. */
const WAIT_FOR_TURN_MS = 5000;

export function openSender(now: () => number): Send {
  const pace = openPace(SLACK_GAP_MS);
  return async (at, place, message, token) => {
    const channel = `${at.workspace} ${place.channel}`;
    const turn = pace.book(channel, now(), WAIT_FOR_TURN_MS);
    if ('laterMs' in turn) return { kind: 'later', afterMs: turn.laterMs };
    if (turn.waitMs > 0) await sleep(turn.waitMs);
    try {
      const post = await postMessage(at, place, message, token);
      // Slack counts from when a message reached it, which is no later than its answer.
      pace.hold(channel, now(), SLACK_GAP_MS);
      return postedAt(at, place, post);
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError) pace.hold(channel, now(), error.retryAfter * 1000);
      return outcomeOf(error);
    }
  };
}

async function postMessage(at: Workspace, place: Place, message: Message, token: string): Promise<string> {
  const { text, blocks } = renderSlack(message);
  const post: ChatPostMessageArguments = {
    channel: place.channel,
    text,
    blocks: signed(blocks, token),
    metadata: { event_type: METADATA_TYPE, event_payload: { token } },
    unfurl_links: false,
    unfurl_media: false,
    ...(place.thread === '' ? {} : { thread_ts: place.thread }),
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not a window's.
  const posted = await at.once.chat.postMessage(post);
  if (posted.ts === undefined) throw new Error('Slack took the message and gave it no id');
  return posted.ts;
}

export function postedAt(at: Workspace, place: Place, post: string): PostOutcome {
  const thread = place.thread === '' ? post : place.thread;
  const permalink = permalinkOf(at, place.channel, post, thread);
  return { kind: 'posted', post, thread, ...(permalink === undefined ? {} : { permalink }) };
}
