import type { Ledger } from './open-ledger.ts';

/** Where a platform keeps what an installation gave it: tokens, sealed, one entry per workspace. */
export interface Shelf {
  keep(workspace: string, installation: string): Promise<void>;
  read(workspace: string): Promise<string | undefined>;
  forget(workspace: string): Promise<void>;
}

export function openShelf(ledger: Pick<Ledger, 'db' | 'vault'>, platform: string): Shelf {
  const { db, vault } = ledger;
  const idOf = (workspace: string): string => `${platform}:${workspace}`;
  return {
    keep: async (workspace, installation) => {
      const id = idOf(workspace);
      const body = vault.seal(installation, `installation:${id}`);
      await db
        .insertInto('installation')
        .values({ id, body })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ body }))
        .execute();
    },
    read: async (workspace) => {
      const id = idOf(workspace);
      const row = await db.selectFrom('installation').select('body').where('id', '=', id).executeTakeFirst();
      return row?.body === undefined || row.body === null ? undefined : vault.open(row.body, `installation:${id}`);
    },
    forget: async (workspace) => {
      await db.deleteFrom('installation').where('id', '=', idOf(workspace)).execute();
    },
  };
}
