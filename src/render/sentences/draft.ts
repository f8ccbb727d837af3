/** A draft beside its story. */
import type { DifferenceKind } from '#core/compare/difference.ts';
import type { CheckStatus } from '#core/marks.ts';
import { statusWords } from '#render/labels.ts';

export const departs: Readonly<Record<DifferenceKind, string>> = {
  'polarity-changed': 'says the opposite of the story',
  'quotation-made': 'puts in quotation marks what the story quotes nobody with',
  'figure-changed': 'has another figure than the story',
  'unit-changed': 'has another unit than the story',
  'attribution-lost': 'tells as fact what the story has from somebody',
  'attribution-changed': 'gives to another what somebody says in the story',
  'hedge-lost': 'tells as certain what the story hedges',
  'quotation-altered': 'quotes in other words than the story',
  'figure-new': 'has a figure that is not in the story',
  'name-changed': 'has another name or office than the story',
  'date-changed': 'has another date than the story',
  'bound-changed': 'bounds the figure otherwise than the story',
};

/** Said where nothing was found; never "correct". */
export const noDeparture = 'No departure from the story was found. That is not to say that either is right.';
export const draftHeading = (headline: string): string => `Your draft beside “${headline}”`;
export const noDraft =
  'Write “draft:” and your text in the thread of its story, and I will set the two side by side. I keep nothing of it.';
export const draftTooLong = 'That draft took too long to read. Send it in parts.';
export const moreDepartures = (left: number): string =>
  left === 1 ? 'One more departure.' : `${left} more departures.`;

/** "C2, marked wrong by Anna, is in your draft". */
export const checkUsed = (nth: number, status: CheckStatus, by: string | undefined): string =>
  status === 'open'
    ? `C${nth}, still open, is in your draft`
    : `C${nth}, marked ${statusWords[status]}${by === undefined ? '' : ` by ${by}`}, is in your draft`;
export const checksLeftOut = (nths: readonly number[]): string =>
  `Not in your draft: ${nths.map((nth) => `C${nth}`).join(', ')}.`;
