/**
 * Days of the calendar, each at its local midnight. From date-fns comes what is hard, and only once a story is dated; what
 * `Date` counts itself is counted here. Twenty imports from date-fns took 100 ms: at each Node parses its large package.json.
 */
import { createRequire } from 'node:module';
import type { addMonths as AddMonths } from 'date-fns/addMonths';
import type { parseISO as ParseIso } from 'date-fns/parseISO';

/** Whole days, both ends included. */
export interface Days {
  readonly from: Date;
  readonly to: Date;
}

interface DateFns {
  readonly addMonths: typeof AddMonths;
  readonly parseISO: typeof ParseIso;
}

const DAY_MS = 86_400_000;

let loaded: DateFns | undefined;
const dateFns = (): DateFns => (loaded ??= loadDateFns());

function loadDateFns(): DateFns {
  const load = createRequire(import.meta.url);
  return { ...load('date-fns/addMonths'), ...load('date-fns/parseISO') };
}

/** The day that an ISO date or time begins with; `undefined` when there is no such day. */
export function readDay(iso: string): Date | undefined {
  const day = dateFns().parseISO(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? undefined : day;
}

/** Whether words are an ISO day and nothing else, of a day that exists: "2017-02-30" is none. */
export function isIsoDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && readDay(words) !== undefined;
}

/** "2017-03-03" */
export function isoDay(day: Date): string {
  const year = day.getFullYear();
  const padded = (count: number, width: number): string => String(count).padStart(width, '0');
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${padded(day.getMonth() + 1, 2)}-${padded(day.getDate(), 2)}`;
}

export function addDays(day: Date, days: number): Date {
  const moved = new Date(day);
  moved.setDate(day.getDate() + days);
  return moved;
}

/** The end of February is a month after the end of January. */
export const addMonths = (day: Date, months: number): Date => dateFns().addMonths(day, months);
export const addYears = (day: Date, years: number): Date => addMonths(day, years * 12);

/** How far apart, whichever comes first. */
export function daysBetween(one: Date, other: Date): number {
  return Math.round(Math.abs(one.getTime() - other.getTime()) / DAY_MS);
}

/** The week from Monday on that holds a day. */
export function weekOf(day: Date): Days {
  const from = addDays(day, -((day.getDay() + 6) % 7));
  return { from, to: addDays(from, 6) };
}

/** The month, quarter or year that holds a day: the year in pieces of 1, 3 or 12 months. */
export function monthsOf(day: Date, months: 1 | 3 | 12): Days {
  const from = new Date(day);
  from.setMonth(day.getMonth() - (day.getMonth() % months), 1);
  return { from, to: addDays(addMonths(from, months), -1) };
}
