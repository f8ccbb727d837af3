import type { Ledger } from './open-ledger.ts';

/** Words kept sealed, by key. */
export interface Shelf {
  keep(key: string, words: string): Promise<void>;
  read(key: string): Promise<string | undefined>;
  forget(key: string): Promise<void>;
}

/** Where a platform keeps what an installation gave it: tokens, an entry per workspace. */
export function openInstallations(ledger: Pick<Ledger, 'db' | 'vault'>, platform: string): Shelf {
  return openShelf(ledger, 'installation', platform);
}

/** Where an adapter keeps what it must know after a restart: how far it has read, what it has said. */
export function openMemos(ledger: Pick<Ledger, 'db' | 'vault'>, adapter: string): Shelf {
  return openShelf(ledger, 'memo', adapter);
}

function openShelf({ db, vault }: Pick<Ledger, 'db' | 'vault'>, table: 'installation' | 'memo', owner: string): Shelf {
  const idOf = (key: string): string => `${owner}:${key}`;
  // Memos lay among the installations before they had a table: their seal still says so.
  const placeOf = (key: string): string => `installation:${idOf(key)}`;
  return {
    keep: async (key, words) => {
      const body = vault.seal(words, placeOf(key));
      await db
        .insertInto(table)
        .values({ id: idOf(key), body })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ body }))
        .execute();
    },
    read: async (key) => {
      const row = await db.selectFrom(table).select('body').where('id', '=', idOf(key)).executeTakeFirst();
      return row?.body === undefined || row.body === null ? undefined : vault.open(row.body, placeOf(key));
    },
    forget: async (key) => {
      await db.deleteFrom(table).where('id', '=', idOf(key)).execute();
    },
  };
}
