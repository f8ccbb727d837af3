import { parseDates } from '#core/text/parse-date.ts';
import { addDays, addMonths, addYears, daysBetween, monthsOf, weekOf } from './calendar.ts';
import type { Days } from './calendar.ts';
import type { Moment, Part, Unit } from './moment.ts';

/** The best reading first; the others are what else the words can mean. */
export type Readings = readonly Days[];

/** What a moment is set against: the story's own date, the last day it spoke of, and where its sentence looks. */
export interface Anchor {
  readonly published: Date;
  readonly before?: Days | undefined;
  readonly ahead: boolean;
}

const oneDay = (day: Date): Readings => [{ from: day, to: day }];

/** The days that a moment means. Empty when it can't be said: "several weeks ago", "in the third quarter" with no year. */
export function resolveMoment(moment: Moment, anchor: Anchor): Readings {
  const { published } = anchor;
  switch (moment.kind) {
    case 'date':
      return readDate(moment.words, anchor);
    case 'clock':
    case 'duration':
      return [];
    case 'day':
      return oneDay(addDays(published, moment.days));
    case 'weekday':
      if (moment.week !== undefined)
        return oneDay(addDays(weekOf(published).from, moment.week * 7 + ((moment.weekday + 6) % 7)));
      return readWeekday(moment.weekday, moment.shift, anchor);
    case 'month':
      return readMonth(moment, anchor);
    case 'years':
      return [partOfYears(new Date(moment.first, 0, 1), new Date(moment.last, 11, 31), moment.part)];
    case 'slice':
      return readSlice(moment, published);
    case 'season':
      return readSeason(moment, anchor);
    case 'unit':
      return [wholeUnit(shiftBy(published, moment.unit, moment.shift), moment.unit)];
    case 'span':
      return readSpan(moment, published);
    case 'offset':
      return readOffset(moment, anchor);
  }
}

/** chrono-node reads the parts of a date; the year, when none is written, is ours: the news looks back. */
function readDate(words: string, { published, ahead }: Anchor): Readings {
  const [result] = parseDates(words, published);
  const start = result?.start;
  const [month, day] = [start?.get('month'), start?.get('day')];
  if (!start || typeof month !== 'number' || typeof day !== 'number') return [];
  const stated = start.isCertain('year') ? start.get('year') : null;
  const year = stated ?? published.getFullYear();
  const first = new Date(year, month - 1, day);
  const from = stated === null ? nearestYear(first, published, ahead) : first;
  const lastDay = result?.end?.get('day');
  return [{ from, to: typeof lastDay === 'number' && lastDay > day ? addDays(from, lastDay - day) : from }];
}

/** A day without its year is the nearest one: what lies most of a year back would be given its year. */
function nearestYear(day: Date, published: Date, ahead: boolean): Date {
  if (ahead) return day < published ? addYears(day, 1) : day;
  const near = [-1, 0, 1].map((years) => addYears(day, years));
  return near.reduce((best, one) => (daysBetween(one, published) < daysBetween(best, published) ? one : best), day);
}

/** A bare weekday is the last one, today's included; "last Tuesday" and "next Friday" can each be two days. */
function readWeekday(weekday: number, shift: -1 | 0 | 1 | undefined, { published, ahead }: Anchor): Readings {
  const behind = (published.getDay() - weekday + 7) % 7;
  if (shift === -1) {
    const day = addDays(published, -(behind || 7));
    const other = addDays(day, -7);
    return [...oneDay(day), ...oneDay(other)];
  }
  const toCome = (7 - behind) % 7;
  if (shift === 1)
    return [...oneDay(addDays(published, toCome || 7)), ...oneDay(addDays(published, (toCome || 7) + 7))];
  if (shift === 0 || !ahead)
    return shift === 0 && ahead ? oneDay(addDays(published, toCome)) : oneDay(addDays(published, -behind));
  return oneDay(addDays(published, toCome));
}

function readMonth(moment: Extract<Moment, { kind: 'month' }>, { published, ahead }: Anchor): Readings {
  const start = new Date(moment.year ?? published.getFullYear(), moment.month - 1, 1);
  const near = moment.year === undefined ? nearestMonth(start, published, ahead, moment.shift) : start;
  return [partOfMonth(near, moment.part)];
}

function nearestMonth(start: Date, published: Date, ahead: boolean, shift: -1 | 0 | 1 | undefined): Date {
  const current = monthsOf(published, 1).from;
  if (shift === -1) return start < current ? start : addYears(start, -1);
  if (shift === 1 || (ahead && shift !== 0)) return start < current ? addYears(start, 1) : start;
  return current < start && shift === undefined ? addYears(start, -1) : start;
}

