import { findHeads } from '#core/actors/noun-phrases.ts';
import { HEAD_TYPES } from '#core/language/head-types.ts';
import type { HeadType } from '#core/language/head-types.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';
import type { Labelled } from './labelled.ts';

/** A head as marked and as found; one of the two is missing where the other stands alone. */
export interface Compared {
  readonly word: string;
  readonly context: string;
  readonly gold?: HeadType;
  readonly found?: HeadType;
}

const LETTERS: ReadonlyMap<string, HeadType> = new Map([
  ['p', 'person'],
  ['o', 'organisation'],
  ['f', 'force'],
  ['l', 'place'],
  ['x', 'other'],
]);
const MARK = /(\p{L}+)\/([a-z])\b/gu;

/** Reads the sentences of a subject as one story, and sets what is found at each word beside its mark. */
export function compareHeads({ sentences }: Labelled): readonly Compared[] {
  const { text, gold } = readMarks(sentences.join(' '));
  const found = new Map<number, HeadType>();
  for (const sentence of readSentences(readPaste(text)))
    for (const { word, type } of findHeads(sentence)) found.set(word.start, type);
  return [...new Set([...gold.keys(), ...found.keys()])]
    .toSorted((a, b) => a - b)
    .map((start) => {
      const [marked, seen] = [gold.get(start), found.get(start)];
      return {
        word: /^[\p{L}-]+/u.exec(text.slice(start))?.[0] ?? '',
        context: text.slice(Math.max(0, start - 30), start + 40),
        ...(marked === undefined ? {} : { gold: marked }),
        ...(seen === undefined ? {} : { found: seen }),
      };
    });
}

/** The text without its marks, and the type of the word that starts at each place. */
function readMarks(marked: string): { readonly text: string; readonly gold: ReadonlyMap<number, HeadType> } {
  const gold = new Map<number, HeadType>();
  let taken = 0;
  for (const { index, 1: word = '', 2: letter = '' } of marked.matchAll(MARK)) {
    const type = LETTERS.get(letter);
    if (type === undefined) throw new Error(`"${word}/${letter}" is marked with no type`);
    gold.set(index - taken, type);
    taken += letter.length + 1;
  }
  return { text: marked.replaceAll(MARK, '$1'), gold };
}

export interface TypeScore {
  readonly type: HeadType;
  readonly marked: number;
  /** In percent. */
  readonly precision: number;
  readonly recall: number;
}

/** Of the marked heads, in percent, those found with their type; a head that the tagger does not see is wrong. */
export function accuracyOf(heads: readonly Compared[]): number {
  const marked = heads.filter(({ gold }) => gold !== undefined);
  return percent(marked.filter(({ gold, found }) => gold === found).length, marked.length);
}

export function scoreTypes(heads: readonly Compared[]): readonly TypeScore[] {
  return HEAD_TYPES.map((type) => {
    const marked = heads.filter(({ gold }) => gold === type);
    const found = heads.filter((head) => head.found === type);
    const right = marked.filter((head) => head.found === type).length;
    return {
      type,
      marked: marked.length,
      precision: percent(right, found.length),
      recall: percent(right, marked.length),
    };
  });
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
