#!/usr/bin/env node
import { enableCompileCache, registerHooks } from 'node:module';
import type { Outcome } from './outcome.ts';

// The second start of a program that is started for every story should not compile it all again.
enableCompileCache();

// Our own imports name their file. Left to Node, each of 450 is looked up in package.json and on the disk: 50 ms of a start.
const SOURCES = new URL('..', import.meta.url).href;
const isSource = import.meta.url.endsWith('.ts');
if (isSource) {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.endsWith('.ts')
        ? { url: urlOf(specifier, context.parentURL), format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}

/** "#core/read.ts" and "./read-command.ts", as package.json's imports say. */
function urlOf(specifier: string, parent: string | undefined): string {
  return specifier.startsWith('#') ? SOURCES + specifier.slice(1) : new URL(specifier, parent).href;
}

/** Each command loads only what it needs: `read` must not wait for a store or an SDK. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<Outcome>>>> = {
  read: async () => (await import('./read-command.ts')).runRead,
  draft: async () => (await import('./draft-command.ts')).runDraft,
  compare: async () => (await import('./compare-command.ts')).runCompare,
  schema: async () => (await import('./schema-command.ts')).runSchema,
  open: async () => (await import('./ledger-commands.ts')).runOpen,
  find: async () => (await import('./ledger-commands.ts')).runFind,
  seed: async () => (await import('./seed-command.ts')).runSeed,
  export: async () => (await import('./export-command.ts')).runExport,
  import: async () => (await import('./export-command.ts')).runImport,
  register: async () => (await import('./register-command.ts')).runRegister,
  board: async () => (await import('./board-command.ts')).runBoard,
  doctor: async () => (await import('./doctor-command.ts')).runDoctor,
};

async function run(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const { USAGE } = await import('./usage.ts');
    return { code: name === undefined ? 2 : 0, [name === undefined ? 'error' : 'output']: USAGE };
  }
  const command = COMMANDS[name];
  if (command === undefined) {
    return {
      code: 2,
      error: `There is no command "${name}". The commands are: ${Object.keys(COMMANDS).join(', ')}. Try deskcheck --help.`,
    };
  }
  return (await command())(rest);
}

// A reader that closes the pipe early ("| head") has had enough: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const outcome = await run(process.argv.slice(2));
if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
if (outcome.error !== undefined) process.stderr.write(`${outcome.error}\n`);
process.exitCode = outcome.code;
