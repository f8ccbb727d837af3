import type { Mention } from '#core/actors/actor.ts';
import { cosine, rarityOf, vectorOf } from '#core/language/model/word-vectors.ts';
import type { Report } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { findTokens } from '#core/text/find-tokens.ts';
import { stemOf } from './stem.ts';

/** A word that says something about what a passage tells. */
export interface ContentWord {
  readonly stem: string;
  /** How much it says: the rarer a word is in English, the more. */
  readonly weight: number;
  /** Absent for numbers and for words that no vector is known of. */
  readonly vector?: Float32Array;
  /** Of a predicate, by the lexicon: "shelved" and "dropped" are of one. */
  readonly class?: string;
}

/** A word this frequent (the binary logarithm of its place) says next to nothing; ten doublings on it counts one. */
const EVERYDAY = 4;
const DOUBLINGS = 10;
const LEAST_WEIGHT = 0.5;
/** A number is told by the same number alone. */
const NUMBER = 1;
/** A name that only stands behind a pronoun or a description says less than a name that is written. */
const MEANT = 0.7;

export type ReadWords = (span: Span) => readonly ContentWord[];

/** The content words of any passage of a reading; "he" and "the company" bring the name of whom they mean. */
export function openContentWords({ article, actors, statements }: Report): ReadWords {
  const { text } = article;
  const classes = new Map(statements.map((statement) => [statement.predicate.start, statement.class]));
  const meant = new Map<number, { readonly words: readonly ContentWord[]; readonly kind: Mention['kind'] }>();
  for (const { name, mentions } of actors) {
    for (const { span, kind } of mentions) {
      const own = text.slice(span.start, span.end);
      const words = wordsIn(name)
        .filter((word) => !own.includes(word))
        .flatMap((word) => contentWord(word, MEANT));
      meant.set(span.start, { words, kind });
    }
  }
  return (span) =>
    findTokens(text, span).flatMap((token) => {
      const mention = meant.get(token.start);
      const own =
        mention?.kind === 'pronoun' ? [] : contentWord(text.slice(token.start, token.end), 1, classes.get(token.start));
      return [...(mention?.words ?? []), ...own];
    });
}

function wordsIn(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u);
}

function contentWord(word: string, share = 1, predicateClass?: string): readonly ContentWord[] {
  const stem = stemOf(word);
  if (stem === undefined) return [];
  const isNumber = /^\p{N}/u.test(word);
  const weight = isNumber ? NUMBER : share * Math.max(LEAST_WEIGHT, (rarityOf(word) - EVERYDAY) / DOUBLINGS);
  const vector = isNumber ? undefined : vectorOf(word);
  return [
    {
      stem,
      weight,
      ...(vector === undefined ? {} : { vector }),
      ...(predicateClass === undefined ? {} : { class: predicateClass }),
    },
  ];
}

/** Below this cosine two words have nothing to do with each other. Chosen on pairs of stories. */
const UNRELATED = 0.5;
/** "Monday" and "Friday" are as near as "quit" and "resigned": likeness alone is never worth a word itself. */
const MOST_OF_A_WORD = 0.8;

/** How far one word stands for another, 0 to 1. */
function standsFor(one: ContentWord, other: ContentWord): number {
  if (one.stem === other.stem) return 1;
  if (one.class !== undefined && one.class === other.class) return MOST_OF_A_WORD;
  const likeness = cosine(one.vector, other.vector);
  return likeness <= UNRELATED ? 0 : (MOST_OF_A_WORD * (likeness - UNRELATED)) / (1 - UNRELATED);
}

/** How well each of the first words is told by any of the others, 0 to 1 a word. */
export function toldBy(words: readonly ContentWord[], others: readonly ContentWord[]): readonly number[] {
  return words.map((word) => {
    let best = 0;
    for (const other of others) {
      if (best === 1) break;
      best = Math.max(best, standsFor(word, other));
    }
    return best;
  });
}

export function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
