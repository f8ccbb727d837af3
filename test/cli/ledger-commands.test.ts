import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runExport, runImport } from '#cli/export-command.ts';
import { runFind, runOpen } from '#cli/ledger-commands.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import { checkIds } from '#ledger/checks.ts';
import { fileOne, twoChecks } from '../ledger/fixtures.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';
import type { DataDirs } from '../ledger/new-data-dir.ts';

let dataDirs: DataDirs;
let [full, empty, story] = ['', '', ''];
beforeAll(async () => {
  dataDirs = await openDataDirs();
  [full, empty] = [dataDirs.make(), dataDirs.make()];
  const ledger = await openLedger({ dataDir: full });
  story = (await fileOne(ledger, '1.1', 'slack:T1')).story;
  await ledger.close();
});
afterAll(() => {
  vi.unstubAllEnvs();
  dataDirs.remove();
});
const at = (dataDir: string): void => void vi.stubEnv('DATA_DIR', dataDir);

test('a backup goes from one ledger into an empty one, and not into it again', async () => {
  const file = join(full, 'backup.ndjson');
  at(empty);
  expect(await runImport([file])).toMatchObject({ code: 1, error: expect.stringContaining(file) });
  at(full);
  expect(await runExport([file])).toEqual({ code: 0 });
  at(empty);
  expect(await runImport([file])).toMatchObject({ code: 0 });
  const again = join(empty, 'backup.ndjson');
  expect(await runExport([again])).toEqual({ code: 0 });
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(await runImport([file])).toMatchObject({ code: 1, error: expect.stringContaining('not empty') });
});

test('a spreadsheet, the evidence, a draft of a review, what is open and what is found', async () => {
  at(full);
  const [csv, tar] = [join(full, 'checks.csv'), join(full, 'evidence.tar')];
  expect(await runExport(['--csv', csv])).toEqual({ code: 0 });
  expect(readFileSync(csv, 'utf8')).toContain('Twelve killed');
  expect(await runExport(['--evidence', story, tar])).toMatchObject({ code: 0 });
  expect(readFileSync(tar).includes('SHA256SUMS')).toBe(true);
  const [check = ''] = checkIds(story, twoChecks);
  expect((await runExport(['--claim-review', check])).output).toContain('ClaimReview');
  expect((await runOpen([])).output).toContain('2 checks');
  expect((await runFind(['halden'])).output).toContain('Flood in Halden');
});

test.each([
  [() => runExport(['--csv', '--json']), 2, 'One kind'],
  [() => runExport(['--paper']), 2, 'deskcheck export'],
  [() => runExport(['--evidence', 'nosuch', 'x.tar']), 1, 'no story nosuch'],
  [() => runExport(['--claim-review', 'nosuch']), 1, 'no check nosuch'],
  [() => runImport([]), 2, 'file to import'],
  [() => runFind([]), 2, 'words to look for'],
])('what can not be done is said in a sentence (%#)', async (run, code, says) => {
  at(full);
  expect(await run()).toMatchObject({ code, error: expect.stringContaining(says) });
});

test('the working week to begin with speaks of words that its stories have', () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  const week = JSON.parse(readFileSync(new URL('ledger.json', seeds), 'utf8')) as {
    stories: { article: string; marks: { about: string }[] }[];
  };
  expect(week.stories.length).toBeGreaterThan(3);
  for (const { article, marks } of week.stories) {
    const text = readFileSync(new URL(`articles/${article}`, seeds), 'utf8');
    for (const { about } of marks) expect(text).toContain(about);
  }
});
