import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignUnits } from '#core/compare/align-stories.ts';
import type { ContentWord } from '#core/compare/content-words.ts';

const unit = (words: string): { readonly words: readonly ContentWord[] } => ({
  words: words.split(' ').map((stem) => ({ stem, weight: 1 })),
});

test('a pair is taken where nothing else is as near, and left where two are', () => {
  const [bridge, vote] = [unit('bridge open friday'), unit('council vote budget')];
  const [same, other] = [unit('bridge open friday minister'), unit('vote council budget')];
  expect(alignUnits([bridge, vote], [other, same], 0.2).map(({ a, b }) => [a, b])).toEqual(
    expect.arrayContaining([
      [bridge, same],
      [vote, other],
    ]),
  );
  const twins = [same, unit('bridge open friday minister')];
  expect(alignUnits([bridge, unit('bridge open friday')], twins, 0.2)).toEqual([]);
});

test('every unit is taken once at most', () => {
  const text = fc.array(
    fc.array(fc.constantFrom('ferry', 'pier', 'toll', 'diver', 'captain', 'probe'), { minLength: 1, maxLength: 6 }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = [left.map((words) => unit(words.join(' '))), right.map((words) => unit(words.join(' ')))];
      const pairs = alignUnits(a, b, 0.1);
      expect(new Set(pairs.map((pair) => pair.a)).size).toBe(pairs.length);
      expect(new Set(pairs.map((pair) => pair.b)).size).toBe(pairs.length);
    }),
    { seed: 7, numRuns: 60 },
  );
});
