import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '#ledger/open-pglite.ts';

export interface DataDirs {
  /** A directory for an embedded ledger, its database made but empty: making one anew takes seconds. */
  make(): string;
  remove(): void;
}

export async function openDataDirs(): Promise<DataDirs> {
  const root = mkdtempSync(join(tmpdir(), 'deskcheck-data-'));
  const template = join(root, 'template');
  await (await openPglite(template)).close();
  let made = 0;
  return {
    make: () => {
      const dataDir = join(root, String(++made));
      cpSync(template, dataDir, { recursive: true });
      return dataDir;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
