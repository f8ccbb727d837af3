import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLedger } from '#ledger/open-ledger.ts';
import { crashTest } from '../crash/crash.ts';
import { damageOnPglite, damageOnPostgres } from '../crash/look-for-damage.ts';
import { replicaTest } from '../crash/replicas.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';
import type { DataDirs } from '../ledger/new-data-dir.ts';
import { openPostgresServer } from '../ledger/open-postgres-server.ts';
import type { PostgresServer } from '../ledger/open-postgres-server.ts';

// The short form; `npm run test:crash` kills twenty times and works through two thousand events.
let server: PostgresServer;
let dataDirs: DataDirs;
beforeAll(async () => {
  [server, dataDirs] = await Promise.all([openPostgresServer(), openDataDirs()]);
});
afterAll(async () => {
  dataDirs.remove();
  await server.close();
});

test('PGlite: killed in the middle of writing, no acknowledged write is lost and nothing is damaged', async () => {
  const dataDir = dataDirs.make();
  const result = await crashTest({ dataDir, kills: 2 });
  expect(result).toMatchObject({ kills: 2, lost: [], astray: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
  expect(await damageOnPglite(dataDir)).toBe(0);
});

test('Postgres: killed with its server, no acknowledged write is lost and nothing is damaged', async () => {
  const databaseUrl = await server.database();
  const result = await crashTest({ dataDir: '', databaseUrl, kills: 2, afterKill: async () => server.kill() });
  expect(result).toMatchObject({ kills: 2, lost: [], astray: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
  expect(await damageOnPostgres(databaseUrl)).toBe(0);
});

test('three workers, two ingesters, one worker killed: every story is read once and answered once, in order', async () => {
  const result = await replicaTest(await server.database(), 40, 1);
  expect(result).toMatchObject({ readings: 40, replies: 40, double: 0, outOfOrder: 0 });
});

test('a second process on one directory is refused with a plain sentence', async () => {
  const dataDir = dataDirs.make();
  const first = await openLedger({ dataDir });
  const script = fileURLToPath(new URL('../crash/write-until-killed.ts', import.meta.url));
  const second = spawnSync(process.execPath, [script, '0', dataDir], { encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Another Deskcheck is using the ledger in ${dataDir}.`);
  await first.close();
  await (await openLedger({ dataDir })).close();
});

test('three replicas that start at once on an empty database: one migrates, all open', async () => {
  const databaseUrl = await server.database();
  const ledgers = await Promise.all([1, 2, 3].map(async () => openLedger({ dataDir: '', databaseUrl })));
  for (const ledger of ledgers) await ledger.close();
  expect(ledgers.map((ledger) => ledger.engine)).toEqual(['postgres', 'postgres', 'postgres']);
});
