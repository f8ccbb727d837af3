import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lex } from '#core/numbers/lex.ts';
import { NUMBER_CONSTRUCTS, readNumber } from '#core/numbers/read-number.ts';
import { sliceOf } from '#core/span.ts';

function read(text: string): unknown {
  return readNumber(lex(text, { start: 0, end: text.length }), 0, false)?.value;
}

test.each([
  ['12,34,567.89', 1234567.89],
  ['1.234.567', 1234567],
  ['80, 000 people', 80000],
  ['4 hundred million', 400000000],
  ['1.2m tons', 1200000],
  ['35m of them', 35000000],
  ['50m pool', 50],
  ['10k', 10000],
  ['two hundred and five', 205],
  ['a hundred', 100],
  ['half a million', 500000],
  ['quarter million', 250000],
  ['half a dozen', 6],
  ['two-thirds of', 2 / 3],
  ['2½', 2.5],
  ['3 1/4', 3.25],
  ['35 lakh', 3500000],
  ['6×10^23', 6e23],
  ['nine out of ten', 0.9],
  ['four-fold', 4],
  ['five-and-a-half weeks', 5.5],
  ['two million and a half', 2_500_000],
  ['nineteen fifty-pound bags', 19],
  ['twenty cases', 20],
  ['five six', 5],
])('%s is %d', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['the', 'quarter of a day', 'first half', 'tens', '10.4.2'])('%s is no number', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each(NUMBER_CONSTRUCTS)('$name: its example is read', ({ example: [words, value], read: construct }) => {
  expect(construct(lex(words, { start: 0, end: words.length }), 0, false)?.value).toEqual(value);
  expect(read(words)).toEqual(value);
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)] ?? ''}${n % 10 ? `-${ONES[n % 10] ?? ''}` : ''}`;
  if (n < 1000) return `${spell(Math.floor(n / 100))} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
  if (n < 1e6) return `${spell(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spell(n % 1000)}` : ''}`;
  return `${spell(Math.floor(n / 1e6))} million${n % 1e6 ? ` ${spell(n % 1e6)}` : ''}`;
}

test('every number that is spelled out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
      expect(read(spell(n))).toBe(n);
    }),
  );
});

test('every number with separators is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
      expect(read(n.toLocaleString('en-GB'))).toBe(n);
    }),
  );
});

test('lexemes cover every character that is not white space, once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const lexemes = lex(text, { start: 0, end: text.length });
      expect(lexemes.map((lexeme) => sliceOf(text, lexeme)).join('')).toBe(text.replaceAll(/\s+/g, ''));
    }),
  );
});
