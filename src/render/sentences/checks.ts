/** On a check: its card, its small message, what happened to it. */

import { count } from './amounts.ts';

export const checksHeading = 'What to check';
export const historyHeading = 'What happened so far';
export const whyLabel = 'Why: ';
export const howLabel = 'How to check it:';
export const firstLabel = 'First: ';
export const fallbackLabel = "If it can't be confirmed: ";
export const keycapNote = 'React with the number of a check to confirm it.';
export const assignedTo = (day: string | undefined): string => (day === undefined ? '' : `, by ${day}`);
export const needsSecondSays = 'a second person has to confirm it too';
export const notesLeft = (left: number): string => `${count(left, 'earlier note')} on the board.`;
export const alsoAt = (place: string, others: string): string => `${place}, also ${others}`;
