import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digits } from '#render/digits.ts';

test.each([
  [0, 3, '0'],
  [999, 3, '999'],
  [1000, 0, '1,000'],
  [1234567.25, 12, '1,234,567.25'],
  [2 / 3, 3, '0.667'],
  [0.1 + 0.2, 12, '0.3'],
  [-1234.5, 3, '-1,234.5'],
  [1e21, 3, '1,000,000,000,000,000,000,000'],
  [1e-7, 12, '0.0000001'],
])('%d to %i decimals is %s', (value, decimals, words) => {
  expect(digits(value, decimals)).toBe(words);
});

test('what needs no rounding is written as Intl writes it', () => {
  const value = fc.tuple(fc.integer(), fc.constantFrom(1, 10, 100)).map(([whole, part]) => whole / part);
  fc.assert(
    fc.property(value, (one) => {
      expect(digits(one, 3)).toBe((one + 0).toLocaleString('en-US', { maximumFractionDigits: 3 }));
    }),
  );
});
