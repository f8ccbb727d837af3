/** What was known before, and what has changed since. */
import type { RereadCause } from '#render/answers/asked.ts';
import type { ClaimDifference, FigureChange } from '#render/earlier-story.ts';
import { count } from './amounts.ts';

export const seenBefore = '🔁 Seen before: ';
export const unchanged = 'no figure has changed';
export const rereadBecause = (cause: RereadCause): string =>
  cause.kind === 'date'
    ? `Read again with the date ${cause.date} from ${cause.by}:`
    : 'Read again, as the message was edited:';
export const rereadNothing = 'nothing else has changed.';
export const andMoreChanges = (left: number): string => `; and ${count(left, 'more change')} in the messages above`;
export const titleChanged = 'the headline is now ';
export const newLabel = 'new:';
export const goneLabel = 'gone:';
export const changedFigure = (was: string, now: string): string => `${was} → ${now}`;
/** A figure that is another one than when the story was read before. */
export function changeWords(change: FigureChange): string {
  switch (change.kind) {
    case 'changed':
      return `“${change.before}” is now “${change.now}”`;
    case 'new':
      return `new: “${change.now}”`;
    case 'gone':
      return `no longer there: “${change.before}”`;
    case 'worded':
      return change.words;
  }
}

/** "differs: 14 people here, 12 people there, another source" */
export const differsBy = (differs: readonly ClaimDifference[]): string =>
  `differs: ${differs.map(differenceWords).join(', ')}`;

function differenceWords(difference: ClaimDifference): string {
  switch (difference.kind) {
    case 'same-words':
      return 'word for word the same';
    case 'same-origin':
      return 'same origin: a copy of one report is not a second source';
    case 'same-source':
      return 'the same source';
    case 'other-source':
      return 'another source';
    case 'same-figure':
      return `the same figure, ${difference.there}`;
    case 'other-figure':
      return `${difference.here} here, ${difference.there} there`;
    case 'worded':
      return difference.words;
  }
}
