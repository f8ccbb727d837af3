import { readNumber } from '#core/figures/read-number.ts';
import { lex } from '#core/figures/lex.ts';
import type { Moment, Part, Unit } from './moment.ts';
import { MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './time-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;
/** An expression and what it says; `undefined` when it turns out to be something else. */
export type TimePattern = readonly [pattern: RegExp, build: (groups: Groups, words: string) => Moment | undefined];

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%)';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d.,]\\d|\\d|%)';
const WEEKDAY =
  '(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const CLOCK =
  '(?:(?:\\d{1,2}(?:[:.]\\d\\d){0,2}\\s?(?:[ap]\\.?m\\.?(?!\\p{L}))|\\d{1,2}:\\d\\d(?::\\d\\d)?(?![.:]\\d)(?:\\s?(?:hours|hrs))?)|noon|midnight)(?:\\s\\(?(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SD]?T|CEST|local time)\\)?)?';
const UNIT = '(?:minute|hour|day|weekend|week|month|quarter|year|decade)';
const NUMBER =
  '(?:\\d{1,4}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|hundred)';
const FUZZY =
  '(?:(?:about|around|nearly|almost|roughly|some|more than|less than|at least|over|just|only|approximately|fewer than) )?';
const MANY = `${FUZZY}(?:${NUMBER}|several|a few|few|many|(?:a )?couple(?: of)?|half an?|(?:(?:one|two|three|a|${NUMBER}) and a half))`;
const PART = '(?<part>early|late|mid|the (?:start|beginning|middle|end|close) of(?: the)?)';

