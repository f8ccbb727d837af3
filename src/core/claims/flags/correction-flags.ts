import { isCorrection } from '#core/claims/no-checks.ts';
import type { Story } from '#core/claims/story.ts';
import { wordsOf } from '#core/claims/story.ts';
import type { Flag } from './flag.ts';

/** A note that the story was put right: what it said before is no longer said, but may have been copied. */
export function correctionFlags(story: Story): readonly Flag[] {
  const notes = story.sentences.filter((sentence) => isCorrection(wordsOf(story, sentence)));
  const [first] = notes;
  if (first === undefined) return [];
  return [
    {
      kind: 'corrected-story',
      spans: notes,
      says: `The story carries a correction: ${wordsOf(story, first).replaceAll(/\s+/g, ' ')} Is what you have the corrected text?`,
    },
  ];
}
