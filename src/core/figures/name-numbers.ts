import { wordClass } from '#core/lexicon/word-classes.ts';

const NO_NAMES = wordClass('no-name');
const AFTER_NAME = /(\p{Lu}[\p{L}&]*)(?:['’]s)? (\d{3,4})(?![\d.,:%])(?! (?:\p{Ll}+s|people|men|women|children)\b)/gu;

/** Digits that stand after a capitalised word and count nothing: "Boeing 787". A year or the first word of a sentence makes no name. */
export function findNameNumbers(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { index, 1: word = '', 2: digits = '' } of text.matchAll(AFTER_NAME)) {
    const opens = index === 0 || /[.!?:\n“"]\s*$/.test(text.slice(Math.max(0, index - 3), index));
    if (!opens && !NO_NAMES.has(word.toLowerCase()) && !/^(?:1[5-9]|20)\d\d$/.test(digits) && !digits.endsWith('00'))
      numbers.add(digits);
  }
  return numbers;
}
