import { setTimeout as sleep } from 'node:timers/promises';
import type { KnownBlock } from '@slack/types';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { z } from 'zod';
import type { Place } from '#chat/adapter.ts';
import type { Workspace } from './workspaces.ts';

export const METADATA_TYPE = 'deskcheck';
/** https://docs.slack.dev/reference/block-kit/blocks: a block_id has up to 255 characters. */
const BLOCK_ID_MAX = 255;
/** What Slack recommends of one page. */
const PAGE = 200;
/** Slack's strictest limit on reading threads is one call a minute. */
const LONGEST_REST_S = 60;

/** The token once more, in the id of the first block: metadata is not shown to an app in every workspace. */
export function signed(blocks: readonly KnownBlock[], token: string): KnownBlock[] {
  const [first, ...rest] = blocks;
  return first === undefined ? [] : [{ ...first, block_id: blockIdOf(token) }, ...rest];
}

function blockIdOf(token: string): string {
  return `${METADATA_TYPE}:${token}`.slice(0, BLOCK_ID_MAX);
}

const posts = z.array(
  z.object({
    ts: z.string(),
    metadata: z
      .object({ event_type: z.string(), event_payload: z.object({ token: z.string() }) })
      .optional()
      .catch(undefined),
    blocks: z
      .array(z.object({ block_id: z.string().optional() }))
      .optional()
      .catch(undefined),
  }),
);

/** The post that was made with the token; undefined when the thread has none, or may not be read. */
export async function findPost(at: Workspace, place: Place, token: string): Promise<string | undefined> {
  try {
    return await search(at, place, token);
  } catch (error) {
    if (isClosedToBots(error)) return undefined;
    if (!(error instanceof WebAPIRateLimitedError) || error.retryAfter > LONGEST_REST_S) throw error;
    // Whoever looks is about to post: a moment's rest now is cheaper than a message that stands there twice.
    await sleep(error.retryAfter * 1000);
    return search(at, place, token);
  }
}

async function search(at: Workspace, place: Place, token: string): Promise<string | undefined> {
  let cursor = '';
  do {
    const from = cursor === '' ? {} : { cursor };
    const page = { channel: place.channel, include_all_metadata: true, limit: PAGE, ...from };
    // Outside a thread, in a direct channel, the newest page is enough.
    const { messages, response_metadata: more } =
      place.thread === ''
        ? await at.patient.conversations.history(page)
        : await at.patient.conversations.replies({ ...page, ts: place.thread });
    const found = posts.parse(messages ?? []).find((post) => isSigned(post, token));
    if (found !== undefined) return found.ts;
    cursor = place.thread === '' ? '' : (more?.next_cursor ?? '');
  } while (cursor !== '');
  return undefined;
}

function isSigned({ metadata, blocks }: z.infer<typeof posts>[number], token: string): boolean {
  if (metadata?.event_type === METADATA_TYPE && metadata.event_payload.token === token) return true;
  return blocks?.[0]?.block_id === blockIdOf(token);
}

/** By the documentation bots may read the threads of direct messages only; most workspaces let them read all they are in. */
function isClosedToBots(error: unknown): boolean {
  const refusals = [
    'not_allowed_token_type',
    'missing_scope',
    'no_permission',
    'method_not_supported_for_channel_type',
  ];
  return error instanceof WebAPIPlatformError && refusals.includes(error.data.error);
}
