import { fsyncSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Db } from 'pg-boss';
import { lockDirectory } from './data-lock.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** PGlite asks its file system to fsync, and NODEFS has no such operation: without this a commit is only in the page cache. */
class DurableFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const addSync = (module: object): void => {
      const operations = streamOperations(module);
      operations['fsync'] = (stream: { nfd?: number }) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        return 0;
      };
    };
    return super.init(pg, { ...options, preRun: [addSync, ...(options.preRun ?? [])] });
  }
}

function streamOperations(module: object): Record<string, unknown> {
  const files: unknown = 'NODEFS' in module ? module.NODEFS : undefined;
  const operations: unknown =
    typeof files === 'object' && files !== null && 'stream_ops' in files ? files.stream_ops : undefined;
  if (isRecord(operations)) return operations;
  throw new Error('This release of PGlite keeps its file operations elsewhere: pin the one in package.json.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const BLOCK = /^\s*BEGIN\s*;([\s\S]*?);?\s*COMMIT\s*;?\s*$/i;

/** pg-boss sends whole `BEGIN; ...; COMMIT;` blocks: as a PGlite transaction a failing one is rolled back before anybody else's turn. */
function bossOn(pglite: PGlite): Db {
  const base = fromPglite(pglite);
  return {
    ...base,
    executeSql: async (text, values) => {
      if (values !== undefined && values.length > 0) return pglite.query(text, values);
      const block = BLOCK.exec(text)?.[1];
      const results =
        block === undefined ? await pglite.exec(text) : await pglite.transaction((inside) => inside.exec(block));
      return { rows: results.flatMap((result) => result.rows) };
    },
  };
}

/** Postgres inside this process, in `dataDir`. Survives kill -9: each commit is synced to its file. */
export async function openPglite(dataDir: string): Promise<Engine> {
  const lock = lockDirectory(dataDir);
  try {
    const pglite = await PGlite.create({
      fs: new DurableFiles(join(dataDir, 'pglite')),
      startParams: [
        ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
        '-c',
        'wal_sync_method=fsync',
        '-c',
        'shared_buffers=16MB',
      ],
    });
    return {
      kind: 'pglite',
      db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }),
      boss: { db: bossOn(pglite), backend: 'pglite' },
      close: async () => {
        await pglite.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw new Error(`The ledger in ${dataDir} could not be opened.`, { cause });
  }
}
