import { expect, test } from 'vitest';
import { openLemmas, readLemmaRules } from '#core/language/tagger/lemmas.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { learnLemmaRules, lemmaLines, scoreLemmas } from '../../../../train/lemma-rules.ts';
import { lines, packModel } from '../../../../train/write-model.ts';

const LEARNT = [
  'cities NNS city',
  'armies NNS army',
  'roads NNS road',
  'cars NNS car',
  'men NNS man',
  'went VBD go',
  'walked VBD walk',
  'talked VBD talk',
  "n't RB not",
  'IEDs NNS IED',
  'Paris NNP Paris',
  'the DT the',
].map((line) => {
  const [form = '', xpos = '', lemma = ''] = line.split(' ');
  return { form, xpos, lemma, upos: 'X', head: -1, relation: 'root', misc: '_', start: 0, end: 0 };
});
const rules = learnLemmaRules([{ start: 0, end: 0, words: LEARNT }]);

test.each([
  ['parties', 'NNS', 'party'],
  ['Parties', 'NNS', 'party'],
  ['roads', 'NNS', 'road'],
  ['men', 'NNS', 'man'],
  ['went', 'VBD', 'go'],
  ['balked', 'VBD', 'balk'],
  ['n’t', 'RB', 'not'],
  ['NGOs', 'NNS', 'NGO'],
  ['Lisbon', 'NNP', 'Lisbon'],
  ['s', 'NNS', 's'], // never an empty lemma
])('%s as %s is %s', (text, xpos, lemma) => {
  const file = readModelFile(packModel({ lemmas: lines(lemmaLines(rules)) }), 'test');
  expect(openLemmas(readLemmaRules(file, 'lemmas'))(text, xpos)).toBe(lemma);
});

test('the examples themselves are right', () => {
  expect(scoreLemmas(rules, [{ start: 0, end: 0, words: LEARNT }])).toBe(1);
});
