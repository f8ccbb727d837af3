import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportSchema } from '#core/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskcheck-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORY =
  'Two hurt in fire\n\nHALDEN (Coast Press) — Two people were hurt in a fire at a bakery on Monday, the fire service said.\n';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const deskcheck = (
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['src/cli/start.js', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });

describe('deskcheck read', () => {
  test('prints the reply for a file and for standard input, without colour off a terminal', () => {
    const fromFile = deskcheck(['read', file('story.txt', STORY)]);
    expect(fromFile.status).toBe(0);
    expect(fromFile.stdout).toContain('Two hurt in fire');
    expect(fromFile.stdout).not.toContain('\u001B');
    expect(deskcheck(['read', '-'], STORY).stdout).toBe(fromFile.stdout);
  });

  test('--json prints one report that fits the schema; --published dates it', () => {
    const { stdout } = deskcheck(['read', '--json', '--published', '2024-05-07', file('dated.txt', STORY)]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.article.published).toBe('2024-05-07');
    expect(report.times.some((time) => time.from?.startsWith('2024-05-06'))).toBe(true);
  });

  test('a file of HTML is read as the page it is, not as text', () => {
    const html = `<!doctype html><html><head><title>Two hurt in fire</title></head><body><nav>Home Sport Weather</nav><article><h1>Two hurt in fire</h1>${'<p>Two people were hurt in a fire at a bakery on Monday, the fire service said in Halden.</p>'.repeat(6)}</article></body></html>`;
    const { stdout } = deskcheck(['read', '--json', file('saved.html', html)]);
    const { text } = reportSchema.parse(JSON.parse(stdout)).article;
    expect(text).toContain('Two people were hurt');
    expect(text).not.toMatch(/<p>|Weather/);
  });

  test('folds to the width that is asked for', () => {
    const { stdout } = deskcheck(['read', '--width', '40', file('narrow.txt', STORY)]);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test.each([
    ['a missing file', ['read', join(folder, 'nothing.txt')], 1, /There is no file .*nothing\.txt/],
    ['a folder', ['read', folder], 1, /is a folder/],
    ['an empty file', ['read', file('empty.txt', ' \n')], 1, /is empty/],
    [
      'a binary file',
      ['read', file('binary.bin', new Uint8Array([1, 0, 2]))],
      1,
      /binary\.bin: I cannot read that kind of file.* It is no text/,
    ],
    ['a broken PDF', ['read', file('story.pdf', '%PDF-1.7\n1 0 obj\n')], 1, /story\.pdf: That file could not be read/],
    [
      'a broken Word file',
      ['read', file('story.docx', 'PK\u0003\u0004 word/document.xml')],
      1,
      /story\.docx: That file could not be read/,
    ],
    ['Rich Text', ['read', file('story.rtf', String.raw`{\rtf1\ansi Fire}`)], 1, /It is a Rich Text file/],
    [
      'a broken picture',
      ['read', file('story.txt.png', new Uint8Array([0x89, 80, 78, 71, 13, 10]))],
      1,
      /could not be read/,
    ],
    ['a file that is not UTF-8', ['read', file('latin1.txt', new Uint8Array([67, 97, 102, 0xe9, 32]))], 1, /not UTF-8/],
    ['50 MB', ['read', file('large.txt', 'a '.repeat(26_000_000))], 1, /too large/],
    ['no file', ['read'], 2, /Give a file/],
    ['two files', ['read', 'a', 'b'], 2, /One story at a time/],
    ['an unknown option', ['read', '--jsn', 'a'], 2, /--jsn/],
    ['a bad date', ['read', '--published', '2024-02-30', 'a'], 2, /--published "2024-02-30" is not a date/],
    ['both outputs', ['read', '--json', '--jsonl'], 2, /one of the two/],
    ['steps and a report', ['read', '--trace', '--json', '-'], 2, /give one of them/],
    ['an unknown command', ['reed'], 2, /no command "reed"/],
    ['a private address', ['read', 'http://127.0.0.1:1/x'], 1, /private|port|address/i],
  ])('%s: one plain sentence', (_name, args, status, says) => {
    const ran = deskcheck(args);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stdout).toBe('');
  });
});

test('--trace tells which step made a finding', () => {
  const ran = deskcheck(['read', '--trace', '-'], 'The fire at the mill killed nine people, police said.');
  expect(ran.stdout).toContain('event: "nine" made by argument');
});

describe('deskcheck read --jsonl', () => {
  test('answers every line in order, and a bad one with its error', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: STORY }),
      'not json',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: '  ' }),
      JSON.stringify({ id: 'e', text: STORY, published: 'soon' }),
      '',
      JSON.stringify({ id: 7, text: STORY, published: '2024-05-07' }),
      // Raw in JSON, and a line break to many a reader.
      JSON.stringify({ id: 'g', text: `${STORY}\u2028Nobody was hurt.\u2029` }),
      JSON.stringify({
        id: 'h',
        html: `<html><head><title>x</title></head><body><article><h1>Two hurt in fire</h1>${`<p>${STORY}</p>`.repeat(6)}</article></body></html>`,
      }),
    ];
    const ran = deskcheck(['read', '--jsonl'], lines.join('\n'));
    expect(ran.status).toBe(0);
    const answers = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => [answer.id, 'report' in answer ? 'report' : answer.error])).toEqual([
      ['a', 'report'],
      ['line 2', expect.stringContaining('not JSON')],
      ['c', expect.stringContaining('text')],
      ['d', expect.stringContaining('empty')],
      ['e', expect.stringContaining('published')],
      [7, 'report'],
      ['g', 'report'],
      ['h', 'report'],
    ]);
  });

  test('streams: the first answer comes before the last line is given', async () => {
    const child = spawn(process.execPath, ['src/cli/deskcheck.ts', 'read', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const first = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    child.stdin.write(`${JSON.stringify({ id: 1, text: STORY })}\n`);
    expect(await first).toContain('"id":1');
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
    expect(child.exitCode).toBe(0);
  });

  test('a reader that leaves early is not an error', () => {
    const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text: STORY })).join('\n');
    const ran = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" src/cli/deskcheck.ts read --jsonl | head -1; exit \${PIPESTATUS[0]}`],
      {
        input: lines,
        encoding: 'utf8',
      },
    );
    expect(ran.status).toBe(0);
    expect(ran.stderr).toBe('');
  });
});

test('deskcheck schema prints a JSON Schema of the report; --help the usage', () => {
  const schema = JSON.parse(deskcheck(['schema']).stdout);
  expect(Object.keys(schema.properties)).toEqual([
    'version',
    'article',
    'figures',
    'times',
    'actors',
    'attributions',
    'statements',
    'lead',
    'claims',
    'flags',
    'checks',
  ]);
  const help = deskcheck(['--help']);
  expect([help.status, help.stdout.includes('deskcheck read FILE')]).toEqual([0, true]);
});
