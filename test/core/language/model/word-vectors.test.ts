import { expect, test } from 'vitest';
import { rarityOf, wordLikeness } from '#core/language/model/word-vectors.ts';

test.each([
  ['quit', 'resigned', 'cabbage'],
  ['inquiry', 'investigation', 'harbour'],
  ['fire', 'blaze', 'ballot'],
  ['Police', 'officers', 'violin'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  expect(wordLikeness(word, near)).toBeGreaterThan(wordLikeness(word, far) + 0.2);
  expect(wordLikeness(word, near)).toBeCloseTo(wordLikeness(near, word), 6);
  expect(wordLikeness(word, word)).toBeCloseTo(1, 5);
});

test('a word without a vector is like nothing, and as rare as can be', () => {
  expect(wordLikeness('Solveigborg', 'harbour')).toBe(0);
  expect(rarityOf('Solveigborg')).toBe(17);
  expect(rarityOf('the')).toBeLessThan(rarityOf('harbour'));
});
