import fc from 'fast-check';
import { capital, DIGITS, FEW, MEASURE, SMALL, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

/** People in numbers, as a story calls them the first and the second time. */
const PEOPLE = fc.constantFrom<readonly [many: string, head: string]>(
  ['hikers', 'hiker'],
  ['miners', 'miner'],
  ['passengers', 'passenger'],
  ['pupils', 'pupil'],
  ['protesters', 'protester'],
  ['nurses', 'nurse'],
);
const ONE_OF_THEM = fc.constantFrom('woman', 'driver', 'judge', 'caretaker', 'soldier', 'tourist');
const DEED = fc.constantFrom<
  readonly [who: string, past: string, going: string, event: 'death' | 'injury' | 'capture']
>(
  ['A blast', 'killed', 'killing', 'death'],
  ['A landslide', 'injured', 'injuring', 'injury'],
  ['Police', 'arrested', 'arresting', 'capture'],
  ['Rebels', 'captured', 'capturing', 'capture'],
);
const ROUND = fc.constantFrom<readonly [word: string, low: number, high: number]>(
  ['dozens', 24, 99],
  ['hundreds', 100, 1000],
  ['thousands', 1000, 10_000],
);
const PLACE = fc.constantFrom('in Odra', 'near the port', 'in Stell', 'on Mount Sarn', 'in the north');

/** What two sentences, and two deeds, tell of one another. */
export const STORY_FAMILIES: readonly Family[] = [
  family('the same people again', [SMALL, PEOPLE, PLACE, fc.boolean()], (count, [many, head], place, generic) => ({
    text: `${capital(count.words)} ${many} were trapped ${place}. Crews reached all ${count.value} ${generic ? 'people' : many} by noon.`,
    figures: [{ number: `${count.value}`, value: count.value, counted: generic ? 'people' : head }],
    related: [[`${count.value}`, 'same-as', capital(count.words)]],
  })),
  family(
    'some of those before',
    [DIGITS, FEW, PEOPLE, fc.constantFrom('of them', 'of those', 'of the MANY')],
    (whole, part, [many], of) => ({
      text: `The ferry had ${whole.value * 50} people aboard. ${capital(part.words)} ${of.replace('MANY', many)} were in hospital on Friday.`,
      related: [[capital(part.words), 'part-of', `${whole.value * 50}`]],
    }),
  ),
  family(
    'a share and its number',
    [
      fc.integer({ min: 4, max: 90 }),
      fc.constantFrom<readonly [string, number]>(['A quarter', 4], ['A third', 3], ['Half', 2]),
    ],
    (tens, [share, of]) => ({
      text: `The mine employs ${tens * of * 10} people. ${share} of its staff, ${tens * 10} people, will leave.`,
      related: [[`${tens * 10} people`.slice(0, -7), 'part-of', `${tens * of * 10}`]],
    }),
  ),
  family('of the whole, so many', [FEW, DIGITS, PEOPLE], (part, whole, [many]) => ({
    text: `Of the ${whole.value + 100} ${many} who were evacuated, ${part.words} later died.`,
    related: [[part.words, 'part-of', `${whole.value + 100}`]],
  })),
  family('one victim and more', [DEED, ONE_OF_THEM, FEW, PLACE], ([who, past, going, event], one, more, place) => ({
    text: `${who} ${place} ${past} a ${one} and wounded ${more.words}. It burned, ${going} a ${one} and wounding ${more.words}.`,
    figures: [
      { number: 'a', value: 1, counted: one, event },
      { number: more.words, value: more.value, event: 'injury' },
    ],
  })),
  family('one alone is no figure', [DEED, ONE_OF_THEM, PLACE], ([who, past], one, place) => ({
    text: `${who} ${past} a ${one} ${place}.`,
    none: [` a ${one}`],
  })),
  family('a deed to round numbers', [DEED, ROUND, PLACE], ([who, past, , event], [word, low, high], place) => ({
    text: `${who} ${past} ${word} ${place}.`,
    figures: [{ number: word, value: { low, high }, bound: 'about', event }],
  })),
  family(
    'a deed, a number and a time',
    [DEED, FEW, fc.constantFrom('last week', 'last year', 'this month')],
    ([who, past, , event], count, time) => ({
      text: `${who} ${past} ${count.words} ${time}.`,
      figures: [{ number: count.words, value: count.value, event, when: time }],
    }),
  ),
  family(
    'each amount has its time',
    [MEASURE, DIGITS, DIGITS, fc.integer({ min: 1990, max: 2020 })],
    ([unit], a, b, year) => ({
      text: `Exports went from ${a.words} ${unit} in ${year} to ${b.words} ${unit} in ${year + 1}.`,
      figures: [
        { number: a.words, value: a.value, when: `${year}` },
        { number: b.words, value: b.value, when: `${year + 1}` },
      ].slice(a.value === b.value ? 2 : 0),
    }),
  ),
  family(
    'so many each time',
    [THING, FEW, fc.constantFrom('day', 'week', 'month', 'year'), fc.constantFrom('each', 'every')],
    (thing, count, per, each) => ({
      text: `${thing.who} said ${count.words} ${thing.many} arrive ${thing.where} ${each} ${per}.`,
      figures: [{ number: count.words, value: count.value, per, counted: thing.head }],
    }),
  ),
  family(
    'a result is one figure of both',
    [
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('won A-B on Saturday', 'lost A – B', 'led A-B at the break'),
    ],
    (a, b, clause) => ({
      text: `Rovers ${clause.replace('A', `${Math.max(a, b + 1)}`).replace('B', `${b}`)}.`,
      figures: [{ number: `${b}`, value: { low: Math.max(a, b + 1), high: b }, change: 'none' }],
    }),
  ),
];
