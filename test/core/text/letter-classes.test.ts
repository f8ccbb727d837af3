import { expect, test } from 'vitest';
import { lettered } from '#core/text/letter-classes.ts';

const plain = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code));

test.each(['L', 'Lu', 'Ll', 'M', 'N'])(
  'a letter alone is in \\p{%s} or it is not, whatever text it stands in',
  (name) => {
    const alone = lettered(`^\\p{${name}}$`, 'u');
    const inSet = lettered(`^[-\\]\\p{${name}}]$`, 'u');
    const outside = lettered(`^[^\\p{${name}}]$`, 'u');
    const exact = new RegExp(`^\\p{${name}}$`, 'u');
    for (const sign of plain) {
      const is = exact.test(sign);
      const code = sign.codePointAt(0)?.toString(16);
      expect([code, alone(sign).test(sign)]).toEqual([code, is]);
      expect([code, inSet(sign).test(sign)]).toEqual([code, is || sign === '-' || sign === ']']);
      expect([code, outside(sign).test(sign)]).toEqual([code, !is]);
    }
  },
);

test('plain text is spared the whole of Unicode, other text is not', () => {
  const word = lettered(String.raw`\p{Lu}[\p{L}\p{M}’]+`, 'u');
  expect(word('“Zoë’s €5 – no”').source).not.toContain('\\p');
  expect(word('Erdoğan').source).toContain('\\p');
  expect(word('Łódź’s').exec('in Łódź’s')?.[0]).toBe('Łódź’s');
});
