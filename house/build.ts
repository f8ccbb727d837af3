import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

const SOURCE = path.resolve(import.meta.dirname, '../src');
const OUT = path.resolve(import.meta.dirname, '../dist');

/**
 * `dist/`: what `npm pack` gives away. Node strips no types under node_modules, so the package holds what is left of each file
 * without them, line for line, its imports relative and ending in .js, and the declarations beside it.
 */
function build(): void {
  rmSync(OUT, { recursive: true, force: true });
  const tsc = spawnSync('npx', ['tsc', '-p', 'house/tsconfig.json'], { stdio: 'inherit' });
  if (tsc.status !== 0) throw new Error('tsc could not write the declarations.');
  for (const file of globSync('**/*.d.ts', { cwd: OUT })) put(file, readFileSync(path.join(OUT, file), 'utf8'));
  for (const file of globSync('**/*.{ts,js,txt,css,svg}', { cwd: SOURCE })) {
    const from = path.join(SOURCE, file);
    mkdirSync(path.join(OUT, path.dirname(file)), { recursive: true });
    if (/\.(?:txt|css|svg|d\.ts)$/u.test(file)) copyFileSync(from, path.join(OUT, file));
    else if (file.endsWith('.js')) put(file, readFileSync(from, 'utf8'));
    else put(file.replace(/\.ts$/u, '.js'), stripTypeScriptTypes(readFileSync(from, 'utf8')));
  }
}

const OUR_FILE = /'(?<at>\.{1,2}\/|#)(?<name>[\w./-]+)\.ts'|'#config'/gu;

/** './x.ts' becomes './x.js', '#core/x.ts' the way to it from here. */
function put(file: string, code: string): void {
  const up = path.posix.relative(path.posix.dirname(file), '.');
  const home = up === '' ? './' : `${up}/`;
  const out = code.replaceAll(OUR_FILE, (_whole, at?: string, name = 'config') =>
    at === undefined || at === '#' ? `'${home}${name}.js'` : `'${at}${name}.js'`,
  );
  writeFileSync(path.join(OUT, file), out);
}

build();
