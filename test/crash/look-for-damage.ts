import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { join } from 'node:path';
import pg from 'pg';

const INDEXES = `select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam
  join pg_namespace n on n.oid = c.relnamespace where a.amname = 'btree' and n.nspname in ('public', 'pgboss') and c.relkind = 'i'`;
const TABLES = `select count(*)::int as problems from pg_class c join pg_namespace n on n.oid = c.relnamespace,
  verify_heapam(c.oid) where c.relkind = 'r' and n.nspname in ('public', 'pgboss')`;

/** Reads every table and index of an embedded ledger with Postgres' own checker. The number of problems; throws for a broken index. */
export async function damageOnPglite(dataDir: string): Promise<number> {
  const pglite = await PGlite.create({ dataDir: join(dataDir, 'pglite'), extensions: { amcheck } });
  try {
    await pglite.exec('create extension if not exists amcheck');
    await pglite.query(INDEXES);
    return (await pglite.query<{ problems: number }>(TABLES)).rows[0]?.problems ?? -1;
  } finally {
    await pglite.close();
  }
}

export async function damageOnPostgres(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('create extension if not exists amcheck');
    await client.query(INDEXES);
    return (await client.query<{ problems: number }>(TABLES)).rows[0]?.problems ?? -1;
  } finally {
    await client.end();
  }
}
