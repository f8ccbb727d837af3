import { expect, test } from 'vitest';
import { trimClause } from '#core/claims/clauses.ts';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

function claimsOf(text: string): readonly string[] {
  const report = read(readPaste(text));
  return report.claims.map(({ span }) => sliceOf(report.article.text, span));
}

test.each([
  ['The airline signed a contract to buy 30 jets.', ['The airline signed a contract to buy 30 jets']],
  ['The union said that 300 workers were sent home.', ['300 workers were sent home']],
  ['The damage came to 4 million crowns, insurers said.', ['The damage came to 4 million crowns']],
  [
    'The army took the depot on Monday, and the rebels shelled the old town from the hills.',
    ['The army took the depot on Monday', 'the rebels shelled the old town from the hills'],
  ],
  [
    'The city had padded the wall, installed cameras and hired 600 guards.', // one subject
    ['The city had padded the wall, installed cameras and hired 600 guards'],
  ],
  ['No deaths were reported in the attacks on the port.', ['No deaths were reported in the attacks on the port']],
])('%s states %j', (text, claims) => expect(claimsOf(text)).toEqual(claims));

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
