import { parseDates } from '#core/text/parse-date.ts';
import { addDays, addMonths, addYears, daysBetween, monthsOf, weekOf } from './calendar.ts';
import type { Days } from './calendar.ts';
import type { Direction } from './direction.ts';
import type { Moment, Part, Unit } from './moment.ts';

/** The best reading first; the others are what else the words can mean. */
export type Readings = readonly Days[];

/** What a moment is set against: the story's own date, the last day it spoke of, and where its clause looks. */
export interface Anchor extends Direction {
  readonly published: Date;
  readonly before?: Days | undefined;
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
      return readWeekday(moment, anchor);
    case 'month':
      return readMonth(moment, anchor);
    case 'years':
      return [partOfYears(new Date(moment.first, 0, 1), new Date(moment.last, 11, 31), moment.part)];
    case 'slice':
      return readSlice(moment, anchor);
    case 'season':
      return readSeason(moment, anchor);
    case 'unit':
      return moment.unknown ? [] : [wholeUnit(shiftBy(published, moment.unit, moment.shift), moment.unit)];
    case 'span':
      return readSpan(moment, published);
    case 'offset':
      return readOffset(moment, anchor);
    case 'part':
    case 'nth':
    case 'run':
    case 'around':
      return readComposed(moment, anchor);
  }
}

function readComposed(moment: Extract<Moment, { kind: 'part' | 'nth' | 'run' | 'around' }>, anchor: Anchor): Readings {
  const [whole] = resolveMoment(moment.kind === 'run' ? moment.to : moment.of, anchor);
  if (!whole) return [];
  switch (moment.kind) {
    case 'part':
      return [partOfDays(whole, moment.part)];
    case 'nth':
      return pastYear(nthOf(whole, moment), moment.of, anchor);
    case 'run':
      return [{ from: shiftBy(addDays(whole.to, 1), moment.unit, -moment.count), to: whole.to }];
    case 'around':
      return [wholeUnit(whole.from, moment.unit)];
  }
}

/** "the first half of the year": the last one, when a past clause tells of what is not over yet. */
function pastYear(readings: Readings, whole: Moment, { published, ahead }: Anchor): Readings {
  const [days] = readings;
  const here = whole.kind === 'unit' && whole.unit === 'year' && whole.shift === 0;
  if (!days || !here || ahead !== false || days.from <= published) return readings;
  return [{ from: addYears(days.from, -1), to: addYears(days.to, -1) }];
}

/** "the last two weeks of April": counted from either end. Nothing when it does not lie inside. */
function nthOf(whole: Days, { index, count, unit, weekday }: Extract<Moment, { kind: 'nth' }>): Readings {
  if (weekday !== undefined) {
    const away = index > 0 ? (weekday - whole.from.getDay() + 7) % 7 : -((whole.to.getDay() - weekday + 7) % 7);
    const day = addDays(index > 0 ? whole.from : whole.to, away + 7 * (index > 0 ? index - 1 : index + 1));
    return whole.from <= day && day <= whole.to ? oneDay(day) : [];
  }
  const end = addDays(whole.to, 1);
  const from = index > 0 ? shiftBy(whole.from, unit, (index - 1) * count) : shiftBy(end, unit, index * count);
  const to = addDays(shiftBy(from, unit, count), -1);
  return whole.from <= from && to <= whole.to ? [{ from, to }] : [];
}

function partOfDays(days: Days, part: Part): Days {
  const length = daysBetween(days.from, days.to) + 1;
  if (length <= 31 && length >= 28) return partOfMonth(days.from, part);
  const third = Math.round(length / 3);
  const from = part === 'early' ? days.from : addDays(days.from, part === 'mid' ? third : length - third);
  return { from, to: part === 'late' ? days.to : addDays(from, third - 1) };
}

/** chrono-node reads the parts of a date; the year, when none is written, is ours: the news looks back. */
function readDate(words: string, anchor: Anchor): Readings {
  const [result] = parseDates(words, anchor.published);
  const start = result?.start;
  const [month, day] = [start?.get('month'), start?.get('day')];
  if (!start || typeof month !== 'number' || typeof day !== 'number') return [];
  const stated = start.isCertain('year') ? start.get('year') : null;
  const year = stated ?? anchor.published.getFullYear();
  const first = new Date(year, month - 1, day);
  const from = stated === null ? nearestYear(first, anchor) : first;
  const lastDay = result?.end?.get('day');
  return [{ from, to: typeof lastDay === 'number' && lastDay > day ? addDays(from, lastDay - day) : from }];
}

