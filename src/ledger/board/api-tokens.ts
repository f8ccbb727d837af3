import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Session } from '#ledger/session.ts';
import type { Tables } from '#ledger/tables.ts';

export const SCOPES = ['read', 'paste', 'decide', 'webhooks'] as const;
export type Scope = (typeof SCOPES)[number];

/** A key for programs. Only its hash is kept: it is shown once. */
export interface ApiToken {
  readonly id: string;
  readonly workspace: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO */
  readonly made: string;
  readonly used?: string;
}

const hashOf = (word: string): string => createHash('sha256').update(word).digest('base64url');

export async function makeToken(
  session: Session,
  name: string,
  scopes: readonly Scope[],
  now: Date,
): Promise<{ readonly id: string; readonly word: string }> {
  const word = `dc_${randomBytes(30).toString('base64url')}`;
  const id = hashOf(word);
  const row = { id, workspace: session.workspace, name, scopes: [...scopes], made: now };
  await session.db.insertInto('api_token').values(row).execute();
  return { id, word };
}

/** Whose key it is; undefined when it was never made, or has ended. */
export async function readToken(db: Kysely<Tables>, word: string, now: Date): Promise<ApiToken | undefined> {
  const row = await db
    .updateTable('api_token')
    .set({ used: now })
    .where('id', '=', hashOf(word))
    .where('ended', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : tokenOf(row);
}

export async function listTokens(session: Session): Promise<readonly ApiToken[]> {
  const rows = await session.db
    .selectFrom('api_token')
    .selectAll()
    .where('workspace', '=', session.workspace)
    .where('ended', 'is', null)
    .orderBy('made')
    .execute();
  return rows.map(tokenOf);
}

export async function endToken(session: Session, id: string, now: Date): Promise<void> {
  await session.db
    .updateTable('api_token')
    .set({ ended: now })
    .where('id', '=', id)
    .where('workspace', '=', session.workspace)
    .execute();
}

interface Row {
  id: string;
  workspace: string;
  name: string;
  scopes: string[];
  made: Date;
  used: Date | null;
}

function tokenOf(row: Row): ApiToken {
  return {
    id: row.id,
    workspace: row.workspace,
    name: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
    made: row.made.toISOString(),
    ...(row.used === null ? {} : { used: row.used.toISOString() }),
  };
}
