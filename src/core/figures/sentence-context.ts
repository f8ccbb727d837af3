import { treeOf } from '#core/grammar/tree.ts';
import type { Span } from '#core/span.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Time } from '#core/times/time.ts';
import { lex } from '#core/numbers/lex.ts';
import type { Lexeme } from '#core/numbers/lex.ts';

/** One sentence as the figure stages see it: its lexemes for numbers and units, its words for grammar. */
export interface SentenceContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly lexemes: readonly Lexeme[];
  readonly words: readonly Word[];
  /** Of each word, the words that hang on it. */
  readonly children: readonly (readonly Word[])[];
  /** Digits that the article uses in a name: "787", once it has said "Boeing 787". */
  readonly nameNumbers: ReadonlySet<string>;
  /** The times inside this sentence. */
  readonly times: readonly Time[];
}

export function contextOf(
  text: string,
  sentence: Sentence,
  times: readonly Time[],
  nameNumbers: ReadonlySet<string>,
): SentenceContext {
  return {
    text,
    sentence,
    lexemes: lex(text, sentence),
    words: sentence.words,
    children: treeOf(sentence).children,
    nameNumbers,
    times: times.filter((time) => time.span.start >= sentence.start && time.span.start < sentence.end),
  };
}

/** Index of the first word that ends after `offset`; `words.length` when there is none. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordAt(words: readonly Word[], offset: number): Word | undefined {
  return words[wordIndexAt(words, offset)];
}

/** The last word that lies wholly before `offset`. */
export function wordBefore(words: readonly Word[], offset: number): Word | undefined {
  const word = words[wordIndexAt(words, offset - 1)];
  if (word === undefined) return words.at(-1);
  return word.end <= offset ? word : words[word.index - 1];
}

export function spanOf(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

/** From the first to the last of some lexemes. */
export function spanOfLexemes(lexemes: readonly Lexeme[], first: number, last: number): Span {
  return { start: lexemes[first]?.start ?? 0, end: lexemes[last]?.end ?? 0 };
}
