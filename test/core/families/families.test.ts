import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, SEED } from './kit.ts';
import { BOUND_FAMILIES } from './bound-families.ts';
import { COUNTED_FAMILIES } from './counted-families.ts';
import { NUMBER_FAMILIES } from './number-families.ts';
import { TIME_FAMILIES } from './time-families.ts';
import { UNIT_FAMILIES } from './unit-families.ts';

const RUNS = 40;

test.each([...NUMBER_FAMILIES, ...UNIT_FAMILIES, ...TIME_FAMILIES, ...BOUND_FAMILIES, ...COUNTED_FAMILIES])(
  '$name',
  ({ made }) => {
    fc.assert(
      fc.property(made, (one) => {
        expect([one.text, ...faultsOf(one)]).toEqual([one.text]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
);
