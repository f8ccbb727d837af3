import { expect, test } from 'vitest';
import { openLemmas, readLemmaRules } from '#core/language/tagger/lemmas.ts';
import { openModel, readModelFile } from '#core/language/model/model-file.ts';
import { learnLemmaRules, lemmaLines, scoreLemmas } from '../../../../train/lemma-rules.ts';
import { packLexicon } from '../../../../train/word-classes.ts';
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
const news = { words: new Int32Array(), classes: new Uint8Array() };
const rules = learnLemmaRules([{ start: 0, end: 0, words: LEARNT }], news);

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
  const file = readModelFile(packModel({ ...packLexicon('news', news), lemmas: lines(lemmaLines(rules)) }), 'test');
  expect(openLemmas(readLemmaRules(file, 'lemmas'))(text, xpos)).toBe(lemma);
});

test('the examples themselves are right', () => {
  expect(scoreLemmas(rules, [{ start: 0, end: 0, words: LEARNT }])).toBe(1);
});

test.each(
  [
    'looted VBD loot, bombed VBD bomb, raided VBN raid, trailed VBD trail',
    'wiped VBD wipe, traded VBD trade, exploded VBN explode, ceded VBD cede, escaped VBD escape, provoked VBN provoke',
    'charged VBD charge, placed VBD place, seized VBN seize, toppled VBD topple, argued VBD argue, focused VBD focus',
    'patrolled VBD patrol, signalled VBN signal, stopped VBD stop, killed VBD kill, passed VBD pass, added VBD add, erred VBD err',
    'denied VBD deny, tied VBD tie, died VBD die, dried VBD dry',
    'polling VBG poll, hoping VBG hope, hopping VBG hop, evading VBG evade, running VBG run',
    'robs VBZ rob, vies VBZ vie, tries VBZ try, passes VBZ pass, vetoes VBZ veto, wipes VBZ wipe, has VBZ have, does VBZ do',
    'viruses NNS virus, houses NNS house, lives NNS life, taxes NNS tax, movies NNS movie, allies NNS ally',
    'lent VBD lend, shot VBD shoot, shed VBD shed, fled VBD flee, slain VBN slay, sank VBD sink, quit VBD quit, won VBD win',
  ].flatMap((line) => line.split(', ')),
)('as shipped: %s', (line) => {
  const [form = '', xpos = '', lemma] = line.split(' ');
  expect(openLemmas(readLemmaRules(openModel('tagger'), 'lemmas'))(form, xpos)).toBe(lemma);
});
