import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '#core/marks.ts';
import { blindWith, openVault } from '#ledger/vault.ts';
import { standingOf } from '#ledger/standing.ts';
import type { Decision } from '#ledger/standing.ts';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const [OLD, NEW] = [`k1:${key(1)}`, `k2:${key(2)},k1:${key(1)}`];

describe('sealed words', () => {
  test('for any words and place: what was sealed opens there, and is not to be read', () => {
    const vault = openVault(OLD);
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string(), (words, place) => {
        const sealed = vault.seal(words, place);
        expect(vault.open(sealed, place)).toBe(words);
        expect(sealed).not.toContain(words);
      }),
    );
  });

  test('a new key opens what the old one sealed; the old one alone does not open what the new one did', () => {
    expect(openVault(NEW).open(openVault(OLD).seal('token', 'a'), 'a')).toBe('token');
    expect(() => openVault(OLD).open(openVault(NEW).seal('token', 'a'), 'a')).toThrow(/key "k2"/);
  });

  test('moved to another row, or changed by a letter, it does not open', () => {
    const vault = openVault(OLD);
    const sealed = vault.seal('token', 'installation:a');
    expect(() => vault.open(sealed, 'installation:b')).toThrow(/authenticate/);
    expect(() => vault.open(`${sealed.slice(0, -2)}AA`, 'installation:a')).toThrow(/authenticate/);
  });

  test('without a key words rest as they are, and a key that comes later opens them', () => {
    expect(openVault(OLD).open(openVault().seal('words', 'a'), 'a')).toBe('words');
    expect(() => openVault().open(openVault(OLD).seal('words', 'a'), 'a')).toThrow(/LEDGER_KEYS/);
  });

  test.each(['k1', 'k1:short', ':', `k 1:${key(1)}`])('the key %j is refused with how to make one', (spec) => {
    expect(() => openVault(spec)).toThrow(/openssl rand/);
  });

  test('a blinded word is the same in its workspace and another one elsewhere', () => {
    const secret = Buffer.alloc(32, 3);
    expect(blindWith(secret, 'slack:T1')('flood')).toBe(blindWith(secret, 'slack:T1')('flood'));
    expect(blindWith(secret, 'slack:T1')('flood')).not.toBe(blindWith(secret, 'slack:T2')('flood'));
  });
});

/** "A:confirmed B:-wrong": who decided what, a minus where it was taken back. */
const decisions = (words: string): Decision[] =>
  words.split(' ').map((word) => {
    const [by = '', mark = ''] = word.split(':');
    const takenBack = mark.startsWith('-');
    return { mark: mark.replace('-', '') as Mark, takenBack, by: { id: by, name: by }, at: '2026-03-02' };
  });

test.each([
  ['A:taken', 'checking', false],
  ['A:taken A:confirmed', 'confirmed', false],
  ['A:confirmed A:-confirmed', 'open', false],
  ['A:wrong B:confirmed B:-confirmed', 'wrong', false],
  ['A:wrong B:confirmed A:-wrong', 'confirmed', false],
  ['A:confirmed B:reopened', 'open', false],
  ['A:confirmed B:reopened B:-reopened', 'confirmed', false],
  ['A:-confirmed', 'open', false], // taken back what was never given
  ['A:confirmed', 'checking', true],
  ['A:confirmed A:confirmed', 'checking', true],
  ['A:confirmed B:confirmed', 'confirmed', true],
  ['A:confirmed B:taken B:confirmed', 'confirmed', true],
  ['A:confirmed C:wrong B:confirmed', 'checking', true], // the first one stood before somebody disagreed
  ['A:wrong', 'wrong', true],
])('%s stands at %s (second pair of eyes: %s)', (words, status, secondPair) => {
  expect(standingOf(decisions(words), secondPair).status).toBe(status);
});
