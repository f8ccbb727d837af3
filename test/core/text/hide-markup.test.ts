import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { hideMarkup } from '#core/text/hide-markup.ts';
import { readPaste } from '#core/text/read-paste.ts';

test.each([
  ['a loss of **1,240 jobs** in *May*', 'a loss of 1,240 jobs in May'],
  ['***all*** of __it__, ~~not~~ `now` ||he||', 'all of it, not now he'],
  ['[the report](https://a.example/b_(c)) says', 'the report says'],
  ['> quoted\n### Head', 'quoted\nHead'],
])('%j reads %j', (marked, plain) => {
  expect(hideMarkup(marked)?.text).toBe(plain);
});

test.each([
  '2 * 3 * 4',
  'snake_case_name and more_of_it',
  'a * b',
  'said [sic] (so)',
  '**',
  '5 > 4',
  String.raw`\*not\*`,
  'C# and F#',
])('nothing is hidden in %j', (text) => {
  expect(hideMarkup(text)).toBeUndefined();
});

test('every span leads back to the letters it was found in', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '*', '**', '_', '`', '~~', '||', '\n', '[', '](https://e.example)');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(40), fc.nat(40), (marked, a, b) => {
      const unmarked = hideMarkup(marked);
      if (unmarked === undefined || unmarked.text === '') return;
      const start = Math.min(a, b) % unmarked.text.length;
      const end = Math.min(unmarked.text.length, start + 1);
      expect(sliceOf(marked, unmarked.toMarked({ start, end }))).toBe(unmarked.text.slice(start, end));
      expect(unmarked.toPlain(unmarked.toMarked({ start, end })).start).toBe(start);
    }),
  );
});

test('a figure in bold is read, and stands where it was pasted', () => {
  const text = '**Mill closes**\n\nThe firm cut **1,240 jobs** on *Friday*, said __Lena Holt__, the mayor of Ostry.';
  const { figures, actors, article } = read(readPaste(text));
  expect(article.text).toBe(text);
  expect(figures.map(({ span }) => sliceOf(text, span))).toContain('1,240 jobs');
  expect(actors.map(({ name }) => name)).toContain('Lena Holt');
});
