import { expect, test } from 'vitest';
import type { Figure } from '#core/figures/figure.ts';
import { cutWords } from '#render/cut.ts';
import { dayWords, stretchWords, weekdayWords } from '#render/dates.ts';
import { figureWords } from '#render/figure-words.ts';
import { visible, visibleLine } from '#render/platforms/visible.ts';
import { webAddress } from '#render/platforms/web-address.ts';

function figure(value: Figure['value'], unit: Figure['unit'], bound: Figure['bound'] = 'exact'): Figure {
  const span = { start: 0, end: 1 };
  return { id: 'figure-0', span, number: span, value, bound, unit, relations: [] };
}

test.each<[Figure, string]>([
  [figure(1000, { kind: 'count' }, 'at-least'), '≥ 1,000'],
  [figure(100, { kind: 'count' }, 'more-than'), '> 100'],
  [figure(40, { kind: 'count' }, 'at-most'), '≤ 40'],
  [figure(40, { kind: 'count' }, 'less-than'), '< 40'],
  [figure(40, { kind: 'count' }, 'about'), '≈ 40'],
  [figure(0, { kind: 'count' }), '0'],
  [figure(60, { kind: 'measure', name: 'kilometre' }), '60 kilometres'],
  [figure(1, { kind: 'measure', name: 'kilometre' }), '1 kilometre'],
  [figure(6, { kind: 'measure', name: 'foot' }), '6 feet'],
  [figure(400, { kind: 'measure', name: 'square kilometre' }), '400 square kilometres'],
  [figure(-3, { kind: 'measure', name: 'degree Celsius' }), '-3 degrees Celsius'],
  [figure(17, { kind: 'measure', name: 'year of age' }), '17 years of age'],
  [figure(90, { kind: 'measure', name: 'kilometre', per: 'hour' }), '90 kilometres per hour'],
  [figure(165, { kind: 'measure', name: 'kilometre per hour' }, 'at-most'), '≤ 165 kilometres per hour'],
  [figure({ low: 5000, high: 6000 }, { kind: 'money', currency: 'USD', per: 'month' }), '5,000–6,000 USD per month'],
  [figure(1.2e9, { kind: 'money', currency: 'GBP' }), '1.2 billion GBP'],
  [figure(1_234_567, { kind: 'count' }), '1,234,567'], // never rounded
  [figure(2.5e12, { kind: 'money', currency: 'JPY' }), '2.5 trillion JPY'],
  [figure(4.1, { kind: 'percent' }), '4.1%'],
  [figure(2, { kind: 'percentage-point' }), '2 percentage points'],
  [figure(3, { kind: 'ordinal' }), 'no. 3'],
  [figure(2 / 3, { kind: 'ratio' }, 'about'), '≈ 0.667'], // "nearly two-thirds" stands beside it
])('%# is said as %s', (given, words) => {
  expect(figureWords(given)).toBe(words);
});

test.each([
  ['one two three', 9, 'one two …'],
  ['one two three', 20, 'one two three'],
  ['one two, three', 11, 'one two …'],
  ['unbreakable', 6, 'unbr …'],
  ['👩‍👩‍👧 and', 10, '👩‍👩‍👧 …'],
  ['👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧 …'],
  ['e\u0301e\u0301e\u0301', 5, 'e\u0301 …'],
  ['𝒜𝒜𝒜𝒜', 5, '𝒜 …'],
  ['anything', 1, ''],
])('%j cut to %d is %j', (text, max, cut) => {
  expect(cutWords(text, max)).toBe(cut);
});

test.each([
  ['2017-03-03', 'Fri 3 Mar 2017'],
  ['2017-03', 'Mar 2017'],
  ['2017', '2017'],
  ['soon', 'soon'],
])('the day %s is %s', (iso, words) => {
  expect(weekdayWords(iso)).toBe(words);
});

test.each([
  ['2017-02-21', '2017-03-03', 'day', '21 Feb 2017 – 3 Mar 2017'],
  ['2017-03-03', '2017-03-03', 'day', 'Fri 3 Mar 2017'],
  ['2017-01-01', '2017-12-31', 'year', '2017'],
  ['2017-02-01', '2017-02-28', 'month', 'Feb 2017'],
  [undefined, '2017-02-28', 'month', '– 28 Feb 2017'],
  [undefined, undefined, 'day', undefined],
] as const)('from %s to %s by %s is %s', (from, to, grain, words) => {
  expect(stretchWords(from, to, grain)).toBe(words);
});

test('a moment of a day is told by its day', () => {
  expect(dayWords('2024-05-02T10:00:00Z')).toBe('2 May 2024');
});

test.each([
  ['a\u202eb', 'ab'],
  ['\u001b[31mred', '[31mred'],
  ['\ud83d', '\ufffd'],
  ['a\r\nb\u2028c', 'a\nb\nc'],
  ['שלום\u200f', 'שלום\u200f'], // marks only help the words they stand with
])('%j is made visible as %j', (text, words) => {
  expect(visible(text)).toBe(words);
});

test('a line has no breaks', () => {
  expect(visibleLine('a\r\n\tb')).toBe('a b');
});

test.each([
  ['https://example.org/a?b=(c)', 'https://example.org/a?b=%28c%29'],
  ['javascript:alert(1)', undefined],
  ['https://user:word@example.org/', undefined],
  ['ftp://example.org/', undefined],
  ['example.org', undefined],
  [`https://example.org/${'x'.repeat(600)}`, undefined],
])('the link %j is made live as %j', (url, address) => {
  expect(webAddress(url, 512)).toBe(address);
});
