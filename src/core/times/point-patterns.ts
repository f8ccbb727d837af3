import { countOf, dayShift, partOf, readDate, readMonth, shiftOf, unitOf, weekdayOf } from './moment-parts.ts';
import type { TimePattern } from './time-pattern.ts';
import * as shape from './time-shapes.ts';

const {
  CLOCK,
  DAY,
  FULL_WEEKDAY,
  MANY,
  MONTH,
  NUMBER,
  PART,
  SPELLED_DAY,
  UNIT,
  WEEKDAY,
  YEAR,
  startOfWord,
  wholeWords,
} = shape;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const HAS_MONTH = new RegExp(`(?<![a-z])(?:${MONTHS})`, 'i');
const HAS_DATE = new RegExp(
  `(?:${MONTHS})[a-z]*\\.? (?:the )?(?:\\d|[\\w-]+(?:st|nd|rd|th)\\b)|(?:\\d(?:st|nd|rd|th)?|(?:st|nd|rd|th))(?: of)? (?:${MONTHS})|\\d[-/](?:\\d|${MONTHS})`,
  'i',
);
const HAS_CLOCK = /\d:\d|\d\s?[ap]\.?m|noon|midnight/i;
const HAS_WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const HAS_DAY = /today|yesterday|tomorrow|tonight|overnight|this (?:mor|aft|eve)|last night/i;
const TIME_OF_DAY = '(?: (?:early |late )?(?:morning|afternoon|evening|night))';

