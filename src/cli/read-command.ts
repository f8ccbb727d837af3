import { read } from '#core/read.ts';
import { readCommandLine } from './command-line.ts';
import { findArticle } from './find-article.ts';
import { reasonOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { USAGE } from './usage.ts';
import { isIsoDay } from '#core/times/calendar.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  trace: { type: 'boolean' },
  published: { type: 'string' },
  'allow-private': { type: 'string', multiple: true },
  width: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `deskcheck read`: one story to a reply or a report, or a stream of stories to a stream of reports. */
export async function runRead(args: readonly string[]): Promise<Outcome> {
  const parsed = readCommandLine(args, OPTIONS);
  if (parsed instanceof Error) return { code: 2, error: `${parsed.message} Try deskcheck --help.` };
  const { values, positionals } = parsed;
  if (values.help === true) return { code: 0, output: USAGE };
  const wrong = whatIsWrong(values, positionals);
  if (wrong !== undefined) return { code: 2, error: wrong };
  const [path] = positionals;
  if (values.jsonl === true) {
    const { readLines } = await import('./read-lines.ts');
    return readLines(path).then(
      () => ({ code: 0 }),
      (error: unknown) => ({ code: 1, error: `The lines could not be read: ${reasonOf(error)}` }),
    );
  }
  if (path === undefined)
    return { code: 2, error: 'Give a file to read, or - for standard input. Try deskcheck --help.' };
  const found = await findArticle(path, values.published, values['allow-private'] ?? []);
  if ('error' in found) return { code: 1, error: found.error };
  if (values.trace === true) {
    const { printTrace } = await import('./print-trace.ts');
    return { code: 0, output: printTrace(found.article) };
  }
  const report = read(found.article);
  if (values.json === true) return { code: 0, output: JSON.stringify(report, undefined, 2) };
  const { printReply } = await import('./print-reply.ts');
  return {
    code: 0,
    output: printReply(report, values.width === undefined ? undefined : Number(values.width), found.partial),
  };
}

function whatIsWrong(
  values: { published?: string; width?: string; json?: boolean; jsonl?: boolean; trace?: boolean },
  positionals: readonly string[],
): string | undefined {
  if (positionals.length > 1)
    return `One story at a time: ${positionals.length} files were given. Use --jsonl for many.`;
  if (values.json === true && values.jsonl === true)
    return '--json prints one report, --jsonl a stream of them: give one of the two.';
  if (values.trace === true && (values.json === true || values.jsonl === true))
    return '--trace prints steps, --json and --jsonl reports: give one of them.';
  if (values.published !== undefined && !isIsoDay(values.published)) {
    return `--published "${values.published}" is not a date. Write it as 2017-03-03.`;
  }
  if (values.width !== undefined && !/^[1-9]\d{1,3}$/.test(values.width))
    return `--width "${values.width}" is not a number of columns (10 to 9999).`;
  return undefined;
}
