import { openDataDirs } from '../ledger/new-data-dir.ts';
import { openPostgresServer } from '../ledger/open-postgres-server.ts';
import { crashTest } from './crash.ts';
import { damageOnPglite, damageOnPostgres } from './look-for-damage.ts';
import { replicaTest } from './replicas.ts';

// The long form: 20 kills on each engine, then 2,000 events through three workers of which six are killed.
const KILLS = 20;
const EVENTS = 2000;
const failures: string[] = [];
const expect = (holds: boolean, what: string): void => void (holds || failures.push(what));

const dataDirs = await openDataDirs();
const dataDir = dataDirs.make();
const onPglite = await crashTest({ dataDir, kills: KILLS });
console.log('PGlite', { ...onPglite, damage: await damageOnPglite(dataDir) });
expect(onPglite.lost.length === 0 && onPglite.astray === 0, 'PGlite lost an acknowledged write');
dataDirs.remove();

const server = await openPostgresServer();
const databaseUrl = await server.database();
const afterKill = async (round: number): Promise<void> => (round % 5 === 4 ? server.kill() : undefined);
const onPostgres = await crashTest({ dataDir: '', databaseUrl, kills: KILLS, afterKill });
console.log('Postgres', { ...onPostgres, damage: await damageOnPostgres(databaseUrl) });
expect(onPostgres.lost.length === 0 && onPostgres.astray === 0, 'Postgres lost an acknowledged write');

const replicas = await replicaTest(await server.database(), EVENTS, 6);
console.log('replicas', replicas);
expect(replicas.readings === EVENTS, 'not every event was read once');
expect(replicas.replies === EVENTS && replicas.double === 0, 'a reply is missing or double');
await server.close();

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
