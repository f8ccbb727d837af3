import type { Story } from '#core/claims/story.ts';
import { isInHeadline, wordsOf } from '#core/claims/story.ts';
import { countriesIn } from '#core/facts/countries.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Flag } from './flag.ts';

/** What leaves open whether it was so, or who did it. */
const HEDGE =
  /\b(?:(?:is|are|was|were|been|widely|commonly) (?:believed|thought|suspected|understood|reported|alleged|said|feared) to|(?:is|are|was|were) suspected|reportedly|allegedly|appears? to have|may have|might have|could have|likely|possibly|presumed)\b/i;
/** A headline that hedges itself, or says whose word it is. */
const OPEN_HEADLINE =
  /[?:“”"‘]|\b(?:suspected|alleged(?:ly)?|reported(?:ly)?|likely|may|might|could|possible|possibly|feared|believed|says?|said|claims?|accus\w+|blam\w+|probe|report)\b/i;

/** The headline states as known who did it, the text only that it is believed: "Russian strike kills 18" over "believed to have been carried out by Russian planes". */
export function headlineFlags(story: Story): readonly Flag[] {
  const { headline } = story.article;
  if (headline === undefined || OPEN_HEADLINE.test(wordsOf(story, headline))) return [];
  const body = story.sentences.filter((sentence) => !isInHeadline(story, sentence));
  const hedged = body.filter((sentence) => HEDGE.test(wordsOf(story, sentence)));
  const plain = body.filter((sentence) => !hedged.includes(sentence)).map((sentence) => wordsOf(story, sentence));
  for (const country of countriesIn(wordsOf(story, headline))) {
    if (plain.some((words) => countriesIn(words).includes(country))) continue;
    const open = hedged.find((sentence) => countriesIn(afterHedge(story, sentence)).includes(country));
    if (open === undefined) continue;
    const says = `The headline says “${wordsOf(story, headline)}”, the text “${hedgeIn(story, open)}”: is the headline too strong?`;
    return [{ kind: 'headline-body-mismatch', spans: [headline, open], says }];
  }
  return [];
}

/** The sentence from its hedge on. */
function afterHedge(story: Story, sentence: Sentence): string {
  const words = wordsOf(story, sentence);
  return words.slice(HEDGE.exec(words)?.index ?? words.length);
}

const LONGEST = 80;

function hedgeIn(story: Story, sentence: Sentence): string {
  const words = afterHedge(story, sentence).replace(/[.!?]\W*$/, '');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}
