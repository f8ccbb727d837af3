import fc from 'fast-check';
import { FEW, SMALL, spell, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

const DAY_MS = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Days are counted from the first of 1970, so that nothing here leans on the calendar that is tested. */
const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_MS;
const weekdayOf = (day: number): number => new Date(day * DAY_MS).getUTCDay();
const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
const monthOf = (day: number): number => new Date(day * DAY_MS).getUTCMonth();
const lastOf = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

/** The day a story is published: any of some years. */
const PUBLISHED = fc.integer({ min: dayOf(2012, 0, 1), max: dayOf(2025, 11, 31) });
const WEEKDAY = fc.integer({ min: 0, max: 6 });
const MONTH = fc.integer({ min: 0, max: 11 });
const YEAR = fc.integer({ min: 1950, max: 2030 });
const DATE = fc.integer({ min: 1, max: 28 });

/** Clauses that tell of what was, and of what is to come; a time follows. */
const PAST = fc.constantFrom(
  'The minister resigned',
  'Police arrested the driver',
  'Nine people were killed in the fire',
  'The talks were broken off',
  'The company has closed its plant',
  'Voters rejected the plan',
  'The union called off the strike',
  'Rebels shelled the town',
  'The team lost the final',
  'Officials say the dam burst',
);
const COMING = fc.constantFrom(
  'The minister will resign',
  'The funeral is',
  'Voters choose a new parliament',
  'The two sides are to meet',
  'The court is expected to rule',
  'The inquest opens',
  'The museum is due to reopen',
  'The union plans to strike',
  'The talks will be held',
  'The ferry is set to sail again',
);
const PARTS_OF_DAY = fc.constantFrom('', ' morning', ' evening', ' night', ' afternoon');

const before = (published: number, weekday: number): number => published - ((weekdayOf(published) - weekday + 7) % 7);
const after = (published: number, weekday: number): number => published + ((weekday - weekdayOf(published) + 7) % 7);
const onlyDay = (day: number): { from: string; to: string } => ({ from: iso(day), to: iso(day) });

/** Times by the tense of their clause, and what English makes of weeks, months, quarters and years. */
export const TIME_FAMILIES: readonly Family[] = [
  family(
    'a weekday of a past clause',
    [PUBLISHED, WEEKDAY, PAST, PARTS_OF_DAY],
    (published, weekday, clause, part) => ({
      text: `${clause} on ${WEEKDAYS[weekday]}${part}.`,
      published: iso(published),
      times: [{ words: WEEKDAYS[weekday] ?? '', ...onlyDay(before(published, weekday)) }],
    }),
  ),
  family(
    'a weekday of a coming clause',
    [PUBLISHED, WEEKDAY, COMING, PARTS_OF_DAY],
    (published, weekday, clause, part) => ({
      text: `${clause} on ${WEEKDAYS[weekday]}${part}.`,
      published: iso(published),
      times: [{ words: WEEKDAYS[weekday] ?? '', ...onlyDay(after(published, weekday)) }],
    }),
  ),
  family(
    'two tenses in one sentence',
    [PUBLISHED, WEEKDAY, WEEKDAY.filter((n) => n > 0), PAST],
    (published, first, away, clause) => {
      const second = (first + away) % 7;
      return {
        text: `${clause} on ${WEEKDAYS[first]} and a hearing will be held on ${WEEKDAYS[second]}.`,
        published: iso(published),
        times: [
          { words: WEEKDAYS[first] ?? '', ...onlyDay(before(published, first)) },
          { words: WEEKDAYS[second] ?? '', ...onlyDay(after(published, second)) },
        ],
      };
    },
  ),
  family(
    'a date without its year in a past clause',
    [PUBLISHED, MONTH, DATE, PAST, fc.constantFrom('D M', 'M D', 'the D of M')],
    (published, month, day, clause, form) => {
      const here = dayOf(yearOf(published), month, day);
      const when = here > published + 1 ? dayOf(yearOf(published) - 1, month, day) : here;
      const words = form.replace('D', `${day}`).replace('M', MONTHS[month] ?? '');
      return { text: `${clause} on ${words}.`, published: iso(published), times: [{ words, ...onlyDay(when) }] };
    },
  ),
  family(
    'a date without its year in a coming clause',
    [PUBLISHED, MONTH, DATE, COMING],
    (published, month, day, clause) => {
      const here = dayOf(yearOf(published), month, day);
      const when = here < published ? dayOf(yearOf(published) + 1, month, day) : here;
      const words = `${day} ${MONTHS[month]}`;
      return { text: `${clause} on ${words}.`, published: iso(published), times: [{ words, ...onlyDay(when) }] };
    },
  ),
  family('a month of a past clause', [PUBLISHED, MONTH, PAST], (published, month, clause) => {
    const year = month > monthOf(published) ? yearOf(published) - 1 : yearOf(published);
    const words = MONTHS[month] ?? '';
    return {
      text: `${clause} in ${words}.`,
      published: iso(published),
      times: [{ words, from: iso(dayOf(year, month, 1)), to: iso(lastOf(year, month)) }],
    };
  }),
  family('a month of a coming clause', [PUBLISHED, MONTH, COMING], (published, month, clause) => {
    const year = month < monthOf(published) ? yearOf(published) + 1 : yearOf(published);
    const words = MONTHS[month] ?? '';
    return {
      text: `${clause} in ${words}.`,
      published: iso(published),
      times: [{ words, from: iso(dayOf(year, month, 1)), to: iso(lastOf(year, month)) }],
    };
  }),
  family(
    'a whole date, undated',
    [YEAR, MONTH, DATE, PAST, fc.constantFrom('D M Y', 'M D, Y', 'the D of M, Y')],
    (year, month, day, clause, form) => {
      const words = form
        .replace('D', `${day}`)
        .replace('M', MONTHS[month] ?? '')
        .replace('Y', `${year}`);
      return { text: `${clause} on ${words}.`, times: [{ words, ...onlyDay(dayOf(year, month, day)) }] };
    },
  ),
  family('a weekday with its whole date', [YEAR, MONTH, DATE, PAST, PARTS_OF_DAY], (year, month, day, clause, part) => {
    const when = dayOf(year, month, day);
    const words = `${WEEKDAYS[weekdayOf(when)]}${part}, ${day} ${MONTHS[month]} ${year}`;
    return { text: `${clause} on ${words}.`, published: '2031-05-06', times: [{ words, ...onlyDay(when) }] };
  }),
  family(
    'a month with its year, undated',
    [YEAR, MONTH, PAST, fc.constantFrom('M Y', 'M of Y', 'M in Y')],
    (year, month, clause, form) => {
      const words = form.replace('M', MONTHS[month] ?? '').replace('Y', `${year}`);
      return {
        text: `${clause} in ${words}.`,
        times: [{ words, from: iso(dayOf(year, month, 1)), to: iso(lastOf(year, month)) }],
      };
    },
  ),
  family(
    'two months',
    [YEAR, fc.integer({ min: 0, max: 10 }), PAST, fc.constantFrom('-', '/', ' and ')],
    (year, month, clause, joint) => {
      const words = `${MONTHS[month]}${joint}${MONTHS[month + 1]} ${year}`;
      return {
        text: `${clause} in ${words}.`,
        published: '2031-05-06',
        times: [{ words, from: iso(dayOf(year, month, 1)), to: iso(lastOf(year, month + 1)) }],
      };
    },
  ),
  family(
    'the first months of a year',
    [YEAR, fc.integer({ min: 2, max: 11 }), THING, SMALL, fc.boolean()],
    (year, count, thing, number, digits) => {
      const words = `first ${digits ? count : spell(count)} months of ${year}`;
      return {
        text: `In the ${words}, ${thing.who.toLowerCase()} ${thing.did} ${number.words} ${thing.many}.`,
        published: '2031-05-06',
        figures: [{ number: number.words, value: number.value, counted: thing.head }],
        none: [`${words.split(' ')[1]} months`],
        times: [{ words, from: iso(dayOf(year, 0, 1)), to: iso(lastOf(year, count - 1)) }],
      };
    },
  ),
  family(
    'months up to one',
    [PUBLISHED, MONTH, fc.constantFrom(3, 6, 9, 12), fc.constantFrom('to', 'through', 'ended', 'ending')],
    (published, month, count, to) => {
      const year = month > monthOf(published) ? yearOf(published) - 1 : yearOf(published);
      const words = `${count} months ${to} ${MONTHS[month]}`;
      return {
        text: `Sales fell 3 percent in the ${words}.`,
        published: iso(published),
        none: [`${count} months`],
        times: [{ words, from: iso(dayOf(year, month - count + 1, 1)), to: iso(lastOf(year, month)) }],
      };
    },
  ),
  family('the year to a month', [YEAR, MONTH], (year, month) => {
    const words = `year to ${MONTHS[month]} ${year}`;
    return {
      text: `Output rose 2 percent in the ${words}.`,
      times: [{ words, from: iso(dayOf(year - 1, month + 1, 1)), to: iso(lastOf(year, month)) }],
    };
  }),
  family('the last week of a year or month', [YEAR, MONTH, PAST, fc.boolean()], (year, month, clause, whole) => {
    const words = `last week of ${whole ? '' : `${MONTHS[month]} `}${year}`;
    const end = whole ? lastOf(year, 11) : lastOf(year, month);
    return { text: `${clause} in the ${words}.`, times: [{ words, from: iso(end - 6), to: iso(end) }] };
  }),
  family('the last weekday of a month', [YEAR, MONTH, WEEKDAY, PAST], (year, month, weekday, clause) => {
    const words = `last ${WEEKDAYS[weekday]} of ${MONTHS[month]} ${year}`;
    return { text: `${clause} on the ${words}.`, times: [{ words, ...onlyDay(before(lastOf(year, month), weekday)) }] };
  }),
  family('the second weekday of a month', [YEAR, MONTH, WEEKDAY, PAST], (year, month, weekday, clause) => {
    const words = `second ${WEEKDAYS[weekday]} of ${MONTHS[month]} ${year}`;
    return {
      text: `${clause} on the ${words}.`,
      times: [{ words, ...onlyDay(after(dayOf(year, month, 1), weekday) + 7) }],
    };
  }),
  family('ends and starts', [PUBLISHED, fc.constantFrom('month', 'year'), COMING], (published, unit, clause) => {
    const end = unit === 'year' ? lastOf(yearOf(published), 11) : lastOf(yearOf(published), monthOf(published));
    return {
      text: `${clause} at the end of the ${unit}.`,
      published: iso(published),
      times: [{ words: `end of the ${unit}`, to: iso(end) }],
    };
  }),
  family('the end of a year, undated', [YEAR, PAST, fc.constantFrom('end', 'close')], (year, clause, end) => ({
    text: `${clause} at the ${end} of ${year}.`,
    times: [{ words: `${end} of ${year}`, to: iso(lastOf(year, 11)) }],
  })),
  family(
    'weeks ago on a day',
    [PUBLISHED, WEEKDAY, fc.integer({ min: 1, max: 4 }), PAST, fc.constantFrom('N ago on W', 'N ago W', 'on W N ago')],
    (published, weekday, weeks, clause, form) => ({
      text: `${clause} ${form.replace('N', weeks === 1 ? 'a week' : `${spell(weeks)} weeks`).replace('W', WEEKDAYS[weekday] ?? '')}.`,
      published: iso(published),
      times: [{ words: WEEKDAYS[weekday] ?? '', ...onlyDay(before(published, weekday) - 7 * weeks) }],
    }),
  ),
  family('quarters', [YEAR, fc.integer({ min: 1, max: 4 }), PAST, fc.boolean()], (year, index, clause, short) => {
    const words = short
      ? `Q${index} ${year}`
      : `${['first', 'second', 'third', 'fourth'][index - 1]} quarter of ${year}`;
    return {
      text: `${clause} in ${short ? '' : 'the '}${words}.`,
      times: [{ words, from: iso(dayOf(year, 3 * index - 3, 1)), to: iso(lastOf(year, 3 * index - 1)) }],
    };
  }),
  family(
    'decades',
    [fc.integer({ min: 2, max: 9 }), PAST, fc.constantFrom('the 19D0s', 'the ’D0s', "the 'D0s", 'the early 19D0s')],
    (decade, clause, form) => {
      const words = form.replace('D', `${decade}`);
      const early = form.includes('early');
      return {
        text: `${clause} in ${words}.`,
        none: [words],
        times: [{ words: `${decade}0s`, from: `19${decade}0-01-01`, to: `19${decade}${early ? 3 : 9}-12-31` }],
      };
    },
  ),
  family('years ago', [PUBLISHED, FEW, PAST], (published, number, clause) => {
    const year = yearOf(published) - number.value;
    return {
      text: `${clause} ${number.words} years ago.`,
      published: iso(published),
      none: [`${number.words} years`],
      times: [{ words: `${number.words} years ago`, from: `${year}-01-01`, to: `${year}-12-31` }],
    };
  }),
  family('a relative day of a story without a date', [WEEKDAY, PAST], (weekday, clause) => ({
    text: `${clause} on ${WEEKDAYS[weekday]}.`,
    times: [{ words: WEEKDAYS[weekday] ?? '', from: undefined, to: undefined }],
  })),
  family('a day that a name holds', [PUBLISHED, WEEKDAY], (published, weekday) => ({
    text: `The minister told the ${WEEKDAYS[weekday]} Tribune on ${WEEKDAYS[(weekday + 2) % 7]} that he had resigned.`,
    published: iso(published),
    times: [{ words: WEEKDAYS[(weekday + 2) % 7] ?? '', ...onlyDay(before(published, (weekday + 2) % 7)) }],
  })),
];
