import { readDay } from '#core/times/calendar.ts';

/** "2017-03-03", a day that exists. */
export function isIsoDate(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && readDay(words) !== undefined;
}
