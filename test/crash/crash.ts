import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { knowsEvent } from '#ledger/inbox.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { decisionsOn } from '#ledger/decisions.ts';
import { duePosts } from '#ledger/outbox.ts';
import { readChecks } from '#ledger/checks.ts';
import { latestReading } from '#ledger/readings.ts';

export interface CrashResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged before the kill and not there afterwards, or there in part. */
  readonly lost: readonly string[];
  /** Jobs without their event, events without their job. */
  readonly astray: number;
}

export interface CrashOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly kills: number;
  /** Done after each kill, before the next start: the server may be killed too. */
  readonly afterKill?: (round: number) => Promise<void>;
}

/** Kills a writing process without warning, over and over, then looks for every write that had been acknowledged. */
export async function crashTest(options: CrashOptions): Promise<CrashResult> {
  const acknowledged = new Set<string>();
  for (let round = 0; round < options.kills; round++) {
    for (const line of await writeAndKill(options, round)) acknowledged.add(line);
    await options.afterKill?.(round);
  }
  const { dataDir, databaseUrl } = options;
  const ledger = await openLedger({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
  try {
    const lost: string[] = [];
    for (const line of acknowledged) if (!(await isThere(ledger, line))) lost.push(line);
    return { kills: options.kills, acknowledged: acknowledged.size, lost, astray: await astray(ledger) };
  } finally {
    await ledger.close();
  }
}

async function writeAndKill(options: CrashOptions, round: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
  const more = options.databaseUrl === undefined ? [] : [options.databaseUrl];
  const writer = spawn(process.execPath, [script, String(round), options.dataDir, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  writer.stderr.on('data', (words: Buffer) => (complained += words.toString()));
  writer.stdout.on('data', (words: Buffer) => {
    const wasReady = said.includes('ready');
    said += words.toString();
    if (!wasReady && said.includes('ready')) setTimeout(() => writer.kill('SIGKILL'), 150 + Math.random() * 900);
  });
  await new Promise((resolve) => writer.once('close', resolve));
  if (!said.includes('ready')) throw new Error(`round ${round}: the ledger did not open again: ${complained}`);
  // The last line may have been cut off by the kill.
  return said.split('\n').slice(1, -1);
}

async function isThere(ledger: Ledger, line: string): Promise<boolean> {
  const session = ledger.in('slack:T1');
  const [what, id = ''] = line.split(' ');
  if (what === 'event') return knowsEvent(session, id);
  const checks = await readChecks(session, { story: id });
  const [first] = checks;
  const reading = await latestReading(session, id);
  const decisions = first === undefined ? [] : await decisionsOn(session, first.id);
  const posts = await duePosts(session, id);
  return checks.length === 2 && reading !== undefined && decisions.length === 1 && posts.length === 1;
}

async function astray(ledger: Ledger): Promise<number> {
  const rows = await sql<{ astray: number }>`
    select (select count(*) from event where done is null and not exists
             (select 1 from pgboss.job where name = 'event' and data->>'id' = event.id))::int
         + (select count(*) from pgboss.job where name = 'event' and not exists
             (select 1 from event where event.id = data->>'id'))::int as astray`.execute(ledger.db);
  return rows.rows[0]?.astray ?? -1;
}
