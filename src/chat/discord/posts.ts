import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { Message } from '#render/reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import type { ChatAdapter, Place, PostOutcome } from '#chat/adapter.ts';
import type { Complaints } from './complaints.ts';
import { codeOf, outcomeOf } from './outcome.ts';
import { readMessage, readMessages } from './payload.ts';
import { permalinkOf, roomOf } from './place.ts';
import { nonceOf, signed, signIn, signOf } from './nonce.ts';
import { openThreads } from './threads.ts';

/** The half of the adapter that speaks. */
export interface Posts extends Required<Pick<ChatAdapter, 'post' | 'update' | 'remove' | 'find' | 'tell' | 'sign'>> {
  /** Whether we took this message away ourselves. */
  readonly removed: (post: string) => boolean;
}

const UNKNOWN_CHANNEL = 10_003;
const PAGE = 100;
/** Outside a thread the token is looked for among so many of the newest. */
const LOOK_BACK = 200;
const MOST_REMOVED = 5000;

export function openPosts(rest: REST, complaints: Complaints): Posts {
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

  async function send(place: Place, room: string, message: Message, token: string): Promise<PostOutcome> {
    const { components, ...post } = renderDiscord(message);
    const body = { ...post, components: signed(components, signOf(token)), nonce: nonceOf(token), enforce_nonce: true };
    const sent = await threads.awake(place, () => rest.post(Routes.channelMessages(room), { body }));
    return postedAt(place, idSchema.parse(sent).id);
  }

  return {
    removed: (post) => removed.has(post),
    post: (place, message, token) =>
      within(place, async () => send(place, await threads.room(place, message), message, token)),
    update: (place, post, message) =>
      within(place, async () => {
        const route = Routes.channelMessage(roomOf(place), post);
        const { components, ...shown } = renderDiscord(message);
        // An answer that was lost may still have to be found by its sign after a change.
        const sign = signIn(readMessage(await rest.get(route)) ?? { components: [] });
        const body = { ...shown, components: sign === undefined ? components : signed(components, sign) };
        await threads.awake(place, () => rest.patch(route, { body }));
        return postedAt(place, post);
      }),
    sign: (place, post, on) => signPost(rest, place, post, on),
    remove: (place, post) =>
      within(place, async () => {
        if (removed.size >= MOST_REMOVED) removed.clear();
        removed.add(post);
        await threads.awake(place, () => rest.delete(Routes.channelMessage(roomOf(place), post)));
        return postedAt(place, post);
      }),
    async find(place, token) {
      try {
        const post = await findPost(rest, place, token);
        return post === undefined ? undefined : postedAt(place, post);
      } catch (error) {
        // No thread yet, so nothing in it.
        if (codeOf(error) === UNKNOWN_CHANNEL) return undefined;
        const outcome = outcomeOf(error);
        // Never "later": whoever looks would post next.
        if (outcome.kind === 'later') throw error;
        return outcome;
      }
    },
    tell: (place, person, message, token) =>
      within(place, async () => {
        const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: person.id } });
        const { id } = idSchema.parse(direct);
        return send({ ...place, workspace: `dm-${id}`, channel: id, thread: '' }, id, message, token);
      }),
  };
}

async function signPost(rest: REST, place: Place, post: string, on: boolean): Promise<void> {
  // The thread of a message has its id; the message itself stands in the channel above.
  const room = place.thread === post ? place.channel : roomOf(place);
  const route = Routes.channelMessageOwnReaction(room, post, encodeURIComponent('👀'));
  await (on ? rest.put(route) : rest.delete(route)).catch(() => undefined);
}

const idSchema = z.object({ id: z.string() });

function postedAt(place: Place, post: string): PostOutcome {
  const permalink = permalinkOf(place.workspace, roomOf(place), post);
  return { kind: 'posted', post, thread: place.thread, permalink };
}

/** The post that was signed with the token; undefined when the thread has none. */
async function findPost(rest: REST, place: Place, token: string): Promise<string | undefined> {
  const sign = signOf(token);
  const most = place.thread === '' ? LOOK_BACK : Number.POSITIVE_INFINITY;
  let before = '';
  for (let looked = 0; looked < most; looked += PAGE) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === '' ? {} : { before }) });
    const page = readMessages(await rest.get(Routes.channelMessages(roomOf(place)), { query }));
    const found = page.find((message) => message.author.bot === true && signIn(message) === sign);
    if (found !== undefined) return found.id;
    before = page.at(-1)?.id ?? '';
    if (page.length < PAGE) return undefined;
  }
  return undefined;
}
