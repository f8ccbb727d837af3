import { wordsOf } from './story.ts';
import type { Story } from './story.ts';
import type { Candidate } from './candidate.ts';
import { isDisclaimer, isEmptyDenial } from './negation.ts';

/** "This story has been corrected. An earlier version said …": the second half is what the story no longer says. */
const CORRECTION =
  /\b(?:earlier|previous|original) version|\b(?:corrects?|has been corrected|was corrected|is corrected|been updated) (?:to|paragraph|the|in)\b|\b(?:story|article|report|item|headline) (?:has been|was|is) (?:corrected|amended|updated)\b|^\W*(?:correction|corrects)\b/i;
/** Furniture of a match report: who sat on the bench, who was booked. */
const LINE_UP =
  /^\W*(?:subs?(?:titutes)? not used|subs?|bench|booked|bookings|referee|attendance|scorers|half[- ]time)\s*:/i;

/** Verbs of ceremony: nothing in them can be shown right or wrong. */
const CEREMONY =
  /^(?:reaffirm|reiterate|thank|congratulate|hail|praise|welcome|express|wish|honou?r|applaud|commend|salute|mourn|condemn|greet)$/;

/** What no desk looks up, whatever it is worth: what could not be learnt, a denial of nothing in particular, a note of the desk's own, a question, a line-up. */
export function isNoCheck(story: Story, { span, sentence, figures }: Candidate): boolean {
  const verb = sentence.words.find(({ head }) => head === -1)?.lemma ?? '';
  const [words, whole] = [wordsOf(story, span), wordsOf(story, sentence)];
  return (
    isDisclaimer(words) ||
    isEmptyDenial(words) ||
    isCorrection(whole) ||
    LINE_UP.test(whole) ||
    (figures.length === 0 && CEREMONY.test(verb)) ||
    /\?["”’']?\s*$/.test(whole)
  );
}

/** A note that the story was put right. */
export function isCorrection(words: string): boolean {
  return CORRECTION.test(words);
}
