import { expect, test } from 'vitest';
import { trimClause } from '#core/claims/clauses.ts';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** The words of the claim that holds `figure`. */
function claimWith(text: string, figure: string): string | undefined {
  const report = read(readPaste(text));
  return report.claims
    .map((claim) => sliceOf(report.article.text, claim.span))
    .find((words) => new RegExp(String.raw`\b${figure}\b`).test(words));
}

test.each([
  [
    'an infinitive',
    'The airline signed a contract to buy 30 jets.',
    '30',
    'The airline signed a contract to buy 30 jets',
  ],
  [
    'two infinitives are one decision',
    'The council voted on Monday to adopt a budget of $412 million, and to raise the property tax by 3.2 percent.',
    '412',
    'The council voted on Monday to adopt a budget of $412 million, and to raise the property tax by 3.2 percent',
  ],
  [
    'a participle',
    'The match ended with Harrowgate winning three points.',
    'three',
    'The match ended with Harrowgate winning three points',
  ],
  [
    'a relative clause',
    'The fire was the worst since the fire of 1991, in which 426 people were hurt.',
    '426',
    'The fire was the worst since the fire of 1991, in which 426 people were hurt',
  ],
  [
    'a reason',
    '“There were no trains because 14 drivers were ill,” Anna Holt said.',
    '14',
    'There were no trains because 14 drivers were ill',
  ],
  [
    'a verb that shares its subject with the one before',
    'The city had padded the wall, installed cameras and hired 600 guards.',
    '600',
    'The city had padded the wall, installed cameras and hired 600 guards',
  ],
  [
    'a contrast stands alone',
    'Truck sales fell 3 percent, while car sales fell 12 percent last year.',
    '12',
    'Truck sales fell 3 percent, while car sales fell 12 percent last year',
  ],
  [
    'what hangs on the saying is not said',
    'Harrowgate United have been sold, the club said on Friday, ending 22 years under one family.',
    '22',
    'ending 22 years under one family',
  ],
  [
    'nobody’s words',
    'No deaths were reported in the attacks on the port.',
    'No',
    'No deaths were reported in the attacks on the port',
  ],
  [
    'a first word that only looks like a joint',
    'That convoy carried 200 people.',
    '200',
    'That convoy carried 200 people',
  ],
])('a figure is told with the clause it hangs on: %s', (_, text, figure, words) => {
  expect(claimWith(text, figure)).toBe(words);
});

test('of several that hang on one clause the first is told with it', () => {
  const report = read(
    readPaste('The ministry said the army took the depot at the river, capturing 12 soldiers and destroying 4 tanks.'),
  );
  expect(report.claims.map((claim) => sliceOf(report.article.text, claim.span))).toEqual([
    'the army took the depot at the river, capturing 12 soldiers',
    'destroying 4 tanks',
  ]);
});

test('a title that would be cut before its figure begins behind the comma before it', () => {
  const report = read(
    readPaste(
      'The army of the northern province pressed on along the river and the old road to the east of the provincial capital, restoring control over 36 towns in ten days.',
    ),
  );
  expect(report.checks[0]?.title).toBe('“… restoring control over 36 towns in ten days”');
});

test.each([
  ['Analysts expect 4 million crowns of damage.', /^One report said: “Analysts expect/],
  ['The damage came to 4 million crowns, insurers said.', /^insurers said: “The damage came/i],
  ['The damage came to 4 million crowns.', /^One report said, without naming a source: “The damage/],
])('the line to print names its source once: %s', (text, line) => {
  expect(read(readPaste(text)).checks[0]?.fallback).toMatch(line);
});

test.each([
  ['|, and destroying 19 tanks.|', 'destroying 19 tanks'],
  ['|She was charged with theft, accused| of moving money', 'She was charged with theft'],
  [
    '|A cyclist was killed, the police, the mayor, confirmed|.',
    'A cyclist was killed, the police, the mayor, confirmed',
  ],
  ['|That convoy was late|.', 'That convoy was late'],
  ['|He was beaten by James To| on Monday', 'He was beaten by James To'],
  ['He said |that it was late to| the party', 'it was late'],
])('cut at both ends: %s', (marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const span = trimClause(text, { start: before.length, end: before.length + inside.length });
  expect(text.slice(span?.start, span?.end)).toBe(words);
});
