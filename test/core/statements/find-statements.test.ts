import { expect, test } from 'vitest';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { findStatements } from '#core/statements/find-statements.ts';
import { readPaste } from '#core/text/read-paste.ts';

function told(text: string): readonly string[] {
  const words = (span: Span | undefined): string => (span === undefined ? '-' : sliceOf(text, span));
  return findStatements(readSentences(readPaste(text))).map(
    ({ lemma, subject, object, polarity, mood, tense }) =>
      `${words(subject)} | ${lemma} | ${words(object)} | ${polarity} ${mood} ${tense}`,
  );
}

test.each([
  ['The fire killed nine people, police said.', ['The fire | kill | nine people | yes asserted past']],
  ['The blast, police said, killed nine people.', ['The blast | kill | nine people | yes asserted past']],
  [
    'About 200 homes were evacuated and 12 people were killed, according to the mayor.',
    ['- | evacuate | About 200 homes | yes asserted past', '- | kill | 12 people | yes asserted past'],
  ],
  [
    'None of the 12 passengers was hurt, the airline said on Monday.',
    ['- | hurt | None of the 12 passengers | no asserted past'],
  ],
  ['The company plans to cut 300 jobs, sources told Reuters.', ['The company | cut | 300 jobs | yes planned future']],
  [
    'Rebels attacked the base, killing 40 soldiers and destroying 19 tanks.',
    [
      'Rebels | attack | the base | yes asserted past',
      'Rebels | kill | 40 soldiers | yes asserted past',
      'Rebels | destroy | 19 tanks | yes asserted past',
    ],
  ],
  [
    'Prices may rise 3% if the bank cuts its rate.',
    ['Prices | rise | 3% | yes possible future', 'the bank | cut | its rate | yes conditional present'],
  ],
  [
    'Acme, which makes tyres, has agreed to buy its rival for $40 million.',
    ['Acme | make | tyres | yes asserted present', 'Acme | buy | its rival | yes planned future'],
  ],
  ['Nine miners were rescued by volunteers.', ['volunteers | rescue | Nine miners | yes asserted past']],
])('%s', (text, statements) => {
  expect(told(text)).toEqual(statements);
});

test.each([
  ['About 40 homes were lost, the mayor, Ola Brandt, said in a statement.', 'About 40 homes were lost'],
  ['Nine people died in Paris, Texas, the mayor said.', 'Nine people died in Paris, Texas'],
  ['The army shelled the town, according to the mayor.', 'The army shelled the town'],
])('%s states: %s', (text, clause) => {
  expect(findStatements(readSentences(readPaste(text))).map(({ span }) => sliceOf(text, span))).toEqual([clause]);
});

test('a sentence of a thousand nested clauses is read in bounded time and depth', () => {
  const text = `${'He said that '.repeat(1000)}it rained.`;
  expect(findStatements(readSentences(readPaste(text))).length).toBeGreaterThan(0);
});
