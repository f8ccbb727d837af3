/** To somebody who asked, or whose story could not be answered. */
import { dayWords } from '#render/dates.ts';

export const noStoryHere =
  'I know of no story here. Use this in the thread of a story I have read, or add a link to its message.';
export const noCheckThere = 'I do not know that check any more: its story was deleted or read anew.';
export const notADate = 'I need the day as YYYY-MM-DD, such as “date 2024-05-31”.';
export const readAgainWith = (date: string): string =>
  `Read again with the date ${date}: the posts in its thread are up to date.`;
export const unknownReminder = 'I understand “remind me in 14 days”, “in 3 hours” or “in 2 weeks”.';
export const willRemind = (when: string): string =>
  `I will remind you on ${when.slice(0, 10)} at ${when.slice(11, 16)} UTC.`;
export const reminderSays = (asker: string): string => `A reminder that ${asker} asked for:`;

/** Told to the one who got a check. */
export const assignedSays = (by: string, day: string | undefined): string =>
  `${by} gave you a check${day === undefined ? '' : `, to be done by ${dayWords(day)}`}:`;
export const dueSays = 'Today is the day of this check:';
export const refusalLink = 'The link: ';
export const couldNotRead = 'I could not read that: something went wrong on my side. The reason is in my log.';
export const tookTooLong =
  'Reading that took longer than I allow one story, so I stopped. Paste the part that matters and I will read that.';
export const notPosted = (why: string): string =>
  `I read the story that you pasted, and could not answer there. ${why}`;
