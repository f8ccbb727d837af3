import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openLedger } from '#ledger/open-ledger.ts';
import { openChatServer } from './chat-server.ts';

export interface ReplicaResult {
  readonly events: number;
  readonly kills: number;
  readonly readings: number;
  /** Threads with all their posts. */
  readonly replies: number;
  readonly posts: number;
  readonly double: number;
  readonly outOfOrder: number;
  readonly seconds: number;
}

const SCRIPT = fileURLToPath(new URL('replica-process.ts', import.meta.url));

/** Three workers and two ingesters on one Postgres, workers killed as they work: every story is read once and answered once. */
export async function replicaTest(databaseUrl: string, events: number, kills: number): Promise<ReplicaResult> {
  const started = performance.now();
  const chat = await openChatServer(3);
  // Migrated once before, as a first deployment is; that replicas may do it at the same time is the ledger's own test.
  await (await openLedger({ dataDir: '', databaseUrl })).close();
  const run = (role: string, from = 0, many = 0): ChildProcess =>
    spawn(process.execPath, [SCRIPT, role, databaseUrl, String(chat.port), String(from), String(many)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const workers = [run('worker'), run('worker'), run('worker')];
  const half = events / 2;
  const ingesters = [run('ingest', 0, half + half / 2), run('ingest', half, half)].map(
    async (ingester) => new Promise((resolve) => ingester.once('close', resolve)),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let kill = 0; kill < kills; kill++) {
      await until(() => chat.threads.size > ((kill + 1) * events) / (kills + 2));
      workers[kill % 3]?.kill('SIGKILL');
      workers[kill % 3] = run('worker');
    }
    await Promise.all(ingesters);
    await until(async () => (await left(client, events)) === 0);
    return { events, kills, ...(await judge(client, chat)), seconds: (performance.now() - started) / 1000 };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await client.end();
    await chat.close();
  }
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 600_000;
  while (!(await done())) {
    if (performance.now() > deadline) throw new Error('the replicas have not come to an end in ten minutes');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function left(client: pg.Client, events: number): Promise<number> {
  const { rows } = await client.query<{ left: string }>(`
    select ${events} - (select count(*) from event where done is not null)
      + (select count(*) from post where shown < wanted and gone is null) as left`);
  return Number(rows[0]?.left);
}

async function judge(
  client: pg.Client,
  chat: { posts: ReadonlyMap<string, number>; threads: ReadonlyMap<string, readonly string[]> },
) {
  const { rows } = await client.query<{ readings: string }>('select count(*) as readings from reading');
  const wanted = await client.query<{ thread: string; tokens: string[] }>(
    'select thread, array_agg(id order by seq) as tokens from post group by thread',
  );
  const inOrder = wanted.rows.filter(({ thread, tokens }) => chat.threads.get(thread)?.join() === tokens.join());
  const whole = wanted.rows.filter(({ tokens }) => tokens.every((token) => chat.posts.has(token)));
  return {
    readings: Number(rows[0]?.readings),
    replies: whole.length,
    posts: chat.posts.size,
    double: [...chat.posts.values()].filter((times) => times > 1).length,
    outOfOrder: wanted.rows.length - inOrder.length,
  };
}
