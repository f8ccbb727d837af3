import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Unit } from './moment.ts';

export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
export const WEEKDAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const SEASONS: readonly string[] = ['winter', 'spring', 'summer', 'autumn', 'fall'];
export const UNITS: readonly Unit[] = [
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
];

/** The days of a month as they are spelled: "the third of March". */
export const DAY_ORDINALS: readonly string[] = (() => {
  const small =
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
  const low = small.split(' ');
  const from = (ten: string): readonly string[] => low.slice(0, 9).map((word) => `${ten}-${word}`);
  return [...low, ...from('twenty'), 'thirtieth', 'thirty-first'];
})();

/** Which piece of a whole; below 0 from the end. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['opening', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['fifth', 5],
  ['penultimate', -2],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
]);

/** Before a time they make it one to come, whatever the verb says. */
export const FUTURE_LEADS: RegExp =
  /\b(?:ahead of|in time for|in the run-up to|upcoming|no later than|deadline (?:of|on))(?: the| its| their)?(?: \p{L}+['’]s?)?\s*$/iu;

/** Participles and adjectives of what is still to come: "a strike planned for Monday". */
export const SCHEDULED: ReadonlySet<string> = wordClass('scheduled');

/** What governs an infinitive that lies ahead: "agreed to meet on Friday". */
export const PLANS: ReadonlySet<string> = wordClass('plan');

/** Verbs whose present tells of what was: "officials say he died on Friday", "figures show", "fire kills nine on Friday". */
export const TOLD_IN_PRESENT: ReadonlySet<string> = wordClass('told-in-present');
