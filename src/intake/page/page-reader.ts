import { KillableWorker } from '#threads/killable-worker.ts';
import type { PageJob } from './page-job.ts';
import type { Reading } from './reading.ts';

/** Reads pages in a worker that may be killed: a page that costs too much time or memory takes only the worker with it. */
export interface PageReader {
  read(job: PageJob): Promise<Reading>;
  close(): Promise<void>;
}

export function openPageReader(limits: { readonly parseMs: number; readonly parseMegabytes: number }): PageReader {
  const file = { url: new URL('./page-worker.ts', import.meta.url) };
  const worker = new KillableWorker<PageJob, Reading>(file, {
    jobMs: limits.parseMs,
    megabytes: limits.parseMegabytes,
  });
  return {
    read: async (job) => {
      const outcome = await worker.run(job);
      return outcome.kind === 'done' ? outcome.result : { kind: 'barred', reason: 'unreadable' };
    },
    close: async () => worker.close(),
  };
}
