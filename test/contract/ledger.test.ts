import { afterAll, beforeAll } from 'vitest';
import { openLedger } from '#ledger/open-ledger.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';
import type { DataDirs } from '../ledger/new-data-dir.ts';
import { openPostgresServer } from '../ledger/open-postgres-server.ts';
import type { PostgresServer } from '../ledger/open-postgres-server.ts';
import type { OpenEmpty } from '../ledger/fixtures.ts';
import { keepingSuite } from './ledger-keeping.ts';
import { ledgerSuite } from './ledger.ts';

let server: PostgresServer;
let dataDirs: DataDirs;
beforeAll(async () => {
  [server, dataDirs] = await Promise.all([openPostgresServer(), openDataDirs()]);
});
afterAll(async () => {
  dataDirs.remove();
  await server.close();
});

const withKeys = (keys: string | undefined): { readonly keys?: string } => (keys === undefined ? {} : { keys });

const onPglite: OpenEmpty = async (keys) => openLedger({ dataDir: dataDirs.make(), ...withKeys(keys) });
const onPostgres: OpenEmpty = async (keys) =>
  openLedger({ dataDir: '/nowhere', databaseUrl: await server.database(), ...withKeys(keys) });

ledgerSuite('PGlite', onPglite);
ledgerSuite('Postgres', onPostgres);
keepingSuite('PGlite', onPglite, onPostgres);
keepingSuite('Postgres', onPostgres, onPglite);
