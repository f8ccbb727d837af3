import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mode } from './slack-adapter.ts';
import type { SlackServer } from './slack-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Deskcheck itself, as its own process, set up by nothing but the documented environment. */
export interface Bot {
  readonly log: string[];
  /** What it has used of a processor so far. */
  cpuSeconds(): number;
  /** As when the machine is switched off. */
  kill(): Promise<void>;
  /** As when the service is stopped: gives the exit code. */
  stop(): Promise<number | null>;
}

interface DataDir {
  readonly path: string;
  remove(): void;
}

/** A place for the ledger, empty or as a copy of one that was closed: making the store anew takes seconds. */
export function tempDataDir(like?: DataDir): DataDir {
  const path = mkdtempSync(join(tmpdir(), 'deskcheck-slack-'));
  if (like !== undefined) cpSync(like.path, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts `npm start`'s program against Slack on this machine; resolves once it is at work. */
export async function startBot(server: SlackServer, mode: Mode, dataDir: string, port = 0): Promise<Bot> {
  const { bot, app, signingSecret } = server.tokens;
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      SLACK_API_URL: server.apiUrl,
      SLACK_BOT_TOKEN: bot,
      ...(mode === 'socket' ? { SLACK_APP_TOKEN: app } : { SLACK_SIGNING_SECRET: signingSecret }),
    },
  });
  const log: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const heard = await firstPort(child, log, ended);
  server.deliveries.requestUrl = mode === 'http' ? `http://127.0.0.1:${heard}/slack/events` : undefined;
  return {
    log,
    cpuSeconds: () => cpuSecondsOf(child.pid),
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

/** From Linux's own account, in hundredths of a second; elsewhere unknown. */
function cpuSecondsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** The port it says it is at work on. */
function firstPort(child: ChildProcess, log: string[], ended: Promise<number | null>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rest = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      log.push(...lines);
      const port = lines.map((line) => /"port":(\d+)/.exec(line)?.[1]).find((found) => found !== undefined);
      if (port !== undefined) resolve(Number(port));
    });
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${log.join('\n')}`)));
  });
}
