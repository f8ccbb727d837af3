import { idOf, openJson } from './session.ts';
import type { Session, Someone, Where } from './session.ts';

/** A message to be posted. `body` is JSON of the desk's own. */
export interface NewPost {
  /** What it is in its reply: "summary", "check-3". Put again with other words, the post is brought up to date. */
  readonly key: string;
  readonly check?: string;
  /** The first message of a story: nothing else of another story goes before it in its channel. */
  readonly leads?: boolean;
  /** Said to one person, outside any thread. */
  readonly person?: Someone;
  readonly body: unknown;
}

/** A message with work to do. */
export interface DuePost extends Where {
  /** Unique, short, the same on every try: the platform keeps it beside the post. */
  readonly token: string;
  readonly owner: string;
  readonly key: string;
  readonly person?: Someone;
  readonly body: unknown;
  /** Absent until it is posted. */
  readonly post?: string;
  /** Which rendering `body` is. */
  readonly version: number;
  readonly removing: boolean;
  readonly leads: boolean;
  /** Tries that may have reached the platform. */
  readonly attempts: number;
  /** ISO: not before. */
  readonly due: string;
}

/** A first message that was put off for longer than this holds nobody up. */
const LEAD_WINDOW_MS = 20_000;

/** Puts messages in the outbox, in order, and a job beside them. What is unchanged stays; what is shown already gets an update. */
export async function putPosts(
  session: Session,
  owner: string,
  where: Where,
  posts: readonly NewPost[],
  now: string,
): Promise<void> {
  for (const post of posts) await putPost(session, owner, where, post, now);
  await wakeOwner(session, owner);
}

