import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { readPaste } from '#core/text/read-paste.ts';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import type * as Pages from './read-page.ts';
import { reasonOf } from './outcome.ts';
import { MAX_BYTES } from './read-input.ts';
import { splitBoundedLines } from './split-lines.ts';
import type { TooLong } from './split-lines.ts';
import { isIsoDay } from '#core/times/calendar.ts';

/** A page of markup, quoted, is longer than its text. */
/** A story of the longest, and the JSON round it. */
const LINE_MAX_BYTES = 2 * MAX_BYTES;

const published = z.string().refine(isIsoDay, 'is not a date like 2017-03-03').optional();
const id = z.union([z.string(), z.number()]);
const textLine = z.object({ id, text: z.string(), published });
const pageLine = z.object({ id, html: z.string(), url: z.string().optional(), published });
const anyLine = z.union([textLine, pageLine]);

/** Reads `{"id","text","published"?}` or `{"id","html","url"?}` a line and prints `{"id","report"}` or `{"id","error"}`, in order. */
export async function readLines(path: string | undefined): Promise<void> {
  try {
    await answerLines(path);
  } finally {
    if (pages !== undefined) await pages.closePages();
  }
}

/** Loaded by the first line that carries a page: text alone needs no parser of HTML. */
let pages: typeof Pages | undefined;

async function answerLines(path: string | undefined): Promise<void> {
  const input = path === undefined || path === '-' ? process.stdin : createReadStream(path);
  let [number, answered, failed] = [0, 0, 0];
  for await (const line of splitBoundedLines(input, LINE_MAX_BYTES)) {
    number += 1;
    if (typeof line === 'string' && line.trim() === '') continue;
    const answer = await readLine(line, number);
    answered += 1;
    if ('error' in answer) failed += 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  if (failed > 0)
    process.stderr.write(`${failed} of ${answered} lines could not be read; each is answered with an "error".\n`);
}

type Answer =
  | { readonly id: string | number; readonly report: Report }
  | { readonly id: string | number; readonly error: string };

async function readLine(line: string | TooLong, number: number): Promise<Answer> {
  if (typeof line !== 'string')
    return { id: `line ${number}`, error: `line ${number} is longer than ${LINE_MAX_BYTES / 2 ** 20} MB` };
  const parsed = parseLine(line, number);
  if ('error' in parsed) return parsed;
  try {
    return 'html' in parsed
      ? await readPage(parsed)
      : { id: parsed.id, report: read(readPaste(parsed.text, parsed.published)) };
  } catch (error) {
    return { id: parsed.id, error: `the story could not be read: ${reasonOf(error)}` };
  }
}

async function readPage(line: z.infer<typeof pageLine>): Promise<Answer> {
  pages ??= await import('./read-page.ts');
  const intake = await pages.readPageLine(line.html, line.url, line.published);
  if ('error' in intake) return { id: line.id, error: intake.error };
  return { id: line.id, report: read(intake.article) };
}

function parseLine(line: string, number: number): z.infer<typeof anyLine> | { id: string | number; error: string } {
  const label = `line ${number}`;
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: label, error: `${label} is not JSON: one {"id","text"} object a line is expected` };
  }
  const known = z.object({ id }).safeParse(json);
  const name = known.success ? known.data.id : label;
  const parsed = anyLine.safeParse(json);
  if (!parsed.success) {
    const html = z.object({ html: z.unknown() }).safeParse(json);
    const detail = (html.success ? pageLine : textLine).safeParse(json).error?.issues[0];
    return {
      id: name,
      error: `${label}: ${detail?.path.join('.') || 'the line'}: ${detail?.message ?? 'not understood'}`,
    };
  }
  const text = 'html' in parsed.data ? parsed.data.html : parsed.data.text;
  return text.trim() === '' ? { id: name, error: `${label}: the text is empty` } : parsed.data;
}
