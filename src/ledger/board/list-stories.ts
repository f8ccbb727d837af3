import { sql } from 'kysely';
import type { Session } from '#ledger/session.ts';
import { headingOf } from './list-checks.ts';

/** A story as a list shows it. */
export interface ListedStory {
  readonly id: string;
  readonly workspace: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly channel: string;
  readonly channelName?: string;
  readonly author: string;
  /** ISO: when it was pasted. */
  readonly at: string;
  readonly checks: number;
  readonly unsettled: number;
}

interface Row {
  id: string;
  workspace: string;
  channel: string;
  channel_name: string | null;
  author_name: string;
  at: Date;
  heading: string | null;
  checks: string;
  unsettled: string;
}

/** One page of the stories that were read and not forgotten, the newest first. */
export async function listStories(
  sessions: readonly Session[],
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly stories: readonly ListedStory[]; readonly total: number }> {
  const [first] = sessions;
  if (first === undefined) return { stories: [], total: 0 };
  const fits = sql`s.workspace = any(${sessions.map((session) => session.workspace)}::text[]) and s.forgotten is null
    and exists (select 1 from reading r where r.story = s.id)`;
  const counted = await sql<{ total: string }>`select count(*) as total from story s where ${fits}`.execute(first.db);
  const { rows } = await sql<Row>`
    select s.id, s.workspace, s.channel, s.channel_name, s.author_name, s.at, s.heading,
      (select count(*) from "check" c where c.story = s.id and c.dropped is null) as checks,
      (select count(*) from "check" c where c.story = s.id and c.dropped is null and c.status in ('open', 'checking')) as unsettled
    from story s where ${fits} order by s.at desc, s.id limit ${size} offset ${(page - 1) * size}`.execute(first.db);
  return { stories: rows.flatMap((row) => listedOf(sessions, row) ?? []), total: Number(counted.rows[0]?.total ?? 0) };
}

function listedOf(sessions: readonly Session[], row: Row): ListedStory | undefined {
  const session = sessions.find((one) => one.workspace === row.workspace);
  if (session === undefined) return undefined;
  return {
    id: row.id,
    workspace: row.workspace,
    ...headingOf(session, row.id, row.heading),
    channel: row.channel,
    ...(row.channel_name === null ? {} : { channelName: row.channel_name }),
    author: row.author_name,
    at: row.at.toISOString(),
    checks: Number(row.checks),
    unsettled: Number(row.unsettled),
  };
}
