import fc from 'fast-check';
import { CURRENCY, DEAL, DIGITS, DURATION, FEW, LENGTH, MEASURE, SIGN, SMALL, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

const BY = fc.constantFrom(' by ', ' x ', ' × ', ' by about ');
const SITE = fc.constantFrom('The crater', 'The banner', 'The room', 'The raft', 'A hole in the road');
const RATE = fc.constantFrom<readonly [words: string, per: string]>(
  ['a day', 'day'],
  ['per week', 'week'],
  ['a year', 'year'],
  ['an hour', 'hour'],
  ['each month', 'month'],
  ['per capita', 'capita'],
);
const MIXTURE = fc.constantFrom<readonly [words: string, name: string, per: string]>(
  ['g/day', 'gram', 'day'],
  ['mg/l', 'milligram', 'litre'],
  ['kg/year', 'kilogram', 'year'],
  ['km/s', 'kilometre', 'second'],
);
const QUAKE = fc.constantFrom('earthquake', 'quake', 'tremor', 'aftershock');
const COMPARED = fc.constantFrom(
  ', up from ',
  ', down from ',
  ' against ',
  ', compared with ',
  ', compared to ',
  ' versus ',
  ', higher than the ',
  ', more than the ',
);
const AGED = fc.constantFrom('boy', 'man', 'widow', 'driver');

const WIDE = fc.integer({ min: 8, max: 60 }).map((value) => ({ words: `${value}`, value }));

/** Units: signs, brackets, dimensions, rates, and those that one number lends another. */
export const UNIT_FAMILIES: readonly Family[] = [
  family('18 by 12 metres', [SITE, WIDE, SMALL, LENGTH, BY], (site, a, b, [unit, name], by) => ({
    text: `${site} was ${a.value}${by}${b.words} ${unit}.`,
    figures: [
      { number: `${a.value}`, value: a.value, unit: name },
      { number: b.words, value: b.value, unit: name },
    ],
  })),
  family('18 m by 12 m', [SITE, SMALL, SMALL, LENGTH, BY], (site, a, b, [unit, name], by) => ({
    text: `${site}, ${a.words} ${unit}${by}${b.words} ${unit}, could be seen from the air.`,
    figures: [
      { number: a.words, value: a.value, unit: name },
      { number: b.words, value: b.value, unit: name },
    ],
  })),
  family('a unit in brackets', [SMALL, MIXTURE], (number, [unit, name, per]) => ({
    text: `The average reached ${number.value} (${unit}) in May.`,
    figures: [{ number: `${number.value}`, value: number.value, unit: name, per }],
  })),
  family(
    'a measure in brackets',
    [SMALL, fc.constantFrom(['kg', 'kilogram'], ['km', 'kilometre'], ['litres', 'litre'])],
    (number, [unit = '', name = '']) => ({
      text: `The load was ${number.value} (${unit}) on average.`,
      figures: [{ number: `${number.value}`, value: number.value, unit: name }],
    }),
  ),
  family('a rate without its noun', [THING, DIGITS, SMALL, RATE], (thing, all, each, [rate, per]) => ({
    text: `${thing.who} ${thing.did} ${all.words} ${thing.many} in May, ${each.words} ${rate}.`,
    figures: [{ number: each.words, value: each.value, per }],
  })),
  family('a rate behind what is counted', [THING, SMALL, RATE], (thing, number, [rate, per]) => ({
    text: `${thing.who} ${thing.did} ${number.words} ${thing.many} ${rate}.`,
    figures: [{ number: number.words, value: number.value, counted: thing.head, per }],
  })),
  family('a sum of money at a rate', [DEAL, DIGITS, SIGN, RATE], ([who, did], number, [sign, code], [rate, per]) => ({
    text: `${who} ${did} ${sign}${number.words} ${rate}.`,
    figures: [{ number: number.words, value: number.value, unit: code, per }],
  })),
  family(
    'the strength of a quake',
    [
      QUAKE,
      fc.integer({ min: 30, max: 89 }),
      fc.integer({ min: 2, max: 90 }),
      fc.constantFrom('A magnitude-N', 'A magnitude N', 'The N-magnitude', 'A N magnitude'),
    ],
    (quake, tenths, dead, form) => ({
      text: `${form.replace('N', `${tenths / 10}`)} ${quake} killed ${dead} people near the coast.`,
      figures: [
        { number: `${tenths / 10}`, value: tenths / 10, unit: 'magnitude' },
        { number: `${dead}`, value: dead, counted: 'people' },
      ],
    }),
  ),
  family(
    'a quake of a magnitude',
    [
      QUAKE,
      fc.integer({ min: 30, max: 89 }),
      fc.constantFrom('a magnitude of ', 'magnitude ', 'a preliminary magnitude of '),
    ],
    (quake, tenths, lead) => ({
      text: `The ${quake} had ${lead}${tenths / 10}, the institute said.`,
      figures: [{ number: `${tenths / 10}`, value: tenths / 10, unit: 'magnitude' }],
    }),
  ),
  family(
    'a measure lent to the number it is compared with',
    [MEASURE, DIGITS, DIGITS, COMPARED],
    ([unit, name], now, then, joint) => ({
      text: `The plant made ${now.words} ${unit} in May${joint}${then.words} a year earlier.`,
      figures: [
        { number: now.words, value: now.value, unit: name },
        { number: then.words, value: then.value, unit: name },
      ],
    }),
  ),
  family(
    'money lent to the number it is compared with',
    [CURRENCY, DIGITS, DIGITS, COMPARED],
    ([money, code], now, then, joint) => ({
      text: `The firm earned ${now.words} million ${money} in the quarter${joint}${then.words} million the year before.`,
      figures: [
        { number: now.words, value: now.value * 1e6, unit: code },
        { number: then.words, value: then.value * 1e6, unit: code },
      ],
    }),
  ),
  family('percent lent to the number it is compared with', [SMALL, SMALL, COMPARED], (now, then, joint) => ({
    text: `The jobless rate was ${now.value / 10} percent in May${joint}${then.value / 10} in April.`,
    figures: [
      { number: `${now.value / 10}`, value: now.value / 10, unit: 'percent' },
      { number: `${then.value / 10}`, value: then.value / 10, unit: 'percent' },
    ],
  })),
  family('from a measure to a number', [MEASURE, DIGITS, DIGITS], ([unit, name], now, then) => ({
    text: `Output went from ${then.words} ${unit} in April to ${now.words} in May.`,
    figures: [
      { number: now.words, value: now.value, unit: name },
      { number: then.words, value: then.value, unit: name },
    ],
  })),
  family('a level reached by a percentage is not percent', [SMALL, DIGITS], (rise, level) => ({
    text: `The index rose ${rise.value / 10} percent to ${level.words}.`,
    figures: [
      { number: `${rise.value / 10}`, value: rise.value / 10, unit: 'percent', change: 'rise' },
      { number: level.words, value: level.value, unit: 'count', change: 'none' },
    ],
  })),
  family(
    'ages',
    [
      SMALL,
      AGED,
      fc.constantFrom(
        'A N-year-old M',
        'The M, N,',
        'The M, aged N,',
        'A M aged N',
        'Ole Tamm, N,',
        'Ole Tamm Jr., N,',
        'The M, who is N,',
      ),
    ],
    (age, who, form) => ({
      text: `${form.replace('N', `${age.value + 4}`).replace('M', who)} was taken to hospital.`,
      figures: [{ number: `${age.value + 4}`, value: age.value + 4, unit: 'year of age' }],
    }),
  ),
  family(
    'a length of time',
    [FEW, DURATION, fc.constantFrom('The trial lasted', 'Repairs will take', 'They waited', 'The sentence was')],
    (number, [unit, name], lead) => ({
      text: `${lead} ${number.words} ${unit}.`,
      figures: [{ number: number.words, value: number.value, unit: name, bound: 'exact' }],
    }),
  ),
  family(
    'a converted measure',
    [
      SMALL,
      fc.constantFrom(['kilometres', 'miles'], ['metres', 'feet'], ['kilograms', 'pounds'], ['litres', 'gallons']),
    ],
    (number, [metric = '', other = '']) => ({
      text: `The wall is ${number.value} ${metric} (${number.value + 100} ${other}) in all.`,
      figures: [{ number: `${number.value}`, value: number.value }],
      related: [[`${number.value + 100}`, 'same-as', `${number.value}`]],
    }),
  ),
  family('a converted width', [SMALL, fc.constantFrom('wide', 'long', 'high', 'deep')], (number, wide) => ({
    text: `The ${number.value}-metre-${wide} (${number.value * 3}-foot) wall fell.`,
    figures: [{ number: `${number.value}`, value: number.value, unit: 'metre' }],
    related: [[`${number.value * 3}`, 'same-as', `${number.value}`]],
  })),
];
