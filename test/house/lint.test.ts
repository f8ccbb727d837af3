import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NETWORK, ROOMS, SDKS } from '../../house/rooms.ts';

const house = resolve('.');
const planted = mkdtempSync(join(tmpdir(), 'planted-'));

beforeAll(() => {
  for (const file of ['oxlint.config.ts', 'house', 'tsconfig.json', 'package.json'])
    cpSync(join(house, file), join(planted, file), { recursive: true });
  symlinkSync(join(house, 'node_modules'), join(planted, 'node_modules'));
});
afterAll(() => rmSync(planted, { recursive: true, force: true }));

interface LintReport {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string; readonly message: string }[];
}

/** What the linter finds in files that are planted in a copy of the house's rules: "path: rule" for each. */
function lint(files: Readonly<Record<string, string>>, ...options: readonly string[]): readonly string[] {
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true });
    writeFileSync(join(planted, path), code);
  }
  let said = '';
  try {
    const args = ['--format', 'json', ...options, 'src'];
    said = execFileSync(join(house, 'node_modules/.bin/oxlint'), args, {
      cwd: planted,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  rmSync(join(planted, 'src'), { recursive: true, force: true });
  const { diagnostics } = JSON.parse(said) as LintReport;
  return diagnostics.map(({ filename, code, message }) => `${filename}: ${code} ${message}`);
}

const PLANTED = 'planted.ts';
const importing = (modules: readonly string[]): string =>
  modules
    .map((module, nth) => `import { x as x${nth} } from '${module}';\nexport const y${nth}: unknown = x${nth};\n`)
    .join('');
const within = (folder: string, room: string): boolean => folder === room || folder.startsWith(`${room}/`);
const sample = (pattern: string): string => pattern.replace('/*', '/x');

/** For each room, all that it may not name: one planted file has them all, and each must be found. */
const violations = ROOMS.map(({ folder, may }) => {
  const allowed = (room: string): boolean =>
    may.some((one) => within(room, one)) || within(room, folder) || within(folder, room);
  const rooms = ROOMS.map((room) => room.folder).filter((room) => !allowed(room));
  const sdks = SDKS.filter(({ room, typesIn }) => !within(folder, room) && typesIn !== folder);
  return {
    folder,
    modules: [
      ...rooms.map((room) => `#${room}/x.ts`),
      ...(may.includes('config') ? [] : ['#config']),
      ...sdks.flatMap(({ packages }) => packages.map(sample)),
      ...(within(folder, 'core') ? NETWORK : []),
    ],
  };
});

describe('who imports whom', () => {
  const found = (files: Readonly<Record<string, string>>): readonly string[] =>
    lint(files).filter((one) => one.includes('no-restricted-imports'));

  test('nothing that a room may not import goes unnoticed, each room with all of it', () => {
    const files = violations.map(({ folder, modules }) => [`src/${folder}/${PLANTED}`, importing(modules)] as const);
    const said = found(Object.fromEntries(files));
    const unnoticed = violations.flatMap(({ folder, modules }) =>
      modules
        .filter(
          (module) => !said.some((one) => one.startsWith(`src/${folder}/${PLANTED}:`) && one.includes(`'${module}'`)),
        )
        .map((module) => `${folder} imports ${module}`),
    );
    expect(unnoticed).toEqual([]);
    expect(violations.every(({ modules }) => modules.length > 5)).toBe(true);
  });

  test('what a room may import is let through', () => {
    const files = ROOMS.map(({ folder, may }) => {
      const modules = may.map((room) => (/\.ts$|^config$/u.test(room) ? `#${room}` : `#${room}/x.ts`));
      return [`src/${folder}/${PLANTED}`, importing([...modules, `#${folder}/x.ts`])] as const;
    });
    expect(found(Object.fromEntries(files))).toEqual([]);
  });

  test('an SDK is let through in its own room', () => {
    const own = SDKS.filter(({ room }) => !room.endsWith('.ts')).map(
      ({ room, packages }) => [`src/${room}/${PLANTED}`, importing(packages.map(sample))] as const,
    );
    expect(found(Object.fromEntries(own))).toEqual([]);
  });

  test('render takes types from the SDKs, nothing else', () => {
    const file = `src/render/${PLANTED}`;
    expect(found({ [file]: "import type { X } from 'discord.js';\nexport type Y = X;\n" })).toEqual([]);
    expect(found({ [file]: importing(['discord.js']) })).toHaveLength(1);
  });

  test('nothing imports upwards by ../', () => {
    expect(found({ 'src/core/text/planted.ts': importing(['../read.ts']) })).toHaveLength(1);
  });
});

test('types that import each other in a circle are found', () => {
  const there = "import type { B } from './there.ts';\nexport interface A {\n  readonly b: B;\n}\n";
  const back = "import type { A } from './here.ts';\nexport interface B {\n  readonly a: A;\n}\n";
  const said = lint({ 'src/core/text/here.ts': there, 'src/core/text/there.ts': back });
  expect(said.filter((one) => one.includes('no-cycle'))).toHaveLength(2);
});

test('a floating promise is found', () => {
  const code = 'async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n';
  expect(lint({ 'src/desk/planted.ts': code }, '--type-aware').join('\n')).toContain('no-floating-promises');
});

test('a clean file is clean', () => {
  expect(lint({ 'src/core/planted.ts': "export const word = 'desk';\n" }, '--type-aware')).toEqual([]);
});
