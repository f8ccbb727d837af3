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
