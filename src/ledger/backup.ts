import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { MOVE_MEMOS } from './migrations.ts';
import type { Ledger } from './open-ledger.ts';
import type { Tables } from './tables.ts';

/** In an order in which rows only point back. Those with `seq` keep their order by it. */
const TABLES = [
  { table: 'secret', by: 'id' },
  { table: 'workspace', by: 'id' },
  { table: 'channel', by: 'id' },
  { table: 'installation', by: 'id' },
  { table: 'memo', by: 'id' },
  { table: 'event', by: 'id' },
  { table: 'story', by: 'id' },
  { table: 'reading', by: 'id' },
  { table: 'claim', by: 'id' },
  { table: 'check', by: 'id' },
  { table: 'decision', by: 'seq' },
  { table: 'assignment', by: 'seq' },
  { table: 'note', by: 'seq' },
  { table: 'post', by: 'seq' },
  { table: 'alarm', by: 'id' },
  { table: 'api_token', by: 'id' },
  { table: 'webhook', by: 'id' },
] as const satisfies readonly { readonly table: keyof Tables; readonly by: 'id' | 'seq' }[];

/** Rows read and written at once: some megabytes of reports. */
const PAGE_ROWS = 500;
const HEADER = { deskcheck: 'ledger', version: 2 } as const;
const headerSchema = z.object({ deskcheck: z.literal('ledger'), version: z.literal(2) });
/** The last line: a backup without it, or with another count or hash of the lines before, is cut off or was changed. */
const closingSchema = z.object({ end: z.literal(true), rows: z.int(), sha256: z.string() });
const lineSchema = z.object({
  table: z.enum(TABLES.map((one) => one.table)),
  row: z.record(z.string().regex(/^[a-z][a-z_0-9]*$/), z.json()),
});

/** The whole ledger, one JSON line per row, as of one moment. What rests sealed stays sealed. The same ledger gives the same lines. */
export async function* exportLedger(ledger: Ledger): AsyncGenerator<string> {
  const tx = await ledger.db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    await sql`set local timezone = 'UTC'`.execute(tx);
    const sum = openSum();
    yield sum.add(JSON.stringify(HEADER));
    for (const { table, by } of TABLES) {
      for await (const row of rowsOf(tx, table, by)) yield sum.add(`{"table":"${table}","row":${row}}`);
    }
    yield JSON.stringify(sum.close());
  } finally {
    await tx.rollback().execute();
  }
}

/** Counts rows and hashes lines as they pass. */
function openSum(): { add(line: string): string; close(): z.infer<typeof closingSchema> } {
  const hash: Hash = createHash('sha256');
  let lines = 0;
  return {
    add: (line) => {
      hash.update(`${line}\n`);
      lines += 1;
      return line;
    },
    close: () => ({ end: true, rows: Math.max(0, lines - 1), sha256: hash.digest('hex') }),
  };
}

async function* rowsOf(db: Kysely<Tables>, table: string, by: 'id' | 'seq'): AsyncGenerator<string> {
  // "channel" has its ids in many workspaces: it is small and comes in one page.
  const limit = table === 'channel' ? 1_000_000 : PAGE_ROWS;
  let after: string | undefined;
  for (;;) {
    const beyond = after === undefined ? sql`true` : by === 'seq' ? sql`seq > ${after}::bigint` : sql`id > ${after}`;
    const page = await sql<{ at: string; row: string }>`
      select ${sql.ref(by)}::text as at, (to_jsonb(kept) - 'seq')::text as row
      from ${sql.table(table)} as kept where ${beyond} order by ${sql.ref(by)} limit ${limit}`.execute(db);
    for (const { row } of page.rows) yield row;
    after = page.rows.at(-1)?.at;
    if (page.rows.length < limit) return;
  }
}

export type Imported =
  | { readonly kind: 'imported'; readonly rows: number }
  | { readonly kind: 'refused'; readonly says: string };

class Refusal extends Error {
  override name = 'Refusal';
}

/** Fills an empty ledger from an export, all or nothing, and takes up the work that was under way. Open it anew afterwards. */
export async function importLedger(ledger: Ledger, lines: AsyncIterable<string>): Promise<Imported> {
  try {
    const rows = await ledger.db.transaction().execute(async (tx) => {
      if (!(await isEmpty(tx))) throw new Refusal('This ledger is not empty. An export is read into a new one only.');
      await tx.deleteFrom('secret').execute();
      const count = await readRows(tx, lines);
      await checkKeys(ledger, tx);
      for (const statement of MOVE_MEMOS) await sql.raw(statement).execute(tx);
      await takeUpWork(ledger, tx);
      return count;
    });
    return { kind: 'imported', rows };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', says: error.message };
    if (isBrokenRow(error))
      return { kind: 'refused', says: 'The export has lost rows that others point at: nothing was imported.' };
    throw error;
  }
}

