import { existsSync, fstatSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { openBoard } from './board/open-board.ts';
import type { ChatAdapter } from './chat/adapter.ts';
import { createConsole } from './chat/console/console.ts';
import { createWeb } from './chat/web.ts';
import { readConfig } from '#config';
import type { Config } from '#config';
import { extendFacts } from './core/facts/extend-facts.ts';
import { DESK_FACTS } from './core/facts/facts.ts';
import type { DeskFacts } from './core/facts/facts.ts';
import type { Desk } from './desk/desk.ts';
import { openDesk } from './desk/open-desk.ts';
import { openIntake } from './intake/intake.ts';
import { openPoster } from './intake/web/post-json.ts';
import { openLedger } from './ledger/open-ledger.ts';
import { openDiscord } from './open-discord.ts';
import { openSlack } from './open-slack.ts';
import { boardOptions, sayWhereTheBoardIs } from './open-web.ts';
import { openReader } from './threads/open-reader.ts';

/** A newsroom pastes a story or two at a time, and each thread takes memory beside the models they share. */
const READING_THREADS_MAX = 4;
const USER_AGENT = 'Deskcheck/0.1 (newsroom verification bot; reads pages an editor pasted)';

/** The composition root: the only file that knows all parts. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const set = readConfig(process.env);
  if (set.kind === 'wrong') return stop(2, set.says);
  const { config } = set;
  const hasChat =
    config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined || config.DISCORD_TOKEN !== undefined;
  const terminal = !hasChat && hasInput();
  const log = openLog(config, !terminal);
  const ledger = await openLedger(ledgerOptions(config, log));
  const intake = openIntake({ allowPrivateHosts: config.ALLOW_PRIVATE_HOSTS, userAgent: USER_AGENT });
  const poster = openPoster({ allowPrivateHosts: config.ALLOW_PRIVATE_HOSTS, userAgent: USER_AGENT });
  const web = createWeb(() => new Date());
  const slack = openSlack(config, ledger, log);
  const quit = new AbortController();
  // From here on a SIGTERM is heard, also one that comes while the parts are still opening.
  const told = untilTold(quit.signal);
  const adapters: ChatAdapter[] = [web];
  if (slack !== undefined) adapters.push(slack);
  const discord = openDiscord(config, ledger, log);
  if (discord !== undefined) adapters.push(discord);
  if (terminal) adapters.push(openConsole(quit));
  const reader = openReader({ facts: readFacts(config.DESK_FACTS), threads: readingThreads() });
  const desk: Desk = {
    ledger,
    adapters,
    intake,
    read: async (article) => reader.read(article),
    config: deskConfig(config),
    clock: () => new Date(),
    tell: poster.send,
    log: logOf(log),
  };
  const open = openDesk(desk, config.ROLES);
  const board = await openBoard(boardOptions(config, desk, web, slack?.requestListener));
  await open.start();
  log.info(
    { port: board.port, engine: ledger.engine, chats: adapters.map((adapter) => adapter.platform) },
    'Deskcheck is at work',
  );
  await sayWhereTheBoardIs(config, ledger, board.port, !terminal);
  await told;
  // Nothing new is taken in, what is under way is finished, then the store is closed.
  board.drain();
  await open.stop();
  await board.close();
  await ledger.close(); // lets the work under way finish, which may still read and fetch
  await reader.close();
  await poster.close();
  await intake.close();
}

/** One story must not wait for another, slow one; more threads than cores only take turns. */
function readingThreads(): number {
  return Math.min(READING_THREADS_MAX, Math.max(2, availableParallelism() - 1));
}

function untilTold(quit: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    quit.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Somebody at a terminal, or a pipe or a file to read from. A service has /dev/null or nothing there: then the board is the way in. */
function hasInput(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

function openConsole(quit: AbortController): ChatAdapter {
  const name = process.env['USER'] ?? 'editor';
  return createConsole({
    input: process.stdin,
    output: process.stdout,
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
    person: { id: name, name },
    now: () => new Date(),
    onQuit: () => quit.abort(),
  });
}

/** Lines of JSON on standard error. In the terminal desk only what went wrong: the desk itself speaks on standard output. */
function openLog(config: Config, alone: boolean): Logger {
  const level = alone || process.env['LOG_LEVEL'] !== undefined ? config.LOG_LEVEL : 'warn';
  return pino({ level, redact: ['text', '*.text', 'token', '*.token', 'body', '*.body'] }, pino.destination(2));
}

function logOf(log: Logger): Desk['log'] {
  return {
    info: (what, says) => log.info(what, says),
    warn: (what, says) => log.warn(what, says),
    error: (what, says) => log.error(what, says),
  };
}

function ledgerOptions(config: Config, log: Logger): Parameters<typeof openLedger>[0] {
  return {
    dataDir: config.DATA_DIR,
    ...(config.DATABASE_URL === undefined ? {} : { databaseUrl: config.DATABASE_URL }),
    ...(config.LEDGER_KEYS === undefined ? {} : { keys: config.LEDGER_KEYS }),
    onError: (error) => log.error({ error: error.name }, 'the ledger met an error in the background'),
  };
}

function deskConfig(config: Config): Desk['config'] {
  return {
    reads: config.READS,
    secondPair: config.SECOND_PAIR_OF_EYES,
    ...(config.DIGEST_HOUR === undefined
      ? {}
      : { digest: { hour: `${String(config.DIGEST_HOUR).padStart(2, '0')}:00`, zone: config.TIME_ZONE } }),
    ...(config.RETENTION_DAYS === undefined ? {} : { forgetAfterDays: config.RETENTION_DAYS }),
  };
}

function readFacts(path: string | undefined): DeskFacts {
  if (path === undefined) return DESK_FACTS;
  try {
    return extendFacts(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(
      `DESK_FACTS: ${path} could not be used (${cause instanceof Error ? cause.message : String(cause)})`,
      { cause },
    );
  }
}

function stop(code: number, says: readonly string[]): void {
  for (const line of says) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

main().catch((error: unknown) => {
  stop(1, [error instanceof Error ? error.message : String(error)]);
  process.exit(1);
});
