import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type CommandLine<Known extends Options> = ReturnType<
  typeof parseArgs<{ readonly options: Known; readonly allowPositionals: true }>
>;

/** What was typed behind a command's name, or why it is no command line of that command's. */
export function readCommandLine<Known extends Options>(
  args: readonly string[],
  options: Known,
): CommandLine<Known> | Error {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
