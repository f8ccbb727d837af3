import { expect, test } from 'vitest';
import { compileTemplates, hashFeatures, hashText } from '#core/language/model/hash-features.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { labelSequence, readSequenceModel, spansOf } from '#core/language/model/sequence-labeller.ts';
import { labelWith, packSequence, trainCrf } from '../../train/crf.ts';
import { packModel } from '../../train/write-model.ts';

const LABELS = ['O', 'B-place', 'I-place'];
const templates = compileTemplates(['word', 'before'], ['word', 'before', 'word before']);

function featuresOf(words: readonly string[]): Int32Array[] {
  return words.map((word, i) => {
    const row = new Int32Array(3);
    hashFeatures(templates, Int32Array.of(hashText(word), hashText(words[i - 1] ?? '')), row);
    return row;
  });
}

const examples = [
  { words: 'she left New York today', gold: [0, 0, 1, 2, 0] },
  { words: 'New York is large', gold: [1, 2, 0, 0] },
  { words: 'the New book sold', gold: [0, 0, 0, 0] },
  { words: 'he left York', gold: [0, 0, 1] },
].map(({ words, gold }) => ({ words: words.split(' '), features: featuresOf(words.split(' ')), gold }));

test('a labeller learns its examples, and reads the same from its file', () => {
  const crf = trainCrf(LABELS, examples, { epochs: 30, minSeen: 1, rate: 0.5 });
  const file = readModelFile(packModel(packSequence('names', crf)), 'names');
  for (const { features, gold } of examples) {
    const labels = labelSequence(readSequenceModel(file, 'names'), features);
    expect(labels).toEqual(Array.from(gold, (label) => LABELS[label]));
    expect(labels).toEqual(labelWith(crf, features));
  }
});

test('spans are read from labels', () => {
  expect(spansOf(['O', 'B-place', 'I-place', 'B-place', 'O', 'B-person'])).toEqual([
    { label: 'place', first: 1, last: 2 },
    { label: 'place', first: 3, last: 3 },
    { label: 'person', first: 5, last: 5 },
  ]);
});

test('the same seed gives the same bytes', () => {
  const pack = (): Uint8Array => packModel(packSequence('names', trainCrf(LABELS, examples, { epochs: 3, seed: 5 })));
  expect(pack()).toEqual(pack());
});
