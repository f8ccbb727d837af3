import { expect, test } from 'vitest';
import { trimClaim } from '#core/claims/trim-claim.ts';
import { treeOf } from '#core/grammar/tree.ts';
import { read, readStory } from '#core/read.ts';
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
  [
    'The mayor resigned on Monday, and police said the bridge would close in May.', // each with its own voice
    ['The mayor resigned on Monday', 'the bridge would close in May'],
  ],
  ['No deaths were reported in the attacks on the port.', ['No deaths were reported in the attacks on the port']],
])('%s states %j', (text, claims) => expect(claimsOf(text)).toEqual(claims));

test.each([
  ['He lost the town|, and destroyed 19 tanks.|', 'destroyed 19 tanks'],
  ['|A cyclist was killed, the police, the mayor,| confirmed.', 'A cyclist was killed, the police, the mayor'],
  ['|That convoy was late.|', 'That convoy was late'],
  ['|He was in contact with| 12 people.', 'He was in contact'],
  ['|There were 12 people whom he was in contact with.|', 'There were 12 people whom he was in contact with'],
  ['He said |that it was late to the| party.', 'it was late'],
  ['|“The bridge was safe,”| she said.', 'The bridge was safe'],
  ['She said |it was “safe|.”', 'it was “safe.”'],
  ['|“Safe” is what she called it.|', '“Safe” is what she called it'],
  ['|Who paid for the bridge?|', 'Who paid for the bridge?'],
])('cut at both ends: %s', (marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const [sentence] = readStory(readPaste(text)).sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  const span = trimClaim(treeOf(sentence), { start: before.length, end: before.length + inside.length });
  expect(text.slice(span.start, span.end)).toBe(words);
});
