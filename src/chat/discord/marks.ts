import { DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import { z } from 'zod';
import { readMessages, readUsers } from './payload.ts';
import type { DiscordChannel, DiscordReaction } from './payload.ts';
import { isAfter } from './place.ts';
import { markOfEmoji } from './reactions.ts';
import type { Memos } from './memos.ts';

/** One person's reaction on one post. */
type MarkReaction = Pick<DiscordReaction, 'user_id' | 'message_id' | 'channel_id' | 'emoji' | 'member'>;

/** Which reactions of a thread the desk has been told of: those made or taken back while we were away are told later. */
export interface Marks {
  note(reaction: MarkReaction, on: boolean): Promise<void>;
  /** What stands there now and was not told, and what was told and stands there no more. */
  missedIn(thread: string): Promise<readonly { readonly reaction: MarkReaction; readonly on: boolean }[]>;
}

/** At a start each costs a request or more: the newest, where people still mark. */
const THREADS_MAX = 50;
/** The most that Discord gives of one page. */
const PAGE = 100;
const entries = z.array(z.string());

/** The threads we opened, the newest: marks are made there. */
export function markedThreads(threads: readonly DiscordChannel[], bot: string): readonly DiscordChannel[] {
  const ours = threads.filter((thread) => thread.owner_id === bot);
  return ours
    .toSorted((a, b) => (isAfter(a.last_message_id ?? a.id, b.last_message_id ?? b.id) ? -1 : 1))
    .slice(0, THREADS_MAX);
}

export function openMarks(rest: REST, memos: Memos): Marks {
  async function told(thread: string): Promise<Set<string>> {
    const words = await memos.read(`marks ${thread}`);
    return new Set(words === undefined ? [] : entries.parse(JSON.parse(words)));
  }
  return {
    async note(reaction, on) {
      const known = await told(reaction.channel_id);
      if (on) known.add(entryOf(reaction));
      else known.delete(entryOf(reaction));
      await memos.keep(`marks ${reaction.channel_id}`, JSON.stringify([...known]));
    },
    async missedIn(thread) {
      const standing = await reactionsIn(rest, thread);
      if (standing === undefined) return [];
      const known = await told(thread);
      const now = new Set(standing.reactions.map(entryOf));
      const made = standing.reactions.filter((reaction) => !known.has(entryOf(reaction)));
      const taken = [...known].filter((entry) => !now.has(entry)).map((entry) => reactionOf(thread, entry));
      return [
        ...made.map((reaction) => ({ reaction, on: true })),
        ...taken
          .filter((reaction) => standing.posts.has(reaction.message_id))
          .map((reaction) => ({ reaction, on: false })),
      ];
    },
  };
}

function entryOf({ message_id: post, user_id: user, emoji }: MarkReaction): string {
  return `${post} ${user} ${emoji.name ?? ''}`;
}

function reactionOf(thread: string, entry: string): MarkReaction {
  const [message_id = '', user_id = '', name = ''] = entry.split(' ');
  return { channel_id: thread, message_id, user_id, emoji: { name } };
}

interface ThreadReactions {
  readonly posts: ReadonlySet<string>;
  readonly reactions: readonly MarkReaction[];
}

/** The marks on our posts in a thread; undefined where we may not look. */
async function reactionsIn(rest: REST, thread: string): Promise<ThreadReactions | undefined> {
  try {
    const query = new URLSearchParams({ limit: String(PAGE) });
    const page = readMessages(await rest.get(Routes.channelMessages(thread), { query }));
    const posts = page.filter((message) => message.author.bot === true);
    const made: MarkReaction[] = [];
    for (const { id, reactions } of posts)
      for (const { emoji } of reactions) {
        const { name } = emoji;
        if (emoji.id !== undefined || name === undefined || markOfEmoji(name) === undefined) continue;
        const route = Routes.channelMessageReaction(thread, id, encodeURIComponent(name));
        const users = readUsers(await rest.get(route, { query }));
        made.push(
          ...users.map((user) => ({
            channel_id: thread,
            message_id: id,
            user_id: user.id,
            emoji: { name },
            member: { user },
          })),
        );
      }
    return { posts: new Set(posts.map((post) => post.id)), reactions: made };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
