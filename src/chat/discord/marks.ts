import { DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import { readMessages, readUsers } from './payload.ts';
import type { DiscordChannel, DiscordReaction } from './payload.ts';
import { isAfter } from './place.ts';
import { markOfEmoji } from './reactions.ts';
import type { Notes } from './cursor.ts';

/** One person's sign on one post. */
type Sign = Pick<DiscordReaction, 'user_id' | 'message_id' | 'channel_id' | 'emoji' | 'member'>;

/** Which reactions of a thread the desk has been told of: those made or taken back while we were away are told later. */
export interface Marks {
  note(sign: Sign, on: boolean): Promise<void>;
  /** What stands there now and was not told, and what was told and stands there no more. */
  missedIn(thread: string): Promise<readonly { readonly sign: Sign; readonly on: boolean }[]>;
}

const MOST_THREADS = 50;
const PAGE = 100;
const entries = z.array(z.string());

/** The threads we opened, the newest: marks are made there. */
export function markedThreads(threads: readonly DiscordChannel[], bot: string): readonly DiscordChannel[] {
  const ours = threads.filter((thread) => thread.owner_id === bot);
  return ours
    .toSorted((a, b) => (isAfter(a.last_message_id ?? a.id, b.last_message_id ?? b.id) ? -1 : 1))
    .slice(0, MOST_THREADS);
}

export function openMarks(rest: REST, notes: Notes): Marks {
  async function told(thread: string): Promise<Set<string>> {
    const words = await notes.read(`marks ${thread}`);
    return new Set(words === undefined ? [] : entries.parse(JSON.parse(words)));
  }
  return {
    async note(sign, on) {
      const known = await told(sign.channel_id);
      if (on) known.add(entryOf(sign));
      else known.delete(entryOf(sign));
      await notes.keep(`marks ${sign.channel_id}`, JSON.stringify([...known]));
    },
    async missedIn(thread) {
      const standing = await signsIn(rest, thread);
      if (standing === undefined) return [];
      const known = await told(thread);
      const now = new Set(standing.signs.map(entryOf));
      const made = standing.signs.filter((sign) => !known.has(entryOf(sign)));
      const taken = [...known].filter((entry) => !now.has(entry)).map((entry) => signOf(thread, entry));
      return [
        ...made.map((sign) => ({ sign, on: true })),
        ...taken.filter((sign) => standing.posts.has(sign.message_id)).map((sign) => ({ sign, on: false })),
      ];
    },
  };
}

function entryOf({ message_id: post, user_id: user, emoji }: Sign): string {
  return `${post} ${user} ${emoji.name ?? ''}`;
}

function signOf(thread: string, entry: string): Sign {
  const [message_id = '', user_id = '', name = ''] = entry.split(' ');
  return { channel_id: thread, message_id, user_id, emoji: { name } };
}

interface Standing {
  readonly posts: ReadonlySet<string>;
  readonly signs: readonly Sign[];
}

/** The marks on our posts in a thread; undefined where we may not look. */
async function signsIn(rest: REST, thread: string): Promise<Standing | undefined> {
  try {
    const query = new URLSearchParams({ limit: String(PAGE) });
    const page = readMessages(await rest.get(Routes.channelMessages(thread), { query }));
    const posts = page.filter((message) => message.author.bot === true);
    const signs: Sign[] = [];
    for (const { id, reactions } of posts)
      for (const { emoji } of reactions) {
        const { name } = emoji;
        if (emoji.id !== undefined || name === undefined || markOfEmoji(name) === undefined) continue;
        const route = Routes.channelMessageReaction(thread, id, encodeURIComponent(name));
        const users = readUsers(await rest.get(route, { query }));
        signs.push(
          ...users.map((user) => ({
            channel_id: thread,
            message_id: id,
            user_id: user.id,
            emoji: { name },
            member: { user },
          })),
        );
      }
    return { posts: new Set(posts.map((post) => post.id)), signs };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
