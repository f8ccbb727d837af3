import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, SEED } from './kit.ts';
import { FAMILIES } from './families.ts';

const RUNS = 25;

test.each(FAMILIES)('$name', ({ made }) => {
  fc.assert(
    fc.property(made, (one) => {
      expect([one.text, ...faultsOf(one)]).toEqual([one.text]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
