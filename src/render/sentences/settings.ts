/** How a workspace has it, and how to change it. */
import type { Settings } from '#render/answers/asked.ts';
import type { ThreadForm } from '#render/reply-state.ts';
import { count } from './amounts.ts';

export const settingsHeading = 'Settings of this workspace';

const THREAD_WORDS: Readonly<Record<ThreadForm, string>> = {
  short: 'A story gets one reply and its five first checks; the rest comes when you ask.',
  list: 'A story gets one reply and one message with all checks.',
  full: 'A story gets everything at length.',
};

export function settingsLines(settings: Settings): readonly string[] {
  return [
    settings.reads === 'everything'
      ? 'I read every link and every long paste in the channels I am invited to.'
      : 'I read a story only when somebody mentions me.',
    THREAD_WORDS[settings.thread],
    settings.digestAt === undefined
      ? 'I post no daily list of open checks.'
      : `I post a list of open checks every day at ${settings.digestAt}.`,
    settings.secondPair ? 'A check is confirmed when two people say so.' : 'One person can confirm a check.',
    settings.forgetAfterDays === undefined
      ? 'I keep stories until somebody deletes them.'
      : `I forget stories after ${count(settings.forgetAfterDays, 'day')}.`,
  ];
}

export const settingsHelp =
  'To change one: settings thread short | list | full (with “here” for this channel only), settings reads everything | mentions, settings second on | off, settings digest 09:00 Europe/Athens | off, settings forget after 30 days | never, settings forget everything now, settings this channel everything | mentions.';
export const settingUnknown = 'I do not know that setting.';
export const notAHour = 'I need an hour and a time zone, such as “settings digest 09:00 Europe/Athens”.';
export const forgotten = (stories: number): string =>
  stories === 1 ? 'One story is forgotten.' : `${stories} stories are forgotten.`;

export const managersOnly =
  'Only somebody who manages this workspace can have everything forgotten, by the command: settings forget everything now.';
export const sureToForget = (stories: number): string =>
  `${stories === 1 ? 'One story' : `${stories} stories`} with every check, decision and note will be erased, and what I posted about them taken down. It can’t be undone. If you want that: settings forget everything now yes.`;
