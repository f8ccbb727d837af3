import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const house = resolve('.');
const planted = mkdtempSync(join(tmpdir(), 'planted-'));

beforeAll(() => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    cpSync(join(house, file), join(planted, file));
  symlinkSync(join(house, 'node_modules'), join(planted, 'node_modules'));
});
afterAll(() => rmSync(planted, { recursive: true, force: true }));

/** What the linter says of one file, planted at its path in a copy of the house's rules. */
function lint(path: string, code: string): string {
  const file = join(planted, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  try {
    execFileSync(join(house, 'node_modules/.bin/oxlint'), ['--type-aware', '--deny-warnings', path], {
      cwd: planted,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return 'clean';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(file);
  }
}

test.each([
  ['core', '#ledger/open-ledger.ts'],
  ['core', 'kysely'],
  ['core', 'node:http'],
  ['intake', '#ledger/open-ledger.ts'],
  ['intake', '@slack/bolt'],
  ['ledger', '#render/reply.ts'],
  ['ledger', 'discord.js'],
  ['render', '#chat/adapter.ts'],
  ['render', 'linkedom'],
  ['chat', '#desk/open-desk.ts'],
  ['chat', 'pg'],
  ['chat', 'discord.js'],
  ['desk', '#chat/slack.ts'],
  ['desk', '@slack/web-api'],
  ['board', '#chat/slack.ts'],
  ['board', 'discord.js'],
  ['cli', '#board/open-board.ts'],
])('src/%s may not import %s', (folder, module) => {
  expect(lint(`src/${folder}/planted.ts`, `import { x } from '${module}';\nexport const y: unknown = x;\n`)).toContain(
    'no-restricted-imports',
  );
});

test('nothing imports upwards by ../', () => {
  expect(lint('src/core/text/planted.ts', "import { x } from '../read.ts';\nexport const y: unknown = x;\n")).toContain(
    'no-restricted-imports',
  );
});

test('a floating promise is found', () => {
  const code = 'async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n';
  expect(lint('src/desk/planted.ts', code)).toContain('no-floating-promises');
});

test('a clean file is clean', () => {
  expect(lint('src/core/planted.ts', "export const word = 'desk';\n")).toBe('clean');
});
