import { existsSync } from 'node:fs';
import { readConfig } from '#config';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { workspacesOf } from '#ledger/workspaces.ts';
import type { WorkspaceId } from '#ledger/session.ts';
import { reasonOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Opens the ledger that the environment names, for one command, and closes it. */
export async function withLedger(work: (ledger: Ledger) => Promise<Outcome>): Promise<Outcome> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const set = readConfig(process.env);
  if (set.kind === 'wrong') return { code: 2, error: set.says.join('\n') };
  const { DATA_DIR, DATABASE_URL, LEDGER_KEYS } = set.config;
  try {
    const ledger = await openLedger({
      dataDir: DATA_DIR,
      ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
      ...(LEDGER_KEYS === undefined ? {} : { keys: LEDGER_KEYS }),
    });
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return { code: 1, error: reasonOf(error) };
  }
}

/** Those asked for, or all. */
export async function workspacesAsked(ledger: Ledger, asked: string | undefined): Promise<readonly WorkspaceId[]> {
  const all = await workspacesOf(ledger.db);
  return asked === undefined ? all : all.filter((workspace) => workspace === asked);
}
