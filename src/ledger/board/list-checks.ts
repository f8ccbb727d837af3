import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { z } from 'zod';
import type { CheckStatus } from '#core/marks.ts';
import { checkOf } from '#ledger/checks.ts';
import type { CheckRow, FiledCheck } from '#ledger/checks.ts';
import { openJson } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';
import type { Tables } from '#ledger/tables.ts';

/** Which checks a list shows, over one workspace or several. Every part narrows it. */
export interface CheckQuery {
  /** None: whatever their state. */
  readonly states: readonly CheckStatus[];
  /** Ids of one person, who may have several: whoever has it, or decided it. */
  readonly by?: readonly string[];
  readonly unassigned?: boolean;
  readonly channel?: string;
  readonly kind?: string;
  readonly outlet?: string;
  readonly id?: string;
  /** ISO: opened no earlier, and no later. */
  readonly after?: string;
  readonly before?: string;
  /** Folded: it has all of them. */
  readonly words: readonly string[];
  readonly sort: CheckSort;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

export const CHECK_SORTS = ['oldest', 'newest', 'changed', 'story'] as const;
export type CheckSort = (typeof CHECK_SORTS)[number];

/** A check with what a line about it says of its story. */
export interface ListedCheck extends FiledCheck {
  readonly workspace: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly channelName?: string;
}

export interface CheckList {
  readonly checks: readonly ListedCheck[];
  /** How many there are on all pages. */
  readonly total: number;
}

const headingSchema = z.object({ headline: z.string(), outlet: z.string().exactOptional() });

interface Row extends CheckRow {
  workspace: string;
  heading: string | null;
  channel_name: string | null;
}

/** One page of the checks that fit. `sessions`: the workspaces whoever asks may see. */
export async function listChecks(sessions: readonly Session[], query: CheckQuery): Promise<CheckList> {
  const [first] = sessions;
  if (first === undefined) return { checks: [], total: 0 };
  const fits = conditionOf(sessions, query);
  const counted = await countOf(first.db, fits);
  const { rows } = await sql<Row>`
    select c.*, s.heading, s.channel_name
    from "check" c join story s on s.id = c.story
    where ${fits} order by ${ORDERS[query.sort]}
    limit ${query.size} offset ${(query.page - 1) * query.size}`.execute(first.db);
  return { checks: rows.flatMap((row) => listedOf(sessions, row) ?? []), total: counted };
}

const ORDERS: Readonly<Record<CheckSort, RawBuilder<unknown>>> = {
  oldest: sql`c.opened, c.story, c.nth`,
  newest: sql`c.opened desc, c.story, c.nth`,
  changed: sql`c.since desc, c.id`,
  story: sql`s.at desc, c.story, c.nth`,
};

async function countOf(db: Kysely<Tables>, fits: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ total: string }>`
    select count(*) as total from "check" c join story s on s.id = c.story where ${fits}`.execute(db);
  return Number(rows[0]?.total ?? 0);
}

