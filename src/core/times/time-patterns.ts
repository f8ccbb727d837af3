import type { Lettered } from '#core/text/letter-classes.ts';
import type { Moment } from './moment.ts';
import {
  countOf,
  dayShift,
  decadeOf,
  partOf,
  readDate,
  readMonth,
  shiftOf,
  unitOf,
  weekdayOf,
  yearOf,
  yearsOf,
} from './moment-parts.ts';
import type { Groups } from './moment-parts.ts';
import * as shape from './time-shapes.ts';
import { ORDINALS, SEASONS } from './time-words.ts';

const { CLOCK, DAY, FULL_WEEKDAY, MANY, MONTH, NUMBER, PART, UNIT, WEEKDAY, YEAR, startOfWord, wholeWords } = shape;

/** An expression and what it says. `needs` is a cheap test that spares most sentences the costly one. */
export interface TimePattern {
  readonly needs: RegExp;
  readonly pattern: Lettered;
  /** What may stand before it and belongs to it. In the pattern itself it would take 20 ms more to compile. */
  readonly lead?: Lettered;
  /** `undefined`: it turned out to be something else. */
  readonly build: (groups: Groups, words: string) => Moment | undefined;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const UNITS = 'minute|hour|day|week|month|quarter|year|decade';
const HAS_MONTH = new RegExp(`(?<![a-z])(?:${MONTHS})`, 'i');
const HAS_DATE = new RegExp(
  `(?:${MONTHS})[a-z]*\\.? (?:the )?\\d|\\d(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})|\\d[-/](?:\\d|${MONTHS})`,
  'i',
);
const HAS_CLOCK = /\d:\d|\d\s?[ap]\.?m|noon|midnight/i;
const HAS_WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const HAS_DAY = /today|yesterday|tomorrow|tonight|overnight|this (?:mor|aft|eve)|last night/i;
const HAS_SPAN = new RegExp(`(?:past|last|previous|preceding|next|coming|following) \\S+ .*(?:${UNITS})`, 'i');
const HAS_UNIT = new RegExp(`(?:last|next|this|previous|past|coming) (?:${UNITS})`, 'i');
const HAS_DURATION = new RegExp(`for .*(?:${UNITS})`, 'i');
const HAS_YEAR = /1[5-9]\d\d|20\d\d/;

/** Tried in this order; of two that overlap the longer wins. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  {
    needs: HAS_DATE, // "Friday, March 3, 2017 at 5 p.m.", "3 March", "2017-03-03", "3/3/2017"
    pattern: wholeWords(
      `(?<!\\d:)(?:${MONTH} (?:the )?${DAY}(?:\\s?[-–]\\s?${DAY})?(?:,? ${YEAR})?|(?:the )?(?:${DAY} ?(?:-|–|to|and) ?)?${DAY}(?: of)? ${MONTH}(?:(?: of|,)? ${YEAR})?|\\d{1,2}[-/](?:${MONTH})[-/]${YEAR}|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?|[0-3]?\\d/[0-3]?\\d/(?:19|20)?\\d\\d)(?:,? (?:at )?${CLOCK})?`,
    ),
    lead: startOfWord(`(?:${CLOCK},? (?:on )?)?(?:${WEEKDAY}\\.?,? (?:the )?)?$`),
    build: (_, words) => readDate(words),
  },
  {
    needs: HAS_MONTH, // "early March", "last May", "March 2017"
    pattern: wholeWords(
      `(?:${PART}[- ]|(?<shift>last|this|next|this past) )?(?<month>${MONTH})(?:(?: of|,)? (?<year>${YEAR}))?`,
      'iu',
    ),
    build: (g, words) => readMonth(g, words),
  },
  {
    needs: HAS_CLOCK, // "at 5:30 p.m. on Friday"
    pattern: wholeWords(
      `(?:at |around |about |by |before |after )?(?:${CLOCK})(?:,? (?:on )?(?:(?<weekday>${WEEKDAY})|(?<day>today|yesterday|tomorrow)))?`,
    ),
    build: (g) => {
      if (g['day'] !== undefined) return { kind: 'day', days: dayShift(g['day']) };
      return g['weekday'] === undefined ? { kind: 'clock' } : { kind: 'weekday', weekday: weekdayOf(g['weekday']) };
    },
  },
  {
    needs: HAS_WEEKDAY, // "last Tuesday", "Friday morning"
    pattern: wholeWords(
      `(?:(?<shift>last|this|next|this past|this coming|the following|the previous) )?(?<weekday>${FULL_WEEKDAY})s?(?: (?:early |late )?(?:morning|afternoon|evening|night)|['’]s)?`,
      'u',
    ),
    build: (g) => ({ kind: 'weekday', weekday: weekdayOf(g['weekday'] ?? ''), ...shiftOf(g['shift']) }),
  },
  {
    needs: /day,? (?:of )?(?:last|next|this) week/i, // "Tuesday of last week"
    pattern: wholeWords(`(?<weekday>${FULL_WEEKDAY}),? (?:of )?(?<shift>last|next|this) week`),
    build: (g) => ({ kind: 'weekday', weekday: weekdayOf(g['weekday'] ?? ''), week: shiftOf(g['shift']).shift ?? 0 }),
  },
  {
    needs: /from (?:now|today)|time\b/i, // "two weeks from now", "in two weeks' time"
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
    needs: HAS_DAY, // "yesterday evening"
    pattern: wholeWords(
      '(?<day>the day before yesterday|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|overnight)(?: (?:morning|afternoon|evening|night))?',
    ),
    build: (g) => ({ kind: 'day', days: dayShift(g['day'] ?? '') }),
  },
  {
    needs: HAS_SPAN, // "the past ten days", "the next two weeks"
    pattern: wholeWords(
      `(?:the )?(?:(?<back>past|last|previous|preceding)|(?<ahead>next|coming|following)) (?<count>${MANY}) (?<unit>${UNIT})s?`,
    ),
    build: (g) => ({
      kind: 'span',
      unit: unitOf(g['unit'] ?? ''),
      ...countOf(g['count']),
      ahead: g['ahead'] !== undefined,
    }),
  },
  {
    needs: /the (?:past|last) /i, // "the past month": up to now; "last month" is the calendar's
    pattern: wholeWords(`(?:the )past (?<unit>${UNIT})|the last (?<unit2>week|month|year|decade|hour)`),
    build: (g) => ({ kind: 'span', unit: unitOf(g['unit'] ?? g['unit2'] ?? ''), count: 1, ahead: false }),
  },
  {
    needs: /\bago\b/i, // "two years ago", "decades ago"
    pattern: wholeWords(
      `(?:(?<count>${MANY})|(?<many>${shape.UNITS})) ?(?<unit>${UNIT})?s?(?: and ${NUMBER} ${UNIT}s?)? ago`,
    ),
    build: (g) =>
      g['unit'] === undefined && g['many'] === undefined
        ? undefined
        : {
            kind: 'offset',
            unit: unitOf(g['unit'] ?? g['many'] ?? ''),
            ...countOf(g['count']),
            ahead: false,
            from: 'now',
          },
  },
  {
    needs: /\b(?:earlier|later|beforehand|afterwards?)\b/i, // "nine days later"; "20 minutes earlier in the day" too
    pattern: wholeWords(`(?<count>${MANY}) (?<unit>${UNIT})s? (?<way>earlier|later|beforehand|afterwards?)(?! than)`),
    build: (g) => ({
      kind: 'offset',
      unit: unitOf(g['unit'] ?? ''),
      ...countOf(g['count']),
      ahead: /^(?:later|after)/i.test(g['way'] ?? ''),
      from: 'story',
    }),
  },
  {
    needs: /(?:the|that) (?:same|following|next|previous|day|week|month|year) /i, // "the same day", "the day before"
    pattern: wholeWords(
      '(?:the |that )(?<way>same|following|next|previous) (?<unit>day|week|month|year|morning|evening|night)|the (?<unit2>day|week|month|year) (?<way2>before|after)(?= *[.,;)]|$)',
    ),
    build: (g) => ({
      kind: 'offset',
      unit: unitOf(g['unit'] ?? g['unit2'] ?? ''),
      count: /same/i.test(g['way'] ?? '') ? 0 : 1,
      ahead: /following|next|after/i.test(g['way'] ?? g['way2'] ?? ''),
      from: 'story',
    }),
  },
  {
    needs: HAS_UNIT, // "last week", "earlier this year"
    pattern: wholeWords(
      '(?<shift>last|next|this|the previous|this past|this coming|later this|earlier this|early this|early next|late last|early last) (?<unit>weekend|week|month|year|quarter|decade)',
    ),
    build: (g) => ({ kind: 'unit', unit: unitOf(g['unit'] ?? ''), shift: shiftOf(g['shift']).shift ?? 0 }),
  },
  {
    needs: /quarter|half/i, // "the third quarter of 2017", "the first half of last year"
    pattern: wholeWords(
      `(?:the )?(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?<slice>quarter|half)(?: of (?:the )?(?:fiscal )?(?:(?<year>${YEAR})|(?<shift>last|this|next) year|year|century|season)?)?`,
    ),
    build: (g) => ({
      kind: 'slice',
      months: /quarter/i.test(g['slice'] ?? '') ? 3 : 6,
      index: ORDINALS.get(g['ordinal']?.toLowerCase() ?? '') ?? 1,
      ...yearOf(g['year']),
      ...shiftOf(g['shift']),
    }),
  },
  {
    needs: /Q[1-4]|[1-4]Q/, // "Q1 2017"
    pattern: wholeWords(
      `Q(?<index>[1-4])(?:[ -]?(?:of )?(?<year>${YEAR}))?|(?<index2>[1-4])Q(?: ?(?<year2>${YEAR}))?`,
      'u',
    ),
    build: (g) => ({
      kind: 'slice',
      months: 3,
      index: Number(g['index'] ?? g['index2']),
      ...yearOf(g['year'] ?? g['year2']),
    }),
  },
  {
    needs: /winter|spring|summer|autumn|fall/i, // "last summer", "the spring of 2016"
    pattern: wholeWords(
      `(?:(?<shift>last|this|next|early this|late last) )(?<season>winter|spring|summer|autumn|fall)|(?:the |in )?(?<season2>winter|spring|summer|autumn|fall)(?: of)? (?<year>${YEAR})`,
    ),
    build: (g) => ({
      kind: 'season',
      season: SEASONS.indexOf((g['season'] ?? g['season2'] ?? '').toLowerCase()),
      ...yearOf(g['year']),
      ...shiftOf(g['shift']),
    }),
  },
  {
    needs: /\d0['’]?s\b/, // "the early 1990s"
    pattern: wholeWords(`(?:the )?(?:${PART}[- ])?(?<century>1[5-9]|20)(?<decade>\\d)0['’]?s`),
    build: (g) => ({ kind: 'years', first: decadeOf(g), last: decadeOf(g) + 9, grain: 'decade', ...partOf(g['part']) }),
  },
  {
    needs: /(?:between|from) \d/i, // "between 2010 and 2015"
    pattern: wholeWords(`(?:between|from) (?<first>${YEAR}) (?:and|to|through|until|till) (?<last>${YEAR})`),
    build: (g) => yearsOf(g),
  },
  {
    needs: /\d\s?[-–/]\s?\d/, // "2014-15"
    pattern: wholeWords(`(?<first>${YEAR})\\s?[-–/]\\s?(?<last>\\d\\d(?:\\d\\d)?)`, 'u'),
    build: (g) => yearsOf(g),
  },
  {
    needs: HAS_YEAR, // "in 2015", "late 2015"; "to 2000 people" is no year
    pattern: wholeWords(
      `(?:(?:in|since|until|till|by|from|of|during|after|before|for|through|to|between|around|circa|late in|early in|throughout|election|in fiscal|fiscal|fiscal year|year|the year|in the year|back in|${PART})[- ](?:(?<part2>early|late|mid)[- ])?)(?<year>${YEAR})(?!(?<=(?:to|of|for|by|around|between|from|before|after|through) ${YEAR}) (?:more |other |new |young |local )?(?:(?!(?:was|is|has|as|its|his|this|does|us)\\b)\\p{Ll}{2,}s|people|children|men|women)\\b)`,
    ),
    build: (g) => ({
      kind: 'years',
      first: Number(g['year']),
      last: Number(g['year']),
      grain: 'year',
      ...partOf(g['part'] ?? g['part2']),
    }),
  },
  {
    needs: HAS_DURATION, // "for six months", "for years"
    pattern: wholeWords(
      `for (?:the )?(?<count>${MANY}) (?:(?:straight|consecutive|whole|full|long|more|successive) )?(?<unit>${UNIT})s?|for (?<unit2>${shape.UNITS})`,
    ),
    build: (g) => ({ kind: 'duration', unit: unitOf(g['unit'] ?? g['unit2'] ?? '') }),
  },
];

/** Whether a sentence can hold a time at all: most don't, and are passed over. */
export const TIME_TRIGGER: RegExp =
  /minute|hour|day|night|morning|evening|afternoon|week|month|quarter|year|decade|winter|spring|summer|autumn|noon|tomorrow|\d [ap]\.?m|\d[ap]\.?m|1[5-9]\d\d|20\d\d|\d:\d\d|Q[1-4]|[1-4]Q|\d\/\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;
