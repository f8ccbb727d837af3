/** The reply to a story and what is asked for in its thread: no verdict, no score, no label of the article’s. */
import type { Button } from '#render/reply.ts';
import type { Part } from '#render/reply-state.ts';
import { count } from './amounts.ts';

export const botName = 'Deskcheck';
export const noDate = 'no date in the text';
export const noChecks = 'Nothing in this text calls for a check by its own words.';
export const leadHeading = 'What it says';
export const beforeUse = 'Before you use it';
export const replyDate = ' Reply “date 2024-05-31”.';
export const tensionsHeading = 'Do not sit easily together';
export const tensionsNote = 'Questions, not findings.';
export const notesHeading = 'Notes';
export const noMoreNotes = 'There are no other notes: the reply above has them all.';
export const headlineWord = 'headline';
export const untitledStory = 'Untitled story';

export function moreButton(left: number): Button {
  return { action: 'more', label: count(left, 'more check') };
}

const PART_LABELS: Readonly<Record<Part, string>> = {
  figures: 'Figures',
  who: 'Who says what',
  when: 'When',
  notes: 'Notes',
};

/** "Figures 14" */
export function partButton(part: Part, many: number): Button {
  return { action: part, label: `${PART_LABELS[part]} ${many}` };
}

/** "one voice", "3 voices": named people and bodies who are heard. */
export function voices(named: number): string {
  if (named === 0) return 'no named voice';
  return named === 1 ? 'one voice' : `${named} voices`;
}

export function checksToDo(all: number, done: number): string {
  if (all === 0) return 'nothing to check';
  return done === 0 ? `${all} to check` : `${done} of ${all} checked`;
}

export const leftOutHere = 'The rest does not fit here. The whole reading is on the board.';
export const timesHeading = 'When';
export const noTimes = 'The text names no days or periods.';
export const publishedOn = (day: string): string => `Published ${day}`;
export const orElse = (stretch: string): string => `, or ${stretch}`;
export const cannotBeDated = (times: string, noPublished: boolean): string =>
  noPublished
    ? `${times}: cannot be dated without the day of publication.${replyDate}`
    : `${times}: not fixed by the day of publication.`;