const re = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d$€£.,/-])(?:${source})(?![\\p{L}\\d])`, flags);

const monthOf = (words: string): number => MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
const weekdayOf = (words: string): number => WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
const unitOf = (words: string): Unit => UNITS.find((unit) => words.toLowerCase().startsWith(unit)) ?? 'day';
const partOf = (words: string | undefined): { part?: Part } => {
  if (words === undefined) return {};
  return { part: /^early|start|beginning/i.test(words) ? 'early' : /mid/i.test(words) ? 'mid' : 'late' };
};
const shiftOf = (words: string | undefined): { shift?: -1 | 0 | 1 } => {
  if (words === undefined) return {};
  return { shift: /last|past|previous/i.test(words) ? -1 : /next|coming|following/i.test(words) ? 1 : 0 };
};
const yearOf = (words: string | undefined): { year?: number } => (words === undefined ? {} : { year: Number(words) });

/** "ten" -> 10, "a" -> 1, "several" -> unknown. */
function countOf(words: string | undefined): { count?: number } {
  const bare = words?.replace(new RegExp(`^${FUZZY}`, 'iu'), '').toLowerCase() ?? '';
  if (/^half an?$/.test(bare)) return { count: 0.5 };
  if (/couple/.test(bare)) return { count: 2 };
  if (bare === 'a' || bare === 'an') return { count: 1 };
  const reading = readNumber(lex(bare, { start: 0, end: bare.length }), 0, false);
  return typeof reading?.value === 'number' ? { count: reading.value } : {};
}

/** Tried in this order; of two that start together the longer wins. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  [
    re(`(?:${CLOCK},? (?:on )?)?(?:${WEEKDAY}\\.?,? (?:the )?)?(?:${MONTH} (?:the )?${DAY}(?:\\s?[-–]\\s?${DAY})?(?:,? ${YEAR})?|(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?|[0-3]?\\d/[0-3]?\\d/(?:19|20)?\\d\\d)(?:,? (?:at )?${CLOCK})?`, 'giu'),
    (_, words) => (/^(?:may|march|mar|sun|sat) /.test(words) ? undefined : /\p{L}|-|\/.*\//u.test(words) ? { kind: 'date', words, clock: new RegExp(CLOCK, 'iu').test(words) } : undefined),
  ],
  [re(`(?:${PART}[- ]|(?<shift>last|this|next|this past) )?(?<month>${MONTH})(?:(?: of|,)? (?<year>${YEAR}))?`), (g) => ({ kind: 'month', month: monthOf(g['month'] ?? ''), ...yearOf(g['year']), ...partOf(g['part']), ...shiftOf(g['shift']) })],
  [re(`(?:at |around |about |by |before |after )?(?:${CLOCK})(?:,? (?:on )?(?:(?<weekday>${WEEKDAY})|(?<day>today|yesterday|tomorrow)))?`, 'giu'), (g) => (g['weekday'] !== undefined ? { kind: 'weekday', weekday: weekdayOf(g['weekday']) } : { kind: 'clock' })],
  [re(`(?:(?<shift>last|this|next|this past|this coming|the following|the previous) )?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?(?: (?:early |late )?(?:morning|afternoon|evening|night)|['’]s)?`), (g) => ({ kind: 'weekday', weekday: weekdayOf(g['weekday'] ?? ''), ...shiftOf(g['shift']) })],
  [re(`(?<day>the day before yesterday|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|overnight)(?: (?:morning|afternoon|evening|night))?`, 'giu'), (g) => ({ kind: 'day', days: dayShift(g['day'] ?? '') })],
  [re(`(?:the )?(?:(?<back>past|last|previous|preceding)|(?<ahead>next|coming|following)) (?<count>${MANY}) (?<unit>${UNIT})s?`, 'giu'), (g) => ({ kind: 'span', unit: unitOf(g['unit'] ?? ''), ...countOf(g['count']), ahead: g['ahead'] !== undefined })],
  [re(`(?:the )past (?<unit>${UNIT})|the last (?<unit2>week|month|year|decade|hour)`, 'giu'), (g) => ({ kind: 'span', unit: unitOf(g['unit'] ?? g['unit2'] ?? ''), count: 1, ahead: false })],
  [re(`(?:(?<count>${MANY})|(?<many>minutes|hours|days|weeks|months|years|decades)) ?(?<unit>${UNIT})?s?(?: and ${NUMBER} ${UNIT}s?)? ago`, 'giu'), (g) => (g['unit'] === undefined && g['many'] === undefined ? undefined : { kind: 'offset', unit: unitOf(g['unit'] ?? g['many'] ?? ''), ...countOf(g['count']), ahead: false, from: 'now' })],
  [re(`(?<count>${MANY}) (?<unit>${UNIT})s? (?<way>earlier|later|before|beforehand|afterwards?)(?! than)`, 'giu'), (g) => (/^before$/i.test(g['way'] ?? '') ? undefined : { kind: 'offset', unit: unitOf(g['unit'] ?? ''), ...countOf(g['count']), ahead: /^(?:later|after)/i.test(g['way'] ?? ''), from: 'story' })],
  [re(`(?:the |that )(?<way>same|following|next|previous) (?<unit>day|week|month|year|morning|evening|night)|the (?<unit2>day|week|month|year) (?<way2>before|after)(?= *[.,;)]|$)`, 'giu'), (g) => ({ kind: 'offset', unit: unitOf(g['unit'] ?? g['unit2'] ?? ''), count: /same/i.test(g['way'] ?? '') ? 0 : 1, ahead: /following|next|after/i.test(g['way'] ?? g['way2'] ?? ''), from: 'story' })],
  [re(`(?<shift>last|next|this|the previous|this past|this coming|later this|earlier this|early this|early next|late last|early last|later that) (?<unit>week|weekend|month|year|quarter|decade)`, 'giu'), (g) => (g['shift'] === 'later that' ? undefined : { kind: 'unit', unit: unitOf(g['unit'] ?? ''), shift: shiftOf(g['shift']).shift ?? 0 })],
  [re(`(?:the )?(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th) (?<slice>quarter|half)(?: of (?:the )?(?:fiscal )?(?:(?<year>${YEAR})|(?<shift>last|this|next) year|year|century|season)?)?`, 'giu'), (g) => ({ kind: 'slice', months: /quarter/i.test(g['slice'] ?? '') ? 3 : 6, index: ORDINALS.get(g['ordinal']?.toLowerCase() ?? '') ?? 1, ...yearOf(g['year']), ...shiftOf(g['shift']) })],
  [re(`[QH](?<index>[1-4])(?:[ -]?(?:of )?(?<year>${YEAR}))?|(?<index2>[1-4])Q(?: ?(?<year2>${YEAR}))?`), (g) => ({ kind: 'slice', months: 3, index: Number(g['index'] ?? g['index2']), ...yearOf(g['year'] ?? g['year2']) })],
  [re(`(?:(?<shift>last|this|next|early this|late last) )(?<season>winter|spring|summer|autumn|fall)|(?:the |in )?(?<season2>winter|spring|summer|autumn|fall)(?: of)? (?<year>${YEAR})`, 'giu'), (g) => ({ kind: 'season', season: SEASONS.indexOf((g['season'] ?? g['season2'] ?? '').toLowerCase()), ...yearOf(g['year']), ...shiftOf(g['shift']) })],
  [re(`(?:the )?(?:${PART}[- ])?(?<century>1[5-9]|20)(?<decade>\\d)0['’]?s`, 'giu'), (g) => ({ kind: 'years', first: decadeOf(g), last: decadeOf(g) + 9, grain: 'decade', ...partOf(g['part']) })],
  [re(`(?:between|from) (?<first>${YEAR}) (?:and|to|through|until|till) (?<last>${YEAR})`, 'giu'), (g) => yearsOf(g)],
  [re(`(?<first>${YEAR})\\s?[-–/]\\s?(?<last>\\d\\d(?:\\d\\d)?)`), (g) => yearsOf(g)],
  [re(`(?:(?:in|since|until|till|by|from|of|during|after|before|for|through|to|between|around|circa|late in|early in|throughout|election|in fiscal|fiscal|fiscal year|year|the year|in the year|back in|${PART})[- ](?:early |late |mid[- ])?)(?<year>${YEAR})(?!(?<=(?:to|of|for|by|around|between|from|before|after|through) ${YEAR}) (?:more |other |new )?\\p{Ll}+s\\b)`, 'giu'), (g) => ({ kind: 'years', first: Number(g['year']), last: Number(g['year']), grain: 'year', ...partOf(g['part']) })],
  [re(`for (?:the )?(?<count>${MANY}) (?:\\p{L}+ )?(?<unit>${UNIT})s?|for (?<unit2>minutes|hours|days|weeks|months|years|decades)`, 'giu'), (g) => ({ kind: 'duration', unit: unitOf(g['unit'] ?? g['unit2'] ?? '') })],
]; // prettier-ignore

/** Whether a sentence can hold a time at all: most don't, and are passed over. */
export const TIME_TRIGGER: RegExp =
  /\b(?:minute|hour|day|night|morning|evening|afternoon|week|month|quarter|year|decade|winter|spring|summer|autumn|fall|noon|midnight|tomorrow|[ap]\.?m\b|\d{4}|\d:\d\d|Q[1-4]|[1-4]Q)|day\b|night\b|\d\/\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;

function dayShift(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'the day before yesterday') return -2;
  if (lower === 'yesterday' || lower === 'last night' || lower === 'overnight') return -1;
  return lower === 'tomorrow' ? 1 : 0;
}

function decadeOf(g: Groups): number {
  return Number(`${g['century'] ?? ''}${g['decade'] ?? ''}0`);
}

function yearsOf(g: Groups): Moment | undefined {
  const first = Number(g['first']);
  const last = Number(
    (g['last'] ?? '').length === 2 ? `${g['first']?.slice(0, 2) ?? ''}${g['last'] ?? ''}` : g['last'],
  );
  return last > first && last < first + 200 ? { kind: 'years', first, last, grain: 'year' } : undefined;
}
