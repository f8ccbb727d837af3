import { setTimeout as sleep } from 'node:timers/promises';

/** Work of one queue is done in the order it came; queues do not wait for each other. */
export interface Queues {
  /** Resolves when it is done; false when it failed for good, which is said. */
  add(queue: string, work: () => Promise<void>): Promise<boolean>;
  settle(): Promise<void>;
}

export function openQueues(onError: (error: unknown) => void): Queues {
  const last = new Map<string, Promise<boolean>>();
  return {
    add(queue, work) {
      const done = (last.get(queue) ?? Promise.resolve(true)).then(work).then(
        () => true,
        (error: unknown) => {
          onError(error);
          return false;
        },
      );
      last.set(queue, done);
      void done.then(() => {
        if (last.get(queue) === done) last.delete(queue);
      });
      return done;
    },
    async settle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}

const WAITS_MS = [200, 1000, 3000, 8000];

/** Discord tells a thing once: what could not be stored is tried again. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const waitMs of WAITS_MS) {
    try {
      return await work();
    } catch {
      await sleep(waitMs);
    }
  }
  return work();
}