/** True for the checks that fit. Each workspace has its own blind words. */
function conditionOf(sessions: readonly Session[], query: CheckQuery): RawBuilder<boolean> {
  const parts: RawBuilder<unknown>[] = [
    sql`c.workspace = any(${sessions.map((session) => session.workspace)}::text[])`,
    sql`c.dropped is null and c.body is not null and s.forgotten is null`,
  ];
  if (query.states.length > 0) parts.push(sql`c.status = any(${[...query.states]}::text[])`);
  const { by } = query;
  if (by !== undefined) parts.push(sql`(c.by_id = any(${[...by]}::text[]) or c.for_id = any(${[...by]}::text[]))`);
  if (query.unassigned === true) parts.push(sql`c.by_id is null and c.for_id is null`);
  if (query.channel !== undefined) parts.push(sql`c.channel = ${query.channel}`);
  if (query.kind !== undefined) parts.push(sql`c.kind = ${query.kind}`);
  if (query.id !== undefined) parts.push(sql`c.id = ${query.id}`);
  if (query.after !== undefined) parts.push(sql`c.opened >= ${new Date(query.after)}`);
  if (query.before !== undefined) parts.push(sql`c.opened <= ${new Date(query.before)}`);
  const { outlet, words } = query;
  if (outlet !== undefined) parts.push(perWorkspace(sessions, (session) => sql`s.outlet = ${session.blind(outlet)}`));
  if (words.length > 0)
    parts.push(perWorkspace(sessions, (session) => sql`c.words @> ${words.map(session.blind)}::text[]`));
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

function perWorkspace(
  sessions: readonly Session[],
  condition: (session: Session) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const each = sessions.map((session) => sql`(c.workspace = ${session.workspace} and ${condition(session)})`);
  return sql`(${sql.join(each, sql` or `)})`;
}

function listedOf(sessions: readonly Session[], row: Row): ListedCheck | undefined {
  const session = sessions.find((one) => one.workspace === row.workspace);
  const check = session === undefined ? undefined : checkOf(session, row);
  if (session === undefined || check === undefined) return undefined;
  const heading = headingOf(session, row.story, row.heading);
  return {
    ...check,
    workspace: row.workspace,
    ...heading,
    ...(row.channel_name === null ? {} : { channelName: row.channel_name }),
  };
}

/** What lists say of a story; stories filed by an earlier version have no headline at hand. */
export function headingOf(
  session: Session,
  story: string,
  sealed: string | null,
): { readonly headline: string; readonly outlet?: string } {
  return sealed === null ? { headline: '' } : headingSchema.parse(openJson(session, `heading:${story}`, sealed));
}

/** What a list can be narrowed to. */
export interface CheckChoices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly string[];
  readonly outlets: readonly string[];
}

/** A longer list is not looked through; the search is. */
const CHOICES_MAX = 200;

/** Whoever has decided, taken or been given a check, or pasted a story. */
export async function peopleAt(sessions: readonly Session[]): Promise<CheckChoices['people']> {
  const [first] = sessions;
  if (first === undefined) return [];
  const own = sql`workspace = any(${sessions.map((session) => session.workspace)}::text[])`;
  const { rows } = await sql<{ id: string; name: string }>`
    select id, max(name) as name from (
      select by_id as id, by_name as name from "check" where ${own} and by_id is not null
      union all select for_id, for_name from "check" where ${own} and for_id is not null
      union all select author_id, author_name from story where ${own} and forgotten is null and author_id <> '') one
    group by id order by 2 limit ${CHOICES_MAX}`.execute(first.db);
  return rows;
}

/** The people, channels, kinds and outlets there are. */
export async function checkChoices(sessions: readonly Session[]): Promise<CheckChoices> {
  const [first] = sessions;
  if (first === undefined) return { people: [], channels: [], kinds: [], outlets: [] };
  const own = sql`workspace = any(${sessions.map((session) => session.workspace)}::text[])`;
  const channels = await sql<{ id: string; name: string }>`
    select channel as id, coalesce(max(channel_name), channel) as name from story
    where ${own} and forgotten is null group by channel order by name limit ${CHOICES_MAX}`.execute(first.db);
  const kinds = await sql<{ kind: string }>`
    select distinct kind from "check" where ${own} order by kind`.execute(first.db);
  const outlets = await sql<{ id: string; workspace: string; heading: string }>`
    select distinct on (workspace, outlet) id, workspace, heading from story
    where ${own} and outlet is not null and forgotten is null order by workspace, outlet limit ${CHOICES_MAX}`.execute(
    first.db,
  );
  const names = outlets.rows.flatMap(({ id, workspace, heading }) => {
    const session = sessions.find((one) => one.workspace === workspace);
    return session === undefined ? [] : (headingOf(session, id, heading).outlet ?? []);
  });
  return {
    people: await peopleAt(sessions),
    channels: channels.rows,
    kinds: kinds.rows.map((row) => row.kind),
    outlets: [...new Set(names)].toSorted((a, b) => a.localeCompare(b)),
  };
}
