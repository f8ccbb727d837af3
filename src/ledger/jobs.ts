import { PgBoss, fromKysely } from 'pg-boss';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';
import { startWorker } from './worker.ts';
import type { JobHandler, Worker } from './worker.ts';

/** `event`: something to read or record. `thread`: something to post or to bring up to date in a thread. `webhook`: somebody to tell. */
const QUEUES = ['event', 'thread', 'webhook'] as const;
export type Queue = (typeof QUEUES)[number];

/** Work that outlives the process. Jobs of one lane run one after another, in the order they were sent. */
export interface Jobs {
  /** Inside a transaction `db` must be its own: the job then exists if, and only if, the rows do. */
  send(queue: Queue, lane: string, data: Record<string, string>, db: Kysely<Tables>, due?: Date): Promise<void>;
}

export interface OpenJobs extends Jobs {
  work(queue: Queue, atOnce: number, handler: JobHandler): void;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/** With rests of 1, 2, 4 ... seconds between them about a minute. */
const RETRIES = 6;
const QUEUE_OPTIONS = {
  // Within a lane strictly in order, also across retries and replicas.
  policy: 'key_strict_fifo',
  retryLimit: RETRIES,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  // A killed worker's jobs come back after this; pg-boss allows no less.
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  deleteAfterSeconds: 3600,
} as const;
const WORKER_OPTIONS = { retries: RETRIES, pollMs: 400, touchMs: 4000 } as const;
/** By now the transaction that sent the job has been committed; if not, the next poll finds it. */
const WAKE_AFTER_MS = 15;

export async function openJobs(engine: Engine, onError: (error: Error) => void): Promise<OpenJobs> {
  const boss = new PgBoss({
    ...engine.boss,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', onError);
  await boss.start();
  for (const queue of QUEUES) await boss.createQueue(queue, QUEUE_OPTIONS);
  // The directory's lock says that nobody else can be at these jobs: no need to wait for their heartbeat to run out.
  if (engine.kind === 'pglite') {
    // One that was under way at every crash is left to fail: it may be why.
    await sql`
      update pgboss.job set state = 'retry', start_after = now()
      where state = 'active' and retry_count < retry_limit`.execute(engine.db);
  }
  const workers = new Map<Queue, Worker>();
  return {
    send: async (queue, lane, data, db, due) => {
      const options = { singletonKey: lane, db: fromKysely(db) };
      await boss.send(queue, data, due === undefined ? options : { ...options, startAfter: due });
      setTimeout(() => workers.get(queue)?.wake(), WAKE_AFTER_MS).unref();
    },
    work: (queue, atOnce, handler) => {
      workers.set(queue, startWorker(boss, { ...WORKER_OPTIONS, queue, atOnce, onError }, handler));
    },
    stop: async () => {
      await Promise.all([...workers.values()].map(async (worker) => worker.stop()));
      await boss.stop({ graceful: true, timeout: 8000 });
    },
  };
}
