import fc from 'fast-check';
import type { Bound } from '#core/figures/figure.ts';
import { capital, CURRENCY, DEAL, DIGITS, MEASURE, NUMERAL, POWER, ROUND, SMALL, spell, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

const SHARE = fc.constantFrom<readonly [words: string, share: number]>(
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three-quarters', 3 / 4],
  ['three quarters', 3 / 4],
  ['a third', 1 / 3],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['a fifth', 1 / 5],
  ['a tenth', 1 / 10],
);
const AND_PART = fc.constantFrom<readonly [words: string, part: number]>(
  [' and a half', 0.5],
  ['-and-a-half', 0.5],
  [' and one-half', 0.5],
  [' and a quarter', 0.25],
  [' and one-quarter', 0.25],
  [' and three-quarters', 0.75],
  [' and one-third', 1 / 3],
);
const SOME = fc.constantFrom<readonly [words: string, low: number, high: number]>(
  ['several', 3, 9],
  ['a few', 2, 9],
  ['a couple of', 2, 2],
);
const PLURAL = fc.constantFrom<readonly [words: string, low: number, high: number]>(
  ['dozens', 24, 99],
  ['hundreds', 100, 1000],
  ['thousands', 1000, 10_000],
  ['tens of thousands', 10_000, 100_000],
  ['hundreds of thousands', 100_000, 1_000_000],
  ['millions', 1_000_000, 10_000_000],
  ['hundreds of millions', 100_000_000, 1_000_000_000],
);
const BOUND = fc.constantFrom<readonly [words: string, bound: Bound]>(
  ['', 'exact'],
  ['at least ', 'at-least'],
  ['more than ', 'more-than'],
  ['over ', 'more-than'],
  ['fewer than ', 'less-than'],
  ['up to ', 'at-most'],
  ['as many as ', 'at-most'],
  ['about ', 'about'],
  ['nearly ', 'about'],
  ['some ', 'about'],
  ['no more than ', 'at-most'],
);
const NEGATIVE = fc.constantFrom('minus', 'negative');

/** Numbers, however they are written, with what they count or measure. */
export const NUMBER_FAMILIES: readonly Family[] = [
  family('a counted number with its bound', [THING, NUMERAL, BOUND], (thing, number, [lead, bound]) => ({
    text: `${thing.who} ${thing.did} ${lead}${number.words} ${thing.many} ${thing.where}.`,
    figures: [{ number: number.words, value: number.value, bound, counted: thing.head, unit: 'count' }],
  })),
  family(
    'a part of a million people',
    [THING, SHARE, POWER, BOUND],
    (thing, [words, share], [power, value], [lead, bound]) => ({
      text: `${thing.who} ${thing.did} ${lead}${words} of a ${power} ${thing.many} ${thing.where}.`,
      figures: [{ number: words.split(/[ -]/).at(-1) ?? '', value: share * value, bound, counted: thing.head }],
    }),
  ),
  family(
    'half a million',
    [THING, POWER, fc.constantFrom('half a', 'half of a', 'a half', 'half')],
    (thing, [power, value], half) => ({
      text: `${capital(half)} ${power} ${thing.many} are waiting, ${thing.who.toLowerCase()} said.`,
      figures: [{ number: power, value: value / 2, counted: thing.head }],
    }),
  ),
  family('a part of a million tonnes', [MEASURE, SHARE, POWER], ([unit, name], [words, share], [power, value]) => ({
    text: `The plant lost ${words} of a ${power} ${unit} in a year.`,
    figures: [{ number: power, value: share * value, unit: name }],
  })),
  family('two and a half miles', [MEASURE, SMALL, AND_PART], ([unit, name], number, [words, part]) => ({
    text: `The order was for ${number.words}${words} ${unit}, the firm said.`,
    figures: [{ number: number.words, value: number.value + part, unit: name }],
  })),
  family(
    'two and a half million people',
    [THING, SMALL, AND_PART, POWER],
    (thing, number, [words, part], [power, value]) => ({
      text: `${thing.who} ${thing.did} ${number.words}${words} ${power} ${thing.many} ${thing.where}.`,
      figures: [{ number: number.words, value: (number.value + part) * value, counted: thing.head }],
    }),
  ),
  family('several hundred people', [THING, SOME, ROUND], (thing, [words, low, high], [power, value]) => ({
    text: `${thing.who} ${thing.did} ${words} ${power} ${thing.many} ${thing.where}.`,
    figures: [
      {
        number: power,
        value: low === high ? low * value : { low: low * value, high: high * value },
        counted: thing.head,
        bound: 'about',
      },
    ],
  })),
  family('thousands of people', [THING, PLURAL], (thing, [words, low, high]) => ({
    text: `${capital(words)} of ${thing.many} are still waiting, ${thing.who.toLowerCase()} said.`,
    figures: [{ number: words.split(' ').at(-1) ?? '', value: { low, high }, counted: thing.head, bound: 'about' }],
  })),
  family('millions of pounds', [DEAL, PLURAL, CURRENCY], ([who, did], [words, low, high], [money, code]) => ({
    text: `${who} ${did} ${words} of ${money} in May.`,
    figures: [{ number: words.split(' ').at(-1) ?? '', value: { low, high }, unit: code }],
  })),
  family('thousands of tonnes', [MEASURE, PLURAL], ([unit, name], [words, low, high]) => ({
    text: `The plant lost ${words} of ${unit} in the flood.`,
    figures: [{ number: words.split(' ').at(-1) ?? '', value: { low, high }, unit: name }],
  })),
  family(
    'money behind a number',
    [DEAL, NUMERAL, CURRENCY, BOUND],
    ([who, did], number, [money, code], [lead, bound]) => ({
      text: `${who} ${did} ${lead.replace('fewer', 'less').replace('many', 'much')}${number.words} ${money} in May.`,
      figures: [{ number: number.words, value: number.value, unit: code, bound }],
    }),
  ),
  family('a negative amount', [NEGATIVE, DIGITS, CURRENCY], (word, number, [money, code]) => ({
    text: `The trust had a result of ${word} ${number.words} ${money} last year.`,
    figures: [{ number: number.words, value: -number.value, unit: code }],
  })),
  family('a negative amount behind its sign', [NEGATIVE, DIGITS], (word, number) => ({
    text: `The airline posted a profit of ${word} $${number.words} million for the quarter.`,
    figures: [{ number: number.words, value: -number.value * 1e6, unit: 'USD' }],
  })),
  family('negative growth', [NEGATIVE, SMALL], (word, number) => ({
    text: `Growth was ${word} ${number.value / 10} percent in the quarter.`,
    figures: [{ number: `${number.value / 10}`, value: -number.value / 10, unit: 'percent' }],
  })),
  family(
    'plus or minus',
    [
      fc.constantFrom('plus or minus', 'plus/minus', '+/-', '±', 'plus-or-minus'),
      SMALL,
      fc.constantFrom(['percent', 'percent'], ['percentage points', 'percentage-point'], ['metres', 'metre']),
    ],
    (words, number, [unit = '', name = '']) => ({
      text: `The margin of error is ${words} ${number.value} ${unit}.`,
      figures: [{ number: `${number.value}`, value: number.value, unit: name, change: 'none' }],
    }),
  ),
  family(
    'millions in letters',
    [DEAL, SMALL, fc.constantFrom('MM', ' MM', 'm', 'M', ' million', 'mn', ' mln')],
    ([who, did], number, letters) => ({
      text: `${who} ${did} $${number.value}${letters} in May.`,
      figures: [{ number: `${number.value}`, value: number.value * 1e6, unit: 'USD' }],
    }),
  ),
  family('twelve hundred', [THING, fc.integer({ min: 11, max: 99 }).filter((n) => n % 10 !== 0)], (thing, n) => ({
    text: `${thing.who} ${thing.did} ${spell(n)} hundred ${thing.many} ${thing.where}.`,
    figures: [{ number: 'hundred', value: n * 100, counted: thing.head }],
  })),
  family(
    'a share of a group',
    [SHARE, THING, fc.constantFrom('its', 'the', 'all', 'their')],
    ([words, share], thing, of) => ({
      text: `${capital(words)} of ${of} ${thing.many} have left, ${thing.who.toLowerCase()} said.`,
      figures: [{ number: words.split(/[ -]/).at(-1) ?? '', value: share, unit: 'ratio' }],
    }),
  ),
];
