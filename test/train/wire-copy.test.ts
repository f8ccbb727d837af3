import { expect, test } from 'vitest';
import { randomFrom } from '../../train/random.ts';
import type { GoldSentence } from '../../train/read-conllu.ts';
import type { TreeWord } from '../../train/tree-pieces.ts';
import { WIRE_KINDS, makeWire, wireCopy } from '../../train/wire-copy.ts';
import type { WireKind } from '../../train/wire-copy.ts';

/** "the/DET/DT/1/det ...": heads count from 0; the root's is -1. */
function sentenceOf(words: string): GoldSentence {
  const parts = words.split(' ').map((word) => word.split('/'));
  return {
    start: 0,
    end: 0,
    words: parts.map(([form = '', upos = '', xpos = '', head = '', relation = '']) => ({
      form,
      lemma: form,
      upos,
      xpos,
      head: Number(head),
      relation,
      misc: '',
      start: 0,
      end: 0,
    })),
  };
}

const STATEMENT = sentenceOf(
  'The/DET/DT/1/det ship/NOUN/NN/2/nsubj sank/VERB/VBD/-1/root near/ADP/IN/5/case the/DET/DT/5/det port/NOUN/NN/2/obl ./PUNCT/./2/punct',
);
const PRONOUN = sentenceOf(
  'She/PRON/PRP/1/nsubj left/VERB/VBD/-1/root the/DET/DT/3/det port/NOUN/NN/1/obj ./PUNCT/./1/punct',
);
const QUESTION = sentenceOf('Did/AUX/VBD/2/aux it/PRON/PRP/2/nsubj sink/VERB/VB/-1/root ?/PUNCT/./2/punct');

function made(kind: WireKind, sentence: GoldSentence): readonly (readonly TreeWord[])[] {
  return Array.from({ length: 60 }, (_, seed) => makeWire(kind, sentence, randomFrom(seed)) ?? []).filter(
    (words) => words.length > 0,
  );
}

/** "sank<said:ccomp" of each made sentence: the word, its head, its relation. */
function arcOf(words: readonly TreeWord[], form: string): string {
  const word = words.find((other) => other.form === form);
  const head = words[word?.head ?? -1];
  return `${word?.relation} of ${head === undefined ? 'nothing' : /^VB[DZ]/.test(head.xpos) && head.form !== 'sank' ? 'who says so' : head.form}`;
}

test.each<[WireKind, string]>([
  ['behind', 'ccomp of who says so'],
  ['inverted', 'ccomp of who says so'],
  ['before', 'ccomp of who says so'],
  ['told', 'ccomp of who says so'],
  ['inside', 'root of nothing'],
  ['according', 'root of nothing'],
])('who says so %s: "sank" is %s', (kind, arc) => {
  const sentences = made(kind, STATEMENT);
  expect(sentences.length).toBeGreaterThan(20);
  for (const words of sentences) {
    expect(arcOf(words, 'sank')).toBe(arc);
    expect(arcOf(words, 'ship')).toBe('nsubj of sank');
    expect(arcOf(words, 'port')).toBe('obl of sank');
  }
});

test('a name, its age and office take the place and the arc of a pronoun', () => {
  for (const words of made('names', PRONOUN)) {
    const left = words.findIndex(({ form }) => form === 'left');
    expect(words.some(({ head, relation }) => head === left && relation === 'nsubj')).toBe(true);
    expect(words.some(({ form }) => form === 'She')).toBe(false);
  }
});

test('a headline has no articles and no full stop', () => {
  expect(
    made('headlines', STATEMENT)[0]
      ?.map(({ form }) => form)
      .join(' '),
  ).toBe('Ship sank near port');
});

test.each(WIRE_KINDS.filter((kind) => kind !== 'reports'))('a question is left alone: %s', (kind) => {
  expect(made(kind, QUESTION)).toEqual([]);
});

test.each(WIRE_KINDS)('%s: every made sentence is one tree', (kind) => {
  for (const words of [STATEMENT, PRONOUN].flatMap((sentence) => made(kind, sentence))) {
    expect(words.filter(({ head }) => head < 0)).toHaveLength(1);
    for (const word of words) expect(stepsToRoot(words, word)).toBeLessThan(words.length);
  }
});

test('the same sentences give the same wire copy', () => {
  const sentences = Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? STATEMENT : PRONOUN));
  const all = wireCopy(sentences);
  expect(wireCopy(sentences)).toEqual(all);
  expect(wireCopy(sentences, ['names'])).toEqual(all.filter(({ kind }) => kind === 'names'));
});

function stepsToRoot(words: readonly TreeWord[], word: TreeWord): number {
  let steps = 0;
  for (let at = word.head; at >= 0 && steps <= words.length; at = words[at]?.head ?? -1) steps += 1;
  return steps;
}
