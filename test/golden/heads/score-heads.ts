import { findHeads } from '#core/actors/noun-phrases.ts';
import { HEAD_TYPES } from '#core/language/head-types/head-types.ts';
import type { HeadType } from '#core/language/head-types/head-types.ts';
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
  return compare(text, gold);
}

/** The same for a story whose heads are listed in the order of its text: "council/o budget/x". */
export function compareStory(text: string, listed: string): readonly Compared[] {
  const gold = new Map<number, HeadType>();
  let from = 0;
  for (const [mark, word = '', letter = ''] of listed.matchAll(MARK)) {
    const at = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'gu');
    at.lastIndex = from;
    const start = at.exec(text)?.index;
    if (start === undefined) throw new Error(`"${mark}" is not in the story after the head before it`);
    gold.set(start, typeOf(mark, letter));
    from = start + word.length;
  }
  return compare(text, gold);
}

function compare(text: string, gold: ReadonlyMap<number, HeadType>): readonly Compared[] {
  const found = new Map<number, HeadType>();
  for (const sentence of readSentences(readPaste(text)))
    for (const { word, type } of findHeads(sentence)) found.set(word.start, type);
  return [...new Set([...gold.keys(), ...found.keys()])]
    .toSorted((a, b) => a - b)
    .map((start) => {
      const [marked, seen] = [gold.get(start), found.get(start)];
      return {
        word: /^[\p{L}-]+/u.exec(text.slice(start))?.[0] ?? '',
        context: text.slice(Math.max(0, start - 30), start + 40).replaceAll('\n', ' '),
        ...(marked === undefined ? {} : { gold: marked }),
        ...(seen === undefined ? {} : { found: seen }),
      };
    });
}

function typeOf(mark: string, letter: string): HeadType {
  const type = LETTERS.get(letter);
  if (type === undefined) throw new Error(`"${mark}" is marked with no type`);
  return type;
}

/** The text without its marks, and the type of the word that starts at each place. */
function readMarks(marked: string): { readonly text: string; readonly gold: ReadonlyMap<number, HeadType> } {
  const gold = new Map<number, HeadType>();
  let taken = 0;
  for (const { index, 0: mark, 2: letter = '' } of marked.matchAll(MARK)) {
    gold.set(index - taken, typeOf(mark, letter));
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
