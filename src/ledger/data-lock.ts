import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
}

/** Locks a data directory for this process. The lock is the kernel's: a kill -9 frees it, and it holds across containers. */
export function lockDirectory(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true });
  const lock = new DatabaseSync(join(dataDir, 'data.lock'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma journal_mode = delete; begin exclusive');
  } catch (cause) {
    lock.close();
    throw new DirectoryInUse(
      `Another Deskcheck is using the ledger in ${dataDir}. Stop it first, or give this one its own DATA_DIR.`,
      { cause },
    );
  }
  return { release: () => lock.close() };
}
