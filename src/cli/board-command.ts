import { existsSync, readFileSync } from 'node:fs';
import { LINK_MINUTES, boardLink, keyFile, withBoard } from '#desk/board-people.ts';
import { readConfig } from '#config';
import type { Config } from '#config';
import { linkKey } from '#ledger/board/sign-ins.ts';
import { readCommandLine } from './command-line.ts';
import { reasonOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { withLedger } from './with-ledger.ts';

const USAGE = `deskcheck board link --name "Ann Berg" [--workspace PLATFORM:ID]
  prints a link that signs Ann in at the board, once, within ${LINK_MINUTES} minutes`;
const OPTIONS = { name: { type: 'string' }, workspace: { type: 'string', multiple: true } } as const;

/** `deskcheck board link`: works beside a running Deskcheck, whose embedded store nobody else can open. */
export async function runBoard(args: readonly string[]): Promise<Outcome> {
  const parsed = parse(args);
  if (parsed === undefined) return { code: 2, error: USAGE };
  if (existsSync('.env')) process.loadEnvFile('.env');
  const set = readConfig(process.env);
  if (set.kind === 'wrong') return { code: 2, error: set.says.join('\n') };
  const { config } = set;
  const workspaces = parsed.workspace === undefined ? ['*'] : parsed.workspace.flatMap(withBoard);
  const say = (key: Buffer): Outcome => {
    const base = config.BOARD_URL ?? `http://localhost:${config.PORT}/`;
    return { code: 0, output: boardLink(key, base, { name: parsed.name, workspaces }, Date.now()) };
  };
  if (config.DATABASE_URL !== undefined) return withLedger(async (ledger) => say(await linkKey(ledger)));
  return withKeyFile(config, say);
}

function withKeyFile(config: Config, say: (key: Buffer) => Outcome): Outcome {
  try {
    return say(Buffer.from(readFileSync(keyFile(config.DATA_DIR), 'utf8'), 'base64'));
  } catch (error) {
    return { code: 1, error: `Start Deskcheck once, then it can make links for its board (${reasonOf(error)}).` };
  }
}

function parse(args: readonly string[]): { readonly name: string; readonly workspace?: readonly string[] } | undefined {
  const [verb, ...rest] = args;
  if (verb !== 'link') return undefined;
  const parsed = readCommandLine(rest, OPTIONS);
  if (parsed instanceof Error || parsed.positionals.length > 0) return undefined;
  const { name, workspace } = parsed.values;
  if (name === undefined || name.trim() === '') return undefined;
  return { name, ...(workspace === undefined ? {} : { workspace }) };
}
