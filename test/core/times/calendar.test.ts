import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, isoDay, monthsOf, readDay, weekOf } from '#core/times/calendar.ts';
import type { Days } from '#core/times/calendar.ts';

const briefly = ({ from, to }: Days): string => `${isoDay(from)}..${isoDay(to)}`;

test.each([
  ['2017-03-03', '2017-03-03'],
  ['2017-03-03T23:30:00Z', '2017-03-03'],
  ['2017-02-30', undefined],
  ['soon', undefined],
])('%s is read as the day %s', (iso, day) => {
  const read = readDay(iso);
  expect(read === undefined ? undefined : isoDay(read)).toBe(day);
});

test('a month has an end', () => {
  expect(isoDay(addMonths(new Date(2017, 0, 31), 1))).toBe('2017-02-28');
  expect(isoDay(addYears(new Date(2016, 1, 29), 1))).toBe('2017-02-28');
});

test.each([
  ['2017-03-03', '2017-02-27..2017-03-05', '2017-03-01..2017-03-31', '2017-01-01..2017-03-31'],
  ['2016-02-29', '2016-02-29..2016-03-06', '2016-02-01..2016-02-29', '2016-01-01..2016-03-31'],
  ['2017-12-31', '2017-12-25..2017-12-31', '2017-12-01..2017-12-31', '2017-10-01..2017-12-31'],
])('%s lies in the week %s, the month %s, the quarter %s', (iso, week, month, quarter) => {
  const day = readDay(iso) ?? new Date(0);
  expect([weekOf(day), monthsOf(day, 1), monthsOf(day, 3)].map(briefly)).toEqual([week, month, quarter]);
  expect(briefly(monthsOf(day, 12))).toBe(`${iso.slice(0, 4)}-01-01..${iso.slice(0, 4)}-12-31`);
});

test('days added are days between, and every day reads back as it is written', () => {
  const day = fc.date({ min: new Date(1600, 0, 1), max: new Date(2400, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (moment, days) => {
      const start = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
      const end = addDays(start, days);
      expect(daysBetween(start, end)).toBe(Math.abs(days));
      expect(readDay(isoDay(end))).toEqual(end);
    }),
  );
});
