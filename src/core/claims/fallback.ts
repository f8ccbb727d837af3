import { spanContains } from '#core/span.ts';
import type { Claim } from './claim.ts';
import { quoteWords } from './claim-title.ts';
import { saysNothingWho } from './says-who.ts';
import type { Story } from './story.ts';
import { attributionOf, sourceName, wordsOf } from './story.ts';

/** Longer than this nobody prints it as one line. */
const LONGEST = 320;
const PENDING = 'This could not be independently verified.';

/** The whole line to print if it can't be confirmed: who says it, and the clause as it stands; none rather than a fragment. */
export function fallbackOf(story: Story, claim: Claim): string | undefined {
  if (claim.kind === 'identity')
    return 'Print the spelling your style guide gives, and say once that the story also spells it otherwise.';
  const words = wordsOf(story, claim.span).replaceAll(/\s+/g, ' ');
  const sentence = story.sentences.find((one) => spanContains(one, claim.span));
  if (sentence === undefined || words.length > LONGEST) return undefined;
  const quoted = quoteWords(words);
  const attribution = attributionOf(story, claim.attribution);
  const { publisher } = story.article;
  if (attribution === undefined || attribution.source.kind === 'missing') {
    // A sentence that names its source in a way that was not read says so itself, or is left alone.
    const own = saysNothingWho(story, { span: claim.span, sentence, figures: [] });
    if (!own && claim.span.end - claim.span.start < (sentence.end - sentence.start) * 0.8) return undefined;
    return `${publisher ?? 'One report'} ${publisher === undefined ? 'said' : 'reported'}: ${quoted}. ${PENDING}`;
  }
  const source = sourceName(story, attribution);
  if (source === undefined || /^(?:it|he|she|they|we|i|you|this|that|these|those)$/i.test(source)) return undefined;
  // "Analysts expect 4 million …" names its source itself.
  if (attribution.cue !== undefined && spanContains(claim.span, attribution.cue))
    return `${publisher ?? 'One report'} ${publisher === undefined ? 'said' : 'reported'}: ${quoted}. ${PENDING}`;
  return `According to ${source.replace(/^(?:The|An?)(?= \p{Ll})/u, (article) => article.toLowerCase())}, ${quoted}. ${PENDING}`;
}
