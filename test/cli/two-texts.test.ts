import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'deskcheck-two-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function deskcheck(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/start.js', ...args], { input, encoding: 'utf8' });
}

const STORY =
  'Two hurt in fire\n\nHALDEN - At least two people were hurt in a fire at a bakery on Monday, police said.\n';
const DRAFT = 'Four people were hurt in a fire at a bakery in Halden on Monday, police said.';

test('deskcheck draft says what departs, with both quotations, and never that a draft is right', () => {
  const [story, draft] = [file('story.txt', STORY), file('draft.txt', DRAFT)];
  expect(deskcheck(['draft', story, draft]).stdout).toMatch(/“Four people”.*“At least two people”/);
  expect(deskcheck(['draft', story, story]).stdout).toContain('No departure');
});

test('a line in, a line out, in order; a line that can not be read is answered too', () => {
  const lines = [
    JSON.stringify({ id: 'a', story: STORY, draft: DRAFT }),
    'no json',
    JSON.stringify({ id: 'b', story: STORY }),
    JSON.stringify({ id: 'c', story: STORY, draft: ' ' }),
  ];
  const answers = deskcheck(['draft', '--jsonl'], lines.join('\n'))
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers[0].differences[0]).toMatchObject({ kind: 'figure-changed', draft: { start: 0, end: 11 } });
  expect(answers.slice(1)).toEqual([
    { id: 'line 2', error: expect.stringContaining('not JSON') },
    { id: 'b', error: expect.stringContaining('draft') },
    { id: 'c', error: expect.stringContaining('is empty') },
  ]);
});

test.each([
  [['draft', 'one.txt'], 2, 'two files, 1 given'],
  [['compare', 'none.txt', 'none.txt'], 1, 'There is no file none.txt'],
  [['compare', '--json', '--jsonl'], 2, '--jsonl'],
  [['draft', '--wrong'], 2, '--wrong'],
])('deskcheck %s is refused in a sentence', (args, code, says) => {
  const { status, stderr } = deskcheck(args);
  expect([status, stderr]).toEqual([code, expect.stringContaining(says)]);
});

test('deskcheck compare sets two stories side by side', () => {
  const one = file('one.txt', STORY);
  const answer = JSON.parse(deskcheck(['compare', '--json', one, one]).stdout);
  expect(answer.comparison).toMatchObject({ copied: true });
});