/** A story is dated where its paper is: what happened there may be tomorrow here. */
const DAYS_OF_GRACE = 1;

/** A day without its year is the last one of a past clause, the next of a coming one, else the nearest. */
function nearestYear(day: Date, { published, ahead }: Anchor): Date {
  if (ahead === true) return day < published ? addYears(day, 1) : day;
  if (ahead === false) return day > addDays(published, DAYS_OF_GRACE) ? addYears(day, -1) : day;
  const near = [-1, 0, 1].map((years) => addYears(day, years));
  return near.reduce((best, one) => (daysBetween(one, published) < daysBetween(best, published) ? one : best), day);
}

/** A bare weekday is the last one, today's included, or the next in a clause that looks ahead; "last Tuesday" and "next Friday" can each be two days. */
function readWeekday(
  moment: Extract<Moment, { kind: 'weekday' }>,
  { published, ahead, before, earlier }: Anchor,
): Readings {
  const { weekday, shift, week, weeks } = moment;
  if (week !== undefined) return oneDay(addDays(weekOf(published).from, week * 7 + ((weekday + 6) % 7)));
  const behind = (published.getDay() - weekday + 7) % 7;
  const toCome = (7 - behind) % 7;
  if (weeks !== undefined) return oneDay(addDays(published, weeks * 7 + (weeks < 0 ? -behind : toCome)));
  if (shift === -1) {
    const day = addDays(published, -(behind || 7));
    return [...oneDay(day), ...oneDay(addDays(day, -7))];
  }
  if (shift === 1)
    return [...oneDay(addDays(published, toCome || 7)), ...oneDay(addDays(published, (toCome || 7) + 7))];
  if (ahead === true) return oneDay(addDays(published, toCome));
  const day = addDays(published, -behind);
  // "They met on Friday. They had last spoken on Sunday": not the Sunday after.
  return oneDay(
    earlier === true && before !== undefined && day > before.from && before.from <= published ? addDays(day, -7) : day,
  );
}

function readMonth(moment: Extract<Moment, { kind: 'month' }>, anchor: Anchor): Readings {
  const start = new Date(moment.year ?? anchor.published.getFullYear(), moment.month - 1, 1);
  const near = moment.year === undefined ? nearestMonth(start, anchor, moment.shift) : start;
  if (moment.last === undefined) return [partOfMonth(near, moment.part)];
  const more = (moment.last - moment.month + 12) % 12;
  return [{ from: near, to: addDays(addMonths(near, more + 1), -1) }];
}

function nearestMonth(start: Date, { published, ahead }: Anchor, shift: -1 | 0 | 1 | undefined): Date {
  const current = monthsOf(published, 1).from;
  if (shift === -1) return start < current ? start : addYears(start, -1);
  if (shift === 1 || (ahead === true && shift !== 0)) return start < current ? addYears(start, 1) : start;
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

/** By whole months; a decade by whole years: the mid-2020s are 2024 to 2026. */
function partOfYears(from: Date, to: Date, part: Part | undefined): Days {
  if (part === undefined) return { from, to };
  const years = to.getFullYear() - from.getFullYear() + 1;
  const [first, last] = years === 10 ? { early: [0, 4], mid: [4, 7], late: [7, 10] }[part] : [];
  if (first !== undefined && last !== undefined)
    return { from: addYears(from, first), to: addDays(addYears(from, last), -1) };
  const step = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  return { from: addMonths(from, years * 4 * step), to: addDays(addMonths(from, years * 4 * (step + 1)), -1) };
}

function readSlice(moment: Extract<Moment, { kind: 'slice' }>, anchor: Anchor): Readings {
  const { months, index, year, shift } = moment;
  const stated = year ?? (shift === undefined ? undefined : anchor.published.getFullYear() + shift);
  if (stated === undefined) return [];
  const from = new Date(stated, (index - 1) * months, 1);
  const days = { from, to: addDays(addMonths(from, months), -1) };
  return year === undefined && shift === 0 ? pastYear([days], { kind: 'unit', unit: 'year', shift }, anchor) : [days];
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
  if (moment.from === 'story' && (moment.unit === 'minute' || moment.unit === 'hour')) return []; // of which moment?
  if (moment.from === 'story' && moment.count === 0) return before ? [before] : [];
  const day = shiftBy(origin, moment.unit, moment.ahead ? moment.count : -moment.count);
  const finer = moment.unit === 'year' && !Number.isInteger(moment.count) ? 'month' : moment.unit; // "half a year ago"
  return [wholeUnit(day, finer)];
}
