import { describe, expect, test } from 'vitest';
import { decodePage } from '#intake/web/decode-page.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>`;

describe('bytes become the text that was written', () => {
  test.each([
    ['UTF-8 that says so', utf8(`${meta('utf-8')}café “yes”`), undefined, 'café “yes”'],
    ['UTF-8 that says nothing', utf8('<p>café “yes”'), undefined, 'café “yes”'],
    ['UTF-8 with a byte order mark against its header', bytes([0xef, 0xbb, 0xbf], [0xc3, 0xa9]), 'windows-1252', 'é'],
    ['UTF-16 with a byte order mark', bytes([0xff, 0xfe], [0x63, 0, 0xe9, 0]), undefined, 'cé'],
    ['Latin-1 by header', bytes('caf', [0xe9]), 'iso-8859-1', 'café'],
    ['Latin-1 by <meta>', bytes(meta('iso-8859-1'), 'caf', [0xe9]), undefined, 'café'],
    ['the header before <meta>', bytes(meta('koi8-r'), 'caf', [0xe9]), 'windows-1252', 'café'],
    ['Windows quotes called Latin-1', bytes(meta('iso-8859-1'), [0x93], 'yes', [0x94]), undefined, '“yes”'],
    ['Shift_JIS by <meta>', bytes(meta('shift_jis'), [0x8b, 0xb4]), undefined, '橋'],
    ['Cyrillic by <meta>', bytes(meta('windows-1251'), [0xec, 0xee, 0xf1, 0xf2]), undefined, 'мост'],
    [
      'Latin-1 that calls itself UTF-8',
      bytes(
        meta('utf-8'),
        '<p>Le caf',
        [0xe9],
        ' ferm',
        [0xe9],
        ' apr',
        [0xe8],
        's la f',
        [0xea],
        'te de la cit',
        [0xe9],
      ),
      undefined,
      'Le café fermé après la fête de la cité',
    ],
    ['a charset nobody knows', utf8('<p>café'), 'x-nonsense', 'café'],
  ])('%s', (_, page, charset, words) => {
    expect(decodePage(page, charset)).toContain(words);
  });
});
