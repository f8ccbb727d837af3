import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the object of a verb must be for its class to hold. "-": it takes none but an amount ("rose 3 percent"); "-people": and people do it. */
const OBJECT_KINDS = ['people', 'money', 'measure', 'place', 'thing', 'any', '-', '-people'] as const;
/** "=life": this noun and no other. */
export type ObjectKind = (typeof OBJECT_KINDS)[number] | `=${string}`;

/** One sense of a word: the class it has where its object fits. */
export interface Sense {
  readonly class: string;
  readonly object: ObjectKind;
}

/** A line of a lexicon: the word, its sense, a sentence where it holds and one where it does not; the sentences run as tests. */
export interface Entry extends Sense {
  readonly word: string;
  readonly noun: boolean;
  readonly hit: string;
  readonly miss: string;
}

const NOUN = 'n:';

/** Every line of a lexicon beside this file. Throws when one has not its five parts, naming it. */
export function readEntries(name: string): readonly Entry[] {
  const lines = readFileSync(path.join(import.meta.dirname, `${name}.txt`), 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    line === '' || line.startsWith('#') ? [] : [readEntry(line, `${name}.txt:${at + 1}`)],
  );
}

function readEntry(line: string, place: string): Entry {
  const [word = '', kind = '', object = '', hit = '', miss = ''] = line.split(' | ');
  const known = object.startsWith('=') ? (`=${object.slice(1)}` as const) : OBJECT_KINDS.find((one) => one === object);
  if (known === undefined || miss === '') throw new Error(`${place}: not a line of a lexicon: ${line}`);
  const noun = word.startsWith(NOUN);
  return { word: noun ? word.slice(NOUN.length) : word, noun, class: kind, object: known, hit, miss };
}

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
}

let predicates: Lexicon | undefined;

/** Predicates by their lemmas; read at the first question. */
export function predicateLexicon(): Lexicon {
  predicates ??= build(readEntries('predicates'));
  return predicates;
}

function build(entries: readonly Entry[]): Lexicon {
  const byWord = (noun: boolean): ReadonlyMap<string, readonly Sense[]> =>
    Map.groupBy(
      entries.filter((entry) => entry.noun === noun),
      ({ word }) => word,
    );
  return { verbs: byWord(false), nouns: byWord(true) };
}