function partOfMonth(start: Date, part: Part | undefined): Days {
  const ends: Record<Part, readonly [number, number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
  const last = monthsOf(start, 1).to.getDate();
  const [from, to] = part === undefined ? [1, last] : ends[part];
  return {
    from: new Date(start.getFullYear(), start.getMonth(), from),
    to: new Date(start.getFullYear(), start.getMonth(), Math.min(to, last)),
  };
}

function partOfYears(from: Date, to: Date, part: Part | undefined): Days {
  if (part === undefined) return { from, to };
  const months = (to.getFullYear() - from.getFullYear() + 1) * 4;
  const step = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  return { from: addMonths(from, months * step), to: addDays(addMonths(from, months * (step + 1)), -1) };
}

function readSlice(moment: Extract<Moment, { kind: 'slice' }>, published: Date): Readings {
  const year = moment.year ?? (moment.shift === undefined ? undefined : published.getFullYear() + moment.shift);
  if (year === undefined) return [];
  const from = new Date(year, (moment.index - 1) * moment.months, 1);
  return [{ from, to: addDays(addMonths(from, moment.months), -1) }];
}

/** Northern seasons, by whole months: summer is June to August. */
function readSeason(moment: Extract<Moment, { kind: 'season' }>, { published }: Anchor): Readings {
  const startMonth = [11, 2, 5, 8, 8][moment.season] ?? 2;
  const make = (year: number): Days => {
    const from = new Date(startMonth === 11 ? year - 1 : year, startMonth, 1);
    return { from, to: addDays(addMonths(from, 3), -1) };
  };
  if (moment.year !== undefined) return [make(moment.year)];
  const current = make(published.getFullYear());
  if (moment.shift === -1) return [current.to < published ? current : make(published.getFullYear() - 1)];
  if (moment.shift === 1) return [published < current.from ? current : make(published.getFullYear() + 1)];
  return [current];
}

function shiftBy(day: Date, unit: Unit, count: number): Date {
  switch (unit) {
    case 'minute':
    case 'hour':
      return day;
    case 'day':
      return addDays(day, Math.round(count));
    case 'week':
    case 'weekend':
      return addDays(day, Math.round(count * 7));
    case 'month':
      return Number.isInteger(count) ? addMonths(day, count) : addDays(day, Math.round(count * 30.4));
    case 'quarter':
      return addMonths(day, Math.round(count) * 3);
    case 'year':
      return Number.isInteger(count) ? addYears(day, count) : addMonths(day, Math.round(count * 12));
    case 'decade':
      return addYears(day, Math.round(count * 10));
  }
}

/** The calendar week, month, quarter, year or decade that holds a day. */
function wholeUnit(day: Date, unit: Unit): Days {
  switch (unit) {
    case 'week':
      return weekOf(day);
    case 'weekend':
      return { from: addDays(weekOf(day).from, 5), to: weekOf(day).to };
    case 'month':
      return monthsOf(day, 1);
    case 'quarter':
      return monthsOf(day, 3);
    case 'year':
      return monthsOf(day, 12);
    case 'decade': {
      const first = Math.floor(day.getFullYear() / 10) * 10;
      return { from: new Date(first, 0, 1), to: new Date(first + 9, 11, 31) };
    }
    case 'minute':
    case 'hour':
    case 'day':
      return { from: day, to: day };
  }
}

function readSpan(moment: Extract<Moment, { kind: 'span' }>, published: Date): Readings {
  if (moment.count === undefined) return [];
  const end = shiftBy(published, moment.unit, moment.ahead ? moment.count : -moment.count);
  return [moment.ahead ? { from: published, to: end } : { from: end, to: published }];
}

/** "two years ago" is a year, "three days ago" a day. "two days later" counts from the last day the story spoke of. */
function readOffset(moment: Extract<Moment, { kind: 'offset' }>, { published, before }: Anchor): Readings {
  const origin = moment.from === 'now' ? published : before?.from;
  if (moment.count === undefined || origin === undefined) return [];
  if (moment.from === 'story' && moment.count === 0) return before ? [before] : [];
  return [wholeUnit(shiftBy(origin, moment.unit, moment.ahead ? moment.count : -moment.count), moment.unit)];
}

/** The year that a date writes out, to lend to the other end of its range. */
export function statedYear(words: string): string | undefined {
  return /\b(?:1[5-9]|20)\d\d$/.exec(words)?.[0];
}
