import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DiscordServer } from './discord-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Deskcheck itself, as its own process, set up by nothing but the documented environment. */
export interface DiscordBot {
  readonly log: string[];
  /** As when the machine is switched off. */
  kill(): Promise<void>;
  /** As when the service is stopped: gives the exit code. */
  stop(): Promise<number | null>;
}

export function discordDataDir(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'deskcheck-discord-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts `npm start`'s program against Discord on this machine; resolves once it is at work. */
export async function startDiscordBot(
  server: DiscordServer,
  dataDir: string,
  more: Readonly<Record<string, string>> = {},
): Promise<DiscordBot> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      DISCORD_API_URL: server.apiUrl,
      DISCORD_TOKEN: server.token,
      ...more,
    },
  });
  const log: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await atWork(child, log, ended);
  return {
    log,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function atWork(child: ChildProcess, log: string[], ended: Promise<number | null>): Promise<void> {
  return new Promise((resolve, reject) => {
    let rest = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      log.push(...lines);
      if (lines.some((line) => /"port":\d+/.test(line))) resolve();
    });
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${log.join('\n')}`)));
  });
}
