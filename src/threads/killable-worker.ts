import { Worker } from 'node:worker_threads';
import type { Answer } from './answer.ts';

export interface WorkerLimits {
  /** What one job may take. */
  readonly jobMs: number;
  readonly megabytes: number;
}

export interface WorkerFile {
  readonly url: URL;
  /** What every worker is given when it starts. */
  readonly data?: unknown;
}

/** `stopped`: it took too much time or memory, and its worker was ended with it. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly says: string }
  | { readonly kind: 'stopped' };

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (outcome: Outcome<Result>) => void;
}

/** Starting takes a third of a second on a quiet machine; it is not the job's own time. */
const START_MS = 60_000;
const YOUNG_MEGABYTES = 64;
const STACK_MEGABYTES = 4;

/** Does one job after another in a thread that may be killed: a job that costs too much takes only its thread with it. */
export class KillableWorker<Job, Result> {
  private worker: Worker | undefined;
  private readonly queue: Waiting<Job, Result>[] = [];
  private current: Waiting<Job, Result> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 0;
  private closed = false;
  private readonly file: WorkerFile;
  private readonly limits: WorkerLimits;

  constructor(file: WorkerFile, limits: WorkerLimits) {
    this.file = file;
    this.limits = limits;
  }

  /** How many jobs are under way or waiting. */
  get load(): number {
    return this.queue.length + (this.current === undefined ? 0 : 1);
  }

  async run(job: Job): Promise<Outcome<Result>> {
    if (this.closed) throw new Error('the worker is closed');
    return new Promise((resolve) => {
      this.queue.push({ job, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { resolve } of this.queue.splice(0)) resolve({ kind: 'stopped' });
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
    this.limitTo(fresh ? START_MS : this.limits.jobMs);
  }

  private limitTo(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.replaceWorker(), ms);
  }

  private openWorker(): Worker {
    const worker = new Worker(this.file.url, {
      execArgv: [],
      workerData: this.file.data,
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        stackSizeMb: STACK_MEGABYTES,
      },
    });
    worker.on('message', (answer: Answer<Result>) => this.onAnswer(worker, answer));
    worker.on('error', () => void this.replaceWorker(worker)); // out of memory, or a stack gone
    return worker;
  }

  private onAnswer(worker: Worker, answer: Answer<Result>): void {
    if (worker !== this.worker || this.current === undefined) return;
    if ('started' in answer) return this.limitTo(this.limits.jobMs);
    if (answer.id !== this.nextId) return;
    this.settle('failed' in answer ? { kind: 'failed', says: answer.failed } : { kind: 'done', result: answer.result });
  }

  private settle(outcome: Outcome<Result>): void {
    clearTimeout(this.timer);
    const done = this.current;
    this.current = undefined;
    this.nextId += 1;
    done?.resolve(outcome);
    if (!this.closed) this.next();
  }

  private async replaceWorker(failed: Worker | undefined = this.worker): Promise<void> {
    if (failed !== this.worker) return;
    this.worker = undefined;
    await failed?.terminate();
    if (this.current !== undefined) this.settle({ kind: 'stopped' });
  }
}
