import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '#intake/web/address.ts';

describe('a public address', () => {
  test.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '2606:2800:220:1::1',
    '2a00:1450:4001::1',
    '::ffff:93.184.216.34',
  ])('%s may be dialled', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    '',
    'example.com',
    '127.0.0.1',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '4000::1',
    '2002:7f00:1::',
    '168.63.129.16',
    '192.88.99.1',
    '999.1.1.1',
  ])('%j may not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('nothing in the private ranges is public, mapped into IPv6 or not', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const ranges = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(
      fc.property(ranges, (parts) => {
        for (const form of [parts.join('.'), `::ffff:${parts.join('.')}`, `::${parts.join('.')}`])
          expect(isPublicAddress(form)).toBe(false);
      }),
    );
  });
});
