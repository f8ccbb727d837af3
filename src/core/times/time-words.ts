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
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
]);

/** A sentence with one of these looks ahead: its "Friday" is the coming one. */
export const FUTURE_CUES: RegExp =
  /\b(?:will|won['’]t|shall|going to|set to|due to|due (?:on|by|in)|plans? to|planned|planning to|scheduled|expected to|expects? to|to be (?:held|released|published|launched)|upcoming|ahead of|starting|deadline|begins?|opens?|meets?|kicks off)\b/i;

/** Verbs of a sentence that looks back, even if it also looks ahead. */
export const PAST_CUES: RegExp =
  /\b(?:said|told|announced|reported|was|were|had|killed|died|began|came|took|made|happened|stated|added)\b/i;
