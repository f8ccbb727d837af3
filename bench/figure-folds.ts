// node bench/figure-folds.ts GOLD.jsonl SCORER.mjs: do the lists of the lexicon hold on sentences that they were not made from?
// GOLD: lines with "id", "text" and "figures". SCORER GOLD REPORTS --json prints {"strict": {METRIC: {"F1": n}}}.
// Each half in turn is held out: what the lists have that stands in it and not in the other half is struck out, and it is read
// again. What that costs, list by list, is how much of the reading was learned by heart.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const ROW = z.object({ id: z.string(), text: z.string() });
type Row = z.infer<typeof ROW>;
const SCORES = z.object({ strict: z.record(z.string(), z.unknown()) });
const METRICS = ['value', 'value+unit', 'value+unit~', 'value+concept(partial)'];
const CLASS_FILES = ['words.txt', 'numbers.txt', 'units.txt'];
const [goldFile, scorer] = process.argv.slice(2);
if (goldFile === undefined || scorer === undefined) throw new Error('usage: node bench/figure-folds.ts GOLD SCORER');

const lines = fs.readFileSync(goldFile, 'utf8').split('\n').filter(Boolean);
const halves = [lines.filter((_, at) => at % 2 === 0), lines.filter((_, at) => at % 2 === 1)] as const;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'folds-'));
const copy = copyProject(work);

for (const [seen, heldOut] of [halves, [halves[1], halves[0]] as const]) {
  restore();
  report('lists whole, seen half', seen);
  const whole = report('lists whole, held-out half', heldOut);
  const unseen = unseenWords(heldOut, seen);
  const struck = strike(unseen, undefined);
  const cut = report(`${count(struck)} entries struck out, held-out half`, heldOut);
  console.log(
    `    costs ${METRICS.map((metric, at) => `${metric} ${((whole[at] ?? 0) - (cut[at] ?? 0)).toFixed(1)}`).join(', ')}`,
  );
  for (const [name, entries] of struck) {
    restore();
    strike(unseen, name);
    const without = score(heldOut);
    const loss = METRICS.map((metric, at) => ({ metric, by: (whole[at] ?? 0) - (without[at] ?? 0) })).filter(
      ({ by }) => by > 0.05,
    );
    if (loss.length > 0)
      console.log(
        `    ${name}: ${entries.join(', ')}: ${loss.map(({ metric, by }) => `${metric} ${by.toFixed(1)}`).join(', ')}`,
      );
  }
}
fs.rmSync(work, { recursive: true });

function copyProject(folder: string): string {
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    fs.cpSync(name, path.join(folder, name), { recursive: true });
  for (const name of ['models', 'node_modules']) fs.symlinkSync(path.resolve(name), path.join(folder, name));
  return folder;
}

function restore(): void {
  for (const file of CLASS_FILES)
    fs.copyFileSync(path.join('src/core/lexicon', file), path.join(copy, 'src/core/lexicon', file));
}

function report(name: string, rows: readonly string[]): readonly number[] {
  const figures = score(rows);
  console.log(
    `${name.padEnd(48)} ${METRICS.map((metric, at) => `${metric} ${(figures[at] ?? 0).toFixed(1)}`).join('  ')}`,
  );
  return figures;
}

function score(rows: readonly string[]): readonly number[] {
  const [gold, reports] = [path.join(work, 'gold.jsonl'), path.join(work, 'reports.jsonl')];
  const input = rows.map((line) => JSON.stringify(parse(line))).join('\n');
  fs.writeFileSync(gold, rows.join('\n'));
  const read = spawnSync(process.execPath, ['src/cli/deskcheck.ts', 'read', '--jsonl'], {
    cwd: copy,
    input,
    maxBuffer: 1e9,
  });
  fs.writeFileSync(reports, read.stdout);
  const scored = spawnSync(process.execPath, [scorer ?? '', gold, reports, '--json'], { encoding: 'utf8' });
  const { strict } = SCORES.parse(JSON.parse(scored.stdout));
  return METRICS.map((metric) => z.object({ F1: z.number() }).parse(strict[metric]).F1);
}

function parse(line: string): Row {
  return ROW.parse(JSON.parse(line));
}

/** The words of some sentences that do not stand in others. */
function unseenWords(rows: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const wordsOf = (list: readonly string[]): readonly string[] =>
    list.flatMap((line) =>
      parse(line)
        .text.toLowerCase()
        .split(/[\s\d,;:()"“”]+/)
        .map((word) => word.replace(/[.'’-]+$/, '')),
    );
  const known = new Set(wordsOf(others));
  return new Set(wordsOf(rows).filter((word) => word !== '' && !known.has(word)));
}

/** Strikes entries with such a word out of the classes, or out of one; what was struck, by class. */
function strike(unseen: ReadonlySet<string>, only: string | undefined): ReadonlyMap<string, readonly string[]> {
  const struck = new Map<string, string[]>();
  const isUnseen = (entry: string): boolean =>
    entry
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => unseen.has(word) || unseen.has(`${word}s`));
  for (const file of CLASS_FILES) {
    const from = path.join('src/core/lexicon', file);
    let name = '';
    const kept = fs
      .readFileSync(from, 'utf8')
      .split('\n')
      .map((line) => {
        name = /^\[([a-z-]+)\]/.exec(line)?.[1] ?? name;
        if (line === '' || /^(?:\[|# )/.test(line) || (only !== undefined && only !== name)) return line;
        const take = (entry: string): boolean => {
          if (!isUnseen(entry)) return true;
          struck.set(name, [...(struck.get(name) ?? []), entry]);
          return false;
        };
        if (line.includes(' = ')) return take(line.slice(0, line.lastIndexOf(' = '))) ? line : '';
        if (line.includes(' | ')) {
          const [key = '', ...parts] = line.split(' | ');
          return take(key) ? [key, ...parts.map((part) => part.split(', ').filter(take).join(', '))].join(' | ') : '';
        }
        return line.replace(/,$/, '').split(', ').filter(take).join(', ');
      });
    fs.writeFileSync(path.join(copy, from), kept.join('\n'));
  }
  return struck;
}

function count(struck: ReadonlyMap<string, readonly string[]>): number {
  return [...struck.values()].reduce((sum, entries) => sum + entries.length, 0);
}
