import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { UNSETTLED } from '#core/marks.ts';
import type { Tables } from './tables.ts';

/** How much is waiting, over all workspaces: for the metrics and the readiness of a process. */
export interface Counts {
  readonly eventsWaiting: number;
  readonly postsWaiting: number;
  readonly checksOpen: number;
  readonly stories: number;
}

/** Throws when the store does not answer. */
export async function readCounts(db: Kysely<Tables>): Promise<Counts> {
  const all = sql<string>`count(*)`.as('n');
  const events = await db.selectFrom('event').select(all).where('done', 'is', null).executeTakeFirstOrThrow();
  const posts = await db
    .selectFrom('post')
    .select(all)
    .whereRef('shown', '<', 'wanted')
    .where('gone', 'is', null)
    .executeTakeFirstOrThrow();
  const checks = await db
    .selectFrom('check')
    .select(all)
    .where('status', 'in', UNSETTLED)
    .where('dropped', 'is', null)
    .executeTakeFirstOrThrow();
  const stories = await db.selectFrom('story').select(all).where('forgotten', 'is', null).executeTakeFirstOrThrow();
  return {
    eventsWaiting: Number(events.n),
    postsWaiting: Number(posts.n),
    checksOpen: Number(checks.n),
    stories: Number(stories.n),
  };
}
