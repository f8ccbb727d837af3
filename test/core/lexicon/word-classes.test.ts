import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordClass, wordRows, wordTable } from '#core/lexicon/word-classes.ts';

const CORE = path.join(import.meta.dirname, '../../../src/core');
const read = (file: string): string => readFileSync(path.join(CORE, file), 'utf8');
const files = globSync('lexicon/*.txt', { cwd: CORE }).filter((file) => !file.endsWith('predicates.txt'));
const inFiles = files.flatMap((file) => [...read(file).matchAll(/^\[([^\]]+)\] \S/gm)].map(([, name = '']) => name));
const code = globSync('**/*.ts', { cwd: CORE, exclude: ['lexicon/**'] })
  .map(read)
  .join('\n');

test('every class says what it is for, stands once and is asked for', () => {
  const heads = files.flatMap((file) => read(file).match(/^\[/gm) ?? []);
  expect(heads).toHaveLength(inFiles.length);
  expect(inFiles).toEqual([...new Set(inFiles)]);
  expect(inFiles.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('no word stands twice in its class', () => {
  const twice = inFiles.filter((name) => {
    const words =
      read('lexicon/words.txt').split(`[${name}]`)[1]?.split('\n[')[0]?.split('\n').slice(1).join(' ') ?? '';
    if (words.includes(' = ')) return false;
    const list = words.split(/, ?/).map((word) => word.trim());
    return new Set(list).size < list.length;
  });
  expect(twice).toEqual([]);
});

test('words, tables and rows are read as they are written', () => {
  expect([...wordClass('ruler')]).toContain('minister');
  expect(wordTable('bound-before').get('as many as')).toBe('at-most');
  expect(wordTable('currency-sign').get('y=')).toBe('JPY');
  expect(wordRows('customary-unit')).toContainEqual(['foot', 'feet', '', 'ft, ft., ′', "'"]);
});

test('a class that is in no file is a fault of ours', () => {
  expect(() => wordClass('unheard-of')).toThrow('unheard-of');
});
