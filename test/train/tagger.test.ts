import { expect, test } from 'vitest';
import { hashText } from '#core/language/model/hash-features.ts';
import { bestOf } from '#core/language/model/linear-model.ts';
import { addRow, createWeights, scoreWeights, stepTowards } from '../../train/perceptron.ts';
import { buildLexicon, countTags, numberClasses } from '../../train/word-classes.ts';

function repeated(form: string, upos: string, times: number): { form: string; upos: string }[] {
  return Array.from({ length: times }, () => ({ form, upos }));
}

const SENTENCES = [
  { words: [...repeated('bridge', 'NOUN', 4), ...repeated('Ferry', 'NOUN', 3), ...repeated('ferry', 'VERB', 2)] },
  { words: [...repeated('river', 'NOUN', 3), ...repeated('weir', 'NOUN', 2), ...repeated('run', 'VERB', 99)] },
  { words: [...repeated('run', 'NOUN', 1)] },
];

test.each([
  ['bridge', 'NOUN'],
  ['river', 'NOUN'],
  ['ferry', 'NOUN VERB'],
  // One noun in a hundred uses is left out.
  ['run', 'VERB'],
  // Two uses say too little.
  ['weir', undefined],
])('in the lexicon %s is %s', (word, name) => {
  const counts = countTags(SENTENCES);
  const numbers = numberClasses(counts);
  const { words, classes } = buildLexicon(counts, numbers);
  const at = words.indexOf(hashText(word));
  expect(at < 0 ? undefined : classes[at]).toBe(name === undefined ? undefined : numbers.get(name));
});

test('the class of most words comes first, and the words of a lexicon ascend', () => {
  const counts = countTags(SENTENCES);
  expect([...numberClasses(counts)]).toEqual([
    ['NOUN', 0],
    ['NOUN VERB', 1],
    ['VERB', 2],
  ]);
  const { words } = buildLexicon(counts, numberClasses(counts));
  expect([...words]).toEqual([...words].sort((a, b) => a - b));
});

test('steps of the log loss learn which features go with which label, and leave unknown features alone', () => {
  const weights = createWeights(['a', 'b', 'c']);
  for (const key of [1, 2, 3, 9]) addRow(weights, key);
  const scores = new Float64Array(3);
  const examples = [0, 1, 2].map((label) => ({ label, features: Int32Array.of(label + 1, 9, 77) }));
  for (let round = 0; round < 20; round++) {
    for (const { label, features } of examples) {
      scoreWeights(weights, features, 3, scores);
      stepTowards(weights, features, 3, { label, scores, rate: 0.1 });
      weights.time++;
    }
  }
  for (const { label, features } of examples) {
    scoreWeights(weights, features, 3, scores);
    expect(bestOf(scores)).toBe(label);
  }
  expect(weights.size).toBe(4);
});

test('an example that is certain moves nothing', () => {
  const weights = createWeights(['a', 'b']);
  addRow(weights, 1);
  stepTowards(weights, Int32Array.of(1), 1, { label: 0, scores: Float64Array.of(9, 0), rate: 0.1 });
  expect([...weights.rows.subarray(0, 2)]).toEqual([0, 0]);
});
