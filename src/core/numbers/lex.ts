import type { Span } from '#core/span.ts';

/** A run of digits, a run of letters, or one mark. Finer than a token: "$1.2bn" is "$", "1.2", "bn". */
export interface Lexeme extends Span {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between this lexeme and the one before. */
  readonly glued: boolean;
}

// Digits with separators; words with an inner apostrophe, dotted initials ("U.S.", "p.m.", "m.p.h"); any other mark.
const LEXEME =
  /(?<digits>\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?e[+-]?\d{1,3}(?![\p{L}\d])|\d+(?:\.\d+)*|(?<![\p{L}\d.])\.\d+)|(?<word>\p{L}\.(?:\p{L}\.)+\p{L}?(?!\p{L})|\p{L}+(?:['’]\p{L}+)*)|(?<mark>[^\s\p{L}\d])/gu;

/** Splits the words of `span` into lexemes. */
export function lex(text: string, span: Span): readonly Lexeme[] {
  const found: Lexeme[] = [];
  const slice = text.slice(span.start, span.end);
  let last = -1;
  for (const match of slice.matchAll(LEXEME)) {
    const [word] = match;
    const start = span.start + match.index;
    const kind = match.groups?.['digits'] ? 'digits' : match.groups?.['word'] ? 'word' : 'mark';
    found.push({ kind, text: word, lower: word.toLowerCase(), start, end: start + word.length, glued: start === last });
    last = start + word.length;
  }
  return found;
}

/** Where the lexeme that covers `offset`, or the first after it, stands in the list. */
export function lexemeAt(lexemes: readonly Lexeme[], offset: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexemes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
