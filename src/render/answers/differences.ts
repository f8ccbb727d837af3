import type { Difference } from '#core/compare/difference.ts';
import { sliceOf } from '#core/span.ts';
import { departs } from '#render/sentences/draft.ts';

/** One departure in a sentence, with both quotations. */
export function differenceLine(story: string, draft: string, difference: Difference): string {
  const here = `Your draft ${departs[difference.kind]}: “${oneLine(sliceOf(draft, difference.draft))}”.`;
  return difference.story === null ? here : `${here} The story: “${oneLine(sliceOf(story, difference.story))}”.`;
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
