import { reportSchema } from '#core/report.ts';
import type { Report } from '#core/report.ts';
import { idOf, openJson, sealJson } from './session.ts';
import type { Session } from './session.ts';

/** Why a story was read. */
const CAUSES = ['first', 'date', 'edit'] as const;
type Cause = (typeof CAUSES)[number];

/** One reading of a story: a date given or an edit adds another. */
export interface FiledReading {
  readonly nth: number;
  readonly cause: Cause;
  readonly report: Report;
  /** What was read, as the intake kept it: its address, its headers. JSON of the intake's own. */
  readonly copy: unknown;
  /** JSON of the desk's own: what it knew of this story from earlier ones. */
  readonly earlier: unknown;
  /** Of the text as read. */
  readonly sha256: string;
  /** ISO */
  readonly made: string;
}

export interface NewReading extends Omit<FiledReading, 'nth'> {
  readonly story: string;
  /** The event that asked for it: asked twice, it is filed once. */
  readonly event: string;
  /** What the story can be found by. */
  readonly words: readonly string[];
}

/** False when this event's reading was filed before. */
export async function fileReading(session: Session, reading: NewReading): Promise<boolean> {
  const { story, event, cause, report, copy, sha256, made } = reading;
  const id = idOf('reading', story, event);
  const last = await session.db
    .selectFrom('reading')
    .select((is) => is.fn.max('nth').as('nth'))
    .where('story', '=', story)
    .executeTakeFirst();
  const added = await session.db
    .insertInto('reading')
    .values({
      id,
      story,
      event,
      cause,
      sha256,
      made,
      workspace: session.workspace,
      nth: (last?.nth ?? 0) + 1,
      report: sealJson(session, `report:${id}`, report),
      copy: sealJson(session, `copy:${id}`, copy),
      earlier: sealJson(session, `earlier:${id}`, reading.earlier),
      words: reading.words.map(session.blind),
    })
    .onConflict((conflict) => conflict.column('event').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Every reading that was not forgotten, the first one first. */
export async function readingsOf(session: Session, story: string): Promise<readonly FiledReading[]> {
  const rows = await selectReadings(session, story).orderBy('nth').execute();
  return rows.flatMap((row) => readingOf(session, row) ?? []);
}

export async function latestReading(session: Session, story: string): Promise<FiledReading | undefined> {
  const row = await selectReadings(session, story).orderBy('nth', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : readingOf(session, row);
}

interface ReadingRow {
  id: string;
  nth: number;
  cause: string;
  report: string | null;
  copy: string | null;
  earlier: string | null;
  sha256: string;
  made: Date;
}

function selectReadings(session: Session, story: string) {
  return session.db
    .selectFrom('reading')
    .select(['id', 'nth', 'cause', 'report', 'copy', 'earlier', 'sha256', 'made'])
    .where('workspace', '=', session.workspace)
    .where('story', '=', story);
}

function readingOf(session: Session, row: ReadingRow): FiledReading | undefined {
  if (row.report === null) return undefined;
  return {
    nth: row.nth,
    cause: CAUSES.find((cause) => cause === row.cause) ?? 'first',
    report: reportSchema.parse(openJson(session, `report:${row.id}`, row.report)),
    copy: openJson(session, `copy:${row.id}`, row.copy),
    earlier: openJson(session, `earlier:${row.id}`, row.earlier),
    sha256: row.sha256,
    made: row.made.toISOString(),
  };
}
