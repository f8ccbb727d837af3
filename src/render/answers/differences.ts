import type { Difference, DifferenceKind } from '#core/compare/difference.ts';
import { sliceOf } from '#core/span.ts';

const WORDS: Readonly<Record<DifferenceKind, string>> = {
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

/** One departure in a sentence, with both quotations. */
export function differenceLine(story: string, draft: string, difference: Difference): string {
  const here = `Your draft ${WORDS[difference.kind]}: “${oneLine(sliceOf(draft, difference.draft))}”.`;
  return difference.story === null ? here : `${here} The story: “${oneLine(sliceOf(story, difference.story))}”.`;
}

/** Said where nothing was found; never "correct". */
export const noDeparture = 'No departure from the story was found. That is not to say that either is right.';

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
