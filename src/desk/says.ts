/** What the desk says about stories it knows and commands it was given; the rest of the bot's voice is in render/sentences.ts. */

export const sameOrigin = 'same origin: a copy of one report is not a second source';
export const sameWords = 'word for word the same';
export const sameSource = 'the same source';
export const otherSource = 'another source';
export const otherFigure = (here: string, there: string): string => `${here} here, ${there} there`;
export const sameFigure = (words: string): string => `the same figure, ${words}`;
export const figureNow = (before: string, now: string): string => `“${before}” is now “${now}”`;
export const figureNew = (words: string): string => `new: “${words}”`;
export const figureMissing = (words: string): string => `no longer there: “${words}”`;

export const noStoryHere =
  'I know of no story here. Use this in the thread of a story I have read, or add a link to its message.';
export const noCheckThere = 'I do not know that check any more: its story was deleted or read anew.';
export const notADate = 'I need the day as YYYY-MM-DD, such as “date 2024-05-31”.';
export const readAgainWith = (date: string): string =>
  `Read again with the date ${date}: the posts in its thread are up to date.`;
export const unknownReminder = 'I understand “remind me in 14 days”, “in 3 hours” or “in 2 weeks”.';
export const willRemind = (when: string): string =>
  `I will remind you on ${when.slice(0, 10)} at ${when.slice(11, 16)} UTC.`;

export const settingsHelp =
  'To change one: settings thread short | list | full (with “here” for this channel only), settings reads everything | mentions, settings second on | off, settings digest 09:00 Europe/Athens | off, settings forget after 30 days | never, settings forget everything now, settings this channel everything | mentions.';
export const settingUnknown = 'I do not know that setting.';
export const notAHour = 'I need an hour and a time zone, such as “settings digest 09:00 Europe/Athens”.';
export const forgotten = (stories: number): string =>
  stories === 1 ? 'One story is forgotten.' : `${stories} stories are forgotten.`;
export const couldNotRead = 'I could not read that: something went wrong on my side. The reason is in my log.';
export const tookTooLong =
  'Reading that took longer than I allow one story, so I stopped. Paste the part that matters and I will read that.';
export const notPosted = (why: string): string =>
  `I read the story that you pasted, and could not answer there. ${why}`;
