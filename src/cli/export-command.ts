import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { CSV_HEADER, csvLines } from '#desk/export/export-csv.ts';
import { claimReviewDraft } from '#desk/export/claim-review.ts';
import { buildEvidencePack } from '#desk/export/evidence-pack.ts';
import { storyRecord, storyRecords } from '#desk/stories/story-record.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';
import { exportLedger, importLedger } from '#ledger/backup.ts';
import { readCheck } from '#ledger/checks.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { readStory } from '#ledger/stories.ts';
import { workspacesOf } from '#ledger/workspaces.ts';
import { readCommandLine } from './command-line.ts';
import type { Outcome } from './outcome.ts';
import { splitLines } from './split-lines.ts';
import { withLedger, workspacesAsked } from './with-ledger.ts';

const OPTIONS = {
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  'claim-review': { type: 'string' },
  evidence: { type: 'string' },
  workspace: { type: 'string' },
} as const;

export const EXPORT_USAGE = `deskcheck export [FILE]                     the whole ledger, one JSON line per row: a backup, and the way to Postgres
deskcheck export --csv [FILE]               a line per check, for a spreadsheet
deskcheck export --json [FILE]              every story with its report, checks, decisions and notes
deskcheck export --claim-review CHECK       a schema.org ClaimReview to begin from, without a rating
deskcheck export --evidence STORY FILE.tar  the text as read, hashes, spans, decisions, history
deskcheck import FILE                       fills an empty ledger from a backup
  --workspace PLATFORM:ID                   one workspace only (not for the backup)`;

/** `deskcheck export`. Without FILE it goes to standard output. */
export async function runExport(args: readonly string[]): Promise<Outcome> {
  const parsed = readCommandLine(args, OPTIONS);
  if (parsed instanceof Error) return { code: 2, error: `${parsed.message}\n${EXPORT_USAGE}` };
  const { values, positionals } = parsed;
  const kinds = [values.csv, values.json, values['claim-review'], values.evidence].filter((kind) => kind !== undefined);
  if (kinds.length > 1 || positionals.length > 1)
    return { code: 2, error: `One kind and one file at a time.\n${EXPORT_USAGE}` };
  return withLedger(async (ledger) => {
    const review = values['claim-review'];
    if (review !== undefined) return exportClaimReview(ledger, review);
    if (values.evidence !== undefined) return exportEvidence(ledger, values.evidence, positionals[0]);
    const lines = values.csv === true || values.json === true ? recordLines(ledger, values) : exportLedger(ledger);
    await writeLines(lines, positionals[0]);
    return { code: 0 };
  });
}

/** `deskcheck import FILE`: all or nothing, into an empty ledger. */
export async function runImport(args: readonly string[]): Promise<Outcome> {
  const [path] = args;
  if (path === undefined || args.length > 1) return { code: 2, error: `Give the file to import.\n${EXPORT_USAGE}` };
  return withLedger(async (ledger) => {
    const imported = await importLedger(ledger, linesOf(path));
    if (imported.kind === 'refused') return { code: 1, error: imported.says };
    return { code: 0, output: `${imported.rows} rows are in the ledger.` };
  });
}

/** The file is opened when the first line is asked for: that it is not there is then said to whoever asks. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* splitLines(createReadStream(path));
}

async function* recordLines(ledger: Ledger, values: { csv?: boolean; workspace?: string }): AsyncGenerator<string> {
  if (values.csv === true) yield CSV_HEADER;
  for (const workspace of await workspacesAsked(ledger, values.workspace)) {
    for await (const record of storyRecords(ledger.in(workspace))) {
      if (values.csv === true) yield* csvLines(record);
      else yield JSON.stringify(record);
    }
  }
}

async function exportClaimReview(ledger: Ledger, id: string): Promise<Outcome> {
  for (const workspace of await workspacesOf(ledger.db)) {
    const check = await readCheck(ledger.in(workspace), id);
    const record = check === undefined ? undefined : await recordOf(ledger, check.story);
    const own: CheckRecord | undefined = record?.checks.find((one) => one.id === id);
    if (record !== undefined && own !== undefined) {
      return { code: 0, output: JSON.stringify(claimReviewDraft(record, own), undefined, 2) };
    }
  }
  return { code: 1, error: `There is no check ${id} in this ledger.` };
}

async function exportEvidence(ledger: Ledger, id: string, path: string | undefined): Promise<Outcome> {
  if (path === undefined) return { code: 2, error: `Give the file to write the evidence to.\n${EXPORT_USAGE}` };
  const record = await recordOf(ledger, id);
  if (record === undefined) return { code: 1, error: `There is no story ${id} in this ledger.` };
  const out = createWriteStream(path);
  out.end(buildEvidencePack(record));
  await once(out, 'finish');
  return { code: 0, output: `The evidence of story ${id} is in ${path}.` };
}

async function recordOf(ledger: Ledger, id: string): Promise<StoryRecord | undefined> {
  for (const workspace of await workspacesOf(ledger.db)) {
    const session = ledger.in(workspace);
    const story = await readStory(session, id);
    if (story !== undefined) return storyRecord(session, story);
  }
  return undefined;
}

async function writeLines(lines: AsyncIterable<string>, path: string | undefined): Promise<void> {
  const out: Writable = path === undefined || path === '-' ? process.stdout : createWriteStream(path, { mode: 0o600 });
  for await (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  if (out === process.stdout) return;
  out.end();
  await once(out, 'finish');
}
