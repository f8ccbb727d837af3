import type { Grain } from '#core/times/time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "2017-03-03" -> "3 Mar 2017"; "2017-03" -> "Mar 2017". What is no date stays as it is. */
export function dayWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** With the weekday, as editors check it: "Fri 3 Mar 2017". */
export function weekdayWords(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const weekday = WEEKDAYS[date.getUTCDay()];
  return weekday === undefined || !/^\d{4}-\d\d-\d\d/u.test(iso) ? dayWords(iso) : `${weekday} ${dayWords(iso)}`;
}

/** A stretch of time at its grain: "Fri 3 Mar 2017", "21 Feb 2017 – 3 Mar 2017", "2017". */
export function stretchWords(from: string | undefined, to: string | undefined, grain: Grain): string | undefined {
  const word = grain === 'day' || grain === 'hour' || grain === 'minute' ? weekdayWords : dayWords;
  if (from === undefined) return to === undefined ? undefined : `– ${word(to)}`;
  if (to === undefined || to.slice(0, 10) === from.slice(0, 10)) return word(from);
  if (grain === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (grain === 'month' && from.slice(0, 7) === to.slice(0, 7)) return dayWords(from.slice(0, 7));
  return `${dayWords(from)} – ${dayWords(to)}`;
}
