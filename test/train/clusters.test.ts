import { expect, test } from 'vitest';
import { NO_CLUSTER, clustersOf } from '#core/language/model/clusters.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { kMeans } from '../../train/k-means.ts';
import { addExample, openRidge, solveRidge } from '../../train/ridge.ts';

test('rows that lie together are one cluster, and those that are not fitted go to the nearest', () => {
  const rows = Float32Array.of(0, 0, 9, 9, 1, 0, 9, 8, 0, 1, 8, 9, 10, 10, -1, -1);
  const own = kMeans({ rows, width: 2, clusters: 2, fitted: 6, rounds: 5 });
  expect([...own]).toEqual([0, 1, 0, 1, 0, 1, 1, 0]);
});

test('a regression finds the lines that its examples lie on', () => {
  const ridge = openRidge(2, 2);
  for (const x of [-2, -1, 0, 1, 2]) addExample(ridge, [x, 1], [2 * x + 1, 3 - x], 1);
  const coefficients = solveRidge(ridge, 1e-9);
  for (const [at, wanted] of [2, -1, 1, 3].entries()) expect(coefficients[at]).toBeCloseTo(wanted, 6);
});

test('a penalty draws the line towards zero', () => {
  const ridge = openRidge(1, 1);
  addExample(ridge, [1], [1], 1);
  expect(solveRidge(ridge, 1)[0]).toBeCloseTo(0.5, 6);
});

test.each([
  ['announced', 'revealed', 'kitchen'],
  ['rebels', 'militants', 'quickly'],
  ['Aleppo', 'Homs', 'announced'],
])('"%s" is used or meant like "%s", not like "%s"', (word, like, unlike) => {
  const [own, near, far] = [word, like, unlike].map((text) => clustersOf(hashText(text.toLowerCase())));
  expect(own?.[0] === near?.[0] || own?.[1] === near?.[1]).toBe(true);
  expect(own?.[0] === far?.[0] || own?.[1] === far?.[1]).toBe(false);
});

test('a word that nobody uses has no cluster', () => {
  expect(clustersOf(hashText('qzxvurble'))).toEqual([NO_CLUSTER, NO_CLUSTER]);
});
