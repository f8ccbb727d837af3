import { expect, test } from 'vitest';
import { isPassive, objectOf, subjectOf } from '#core/grammar/arguments.ts';
import { treeOf } from '#core/grammar/tree.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** "who | did | whom" of a verb. */
function told(text: string, verb: string): string {
  const [sentence] = readSentences(readPaste(text));
  const word = sentence?.words.find(({ text: own }) => own === verb);
  if (sentence === undefined || word === undefined) return 'no such word';
  const tree = treeOf(sentence);
  const of = [subjectOf(tree, word), isPassive(tree, word) ? undefined : word, objectOf(tree, word)];
  return of.map((one) => one?.text ?? '-').join(' | ');
}

test.each([
  ['More than 300 Indians, including one woman, were deported by officials.', 'deported', 'officials | - | Indians'],
  ['Police arrested more than 300 people on Monday.', 'arrested', 'Police | arrested | people'],
  ['Two bridges collapsed on Friday.', 'collapsed', 'bridges | collapsed | -'],
  ['Nine miners killed in blast', 'killed', '- | - | miners'],
  ['Gunmen killed nine miners.', 'killed', 'Gunmen | killed | miners'],
  ['The army attacked in the north.', 'attacked', 'army | attacked | -'],
])('%s', (text, verb, expected) => {
  expect(told(text, verb)).toBe(expected);
});

test.each([
  ['Eight clerks were seized and 30 were wounded in the raid.', 'wounded', '- | - | 30'],
  ['Rents are rising, says the lender.', 'says', 'lender | says | -'],
])('%s', (text, verb, expected) => {
  expect(told(text, verb)).toBe(expected);
});
