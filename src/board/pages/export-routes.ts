import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { BoardOptions } from '#board/board-options.ts';
import { findCheck, findStory } from '#board/find-here.ts';
import { notice } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { claimReviewDraft } from '#desk/export/claim-review.ts';
import { buildEvidencePack } from '#desk/export/evidence-pack.ts';
import { CSV_HEADER, csvLines } from '#desk/export/export-csv.ts';
import { storyRecord, storyRecords } from '#desk/stories/story-record.ts';
import type { StoryRecord } from '#desk/stories/story-record.ts';
import type { Session } from '#ledger/session.ts';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Files of a story, of a check, or of everything the visitor may see. */
export function addExportRoutes(web: Hono<BoardEnv>, options: BoardOptions): void {
  const story =
    (make: (record: StoryRecord) => string | Buffer, type: string, name: string) =>
    async (context: Context<BoardEnv>): Promise<Response> => {
      const found = await findStory(options, context.get('visitor'), context.req.param('id') ?? '');
      const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
      if (record === undefined) return context.html(notice('No such story', 'It was forgotten.'), 404);
      const made = make(record);
      const body = typeof made === 'string' ? made : new Uint8Array(made);
      return context.body(body, 200, fileHeaders(type, `${record.story.id}-${name}`));
    };
  web.get(
    '/stories/:id/export.csv',
    story((record) => [CSV_HEADER, ...csvLines(record), ''].join('\n'), CSV, 'checks.csv'),
  );
  web.get(
    '/stories/:id/export.json',
    story((record) => JSON.stringify(record), JSON_TYPE, 'story.json'),
  );
  web.get('/stories/:id/evidence.tar', story(buildEvidencePack, 'application/x-tar', 'evidence.tar'));
  web.get('/checks/:id/claim-review.json', async (context) => claimReview(context, options));
  web.get('/export.csv', async (context) => {
    const sessions = await sessionsOf(context.get('visitor'), options.desk.ledger);
    return streamed(context, csvOf(sessions), CSV, 'deskcheck.csv');
  });
  web.get('/export.json', async (context) => {
    const sessions = await sessionsOf(context.get('visitor'), options.desk.ledger);
    return streamed(context, jsonOf(sessions), 'application/x-ndjson; charset=utf-8', 'deskcheck.ndjson');
  });
}

async function claimReview(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const found = await findCheck(options, context.get('visitor'), context.req.param('id') ?? '');
  const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
  const check = record?.checks.find((one) => one.id === found?.check.id);
  if (record === undefined || check === undefined)
    return context.html(notice('No such check', 'Its story was forgotten.'), 404);
  const draft = JSON.stringify(claimReviewDraft(record, check), undefined, 2);
  return context.body(draft, 200, fileHeaders(JSON_TYPE, `${check.id}-claim-review.json`));
}

function fileHeaders(type: string, name: string): Record<string, string> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' };
}

function streamed(context: Context, lines: AsyncIterable<string>, type: string, name: string): Response {
  for (const [header, value] of Object.entries(fileHeaders(type, name))) context.header(header, value);
  return stream(context, async (out) => out.pipe(Readable.toWeb(Readable.from(asBytes(lines)))));
}

async function* asBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${line}\n`);
}

async function* csvOf(sessions: readonly Session[]): AsyncGenerator<string> {
  yield CSV_HEADER;
  for (const session of sessions) for await (const record of storyRecords(session)) yield* csvLines(record);
}

async function* jsonOf(sessions: readonly Session[]): AsyncGenerator<string> {
  for (const session of sessions) for await (const record of storyRecords(session)) yield JSON.stringify(record);
}
