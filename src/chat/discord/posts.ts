import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { Message } from '#render/reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import { refusedLook } from '#chat/adapter.ts';
import type { ChatAdapter, Place, PostOutcome } from '#chat/adapter.ts';
import type { Complaints } from './complaints.ts';
import { fetchFile } from './files.ts';
import { codeOf, outcomeOf } from './outcome.ts';
import { readMessage, readMessages } from './payload.ts';
import { permalinkOf, postChannelOf } from './place.ts';
import { nonceOf, signed, signatureIn, signatureOf } from './nonce.ts';
import { openThreads } from './threads.ts';

/** The half of the adapter that speaks. */
export interface Posts extends Required<
  Pick<ChatAdapter, 'post' | 'update' | 'remove' | 'find' | 'tell' | 'showReading' | 'fetchFile'>
> {
  /** Whether we took this message away ourselves. */
  readonly removed: (post: string) => boolean;
}

const UNKNOWN_CHANNEL = 10_003;
/** The most that Discord gives of one page. */
const PAGE = 100;
/** Outside a thread the token is looked for among so many of the newest. */
const LOOK_BACK_MESSAGES = 200;
/** Ids of posts we took away, so that their deletion is no news; Discord tells it within seconds. */
const REMOVED_MAX = 5000;

export function openPosts(rest: REST, apiUrl: string, complaints: Complaints): Posts {
  const threads = openThreads(rest);
  const removed = new Set<string>();

  /** What Discord refuses becomes an outcome; what somebody there can mend is also said there, once. */
  async function within(place: Place, work: () => Promise<PostOutcome>): Promise<PostOutcome> {
    try {
      return await work();
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'gone') await complaints.say(place, codeOf(error), outcome.says);
      return outcome;
    }
  }

  async function send(place: Place, channel: string, message: Message, token: string): Promise<PostOutcome> {
    const { components, ...post } = renderDiscord(message);
    const body = {
      ...post,
      components: signed(components, signatureOf(token)),
      nonce: nonceOf(token),
      enforce_nonce: true,
    };
    const sent = await threads.awake(place, () => rest.post(Routes.channelMessages(channel), { body }));
    return postedAt(place, idSchema.parse(sent).id);
  }

  return {
    removed: (post) => removed.has(post),
    fetchFile: (_place, file) => fetchFile(apiUrl, file),
    post: (place, message, token) =>
      within(place, async () => send(place, await threads.channelFor(place, message), message, token)),
    update: (place, post, message) =>
      within(place, async () => {
        const route = Routes.channelMessage(postChannelOf(place), post);
        const { components, ...shown } = renderDiscord(message);
        // An answer that was lost may still have to be found by its signature after a change.
        const signature = signatureIn(readMessage(await rest.get(route)) ?? { components: [] });
        const body = { ...shown, components: signature === undefined ? components : signed(components, signature) };
        await threads.awake(place, () => rest.patch(route, { body }));
        return postedAt(place, post);
      }),
    showReading: (place, post, on) => showReading(rest, place, post, on),
    remove: (place, post) =>
      within(place, async () => {
        if (removed.size >= REMOVED_MAX) removed.clear();
        removed.add(post);
        await threads.awake(place, () => rest.delete(Routes.channelMessage(postChannelOf(place), post)));
        return postedAt(place, post);
      }),
    find: (place, token) => find(rest, place, token),
    tell: (place, person, message, token) =>
      within(place, async () => {
        const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: person.id } });
        const { id } = idSchema.parse(direct);
        return send({ ...place, workspace: `dm-${id}`, channel: id, thread: '' }, id, message, token);
      }),
  };
}

/** Undefined: it was not posted. */
async function find(rest: REST, place: Place, token: string): Promise<PostOutcome | undefined> {
  try {
    const post = await findPost(rest, place, token);
    return post === undefined ? undefined : postedAt(place, post);
  } catch (error) {
    // No thread yet, so nothing in it.
    if (codeOf(error) === UNKNOWN_CHANNEL) return undefined;
    return refusedLook(error, outcomeOf(error));
  }
}

async function showReading(rest: REST, place: Place, post: string, on: boolean): Promise<void> {
  // The thread of a message has its id; the message itself stands in the channel above.
  const channel = place.thread === post ? place.channel : postChannelOf(place);
  const route = Routes.channelMessageOwnReaction(channel, post, encodeURIComponent('👀'));
  await (on ? rest.put(route) : rest.delete(route)).catch(() => undefined);
}

const idSchema = z.object({ id: z.string() });

function postedAt(place: Place, post: string): PostOutcome {
  const permalink = permalinkOf(place.workspace, postChannelOf(place), post);
  return { kind: 'posted', post, thread: place.thread, permalink };
}

/** The post that was signed with the token; undefined when the thread has none. */
async function findPost(rest: REST, place: Place, token: string): Promise<string | undefined> {
  const signature = signatureOf(token);
  const most = place.thread === '' ? LOOK_BACK_MESSAGES : Number.POSITIVE_INFINITY;
  let before = '';
  for (let looked = 0; looked < most; looked += PAGE) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === '' ? {} : { before }) });
    const page = readMessages(await rest.get(Routes.channelMessages(postChannelOf(place)), { query }));
    const found = page.find((message) => message.author.bot === true && signatureIn(message) === signature);
    if (found !== undefined) return found.id;
    before = page.at(-1)?.id ?? '';
    if (page.length < PAGE) return undefined;
  }
  return undefined;
}
