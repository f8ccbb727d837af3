import { Worker } from 'node:worker_threads';
import type { PageJob, PageResult } from './page-job.ts';
import type { Reading } from './reading.ts';

interface ReaderLimits {
  readonly parseMs: number;
  readonly parseMegabytes: number;
}

interface Waiting {
  readonly job: PageJob;
  readonly resolve: (reading: Reading) => void;
}

const UNREADABLE: Reading = { kind: 'barred', reason: 'unreadable' };
/** Starting takes a third of a second on a quiet machine; it is not the page's own time. */
const START_MS = 20_000;

/** Reads pages in a worker that may be killed: a page that costs too much time or memory takes only the worker with it. */
export class PageReader {
  private worker: Worker | undefined;
  private readonly queue: Waiting[] = [];
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 0;
  private closed = false;
  private readonly limits: ReaderLimits;

  constructor(limits: ReaderLimits) {
    this.limits = limits;
  }

  async read(job: PageJob): Promise<Reading> {
    if (this.closed) throw new Error('the page reader is closed');
    return new Promise((resolve) => {
      this.queue.push({ job, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { resolve } of this.queue.splice(0)) resolve(UNREADABLE);
    await this.replaceWorker();
  }

  private next(): void {
    if (this.current !== undefined) return;
    const waiting = this.queue.shift();
    if (waiting === undefined) {
      this.worker?.unref(); // an idle worker keeps no process alive
      return;
    }
    this.current = waiting;
    const fresh = this.worker === undefined;
    const worker = (this.worker ??= this.openWorker());
    worker.ref();
    worker.postMessage({ id: this.nextId, job: waiting.job }, []);
    this.limitTo(fresh ? START_MS : this.limits.parseMs);
  }

  private limitTo(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.replaceWorker(), ms);
  }

  private openWorker(): Worker {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.parseMegabytes,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
    });
    worker.on('message', (result: PageResult) => this.onResult(worker, result));
    worker.on('error', () => void this.replaceWorker(worker)); // out of memory, or a stack gone
    return worker;
  }

  private onResult(worker: Worker, result: PageResult): void {
    if (worker !== this.worker || this.current === undefined) return;
    if ('started' in result) return this.limitTo(this.limits.parseMs);
    if (result.id !== this.nextId) return;
    this.settle('reading' in result ? result.reading : UNREADABLE);
  }

  private settle(reading: Reading): void {
    clearTimeout(this.timer);
    const done = this.current;
    this.current = undefined;
    this.nextId += 1;
    done?.resolve(reading);
    if (!this.closed) this.next();
  }

  private async replaceWorker(failed: Worker | undefined = this.worker): Promise<void> {
    if (failed !== this.worker) return;
    this.worker = undefined;
    await failed?.terminate();
    if (this.current !== undefined) this.settle(UNREADABLE);
  }
}
