import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '#core/language/names/names.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import { knownGender } from '#core/language/names/people.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';

function namesOf(text: string): readonly string[] {
  return readSentences(readPaste(text)).flatMap(({ names }) =>
    names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  );
}

test.each([
  [
    'The mayor of Lisbon, Maria Ferreira, met officials from the World Bank on Tuesday.',
    ['place Lisbon', 'person Maria Ferreira', 'organisation World Bank'],
  ],
  [
    'Kofi Mensah said the Ghana Cocoa Board owes farmers in Kumasi money.',
    ['person Kofi Mensah', 'organisation Ghana Cocoa Board', 'place Kumasi'],
  ],
  ['It rained all day and the match was called off.', []],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('a name is never empty, lies in its sentence and overlaps no other', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom('Rossi', 'the', 'UN', 'in', '(', 'Paris', '-', "'s"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (texts) => {
      let at = 0;
      const words = texts.map((text) => {
        const start = at;
        at += text.length + 1;
        return { text, start, end: start + text.length };
      });
      let end = -1;
      for (const name of findNames([words])[0] ?? []) {
        expect(name.start).toBeGreaterThan(end - 1);
        expect(name.end).toBeGreaterThan(name.start);
        expect(name.last).toBeLessThan(words.length);
        end = name.end;
      }
    }),
  );
});

test.each([
  ['Aleppo', 'city'],
  ['Córdoba', 'city'],
  ['Syrian', 'adjective'],
  ['U.S.', 'country'],
  ['Sergei', 'given'],
])('%s is known as a %s', (name, kind) => {
  expect(knownKinds(name).has(kind)).toBe(true);
});

test.each([
  ['maria', 'she'],
  ['sergei', 'he'],
  ['andrea', undefined],
  ['xyzzy', undefined],
])('%s: %s', (name, gender) => {
  expect(knownGender(name)).toBe(gender);
});
