import type { Kysely } from 'kysely';
import type { WorkspaceId } from './session.ts';
import type { Tables } from './tables.ts';

/** Every workspace that has filed a story. */
export async function workspacesOf(db: Kysely<Tables>): Promise<readonly WorkspaceId[]> {
  const rows = await db.selectFrom('story').select('workspace').distinct().orderBy('workspace').execute();
  return rows.flatMap(({ workspace }) => {
    const colon = workspace.indexOf(':');
    return colon < 1 ? [] : (`${workspace.slice(0, colon)}:${workspace.slice(colon + 1)}` as const);
  });
}

/** Every workspace Deskcheck has ever worked in, or was installed in. */
export async function knownWorkspaces(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const set = await db.selectFrom('workspace').select('id').execute();
  const installed = await db.selectFrom('installation').select('id').execute();
  return new Set([...(await workspacesOf(db)), ...[...set, ...installed].map((row) => row.id)]);
}
