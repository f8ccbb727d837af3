import { expect, test } from 'vitest';
import { headTypeOf } from '#core/language/head-types/head-types.ts';

test.each([
  ['soldier', 'person'],
  ['official', 'person'],
  ['ministry', 'organisation'],
  ['army', 'force'],
  ['village', 'place'],
  ['epidemiologist', 'person'],
  ['camerawoman', 'person'],
  ['ex-president', 'person'],
  ['figure', 'other'],
  ['water', 'other'],
  ['mist', 'other'], // not everything in -ist is someone
  ['cyclist', 'person'],
  ['sharebroker', 'person'], // in no list: most that ends in -er is someone
  ['wastewater', 'other'],
  ['troops', 'force'], // a plural that is its own lemma
  ['barrack', 'place'], // and one that is not
  ['waiting-room', 'place'],
])('%s stands for a %s', (lemma, type) => {
  expect(headTypeOf(lemma)).toBe(type);
});
