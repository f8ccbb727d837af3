import { spansOverlap } from '#core/span.ts';
import type { Candidate } from './candidate.ts';
import type { Story } from './story.ts';

/** Verbs by which a sentence names where it has something from, whether or not that was read as an attribution. */
const SAYING =
  /^(?:say|tell|accuse|blame|allege|claim|show|find|conclude|estimate|report|cite|reveal|announce|deny|warn|state|suggest|indicate|confirm|believe|describe|write|record|reckon|think|insist|argue|add|note|quote|testify|admit)$/;
const ACCORDING =
  /\b(?:according to|in the (?:view|opinion|words) of|by (?:one|its|his|her|their) (?:own )?(?:account|estimate|count))\b/i;

/** Neither the sentence nor what is carried into it says who says it. */
export function saysNothingWho(story: Story, { sentence }: Candidate): boolean {
  if (
    story.attributions.some(({ content, cue }) =>
      [...content, ...(cue === undefined ? [] : [cue])].some((span) => spansOverlap(span, sentence)),
    )
  )
    return false;
  if (sentence.words.some(({ upos, lemma }) => upos === 'VERB' && SAYING.test(lemma))) return false;
  return !ACCORDING.test(story.article.text.slice(sentence.start, sentence.end));
}
