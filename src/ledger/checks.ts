import { z } from 'zod';
import type { CheckStatus } from '#core/marks.ts';
import { CHECK_STATUSES, UNSETTLED } from '#core/marks.ts';
import { idOf, openJson, sealJson } from './session.ts';
import type { Session, Someone } from './session.ts';

/** What a check is about, in the words of its story. */
const checkWords = z.object({
  title: z.string(),
  words: z.string(),
  check: z.string(),
  claim: z.string(),
  speaker: z.string().exactOptional(),
});

/** A check of a story, as the newest reading has it. */
export interface FiledCheck {
  readonly id: string;
  readonly story: string;
  readonly channel: string;
  /** Its place in the report's list, from 1. */
  readonly nth: number;
  /** The report's id of it, and of its claim. */
  readonly check: string;
  readonly claim: string;
  readonly title: string;
  /** The claim's own words. */
  readonly words: string;
  /** Which looking-up settles it. */
  readonly kind: string;
  /** Who says it, as the story names them. */
  readonly speaker?: string;
  readonly status: CheckStatus;
  /** One person has confirmed it, and the workspace asks for two. */
  readonly needsSecond: boolean;
  readonly by?: Someone;
  /** Who is to look it up, and until which day (ISO). */
  readonly assigned?: { readonly to: Someone; readonly day?: string };
  /** ISO: of the decision that the status comes from. */
  readonly since: string;
  /** ISO */
  readonly opened: string;
}

/** A check of a report, to be filed. */
export interface NewCheck extends Pick<FiledCheck, 'check' | 'claim' | 'title' | 'words' | 'speaker'> {
  readonly kind?: string;
  /** What it can be found by. */
  readonly findable?: readonly string[];
}

/** The same claim of the same story keeps its check, and what was decided on it, through every re-reading. */
export function checkIds(story: string, checks: readonly NewCheck[]): readonly string[] {
  const seen = new Map<string, number>();
  return checks.map(({ words }) => {
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return idOf('check', story, words, String(times));
  });
}

/** Files the checks of a reading, in its order. Those of an earlier reading that it no longer has are dropped, not lost. */
export async function fileChecks(
  session: Session,
  story: { readonly id: string; readonly channel: string },
  checks: readonly NewCheck[],
  now: string,
): Promise<void> {
  const ids = checkIds(story.id, checks);
  const rows = checks.map((check, index) => {
    const id = ids[index] ?? '';
    const { kind = 'other', findable = [], ...words } = check;
    return {
      id,
      workspace: session.workspace,
      story: story.id,
      channel: story.channel,
      nth: index + 1,
      print: session.blind(check.words),
      body: sealJson(session, `check:${id}`, words),
      kind,
      words: findable.map(session.blind),
      status: 'open',
      needs_second: false,
      by_id: null,
      by_name: null,
      since: now,
      opened: now,
    };
  });
  await session.db
    .updateTable('check')
    .set({ dropped: now })
    .where('story', '=', story.id)
    .where('workspace', '=', session.workspace)
    .where('dropped', 'is', null)
    .execute();
  if (rows.length === 0) return;
  await session.db
    .insertInto('check')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((old) => ({
        nth: old.ref('excluded.nth'),
        body: old.ref('excluded.body'),
        kind: old.ref('excluded.kind'),
        words: old.ref('excluded.words'),
        dropped: null,
      })),
    )
    .execute();
}

export interface CheckFilter {
  readonly story?: string;
  readonly stories?: readonly string[];
  readonly channel?: string;
  /** The person who has taken it, or who it was given to. */
  readonly by?: string;
  /** ISO day: those whose own day is before it. */
  readonly dueBefore?: string;
  readonly unsettled?: boolean;
  readonly limit?: number;
}

/** Checks of stories that were not forgotten: those of one story in its order, others the oldest first. */
export async function readChecks(session: Session, filter: CheckFilter): Promise<readonly FiledCheck[]> {
  let query = session.db
    .selectFrom('check')
    .selectAll()
    .where('workspace', '=', session.workspace)
    .where('dropped', 'is', null)
    .where('body', 'is not', null)
    .limit(filter.limit ?? 1000);
  query =
    filter.story === undefined
      ? query.orderBy('opened').orderBy('story').orderBy('nth')
      : query.where('story', '=', filter.story).orderBy('nth');
  if (filter.stories !== undefined) query = query.where('story', 'in', [...filter.stories, '']);
  if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel);
  const { by } = filter;
  if (by !== undefined) query = query.where((row) => row.or([row('by_id', '=', by), row('for_id', '=', by)]));
  if (filter.dueBefore !== undefined) query = query.where('due_day', '<', filter.dueBefore);
  if (filter.unsettled === true) query = query.where('status', 'in', UNSETTLED);
  return (await query.execute()).flatMap((row) => checkOf(session, row) ?? []);
}

export async function readCheck(session: Session, id: string): Promise<FiledCheck | undefined> {
  const row = await session.db
    .selectFrom('check')
    .selectAll()
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .executeTakeFirst();
  return row === undefined ? undefined : checkOf(session, row);
}

export interface CheckRow {
  id: string;
  story: string;
  channel: string;
  nth: number;
  kind: string;
  body: string | null;
  status: string;
  needs_second: boolean;
  by_id: string | null;
  by_name: string | null;
  for_id: string | null;
  for_name: string | null;
  due_day: string | null;
  since: Date;
  opened: Date;
}

export function checkOf(session: Session, row: CheckRow): FiledCheck | undefined {
  if (row.body === null) return undefined;
  const { id, story, channel, nth, kind } = row;
  return {
    id,
    story,
    channel,
    nth,
    kind,
    ...checkWords.parse(openJson(session, `check:${id}`, row.body)),
    status: CHECK_STATUSES.find((status) => status === row.status) ?? 'open',
    needsSecond: row.needs_second,
    ...(row.by_id === null ? {} : { by: { id: row.by_id, name: row.by_name ?? row.by_id } }),
    ...assignedOf(row),
    since: row.since.toISOString(),
    opened: row.opened.toISOString(),
  };
}

function assignedOf(row: CheckRow): Pick<FiledCheck, 'assigned'> {
  if (row.for_id === null) return {};
  const to = { id: row.for_id, name: row.for_name ?? row.for_id };
  return { assigned: row.due_day === null ? { to } : { to, day: row.due_day } };
}
