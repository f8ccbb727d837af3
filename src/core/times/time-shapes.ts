import { lettered } from '#core/text/letter-classes.ts';
import type { Lettered } from '#core/text/letter-classes.ts';
import { DAY_ORDINALS } from './time-words.ts';

/** The parts that the time patterns are made of, as sources of regular expressions. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%)';
/** "third", "twenty-first": only before or after a month. */
export const SPELLED_DAY: string = `(?:${DAY_ORDINALS.toSorted((a, b) => b.length - a.length).join('|')})`;
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d.,]\\d|\\d|%)';
export const WEEKDAY =
  '(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
export const FULL_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const CLOCK =
  '(?:(?:\\d{1,2}(?:[:.]\\d\\d){0,2}\\s?(?:[ap]\\.?m\\.?(?!\\p{L}))|\\d{1,2}:\\d\\d(?::\\d\\d)?(?![.:]\\d)(?:\\s?(?:hours|hrs))?)|noon|midnight)(?:\\s\\(?(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SD]?T|CEST|local time)\\)?)?';
export const UNIT = '(?:minute|hour|day|weekend|week|month|quarter|year|decade)';
export const UNITS = '(?:minutes|hours|days|weeks|months|years|decades)';
export const NUMBER =
  '(?:\\d{1,4}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|hundred)';
export const FUZZY =
  '(?:(?:about|around|nearly|almost|roughly|some|more than|less than|at least|over|just|only|approximately|fewer than) )?';
export const MANY: string = `${FUZZY}(?:${NUMBER}(?: and a half)?|several|a few|few|many|(?:a )?couple(?: of)?|half an?)`;
export const PART = '(?<part>early|late|mid)';

const START = '(?<![\\p{L}\\d$€£.,/-])';

/** The source as a pattern that begins and ends at a word. */
export function wholeWords(source: string, flags = 'giu'): Lettered {
  return lettered(`${START}(?:${source})(?![\\p{L}\\d])`, flags.includes('g') ? flags : `g${flags}`);
}

/** The source as a pattern that begins at a word. */
export function startOfWord(source: string): Lettered {
  return lettered(START + source, 'iu');
}
