import type { Article } from '#core/article.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import type { SharedModels } from '#core/language/model/model-file.ts';
import { shareModels } from '#core/language/model/shared-models.ts';
import type { Report } from '#core/report.ts';
import { KillableWorker } from './killable-worker.ts';
import type { WorkerLimits } from './killable-worker.ts';

export interface ReaderOptions {
  readonly facts: DeskFacts;
  /** How many stories may be read at once. A thread is opened when the first story needs it. */
  readonly threads: number;
  readonly limits?: WorkerLimits;
}

/** `core/read.ts` on threads of its own, so that the process can answer while a story is read. */
export interface Reader {
  /** Undefined when the story took too much time or memory. Throws when the reading itself broke. */
  read(article: Article): Promise<Report | undefined>;
  close(): Promise<void>;
}

/** What a thread is given when it starts. */
export interface ReadingGiven {
  readonly facts: DeskFacts;
  readonly models: SharedModels;
}

/** A minute is a hundred times what a long story takes; the memory is what a thread holds beside the models, which are shared. */
const LIMITS: WorkerLimits = { jobMs: 60_000, megabytes: 768 };

export function openReader(options: ReaderOptions): Reader {
  const given: ReadingGiven = { facts: options.facts, models: shareModels() };
  const file = { url: new URL('./read-worker.ts', import.meta.url), data: given };
  const workers = Array.from(
    { length: options.threads },
    () => new KillableWorker<Article, Report>(file, options.limits ?? LIMITS),
  );
  return {
    read: async (article) => {
      // Those that are open come first: a thread of its own for every story would load the models as often.
      const worker = workers.reduce((least, one) => (one.load < least.load ? one : least));
      const outcome = await worker.run(article);
      if (outcome.kind === 'failed') throw new Error(`the reading broke: ${outcome.says}`);
      return outcome.kind === 'done' ? outcome.result : undefined;
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.close()));
    },
  };
}
