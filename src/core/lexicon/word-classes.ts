import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of classes beside this one, and what begins a class in them: "[name] what it is for". */
const FILES = ['words', 'numbers', 'units'] as const;
const HEAD = /^\[(?<name>[a-z-]+)\].*$/gmu;

let bodies: ReadonlyMap<string, string> | undefined;

/** The lines of a class; all files are read at the first question. Throws for a class that is in none. */
function linesOf(name: string): readonly string[] {
  bodies ??= new Map(FILES.flatMap(readBodies));
  const body = bodies.get(name);
  if (body === undefined) throw new Error(`no class of words: ${name}`);
  return body.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

function readBodies(file: string): readonly (readonly [name: string, body: string])[] {
  const text = readFileSync(path.join(import.meta.dirname, `${file}.txt`), 'utf8');
  const heads = [...text.matchAll(HEAD)];
  return heads.map((head, at) => [
    head.groups?.['name'] ?? '',
    text.slice(head.index + head[0].length, heads[at + 1]?.index ?? text.length),
  ]);
}

/** The words of a class, in the order of its file. */
export function wordClass(name: string): ReadonlySet<string> {
  return new Set(linesOf(name).flatMap((line) => line.replace(/,$/, '').split(', ')));
}

/** A class whose lines are "key = value". */
export function wordTable(name: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(name).map((line): readonly [string, string] => {
      const at = line.lastIndexOf(' = ');
      return [line.slice(0, at), line.slice(at + 3)];
    }),
  );
}

/** A class of lines with several parts: "foot | feet | | ft, ft. | '". */
export function wordRows(name: string): readonly (readonly string[])[] {
  return linesOf(name).map((line) => line.split('|').map((part) => part.trim()));
}

/** Words by the value of their line, "value | words"; a value that is none of these is a fault of the file. */
export function wordsBy<Value extends string>(name: string, values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(
    wordRows(name)
      .toReversed()
      .flatMap(([key, words = '']) => {
        const value = values.find((one) => one === key);
        if (value === undefined) throw new Error(`${name}: not one of ${values.join(', ')}: ${key}`);
        return words.split(', ').map((word) => [word, value] as const);
      }),
  );
}
