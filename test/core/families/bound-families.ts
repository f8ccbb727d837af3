import fc from 'fast-check';
import type { Bound } from '#core/figures/figure.ts';
import { capital, DIGITS, DURATION, FEW, SMALL, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

/** What goes on for a time: "over three years" is how long. */
const GOING_ON = fc.constantFrom(
  'Prices have risen 12 percent',
  'The tutor was paid $48,000',
  'The two sides met five times',
  'The city will spend 40 million euros',
  'Rainfall fell by 8 percent',
  'Nine people died',
  'The work will be done',
  'The firm cut 300 jobs',
);
/** What takes a time: "over three hours" is more than three. */
const TAKING = fc.constantFrom(
  'It took',
  'The siege lasted',
  'They waited for',
  'She spent',
  'He was jailed for',
  'The wait is',
  'The trial ended after',
  'They had been married for',
);
const STRETCH = fc.constantFrom('legs', 'seasons', 'spells', 'rounds', 'terms', 'weekends', 'games');
const RULERS = fc.constantFrom(
  'ministers',
  'presidents',
  'coaches',
  'governments',
  'kings',
  'names',
  'flags',
  'owners',
);
const BOTH_WAYS = fc.constantFrom<readonly [verb: string, change: 'rise' | 'fall']>(
  ['ticked up to', 'rise'],
  ['went up to', 'rise'],
  ['edged down to', 'fall'],
  ['moved up to', 'rise'],
  ['crept up to', 'rise'],
  ['inched up to', 'rise'],
  ['was pushed up to', 'rise'],
);
const BEHIND = fc.constantFrom<readonly [words: string, bound: Bound]>(
  [' or more', 'at-least'],
  [' or fewer', 'at-most'],
  [' or so', 'about'],
  [' at most', 'at-most'],
);

/** Bounds and changes, beside the words that only look like them. */
export const BOUND_FAMILIES: readonly Family[] = [
  family('over a length of time is how long', [GOING_ON, FEW, DURATION], (clause, number, [unit, name]) => ({
    text: `${clause} over ${number.words} ${unit}.`,
    figures: [{ number: number.words, value: number.value, unit: name, bound: 'exact' }],
  })),
  family(
    'over a length of time that is taken is more',
    [TAKING, FEW, DURATION, fc.constantFrom('over', 'more than', 'just over', 'well over')],
    (clause, number, [unit, name], over) => ({
      text: `${clause} ${over} ${number.words} ${unit}.`,
      figures: [{ number: number.words, value: number.value, unit: name, bound: 'more-than' }],
    }),
  ),
  family(
    'over a stretch of play is how long',
    [FEW, STRETCH, fc.constantFrom('won three titles', 'scored 12 goals', 'lost the tie', 'averaged 40 points')],
    (number, stretch, clause) => ({
      text: `Rovers ${clause} over ${number.words} ${stretch}.`,
      figures: [{ number: number.words, value: number.value, bound: 'exact', counted: stretch.replace(/s$/, '') }],
    }),
  ),
  family('over people is more', [THING, DIGITS], (thing, number) => ({
    text: `${thing.who} ${thing.did} over ${number.words} ${thing.many} ${thing.where}.`,
    figures: [{ number: number.words, value: number.value, bound: 'more-than' }],
  })),
  family(
    'under those who rule is no bound',
    [FEW, RULERS, fc.constantFrom('has survived', 'was tried', 'served', 'went on')],
    (number, rulers, clause) => ({
      text: `The plan ${clause} under ${number.words} ${rulers}.`,
      figures: [{ number: number.words, value: number.value, bound: 'exact' }],
    }),
  ),
  family('under people is less', [THING, DIGITS], (thing, number) => ({
    text: `${thing.who} ${thing.did} under ${number.words} ${thing.many} ${thing.where}.`,
    figures: [{ number: number.words, value: number.value, bound: 'less-than' }],
  })),
  family(
    'a level that was risen or fallen to',
    [
      SMALL,
      fc.constantFrom(['rose to', 'rise'], ['fell to', 'fall'], ['dropped back to', 'fall'], ['climbed to', 'rise']),
    ],
    (number, [verb, change]) => ({
      text: `The number of calls ${verb} ${number.words} in the week of the storm.`,
      figures: [
        { number: number.words, value: number.value, change: change === 'rise' ? 'rise' : 'fall', bound: 'exact' },
      ],
    }),
  ),
  family(
    'what did not happen is no change',
    [FEW, THING, fc.constantFrom('could have lost', 'would have lost', 'might have added', 'did not lose')],
    (number, thing, verb) => ({
      text: `The port ${verb} ${number.words} ${thing.many} in the storm.`,
      figures: [{ number: number.words, value: number.value, change: 'none' }],
    }),
  ),
  family(
    'a verb with its particle is no change',
    [FEW, THING, fc.constantFrom('gave up', 'took up', 'shut down', 'blew up', 'picked up')],
    (number, thing, verb) => ({
      text: `The group ${verb} ${number.words} ${thing.many} ${thing.where}.`,
      figures: [{ number: number.words, value: number.value, change: 'none' }],
    }),
  ),
  family(
    'prices that closed up or down',
    [SMALL, fc.constantFrom('closed up', 'ended down', 'were up', 'traded up', 'finished down', 'is up')],
    (number, verb) => ({
      text: `The shares ${verb} ${number.value} percent.`,
      figures: [
        {
          number: `${number.value}`,
          value: number.value,
          unit: 'percent',
          change: verb.endsWith('up') ? 'rise' : 'fall',
        },
      ],
    }),
  ),
  family('a level that was gone up to', [SMALL, BOTH_WAYS], (number, [verb, change]) => ({
    text: `The jobless rate ${verb} ${number.value / 10} percent in May.`,
    figures: [{ number: `${number.value / 10}`, value: number.value / 10, bound: 'exact', unit: 'percent', change }],
  })),
  family(
    'up to is at most',
    [THING, DIGITS, fc.constantFrom('up to', 'as many as', 'no more than', 'at most')],
    (thing, number, lead) => ({
      text: `${capital(lead)} ${number.words} ${thing.many} may be missing, ${thing.who.toLowerCase()} said.`,
      figures: [{ number: number.words, value: number.value, bound: 'at-most' }],
    }),
  ),
  family(
    'up by is a change, with no bound',
    [SMALL, fc.constantFrom(['up', 'rise'], ['down', 'fall'])],
    (number, [way, change]) => ({
      text: `The brewer forecast growth of ${way} ${number.value} percent in the first half.`,
      figures: [
        {
          number: `${number.value}`,
          value: number.value,
          bound: 'exact',
          unit: 'percent',
          change: change === 'rise' ? 'rise' : 'fall',
        },
      ],
    }),
  ),
  family('a bound behind', [THING, DIGITS, BEHIND], (thing, number, [words, bound]) => ({
    text: `${thing.who} ${thing.did} ${number.words}${words} ${thing.many}.`,
    figures: [{ number: number.words, value: number.value, bound }],
  })),
  family(
    'a range of two bounds',
    [THING, SMALL, SMALL, fc.constantFrom('between A and B', 'from A to B', 'A to B', 'A-B', 'about A–B')],
    (thing, low, more, form) => {
      const words = form.replace('A', `${low.value}`).replace('B', `${low.value + more.value}`);
      return {
        text: `${thing.who} ${thing.did} ${words} ${thing.many} ${thing.where}.`,
        figures: [
          { number: `${low.value}`, value: { low: low.value, high: low.value + more.value }, counted: thing.head },
        ],
      };
    },
  ),
  family(
    'a range that counts itself',
    [
      fc.integer({ min: 2, max: 90 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('Some', 'About', 'Around', 'Roughly'),
      fc.constantFrom('fled across the river', 'queued overnight', 'were held'),
    ],
    (low, more, lead, clause) => ({
      text: `${lead} ${low * 10}-${(low + more) * 10} ${clause}.`,
      figures: [{ number: `${low * 10}`, value: { low: low * 10, high: (low + more) * 10 }, bound: 'about' }],
    }),
  ),
];
