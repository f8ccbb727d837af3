import type { Reading } from '#intake/page/reading.ts';
import { KillableWorker } from '#threads/killable-worker.ts';

/** Reads pictures of text in a thread of its own, opened when the first one comes and let go when none has come for a while: it holds 150 MB. */
export interface PictureReader {
  read(bytes: Uint8Array): Promise<Reading>;
  close(): Promise<void>;
}

const IDLE_MS = 300_000;
/** A full page takes some five seconds; the first also opens the model. */
const LIMITS = { jobMs: 60_000, megabytes: 512 };
const WORKER = new URL('./picture-worker.ts', import.meta.url);

export function openPictureReader(): PictureReader {
  let worker: KillableWorker<Uint8Array, Reading> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const letGo = async (): Promise<void> => {
    const open = worker;
    worker = undefined;
    await open?.close();
  };
  return {
    read: async (bytes) => {
      clearTimeout(idle);
      const at = (worker ??= new KillableWorker<Uint8Array, Reading>({ url: WORKER }, LIMITS));
      const outcome = await at.run(bytes);
      clearTimeout(idle);
      if (at.load === 0) idle = setTimeout(() => void letGo(), IDLE_MS).unref();
      return outcome.kind === 'done' ? outcome.result : { kind: 'barred', reason: 'broken-file' };
    },
    close: async () => {
      clearTimeout(idle);
      await letGo();
    },
  };
}
