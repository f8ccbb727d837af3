import { sql } from 'kysely';
import { idOf, sealJson } from './session.ts';
import type { Session, Someone, Where } from './session.ts';

/** A message that was read: one story, however often the platform delivers it. */
export interface Story extends Where {
  readonly id: string;
  /** The platform's id of the message. */
  readonly post: string;
  readonly author: Someone;
  readonly permalink?: string;
  /** As people know the channel, where the platform said it. */
  readonly channelName?: string;
  /** ISO: when it was pasted. */
  readonly at: string;
  /** Every check has a post of its own, as somebody asked. */
  readonly whole: boolean;
  /** What else was asked for in its thread, in that order. */
  readonly parts: readonly string[];
  /** The same story, pasted before: what is asked or marked here is meant for that one. */
  readonly sameAs?: string;
  /** Asked by one person alone: no other thread leads there. */
  readonly private?: boolean;
}

export interface NewStory extends Omit<Story, 'id' | 'whole' | 'parts' | 'sameAs'> {
  /** What the same story would have again: its text's hash, its link. They rest blinded. */
  readonly fingerprints: readonly string[];
  /** For lists. */
  readonly headline?: string;
  /** Who published it, where the page says so. */
  readonly outlet?: string;
}

export function storyId(session: Session, channel: string, post: string): string {
  return idOf('story', session.workspace, channel, post);
}

/** Files a story, or finds it filed: an edit brings new fingerprints. */
export async function fileStory(session: Session, story: NewStory): Promise<string> {
  const id = storyId(session, story.channel, story.post);
  const { headline = '', outlet } = story;
  const again = {
    prints: story.fingerprints.map(session.blind),
    heading: sealJson(session, `heading:${id}`, { headline, ...(outlet === undefined ? {} : { outlet }) }),
    outlet: outlet === undefined ? null : session.blind(outlet),
  };
  await session.db
    .insertInto('story')
    .values({
      id,
      workspace: session.workspace,
      channel: story.channel,
      thread: story.thread,
      post: story.post,
      channel_name: story.channelName ?? null,
      author_id: story.author.id,
      author_name: story.author.name,
      permalink: story.permalink ?? null,
      at: story.at,
      ...again,
      whole: false,
      private: story.private ?? false,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(again))
    .execute();
  return id;
}

interface StoryRow {
  id: string;
  channel: string;
  thread: string;
  post: string;
  channel_name: string | null;
  author_id: string;
  author_name: string;
  permalink: string | null;
  at: Date;
  whole: boolean;
  parts: string[];
  same_as: string | null;
  private: boolean;
}

function storyOf(row: StoryRow): Story {
  const { id, channel, thread, post } = row;
  return {
    id,
    channel,
    thread,
    post,
    author: { id: row.author_id, name: row.author_name },
    at: row.at.toISOString(),
    whole: row.whole,
    parts: row.parts,
    ...(row.same_as === null ? {} : { sameAs: row.same_as }),
    ...(row.private ? { private: true } : {}),
    ...(row.permalink === null ? {} : { permalink: row.permalink }),
    ...(row.channel_name === null ? {} : { channelName: row.channel_name }),
  };
}

function selectStories(session: Session) {
  return session.db
    .selectFrom('story')
    .select([
      'id',
      'channel',
      'thread',
      'post',
      'channel_name',
      'author_id',
      'author_name',
      'permalink',
      'at',
      'whole',
      'parts',
      'same_as',
      'private',
    ])
    .where('workspace', '=', session.workspace)
    .where('forgotten', 'is', null);
}

export async function readStory(session: Session, id: string): Promise<Story | undefined> {
  const row = await selectStories(session).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : storyOf(row);
}

/** Was this message ever filed, be it forgotten since? What was taken down is not read again. */
export async function knowsStory(session: Session, channel: string, post: string): Promise<boolean> {
  const row = await session.db
    .selectFrom('story')
    .select('id')
    .where('workspace', '=', session.workspace)
    .where('id', '=', storyId(session, channel, post))
    .executeTakeFirst();
  return row !== undefined;
}

/** Those that were not forgotten, in no order. */
export async function readStories(session: Session, ids: readonly string[]): Promise<readonly Story[]> {
  if (ids.length === 0) return [];
  const rows = await selectStories(session).where('id', 'in', ids).execute();
  return rows.map(storyOf);
}

export async function storyOfMessage(session: Session, channel: string, post: string): Promise<Story | undefined> {
  return readStory(session, storyId(session, channel, post));
}

/** True when this message was read before, also when its words have been forgotten since. */
export async function wasRead(session: Session, channel: string, post: string): Promise<boolean> {
  const id = storyId(session, channel, post);
  return (await session.db.selectFrom('story').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** The story a thread is about; of several pasted into one thread the newest. */
export async function storyOfThread(session: Session, where: Where): Promise<Story | undefined> {
  const row = await selectStories(session)
    .where('channel', '=', where.channel)
    .where('thread', '=', where.thread)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : storyOf(row);
}

/** Newest first. */
export async function newestStories(session: Session, limit: number, channel?: string): Promise<readonly Story[]> {
  const inWorkspace = selectStories(session).orderBy('at', 'desc').limit(limit);
  const rows = await (channel === undefined ? inWorkspace : inWorkspace.where('channel', '=', channel)).execute();
  return rows.map(storyOf);
}

/** Somebody asked for the rest of the checks. */
export async function showWhole(session: Session, id: string): Promise<void> {
  await session.db
    .updateTable('story')
    .set({ whole: true })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** Somebody asked for more of a story: it stands in the thread from now on. */
export async function showPart(session: Session, id: string, part: string): Promise<void> {
  await session.db
    .updateTable('story')
    .set({ parts: sql<string[]>`case when ${part} = any(parts) then parts else array_append(parts, ${part}) end` })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** The platform opened a thread of its own for the reply. */
export async function moveStory(session: Session, id: string, thread: string): Promise<void> {
  await session.db
    .updateTable('story')
    .set({ thread })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

/** Stories filed before `at` that have one of the fingerprints: the same text or link, the newest first. */
export async function sameStories(
  session: Session,
  fingerprints: readonly string[],
  except: string,
  at: string,
): Promise<readonly Story[]> {
  if (fingerprints.length === 0) return [];
  const rows = await selectStories(session)
    .where(sql<boolean>`prints && ${fingerprints.map(session.blind)}::text[]`)
    .where('id', '<>', except)
    .where('at', '<=', new Date(at))
    .orderBy('at', 'desc')
    .limit(5)
    .execute();
  return rows.map(storyOf);
}