/** Days, months and times of day. Tried in this order; of two that overlap the longer wins. */
export const POINT_PATTERNS: readonly TimePattern[] = [
  {
    example: 'Friday evening, March 3, 2017 at 5 p.m.',
    needs: HAS_DATE, // also "3 March", "the third of March, 1991", "2017-03-03", "3/3/2017"
    pattern: wholeWords(
      `(?<!\\d:)(?:${MONTH} (?:the )?${DAY}(?:\\s?[-–]\\s?${DAY})?(?:(?:,| in)? ${YEAR})?|(?:the )?(?:(?:${DAY} ?(?:-|–|to|and) ?)?${DAY}|${SPELLED_DAY})(?: of)? ${MONTH}(?:(?: of|,| in)? ${YEAR})?|${MONTH} (?:the )?${SPELLED_DAY}(?:,? ${YEAR})?|\\d{1,2}[-/](?:${MONTH})[-/]${YEAR}|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?|[0-3]?\\d/[0-3]?\\d/(?:19|20)?\\d\\d)(?:,? (?:at )?${CLOCK})?`,
    ),
    lead: startOfWord(`(?:${CLOCK},? (?:on )?)?(?:${WEEKDAY}\\.?${TIME_OF_DAY}?,? (?:the )?)?$`),
    build: (_, words) => readDate(words),
  },
  {
    example: 'early March 2017',
    needs: HAS_MONTH, // also "last May", "May in 2017"
    pattern: wholeWords(
      `(?:${PART}[- ]|(?<shift>last|this|next|this past) )?(?<month>${MONTH})(?:\\s?[-–/]\\s?(?<last>${MONTH})(?: (?:quarter|period))?)?(?:(?: of|,| in)? (?<year>${YEAR}))?`,
      'iu',
    ),
    build: (g, words) => readMonth(g, words),
  },
  {
    example: 'at 5:30 p.m. on Friday',
    needs: HAS_CLOCK,
    pattern: wholeWords(
      `(?:at |around |about |by |before |after )?(?:${CLOCK})(?:,? (?:on )?(?:(?<weekday>${WEEKDAY})|(?<day>today|yesterday|tomorrow)))?`,
    ),
    build: (g) => {
      if (g['day'] !== undefined) return { kind: 'day', days: dayShift(g['day']) };
      return g['weekday'] === undefined ? { kind: 'clock' } : { kind: 'weekday', weekday: weekdayOf(g['weekday']) };
    },
  },
  {
    example: 'last Tuesday evening',
    needs: HAS_WEEKDAY,
    pattern: wholeWords(
      `(?:(?<shift>last|this|next|this past|this coming|the following|the previous) )?(?<weekday>${FULL_WEEKDAY})s?(?:${TIME_OF_DAY}|['’]s)?`,
      'u',
    ),
    build: (g) => ({ kind: 'weekday', weekday: weekdayOf(g['weekday'] ?? ''), ...shiftOf(g['shift']) }),
  },
  {
    example: 'Tuesday of last week',
    needs: /day,? (?:of )?(?:last|next|this) week/i,
    pattern: wholeWords(`(?<weekday>${FULL_WEEKDAY}),? (?:of )?(?<shift>last|next|this) week`),
    build: (g) => ({ kind: 'weekday', weekday: weekdayOf(g['weekday'] ?? ''), week: shiftOf(g['shift']).shift ?? 0 }),
  },
  {
    example: 'a week ago on Monday',
    needs: /weeks? (?:ago|from|after|on) /i, // also "two weeks ago Tuesday"
    pattern: wholeWords(
      `(?<count>${NUMBER}) weeks? (?:(?<back>ago)(?: last)?(?: on)?|from(?: next)?|on) (?<weekday>${FULL_WEEKDAY})${TIME_OF_DAY}?`,
    ),
    build: (g) => weeksFrom(g['weekday'], g['count'], g['back'] !== undefined),
  },
  {
    example: 'Sunday two weeks ago',
    needs: /day,? .{1,12} weeks? ago/i,
    pattern: wholeWords(`(?<weekday>${FULL_WEEKDAY})${TIME_OF_DAY}?,? (?<count>${NUMBER}) weeks? ago`),
    build: (g) => weeksFrom(g['weekday'], g['count'], true),
  },
  {
    example: "in two weeks' time",
    needs: /from (?:now|today)|time\b/i, // also "two weeks from now"
    pattern: wholeWords(
      `(?<count>${MANY}) (?<unit>${UNIT})s? from (?:now|today)|in (?<count2>${MANY}) (?<unit2>${UNIT})(?:s['’]?|['’]s) time`,
    ),
    build: (g) => ({
      kind: 'offset',
      unit: unitOf(g['unit'] ?? g['unit2'] ?? ''),
      ...countOf(g['count'] ?? g['count2']),
      ahead: true,
      from: 'now',
    }),
  },
  {
    example: 'yesterday evening',
    needs: HAS_DAY,
    pattern: wholeWords(
      '(?<day>the day before yesterday|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|overnight)(?: (?:morning|afternoon|evening|night))?',
    ),
    build: (g) => ({ kind: 'day', days: dayShift(g['day'] ?? '') }),
  },
  {
    example: 'by year-end',
    needs: /(?:year|month|week)(?:['’]s)?[- ]end\b/i,
    pattern: wholeWords("(?:(?:by|at|the|until|before) )?(?<unit>year|month|week)(?:['’]s)?[- ]end"),
    build: (g, words) =>
      /weekend/i.test(words)
        ? undefined
        : { kind: 'part', part: 'late', of: { kind: 'unit', unit: unitOf(g['unit'] ?? ''), shift: 0 } },
  },
  {
    example: 'the end of the month',
    needs: /(?:start|beginning|middle|end|close) of the (?:week|month|quarter|year|decade)/i,
    pattern: wholeWords(
      '(?:the )?(?:very )?(?<part>start|beginning|middle|end|close) of the (?<unit>week|month|quarter|year|decade)(?! of)',
    ),
    build: (g) => ({
      kind: 'part',
      ...part(g['part']),
      of: { kind: 'unit', unit: unitOf(g['unit'] ?? ''), shift: 0 },
    }),
  },
];

const part = (words: string | undefined): { part: 'early' | 'mid' | 'late' } => ({
  part: partOf(words).part ?? 'late',
});

function weeksFrom(
  weekday: string | undefined,
  count: string | undefined,
  back: boolean,
): ReturnType<TimePattern['build']> {
  const weeks = countOf(count).count;
  return weeks === undefined || !Number.isInteger(weeks)
    ? undefined
    : { kind: 'weekday', weekday: weekdayOf(weekday ?? ''), weeks: back ? -weeks : weeks };
}
