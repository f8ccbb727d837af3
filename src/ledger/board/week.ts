import { sql } from 'kysely';
import type { Session } from '#ledger/session.ts';

/** What happened at the desk in the days before a moment. */
export interface Week {
  /** A day each, the oldest first: ISO day, checks opened, checks decided. */
  readonly days: readonly { readonly day: string; readonly opened: number; readonly decided: number }[];
  /** Open checks by how long they have been open. */
  readonly ages: readonly { readonly age: string; readonly checks: number }[];
  readonly kinds: readonly { readonly kind: string; readonly checks: number; readonly unsettled: number }[];
  readonly channels: readonly { readonly channel: string; readonly checks: number; readonly unsettled: number }[];
}

const DAYS = 7;
/** As many as fit one screen beside each other. */
const BARS_MAX = 10;

export async function weekOf(sessions: readonly Session[], now: Date): Promise<Week> {
  const [first] = sessions;
  if (first === undefined) return { days: [], ages: [], kinds: [], channels: [] };
  const { db } = first;
  const own = sql`c.workspace = any(${sessions.map((session) => session.workspace)}::text[]) and c.dropped is null and c.body is not null`;
  const since = new Date(now.getTime() - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const today = now.toISOString().slice(0, 10);
  const days = await sql<{ day: string; opened: string; decided: string }>`
    select to_char(d.day, 'YYYY-MM-DD') as day,
      (select count(*) from "check" c where ${own} and (c.opened at time zone 'UTC')::date = d.day) as opened,
      (select count(*) from "check" c where ${own} and c.status in ('confirmed', 'wrong', 'unverifiable')
        and (c.since at time zone 'UTC')::date = d.day) as decided
    from (select generate_series(${since}::date, ${today}::date, interval '1 day')::date as day) d order by d.day`.execute(
    db,
  );
  const ages = await sql<{ age: string; checks: string }>`
    select case when ${now}::timestamptz - c.opened < interval '1 day' then '1 under a day'
      when ${now}::timestamptz - c.opened < interval '3 days' then '2 1 to 3 days'
      when ${now}::timestamptz - c.opened < interval '7 days' then '3 3 to 7 days'
      when ${now}::timestamptz - c.opened < interval '30 days' then '4 1 to 4 weeks' else '5 longer' end as age, count(*) as checks
    from "check" c where ${own} and c.status in ('open', 'checking') group by 1 order by 1`.execute(db);
  const kinds = await sql<{ kind: string; checks: string; unsettled: string }>`
    select c.kind, count(*) as checks, count(*) filter (where c.status in ('open', 'checking')) as unsettled
    from "check" c where ${own} and c.opened >= ${since}::date group by c.kind order by 2 desc, 1 limit ${BARS_MAX}`.execute(
    db,
  );
  const channels = await sql<{ channel: string; checks: string; unsettled: string }>`
    select coalesce(max(s.channel_name), c.channel) as channel, count(*) as checks,
      count(*) filter (where c.status in ('open', 'checking')) as unsettled
    from "check" c join story s on s.id = c.story where ${own} and c.opened >= ${since}::date
    group by c.workspace, c.channel order by 2 desc, 1 limit ${BARS_MAX}`.execute(db);
  return {
    days: days.rows.map(({ day, opened, decided }) => ({ day, opened: Number(opened), decided: Number(decided) })),
    ages: ages.rows.map(({ age, checks }) => ({ age: age.slice(2), checks: Number(checks) })),
    kinds: kinds.rows.map((row) => ({ kind: row.kind, checks: Number(row.checks), unsettled: Number(row.unsettled) })),
    channels: channels.rows.map((row) => ({
      channel: row.channel,
      checks: Number(row.checks),
      unsettled: Number(row.unsettled),
    })),
  };
}
