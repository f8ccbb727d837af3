/**
 * What a word looks like, as numbers for feature templates: one Int32Array a form, its columns named in FORM_COLUMNS.
 *
 *   const forms = openForms(lexicons);
 *   forms('Palmyra')[FORM_COLUMNS.indexOf('suffix3')];    // hash of "yra"
 */
import { clustersOf, indexOfWord } from './clusters.ts';
import { hashText } from './hash-features.ts';
import { sectionOf } from './model-file.ts';
import type { ModelFile } from './model-file.ts';
import { remember } from './cache.ts';

export const FORM_COLUMNS = [
  'word',
  'form',
  'shape',
  'case',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'class',
  'news',
  'usage',
  'meaning',
] as const;
export const WORD: number = FORM_COLUMNS.indexOf('word');
export const USAGE: number = FORM_COLUMNS.indexOf('usage');
export const MEANING: number = FORM_COLUMNS.indexOf('meaning');
export const FORM_WIDTH: number = FORM_COLUMNS.length;

/** What a word can be: the class of tags of each hash of a normal form. `words` ascend. */
export interface Lexicon {
  readonly words: Int32Array;
  readonly classes: Uint8Array;
}

/** By the treebanks ("class"), and by a first tagger's reading of much news ("news"), which knows many more words. */
export interface Lexicons {
  readonly treebank: Lexicon;
  readonly news: Lexicon;
}

export type Forms = (text: string) => Int32Array;

const UNKNOWN_SHORT = 254;
const UNKNOWN_LONG = 255;

/** Lower case, digits as 0, straight apostrophes. */
export function normalForm(text: string): string {
  return text.toLowerCase().replaceAll(/[0-9]/g, '0').replaceAll('’', "'");
}

/** "Rudskoi" is "Xx", "F-16" is "X-d". */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text.slice(0, 40)) {
    const kind = kindOf(char);
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length > 8) break;
  }
  return shape;
}

export function openForms(lexicons: Lexicons): Forms {
  return remember((text) => buildForm(text, lexicons));
}

/** Sections NAME.keys (hashes, i32, ascending) and NAME.classes (u8). */
export function readLexicon(file: ModelFile, name: string): Lexicon {
  const keys = sectionOf(file, `${name}.keys`);
  const words = new Int32Array(keys.buffer, keys.byteOffset, keys.length / 4);
  return { words, classes: sectionOf(file, `${name}.classes`) };
}

/** undefined for a word that is not in the lexicon. */
export function classOf({ words, classes }: Lexicon, word: number): number | undefined {
  const at = indexOfWord(words, word);
  return at < 0 ? undefined : classes[at];
}

function buildForm(text: string, lexicons: Lexicons): Int32Array {
  const normal = normalForm(text.slice(0, 80));
  const word = hashText(normal);
  const starts = [1, 2, 3].map((length) => hashText(normal.slice(0, length)));
  const ends = [1, 2, 3, 4, 5].map((length) => hashText(normal.slice(-length)));
  const unknown = normal.length > 3 ? UNKNOWN_LONG : UNKNOWN_SHORT;
  return Int32Array.of(
    word,
    hashText(text.slice(0, 80)),
    hashText(shapeOf(text)),
    caseOf(text),
    ...starts,
    ...ends,
    classOf(lexicons.treebank, word) ?? unknown,
    classOf(lexicons.news, word) ?? unknown,
    ...clustersOf(word),
  );
}

function caseOf(text: string): number {
  const digits = /\d/.test(text) ? 4 : 0;
  if (!/^\p{Lu}/u.test(text)) return digits;
  return digits + (/\p{Ll}/u.test(text) ? 1 : 2);
}

function kindOf(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  return /\d/.test(char) ? 'd' : char;
}