async function putPost(session: Session, owner: string, where: Where, post: NewPost, now: string): Promise<void> {
  const id = idOf('post', session.workspace, owner, post.key);
  const body = JSON.stringify(post.body);
  const sealed = session.vault.seal(body, `post:${id}`);
  const old = await session.db.selectFrom('post').select(['body', 'removing']).where('id', '=', id).executeTakeFirst();
  if (old === undefined) {
    await session.db
      .insertInto('post')
      .values({
        id,
        workspace: session.workspace,
        owner,
        channel: where.channel,
        thread: where.thread,
        key: post.key,
        check_id: post.check ?? null,
        person_id: post.person?.id ?? null,
        person_name: post.person?.name ?? null,
        body: sealed,
        wanted: 1,
        shown: 0,
        attempts: 0,
        post: null,
        permalink: null,
        due: now,
        removing: false,
        gone: null,
        leads: post.leads ?? false,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return;
  }
  const same = old.body !== null && session.vault.open(old.body, `post:${id}`) === body && !old.removing;
  if (same) return;
  await session.db
    .updateTable('post')
    .set((row) => ({ body: sealed, removing: false, wanted: row('wanted', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Takes down what an owner has said: all of it, or the keys given. */
export async function withdrawPosts(session: Session, owner: string, keys?: readonly string[]): Promise<void> {
  if (keys?.length === 0) return;
  const all = session.db
    .updateTable('post')
    .set((row) => ({ removing: true, wanted: row('wanted', '+', 1) }))
    .where('owner', '=', owner)
    .where('workspace', '=', session.workspace)
    .where('removing', '=', false);
  await (keys === undefined ? all : all.where('key', 'in', [...keys])).execute();
  await wakeOwner(session, owner);
}

export async function wakeOwner(session: Session, owner: string, due?: string): Promise<void> {
  const data = { workspace: session.workspace, owner };
  const later = due === undefined ? undefined : new Date(due);
  await session.jobs.send('thread', `${session.workspace} ${owner}`, data, session.db, later);
}

/** What is left to do for an owner, in order. */
export async function duePosts(session: Session, owner: string): Promise<readonly DuePost[]> {
  const rows = await session.db
    .selectFrom('post')
    .selectAll()
    .where('owner', '=', owner)
    .where('workspace', '=', session.workspace)
    .where('gone', 'is', null)
    .whereRef('shown', '<', 'wanted')
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    token: row.id,
    owner: row.owner,
    key: row.key,
    channel: row.channel,
    thread: row.thread,
    version: row.wanted,
    removing: row.removing,
    leads: row.leads,
    attempts: row.attempts,
    due: row.due.toISOString(),
    body: openJson(session, `post:${row.id}`, row.body),
    ...(row.post === null ? {} : { post: row.post }),
    ...(row.person_id === null ? {} : { person: { id: row.person_id, name: row.person_name ?? row.person_id } }),
  }));
}

/** Does the first message of another story still have to go out in this channel? */
export async function leadWaits(session: Session, channel: string, owner: string, now: string): Promise<boolean> {
  const row = await session.db
    .selectFrom('post')
    .select('id')
    .where('workspace', '=', session.workspace)
    .where('channel', '=', channel)
    .where('leads', '=', true)
    .where('shown', '=', 0)
    .where('gone', 'is', null)
    .where('owner', '<>', owner)
    .where('due', '<=', new Date(new Date(now).getTime() + LEAD_WINDOW_MS))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const ofToken = (session: Session, token: string) =>
  session.db.updateTable('post').where('id', '=', token).where('workspace', '=', session.workspace);

/** Written before the platform is asked: whoever comes second knows to look first. */
export async function startAttempt(session: Session, token: string): Promise<void> {
  await ofToken(session, token)
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .execute();
}

export interface Posted {
  readonly post: string;
  readonly permalink?: string;
}

export async function markPosted(session: Session, token: string, version: number, posted: Posted): Promise<void> {
  await ofToken(session, token)
    .set({
      post: posted.post,
      shown: version,
      ...(posted.permalink === undefined ? {} : { permalink: posted.permalink }),
    })
    .execute();
}

/** The platform said "later": it has certainly not been posted. */
export async function postpone(session: Session, token: string, due: string): Promise<void> {
  await ofToken(session, token)
    .set((row) => ({ due, attempts: row('attempts', '-', 1) }))
    .execute();
}

/** It can't be posted there, ever. */
export async function markGone(session: Session, token: string, why: string): Promise<void> {
  await ofToken(session, token).set({ gone: why, body: null }).execute();
}

/** The platform opened a thread for the reply: what follows goes there too. */
export async function movePosts(session: Session, owner: string, thread: string): Promise<void> {
  await session.db
    .updateTable('post')
    .set({ thread })
    .where('owner', '=', owner)
    .where('workspace', '=', session.workspace)
    .execute();
}

export interface KnownPost {
  readonly owner: string;
  readonly key: string;
  readonly check?: string;
  readonly permalink?: string;
}

/** What a message of ours is: somebody has reacted to it. */
export async function knownPost(session: Session, channel: string, post: string): Promise<KnownPost | undefined> {
  const rows = session.db
    .selectFrom('post')
    .select(['owner', 'key', 'check_id', 'permalink', 'channel'])
    .where('workspace', '=', session.workspace)
    .where('post', '=', post);
  const row = await rows.where('channel', '=', channel).executeTakeFirst();
  return row === undefined ? undefined : knownOf(row);
}

/** What an owner has posted, in order. */
export async function postsOf(session: Session, owner: string): Promise<readonly KnownPost[]> {
  const rows = await session.db
    .selectFrom('post')
    .select(['owner', 'key', 'check_id', 'permalink'])
    .where('workspace', '=', session.workspace)
    .where('owner', '=', owner)
    .where('removing', '=', false)
    .orderBy('seq')
    .execute();
  return rows.map(knownOf);
}

function knownOf(row: { owner: string; key: string; check_id: string | null; permalink: string | null }): KnownPost {
  return {
    owner: row.owner,
    key: row.key,
    ...(row.check_id === null ? {} : { check: row.check_id }),
    ...(row.permalink === null ? {} : { permalink: row.permalink }),
  };
}
