import { sql } from 'kysely';
import { openJson, sealJson } from './session.ts';
import type { Session } from './session.ts';

/** A claim to be found again. `body` is JSON of the desk's own; `keys` and `words` rest blinded. */
export interface NewClaim {
  /** The report's id of it. */
  readonly claim: string;
  readonly body: unknown;
  /** What a claim about the same thing has in common with it: "death@palmyra". */
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

export interface FiledClaim {
  readonly story: string;
  readonly body: unknown;
  /** ISO: when its story was pasted. */
  readonly at: string;
}

/** Files the claims of a story's newest reading in the place of those before. */
export async function fileClaims(
  session: Session,
  story: string,
  at: string,
  claims: readonly NewClaim[],
): Promise<void> {
  await session.db.deleteFrom('claim').where('story', '=', story).execute();
  if (claims.length === 0) return;
  const rows = claims.map(({ claim, body, keys, words }) => ({
    id: `${story} ${claim}`,
    workspace: session.workspace,
    story,
    body: sealJson(session, `claim:${story} ${claim}`, body),
    keys: keys.map(session.blind),
    words: words.map(session.blind),
    at,
  }));
  await session.db.insertInto('claim').values(rows).execute();
}

/** Enough to choose the best few from; a place that is always in the news has more, and the newest are taken. */
const CANDIDATES_MAX = 400;

/** Earlier claims of other stories that have a key in common, the newest first. */
export async function claimsWithKeys(
  session: Session,
  keys: readonly string[],
  except: string,
  at: string,
): Promise<readonly FiledClaim[]> {
  if (keys.length === 0) return [];
  const rows = await session.db
    .selectFrom('claim')
    .select(['id', 'story', 'body', 'at'])
    .where('workspace', '=', session.workspace)
    .where(sql<boolean>`keys && ${keys.map(session.blind)}::text[]`)
    .where('story', '<>', except)
    .where('at', '<=', new Date(at))
    .orderBy('at', 'desc')
    .limit(CANDIDATES_MAX)
    .execute();
  return rows.map((row) => claimOf(session, row));
}

/** Claims that have all the words, the newest first. */
export async function claimsWithWords(
  session: Session,
  words: readonly string[],
  limit: number,
): Promise<readonly FiledClaim[]> {
  if (words.length === 0) return [];
  const rows = await session.db
    .selectFrom('claim')
    .select(['id', 'story', 'body', 'at'])
    .where('workspace', '=', session.workspace)
    .where(sql<boolean>`words @> ${words.map(session.blind)}::text[]`)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => claimOf(session, row));
}

/** Stories whose newest reading has all the words, the newest first. */
export async function storiesWithWords(
  session: Session,
  words: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const rows = await session.db
    .selectFrom('reading')
    .innerJoin('story', 'story.id', 'reading.story')
    .select(['reading.story', 'story.at'])
    .distinct()
    .where('reading.workspace', '=', session.workspace)
    .where(sql<boolean>`words @> ${words.map(session.blind)}::text[]`)
    .orderBy('story.at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.story);
}

function claimOf(session: Session, row: { id: string; story: string; body: string | null; at: Date }): FiledClaim {
  return { story: row.story, body: openJson(session, `claim:${row.id}`, row.body), at: row.at.toISOString() };
}
