import type { ClaimId } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { shareTold } from './align-stories.ts';
import { openContentWords } from './content-words.ts';
import { openCompared } from './passage.ts';

/** Where a draft uses a claim of its story. */
export interface UsedClaim {
  readonly claim: ClaimId;
  /** The draft's sentence, UTF-16. */
  readonly draft: Span;
}

/** Share of what a claim says that the sentence of a draft must say too. Chosen on drafts of our own. */
const USED = 0.5;

/** The claims of a story that its draft tells, in the draft's order. What is not listed is left out, or told past recognition. */
export function claimsInDraft(story: Report, draft: Report): readonly UsedClaim[] {
  const [wordsOf, draftWordsOf] = [openContentWords(story), openContentWords(draft)];
  const sentences = openCompared(draft).sentences.map(({ start, end }) => ({
    start,
    end,
    words: draftWordsOf({ start, end }),
  }));
  return story.claims
    .flatMap(({ id, span }) => {
      const claim = { words: wordsOf(span) };
      const [best] = sentences
        .map((sentence) => ({ sentence, share: shareTold(claim, sentence) }))
        .filter(({ share }) => share >= USED)
        .toSorted((a, b) => b.share - a.share);
      return best === undefined ? [] : [{ claim: id, draft: { start: best.sentence.start, end: best.sentence.end } }];
    })
    .toSorted((a, b) => a.draft.start - b.draft.start);
}
