import type { Job, PgBoss } from 'pg-boss';

/** `last`: no further attempt follows a failure of this one. */
export type JobHandler = (data: Readonly<Record<string, string>>, last: boolean) => Promise<void>;

export interface Worker {
  /** There may be something new. */
  wake(): void;
  /** Takes nothing new and resolves when what is under way is done. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly queue: string;
  readonly atOnce: number;
  readonly retries: number;
  readonly pollMs: number;
  /** A worker that is silent for longer than its queue's heartbeat loses its jobs to another. */
  readonly touchMs: number;
  readonly onError: (error: Error) => void;
}

/** Keeps up to `atOnce` jobs going, each settled on its own: a slow page holds up its own lane and nobody else's. */
export function startWorker(boss: PgBoss, options: WorkerOptions, handler: JobHandler): Worker {
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let woken = Promise.withResolvers<void>();
  const wake = (): void => woken.resolve();

  const settle = async (job: Job<Record<string, string>>): Promise<void> => {
    const attempt = { id: job.id, retryCount: job.retryCount };
    try {
      await handler(job.data, job.retryCount >= options.retries);
      await boss.complete(options.queue, attempt);
    } catch (error) {
      options.onError(asError(error));
      await boss.fail(options.queue, attempt, { message: asError(error).name }).catch(options.onError);
    }
  };
  const take = async (): Promise<void> => {
    const jobs = await boss.fetch<Record<string, string>>(options.queue, { batchSize: options.atOnce - running.size });
    for (const job of jobs) {
      const done = settle(job).finally(() => {
        running.delete(job.id);
        wake();
      });
      running.set(job.id, done);
    }
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = Promise.withResolvers<void>();
      if (running.size < options.atOnce) await take().catch((error: unknown) => options.onError(asError(error)));
      await Promise.race([woken.promise, pause(options.pollMs)]);
    }
  };
  const touching = setInterval(() => {
    if (running.size > 0) boss.touch(options.queue, [...running.keys()]).catch(options.onError);
  }, options.touchMs);
  const ended = run();
  return {
    wake,
    stop: async () => {
      stopping.abort();
      wake();
      await ended;
      await Promise.all(running.values());
      clearInterval(touching);
    },
  };
}

async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
