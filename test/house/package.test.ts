import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const house = resolve('.');
const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const packed = join(elsewhere, 'node_modules/deskcheck');
const manifestSchema = z.object({
  bin: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
});

/** As npm installs a package, without its registry: unpacked, what it names as its dependencies beside it, its programs in .bin. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', elsewhere], { cwd: house, stdio: 'pipe' });
  mkdirSync(packed, { recursive: true });
  const [tarball = ''] = globSync('*.tgz', { cwd: elsewhere });
  execFileSync('tar', ['-xzf', join(elsewhere, tarball), '-C', packed, '--strip-components=1']);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(elsewhere, 'node_modules', name)), { recursive: true });
    symlinkSync(join(house, 'node_modules', name), join(elsewhere, 'node_modules', name));
  }
  mkdirSync(join(elsewhere, 'node_modules/.bin'));
  for (const [name, file] of Object.entries(manifest.bin)) {
    chmodSync(join(packed, file), 0o755);
    symlinkSync(join(packed, file), join(elsewhere, 'node_modules/.bin', name));
  }
  writeFileSync(join(elsewhere, 'package.json'), '{"name":"elsewhere","private":true,"type":"module"}');
  writeFileSync(join(elsewhere, 'story.txt'), STORY);
}, 300_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const STORY = 'Ferry fire in Halden\n\nFour people were killed when a ferry burned on Friday, police said.\n';
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: elsewhere, encoding: 'utf8', timeout: 60_000 });

test('installed elsewhere, the library reads a paste and a page, and its report fits its schema', () => {
  writeFileSync(
    join(elsewhere, 'use.mjs'),
    `import { read, readPage, readPaste, reportSchema, sliceOf } from 'deskcheck';
    import { readFileSync } from 'node:fs';
    const report = reportSchema.parse(read(readPaste(readFileSync('story.txt', 'utf8'), '2024-05-31')));
    const page = await readPage('<html><body><article><h1>Fire</h1>' + '<p>Four people were killed when a ferry burned on Friday, police said.</p>'.repeat(8) + '</article></body></html>');
    console.log(JSON.stringify([report.figures.map((one) => [sliceOf(report.article.text, one.span), one.value]), page.kind]));`,
  );
  expect(JSON.parse(run(process.execPath, 'use.mjs'))).toEqual([[['Four people', 4]], 'article']);
});

test('its program reads a story, a stream of them, and prints the schema', () => {
  const bin = join(elsewhere, 'node_modules/.bin/deskcheck');
  expect(run(bin, 'read', 'story.txt')).toContain('Four people were killed');
  expect(JSON.parse(run(bin, 'read', '--json', 'story.txt'))).toMatchObject({ version: 1 });
  writeFileSync(join(elsewhere, 'rows.jsonl'), `${JSON.stringify({ id: 7, text: STORY })}\n`);
  expect(JSON.parse(run(bin, 'read', '--jsonl', 'rows.jsonl'))).toMatchObject({ id: 7, report: { version: 1 } });
  expect(JSON.parse(run(bin, 'schema'))).toMatchObject({ type: 'object' });
});

test('its declarations say what a report holds, and what it does not', () => {
  writeFileSync(
    join(elsewhere, 'use.ts'),
    `import { read, readPaste } from 'deskcheck';
    import type { Report } from 'deskcheck';
    const report: Report = read(readPaste('x'));
    export const values: readonly string[] = report.checks.map((check) => check.title);
    // @ts-expect-error a report gives no verdict
    export const verdict: unknown = report.verdict;`,
  );
  const strict = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
  expect(run(join(house, 'node_modules/.bin/tsc'), ...strict, 'use.ts')).toBe('');
});

test('the story in ten lines runs as it is shown', () => {
  const example = join(elsewhere, 'read-a-story.ts');
  writeFileSync(example, readFileSync(join(house, 'examples/read-a-story.ts')));
  expect(run(process.execPath, example, 'story.txt', '2024-05-31')).toContain('Four people = 4 count');
});

test('nothing of the tests, the corpora or the newsroom is given away', () => {
  const files = globSync('**/*', { cwd: packed });
  expect(files).toContain('models/parser.model');
  expect(
    files.filter((file) => /(?:^|\/)(?:test|train|bench|shared|data)\/|\.env$|expected\.json$/u.test(file)),
  ).toEqual([]);
});
