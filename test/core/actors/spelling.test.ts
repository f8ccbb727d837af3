import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, mayBeVariants, soundOf } from '#core/actors/spelling.ts';

test.each([
  ['rudenko', 'rodenko', true], // one letter
  ['khalidov', 'halidov', false], // another first letter that sounds otherwise
  ['qadir', 'kadir', true], // q and k are one sound
  ['ganchar', 'gancher', true],
  ['deir ezzor', 'deir ez-zor', true],
  ['lattakia', 'latakia', true],
  ['buchman', 'bauchman', true],
  ['zahroun', 'zahrun', true],
  ['rubkan', 'rukban', true], // neighbours swapped
  ['chen', 'cheng', false], // too short to tell
  ['kwok-kin', 'kwok-hing', false],
  ['austria', 'australia', false],
  ['unit 11', 'unit 12', false],
  ['moreno', 'moreno', false], // the same is no variant
])('%s and %s: %s', (a, b, variants) => {
  expect(mayBeVariants(a, b)).toBe(variants);
  expect(mayBeVariants(b, a)).toBe(variants);
});

test.each([
  ['yusuf', 'yousef', false],
  ['dubrovin', 'dubrovyn', true],
  ['phillip', 'filip', true],
])('%s sounds like %s: %s', (a, b, same) => {
  expect(soundOf(a) === soundOf(b)).toBe(same);
});

test('distance is a metric: zero for the same, even both ways, at most the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
