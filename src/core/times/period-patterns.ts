import { countOf, decadeOf, partOf, readNth, shiftOf, spelledYear, unitOf, yearOf, yearsOf } from './moment-parts.ts';
import type { TimePattern } from './time-pattern.ts';
import * as shape from './time-shapes.ts';
import { ORDINALS, SEASONS } from './time-words.ts';

const { FULL_WEEKDAY, MANY, NUMBER, PART, UNIT, YEAR, wholeWords } = shape;
const UNITS = 'minute|hour|day|week|month|quarter|year|decade';
const HAS_SPAN = new RegExp(`(?:past|last|previous|preceding|next|coming|following) \\S+ .*(?:${UNITS})`, 'i');
const HAS_UNIT = new RegExp(`(?:last|next|this|previous|past|coming|in the) (?:calendar )?(?:${UNITS})`, 'i');
const HAS_DURATION = new RegExp(`for .*(?:${UNITS})`, 'i');
const HAS_YEAR = /1[5-9]\d\d|20\d\d/;

/** Weeks, months, quarters and years, and distances between them. Tried in this order; of two that overlap the longer wins. */
export const PERIOD_PATTERNS: readonly TimePattern[] = [
  {
    example: 'the past ten days',
    needs: HAS_SPAN, // also "the next two weeks"
    pattern: wholeWords(
      `(?:the )?(?:(?<back>past|last|previous|preceding)|(?<ahead>next|coming|following)) (?<count>${MANY}) (?<unit>${UNIT})s?(?<of> of)?`,
    ),
    build: (g) => ({
      kind: 'span',
      unit: unitOf(g['unit'] ?? ''),
      ...(g['of'] === undefined ? countOf(g['count']) : {}), // "the last two years of the war" are not the last two
      ahead: g['ahead'] !== undefined,
    }),
  },
  {
    example: 'the past month',
    needs: /the (?:past|last) /i, // up to now; "last month" is the calendar's
    pattern: wholeWords(`(?:the )past (?<unit>${UNIT})|the last (?<unit2>week|month|year|decade|hour)`),
    build: (g) => ({ kind: 'span', unit: unitOf(g['unit'] ?? g['unit2'] ?? ''), count: 1, ahead: false }),
  },
  {
    example: 'two and a half years ago',
    needs: /\bago\b/i, // also "decades ago", "a year and a half ago"
    pattern: wholeWords(
      `(?:(?<count>${MANY})|(?<many>${shape.UNITS})) ?(?<unit>${UNIT})?s?(?<more>(?: and ${NUMBER} ${UNIT}s?)|(?<half> and a half))? ago`,
    ),
    build: (g) => {
      if (g['unit'] === undefined && g['many'] === undefined) return undefined;
      const { count } = countOf(g['count']);
      const half = g['half'] === undefined ? 0 : 0.5;
      const unit = unitOf(g['unit'] ?? g['many'] ?? '');
      return {
        kind: 'offset',
        unit,
        ...(count === undefined ? {} : { count: count + half }),
        ahead: false,
        from: 'now',
      };
    },
  },
  {
    example: 'nine days later',
    needs: /\b(?:earlier|later|beforehand|afterwards?)\b/i, // "20 minutes earlier in the day" too
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
    example: 'the same day',
    needs: /(?:the|that) (?:same|following|next|previous|day|week|month|year) /i, // also "the day before"
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
    example: 'earlier this year',
    needs: HAS_UNIT, // also "last week"
    pattern: wholeWords(
      '(?<shift>last|next|this|the previous|this past|this coming|later this|earlier this|early this|late this|early next|late next|late last|early last) (?:calendar )?(?<unit>weekend|week|month|year|quarter|decade)|(?:earlier|later|early|late) in the (?<unit2>week|month|year)(?! of)',
    ),
    build: (g) => ({
      kind: 'unit',
      unit: unitOf(g['unit'] ?? g['unit2'] ?? ''),
      shift: shiftOf(g['shift']).shift ?? 0,
    }),
  },
  {
    example: 'last financial year',
    needs: /(?:financial|fiscal|tax|school|academic|business) year/i, // whose first day the story rarely says
    pattern: wholeWords(
      '(?<shift>last|next|this|the previous|the current|the coming|the past|the) (?:financial|fiscal|tax|school|academic|business) year',
    ),
    build: (g) => ({ kind: 'unit', unit: 'year', shift: shiftOf(g['shift']).shift ?? 0, unknown: true }),
  },
  {
    example: 'the first six months of the year',
    needs: /of the (?:week|month|quarter|year|decade)/i, // also "the last Friday of the month"
    pattern: wholeWords(
      `(?:the )?(?<which>${[...ORDINALS.keys()].join('|')}) (?:(?<count>${NUMBER}) )?(?:(?<unit>${UNIT})s?|(?<weekday>${FULL_WEEKDAY})) of the (?<whole>week|month|quarter|year|decade)`,
    ),
    build: (g) => readNth(g, { kind: 'unit', unit: unitOf(g['whole'] ?? ''), shift: 0 }),
  },
  {
    example: 'the third quarter of 2017',
    needs: /quarter|half/i, // also "the first half of last year", "third-quarter 2021"
    pattern: wholeWords(
      `(?:the )?(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[- ](?<slice>quarter|half)(?:(?:,| of|,? in)? (?:the )?(?:fiscal )?(?:(?<year>${YEAR})|(?<shift>last|this|next) year|(?<here>year)|century|season))?`,
    ),
    build: (g, words) => {
      if (/^(?:the )?(?:last|final).(?:quarter|half)$/i.test(words) && g['year'] === undefined) return undefined;
      const months = /quarter/i.test(g['slice'] ?? '') ? 3 : 6;
      const index = ORDINALS.get(g['ordinal']?.toLowerCase() ?? '') ?? 1;
      return {
        kind: 'slice',
        months,
        index: index < 0 ? 12 / months : index,
        ...yearOf(g['year']),
        ...(g['here'] === undefined ? shiftOf(g['shift']) : { shift: 0 as const }),
      };
    },
  },
  {
    example: '2021’s third quarter',
    needs: /\d(?:['’]s)? (?:first|second|third|fourth|final|last)[- ](?:quarter|half)/i,
    pattern: wholeWords(
      `(?:the )?(?<year>${YEAR})(?:['’]s)? (?<ordinal>first|second|third|fourth|last|final)[- ](?<slice>quarter|half)`,
    ),
    build: (g) => {
      const months = /quarter/i.test(g['slice'] ?? '') ? 3 : 6;
      const index = ORDINALS.get(g['ordinal']?.toLowerCase() ?? '') ?? 1;
      return { kind: 'slice', months, index: index < 0 ? 12 / months : index, ...yearOf(g['year']) };
    },
  },
  {
    example: 'quarter two of 2020',
    needs: /(?:quarter|half) (?:[1-4]|one|two|three|four)\b/i, // also "Quarter 1 2018"
    pattern: wholeWords(
      `(?:(?<quarter>quarter)|half) (?<index>[1-4]|one|two|three|four)(?:,| of|,? in)? (?<year>${YEAR})`,
    ),
    build: (g) => ({
      kind: 'slice',
      months: g['quarter'] === undefined ? 6 : 3,
      ...indexOf(g['index']),
      ...yearOf(g['year']),
    }),
  },
  {
    example: 'Q1 2017',
    needs: /[QH][1-4]|[1-4][QH]/, // also "3Q21", "H1 of 2021"
    pattern: wholeWords(
      `(?:(?<slice>Q)(?<index>[1-4])|(?<slice2>H)(?<index2>[12])|(?<index3>[1-4])(?<slice3>Q)|(?<index4>[12])(?<slice4>H))(?:[ /-]?(?:of )?(?:FY ?)?(?:(?<year>${YEAR})|['’]?(?<short>[0-4]\\d)))?`,
      'u',
    ),
    build: (g, words) => {
      const half = (g['slice2'] ?? g['slice4']) !== undefined;
      const year = g['year'] ?? (g['short'] === undefined ? undefined : `20${g['short']}`);
      if (half && year === undefined) return undefined;
      return {
        kind: 'slice',
        months: half ? 6 : 3,
        index: Number(/[1-4]/.exec(words)?.[0]),
        ...yearOf(year),
      };
    },
  },
  {
    example: 'the spring of 2016',
    needs: /winter|spring|summer|autumn|fall/i, // also "last summer"
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
    example: 'the early 1990s',
    needs: /\d0['’]?s\b/i,
    pattern: wholeWords(`(?:the )?(?:${PART}[- ])?(?<century>1[5-9]|20)(?<decade>\\d)0['’]?s`),
    build: (g) => ({ kind: 'years', first: decadeOf(g), last: decadeOf(g) + 9, grain: 'decade', ...partOf(g['part']) }),
  },
  {
    example: 'the early ’90s',
    needs:
      /^(?!.*\b(?:temperatures?|highs|lows|mercury|degrees)\b).*the (?:early |late |mid-?)?(?:['’‘]?\d0['’]?s|\w+ties)\b/is,
    pattern: wholeWords(
      `(?:the )(?:${PART}[- ])?(?:['’‘]?(?<decade>[2-9])0['’]?s|(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`,
    ),
    build: (g) => {
      const at = 'twe thi for fif six sev eig nin'.split(' ').indexOf((g['name'] ?? '').slice(0, 3).toLowerCase());
      const first = 1900 + 10 * (g['name'] === undefined ? Number(g['decade']) : at + 2);
      return { kind: 'years', first, last: first + 9, grain: 'decade', ...partOf(g['part']) };
    },
  },
  {
    example: 'between 2010 and 2015',
    needs: /(?:between|from) \d/i,
    pattern: wholeWords(`(?:between|from) (?<first>${YEAR}) (?:and|to|through|until|till) (?<last>${YEAR})`),
    build: (g) => yearsOf(g),
  },
  {
    example: '2014-15',
    needs: /\d\s?[-–/]\s?\d/,
    pattern: wholeWords(`(?<first>${YEAR})\\s?[-–/]\\s?(?<last>\\d\\d(?:\\d\\d)?)`, 'u'),
    build: (g) => yearsOf(g),
  },
  {
    example: 'in nineteen eighty-four',
    needs: /(?:nineteen|eighteen|twenty) (?:oh|ten|eleven|\w+teen|\w+ty)/i,
    pattern: wholeWords(
      '(?:in |since |of |by |from |until |before |after |during )(?<words>(?:eighteen|nineteen|twenty) (?:oh-? ?\\w+|ten|eleven|twelve|\\w+teen|\\w+ty(?:-\\w+)?))',
    ),
    build: (g) => spelledYear(g['words'] ?? ''),
  },
  {
    example: 'in late 2015',
    needs: HAS_YEAR, // "to 2000 people" is no year
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
    example: 'for six months',
    needs: HAS_DURATION,
    pattern: wholeWords(
      `for (?:the )?(?<count>${MANY}) (?:(?:straight|consecutive|whole|full|long|more|successive) )?(?<unit>${UNIT})s?|for (?<unit2>${shape.UNITS})`,
    ),
    build: (g) => ({ kind: 'duration', unit: unitOf(g['unit'] ?? g['unit2'] ?? '') }),
  },
];

const indexOf = (words: string | undefined): { index: number } => ({ index: countOf(words).count ?? 1 });
