import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { readCommandLine } from './command-line.ts';
import { findArticle } from './find-article.ts';
import { reasonOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { MAX_BYTES } from './read-input.ts';
import { splitBoundedLines } from './split-lines.ts';
import { USAGE } from './usage.ts';

/** A command that sets two texts side by side. `fields`: what the two are called in a line of JSON. */
export interface TwoTexts {
  readonly name: string;
  readonly fields: readonly [first: string, second: string];
  /** What goes into the line of JSON beside the id. */
  answer(first: Report, second: Report): object;
  /** What a person reads. */
  print(first: Report, second: Report): string;
}

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `deskcheck NAME FIRST SECOND [--json]`, or `--jsonl [FILE]` for a stream of pairs. */
export async function runTwoTexts(command: TwoTexts, args: readonly string[]): Promise<Outcome> {
  const parsed = readCommandLine(args, OPTIONS);
  if (parsed instanceof Error) return { code: 2, error: `${parsed.message} Try deskcheck --help.` };
  const { values, positionals } = parsed;
  if (values.help === true) return { code: 0, output: USAGE };
  if (values.jsonl === true) {
    if (positionals.length > 1 || values.json === true)
      return { code: 2, error: `--jsonl takes one file of lines at most, and no --json. Try deskcheck --help.` };
    return answerLines(command, positionals[0]).then(
      () => ({ code: 0 }),
      (error: unknown) => ({ code: 1, error: `The lines could not be read: ${reasonOf(error)}` }),
    );
  }
  const [first, second] = positionals;
  if (first === undefined || second === undefined || positionals.length > 2)
    return {
      code: 2,
      error: `deskcheck ${command.name} needs two files, ${positionals.length} given. Try deskcheck --help.`,
    };
  const [one, other] = [await findArticle(first), await findArticle(second)];
  if ('error' in one) return { code: 1, error: one.error };
  if ('error' in other) return { code: 1, error: other.error };
  const [a, b] = [read(one.article), read(other.article)];
  return {
    code: 0,
    output: values.json === true ? JSON.stringify(command.answer(a, b), undefined, 2) : command.print(a, b),
  };
}

/** Two texts of the longest, and the JSON round them. */
const LINE_MAX_BYTES = 2 * MAX_BYTES;
const ids = z.union([z.string(), z.number()]);

/** One answer a line, in order; a line that can't be read is answered with its id and what is wrong. */
async function answerLines(command: TwoTexts, path: string | undefined): Promise<void> {
  const input = path === undefined || path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of splitBoundedLines(input, LINE_MAX_BYTES)) {
    number += 1;
    if (typeof line === 'string' && line.trim() === '') continue;
    const answer = typeof line === 'string' ? answerLine(command, line, number) : tooLong(number);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

function tooLong(number: number): object {
  return { id: `line ${number}`, error: `line ${number} is longer than ${LINE_MAX_BYTES / 2 ** 20} MB` };
}

function answerLine(command: TwoTexts, line: string, number: number): object {
  const label = `line ${number}`;
  const [first, second] = command.fields;
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: label, error: `${label} is not JSON: one {"id","${first}","${second}"} object a line is expected` };
  }
  const known = z.object({ id: ids }).safeParse(json);
  const id = known.success ? known.data.id : label;
  const text = z.string().refine((words) => words.trim() !== '', 'is empty');
  const parsed = z.object({ id: ids, [first]: text, [second]: text }).safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { id, error: `${label}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not understood'}` };
  }
  try {
    const [a, b] = [parsed.data[first], parsed.data[second]].map((words) => read(readPaste(String(words))));
    return a === undefined || b === undefined ? { id, error: label } : { id, ...command.answer(a, b) };
  } catch (error) {
    return { id, error: `the two texts could not be read: ${reasonOf(error)}` };
  }
}
