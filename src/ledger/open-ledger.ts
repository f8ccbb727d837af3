import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { openJobs } from './jobs.ts';
import type { Jobs, OpenJobs, Queue } from './jobs.ts';
import { MIGRATIONS } from './migrations.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';
import type { Session, WorkspaceId } from './session.ts';
import type { Tables } from './tables.ts';
import { blindWith, openVault } from './vault.ts';
import type { Vault } from './vault.ts';
import type { JobHandler } from './worker.ts';

export interface LedgerOptions {
  /** The embedded store's directory; unused when `databaseUrl` is set. */
  readonly dataDir: string;
  /** postgres://... : a server instead of the embedded store. */
  readonly databaseUrl?: string;
  /** "k2:BASE64,k1:BASE64": article text, notes and tokens rest sealed with the first key; all can open. */
  readonly keys?: string;
  /** Told what goes wrong in the background; nothing of a text is in it. */
  readonly onError?: (error: Error) => void;
}

/** What newsrooms have filed. Everything about one workspace is done through its session. */
export interface Ledger {
  readonly engine: 'pglite' | 'postgres';
  in(workspace: WorkspaceId): Session;
  /** One transaction: all of `work` or nothing. Inside it use only the session given: another one would wait for ever. */
  together<T>(workspace: WorkspaceId, work: (session: Session) => Promise<T>): Promise<T>;
  /** Starts working on a queue, `atOnce` jobs at a time. */
  work(queue: Queue, atOnce: number, handler: JobHandler): void;
  /** For what is not one workspace's: backup, alarms, installations. */
  readonly db: Kysely<Tables>;
  readonly vault: Vault;
  readonly jobs: Jobs;
  /** Lets running jobs finish, then closes. */
  close(): Promise<void>;
}

export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const vault = openVault(options.keys);
  const engine =
    options.databaseUrl === undefined ? await openPglite(options.dataDir) : await openPostgres(options.databaseUrl);
  try {
    await migrate(engine);
    const secret = await indexSecret(engine.db, vault);
    const jobs = await openJobs(engine, options.onError ?? (() => {}));
    return ledgerOn(engine, vault, secret, jobs);
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}

function ledgerOn(engine: Engine, vault: Vault, secret: Buffer, jobs: OpenJobs): Ledger {
  const session = (workspace: WorkspaceId, db: Kysely<Tables>): Session => ({
    workspace,
    db,
    vault,
    blind: blindWith(secret, workspace),
    jobs,
  });
  return {
    engine: engine.kind,
    in: (workspace) => session(workspace, engine.db),
    together: async (workspace, work) => engine.db.transaction().execute(async (tx) => work(session(workspace, tx))),
    work: (queue, atOnce, handler) => jobs.work(queue, atOnce, handler),
    db: engine.db,
    vault,
    jobs,
    close: async () => {
      await jobs.stop();
      await engine.close();
    },
  };
}

/** Kysely's migrator takes a lock: of three replicas that start at once, one migrates. */
async function migrate(engine: Engine): Promise<void> {
  const migrator = new Migrator({ db: engine.db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The ledger could not be brought up to date.', { cause: error });
}

/** Made once per ledger and kept sealed in it: a wrong key is noticed here, before anything is written. */
async function indexSecret(db: Kysely<Tables>, vault: Vault): Promise<Buffer> {
  const made = vault.seal(randomBytes(32).toString('base64'), 'secret:index');
  await db
    .insertInto('secret')
    .values({ id: 'index', body: made })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db.selectFrom('secret').select('body').where('id', '=', 'index').executeTakeFirstOrThrow();
  try {
    return Buffer.from(vault.open(row.body ?? '', 'secret:index'), 'base64');
  } catch (cause) {
    throw new Error('This ledger is sealed with another key: LEDGER_KEYS must hold the one it was made with.', {
      cause,
    });
  }
}