/** Postgres's own class 23: a row points at one that is not there, or is there twice. */
function isBrokenRow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('23');
}

async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const { table } of TABLES) {
    if (table === 'secret') continue;
    const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (found.rows.length > 0) return false;
  }
  return true;
}

async function readRows(tx: Kysely<Tables>, lines: AsyncIterable<string>): Promise<number> {
  const sum = openSum();
  let number = 0;
  let closing: z.infer<typeof closingSchema> | undefined;
  let batch: z.infer<typeof lineSchema>[] = [];
  for await (const line of lines) {
    if (line.trim() === '') continue;
    number++;
    if (closing !== undefined) throw new Refusal('The export goes on after its closing line: nothing was imported.');
    const json = parseLine(line, number);
    if (number === 1) checkHeader(json);
    closing = closingSchema.safeParse(json).data;
    if (closing !== undefined) continue;
    sum.add(line);
    if (number === 1) continue;
    const parsed = lineSchema.safeParse(json);
    if (!parsed.success) throw new Refusal(`Line ${number} of the export can't be read: nothing was imported.`);
    if (batch.length === PAGE_ROWS || (batch[0] !== undefined && batch[0].table !== parsed.data.table)) {
      await insertRows(tx, batch);
      batch = [];
    }
    batch.push(parsed.data);
  }
  const counted = sum.close();
  if (number === 0) throw new Refusal('That file is empty.');
  checkWhole(closing, counted);
  await insertRows(tx, batch);
  return counted.rows;
}

function checkHeader(json: unknown): void {
  if (headerSchema.safeParse(json).success) return;
  const old = z.object({ deskcheck: z.literal('ledger'), version: z.number() }).safeParse(json);
  throw new Refusal(
    old.success
      ? `That export is of version ${old.data.version}; this Deskcheck reads version ${HEADER.version}. Import it with the one that made it.`
      : 'That file is no Deskcheck export.',
  );
}

function checkWhole(closing: z.infer<typeof closingSchema> | undefined, counted: z.infer<typeof closingSchema>): void {
  if (closing === undefined)
    throw new Refusal(
      `The export is cut off after ${counted.rows} rows: its closing line is missing. Nothing was imported.`,
    );
  if (closing.rows !== counted.rows)
    throw new Refusal(
      `The export says it holds ${closing.rows} rows, and ${counted.rows} are there: nothing was imported.`,
    );
  if (closing.sha256 !== counted.sha256)
    throw new Refusal('The export was changed after it was made (its hash differs): nothing was imported.');
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(`Line ${number} of the export is cut off or damaged: nothing was imported.`);
  }
}

async function insertRows(tx: Kysely<Tables>, batch: readonly z.infer<typeof lineSchema>[]): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first.row).map((column) => sql.ref(column)));
  const rows = JSON.stringify(batch.map(({ row }) => row));
  await sql`
    insert into ${sql.table(first.table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(first.table)}, ${rows}::json)`.execute(tx);
}

async function checkKeys(ledger: Ledger, tx: Kysely<Tables>): Promise<void> {
  const row = await tx.selectFrom('secret').select('body').where('id', '=', 'index').executeTakeFirst();
  try {
    ledger.vault.open(row?.body ?? '', 'secret:index');
  } catch {
    throw new Refusal('The export is sealed with another key: LEDGER_KEYS must hold the one of the old ledger.');
  }
}

/** Events that were not worked on yet and posts that were not made get their jobs again. */
async function takeUpWork(ledger: Ledger, tx: Kysely<Tables>): Promise<void> {
  const events = await tx.selectFrom('event').select(['id', 'workspace', 'lane']).where('done', 'is', null).execute();
  for (const { id, workspace, lane } of events) {
    await ledger.jobs.send('event', `${workspace} ${lane}`, { id, workspace }, tx);
  }
  const owners = await tx
    .selectFrom('post')
    .select(['workspace', 'owner'])
    .distinct()
    .whereRef('shown', '<', 'wanted')
    .where('gone', 'is', null)
    .execute();
  for (const { workspace, owner } of owners) {
    await ledger.jobs.send('thread', `${workspace} ${owner}`, { workspace, owner }, tx);
  }
}
