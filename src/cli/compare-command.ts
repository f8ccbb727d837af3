import { compareStories } from '#core/compare/compare-stories.ts';
import { comparisonLines } from '#render/answers/comparison.ts';
import type { Outcome } from './outcome.ts';
import { runTwoTexts } from './two-texts.ts';

/** `deskcheck compare A B`: what two stories both tell. */
export function runCompare(args: readonly string[]): Promise<Outcome> {
  return runTwoTexts(
    {
      name: 'compare',
      fields: ['a', 'b'],
      answer: (a, b) => ({ comparison: compareStories(a, b) }),
      print: (a, b) => comparisonLines(a.article.text, b.article.text, compareStories(a, b)).join('\n'),
    },
    args,
  );
}
