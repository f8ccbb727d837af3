import { lex } from '#core/numbers/lex.ts';
import { readNumber } from '#core/numbers/read-number.ts';
import { lettered } from '#core/text/letter-classes.ts';
import type { Moment, Unit } from './moment.ts';
import { CLOCK, FUZZY } from './time-shapes.ts';
import { DAY_ORDINALS, MONTHS, ORDINALS, UNITS, WEEKDAYS } from './time-words.ts';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

const CLOCK_INSIDE = lettered(CLOCK, 'iu');
const FUZZY_LEAD = new RegExp(`^${FUZZY}`, 'iu');

const monthOf = (words: string): number => MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
export const weekdayOf = (words: string): number => WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
export const unitOf = (words: string): Unit => UNITS.find((unit) => words.toLowerCase().startsWith(unit)) ?? 'day';
export const yearOf = (words: string | undefined): { year?: number } =>
  words === undefined ? {} : { year: Number(words) };

/** "may 5" and "sun 3" in small letters are verbs and weather. */
export function readDate(words: string): Moment | undefined {
  if (/^(?:may|march|mar|sun|sat) /.test(words) || !/\p{L}|-|\/.*\//u.test(words)) return undefined;
  return {
    kind: 'date',
    words: inDigits(words).replace(/ in (?=\d{4}\b)/i, ', '),
    clock: CLOCK_INSIDE(words).test(words),
  };
}

/** "the third of March" -> "the 3 of March" */
function inDigits(words: string): string {
  return words.replace(/\p{L}+(?:-\p{L}+)?/gu, (word) => {
    const at = DAY_ORDINALS.indexOf(word.toLowerCase());
    return at < 0 ? word : `${at + 1}`;
  });
}

/** "nineteen eighty-four" */
export function spelledYear(words: string): Moment | undefined {
  const reading = readNumber(lex(words, { start: 0, end: words.length }), 0, false);
  if (reading?.form !== 'year') return undefined;
  return { kind: 'years', first: reading.bare, last: reading.bare, grain: 'year' };
}

/** "may" and "march" in small letters are verbs. */
export function readMonth(g: Groups, words: string): Moment | undefined {
  if (g['year'] === undefined && /(?:^|\s)(?:may|march|mar|dec|jan|sep)$/.test(words)) return undefined;
  return {
    kind: 'month',
    month: monthOf(g['month'] ?? ''),
    ...(g['last'] === undefined ? {} : { last: monthOf(g['last']) }),
    ...yearOf(g['year']),
    ...partOf(g['part']),
    ...shiftOf(g['shift']),
  };
}

export function partOf(words: string | undefined): Pick<Extract<Moment, { kind: 'month' }>, 'part'> {
  if (words === undefined) return {};
  return { part: /^early|start|beginning/i.test(words) ? 'early' : /mid/i.test(words) ? 'mid' : 'late' };
}

export function shiftOf(words: string | undefined): { shift?: -1 | 0 | 1 } {
  if (words === undefined) return {};
  return { shift: /last|past|previous/i.test(words) ? -1 : /next|coming|following/i.test(words) ? 1 : 0 };
}

/** "ten" -> 10, "a" -> 1, "several" -> unknown. */
export function countOf(words: string | undefined): { count?: number } {
  const bare = words?.replace(FUZZY_LEAD, '').toLowerCase() ?? '';
  if (/^half an?$/.test(bare)) return { count: 0.5 };
  if (/couple/.test(bare)) return { count: 2 };
  if (bare === 'a' || bare === 'an') return { count: 1 };
  const reading = readNumber(lex(bare, { start: 0, end: bare.length }), 0, false);
  return typeof reading?.value === 'number' ? { count: reading.value } : {};
}

export function dayShift(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'the day before yesterday') return -2;
  if (lower === 'yesterday' || lower === 'last night' || lower === 'overnight') return -1;
  return lower === 'tomorrow' ? 1 : 0;
}

export function decadeOf(g: Groups): number {
  return Number(`${g['century'] ?? ''}${g['decade'] ?? ''}0`);
}

export function yearsOf(g: Groups): Moment | undefined {
  const first = Number(g['first']);
  const last = Number(
    (g['last'] ?? '').length === 2 ? `${g['first']?.slice(0, 2) ?? ''}${g['last'] ?? ''}` : g['last'],
  );
  return last > first && last < first + 200 ? { kind: 'years', first, last, grain: 'year' } : undefined;
}

/** "the first two months of", "the last Friday of": which piece of a whole. */
export function readNth(g: Groups, whole: Moment): Moment | undefined {
  const index = ORDINALS.get(g['which']?.toLowerCase() ?? '') ?? 1;
  const count = g['count'] === undefined ? 1 : countOf(g['count']).count;
  if (count === undefined) return undefined;
  const of = { kind: 'nth', of: whole, index, count } as const;
  return g['weekday'] === undefined
    ? { ...of, unit: unitOf(g['unit'] ?? '') }
    : { ...of, unit: 'day', weekday: weekdayOf(g['weekday']) };
}
