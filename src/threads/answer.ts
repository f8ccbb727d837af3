import { parentPort } from 'node:worker_threads';

/** What a worker tells whoever gave it a job. */
export type Answer<Result> =
  | { readonly started: true }
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly failed: string };

/** The worker's side: one job after another. What is thrown is reported; what never returns is ended from outside. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what comes through the port has no type: whoever works names it
export function answerJobs<Job, Result>(work: (job: Job) => Promise<Result> | Result): void {
  const tell = (answer: Answer<Result>): void => parentPort?.postMessage(answer, []);
  const answer = async ({ id, job }: { readonly id: number; readonly job: Job }): Promise<void> => {
    try {
      tell({ id, result: await work(job) });
    } catch (error) {
      tell({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  };
  parentPort?.on('message', (message) => void answer(message));
  tell({ started: true });
}
