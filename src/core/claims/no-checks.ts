import { spanContains, spansOverlap } from '#core/span.ts';
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

/** Play by play: what happened on the field between the goals. */
const PLAY =
  /\b(?:(?:hit|struck|rattled|clipped|grazed) the (?:post|bar|crossbar|woodwork|upright)|(?:shot|headed|fired|volleyed|blazed|curled|drove) (?:just |narrowly )?(?:over|wide|straight at)|(?:forced|drew) a (?:\w+ )?save|was (?:booked|cautioned|substituted|flagged offside)|(?:came|went) (?:on|off) (?:as a substitute|for \p{Lu}))/u;
/** What a publisher puts between the paragraphs. */
const FURNITURE =
  /^\W*(?:fox news flash|sign up (?:for|to)|click here|read more|follow (?:us|\w+ on)|download the|watch (?:the|more|live)\b)/i;
const SECURITIES = /\b(?:index|shares?|stocks?|futures?|benchmark|dollar|euro|pound|yen|gold|crude)\b/i;
/** "ended flat at 6,204.10", "closed at 311 pence" */
const CLOSE =
  /\b(?:ended|closed|finished|settled|opened|stood|was|were) (?:the (?:day|week|session) )?(?:flat|unchanged|little changed|at|on|up|down)\b/i;

/** Verbs of ceremony: nothing in them can be shown right or wrong. */
const CEREMONY =
  /^(?:reaffirm|reiterate|thank|congratulate|hail|praise|welcome|express|wish|honou?r|applaud|commend|salute|mourn|condemn|greet)$/;

/** What no desk looks up, whatever it is worth: what could not be learnt, a denial of nothing in particular, a note of the desk's own, a question, a line-up. */
export function isNoCheck(story: Story, candidate: Candidate): boolean {
  const { span, sentence, figures } = candidate;
  const verb = sentence.words.find(({ head }) => head === -1)?.lemma ?? '';
  const [words, whole] = [wordsOf(story, span), wordsOf(story, sentence)];
  return (
    isDisclaimer(words) ||
    isGeneral(story, candidate) ||
    isEmptyDenial(words) ||
    isCorrection(whole) ||
    LINE_UP.test(whole) ||
    FURNITURE.test(whole) ||
    PLAY.test(words) ||
    isRoutineClose(story, words) ||
    (figures.length === 0 && CEREMONY.test(verb)) ||
    /\?["”’']?\s*$/.test(whole)
  );
}

/** The day's closing price in a story that is not about the market. */
function isRoutineClose(story: Story, words: string): boolean {
  if (!SECURITIES.test(words) || !CLOSE.test(words)) return false;
  const { headline } = story.article;
  const first = headline ?? story.sentences[0];
  return first !== undefined && !SECURITIES.test(wordsOf(story, first)) && !/\bmarkets?\b/i.test(wordsOf(story, first));
}

const EXPECTS = /^(?:say|expect|think|believe|estimate|predict|forecast|fear|warn|hope|claim|suggest|show|report)$/;

/** "Pianos have 88 keys": of a kind of things, at no time, of nobody named. */
function isGeneral(story: Story, { span, sentence, said, figures }: Candidate): boolean {
  const words = sentence.words.filter((word) => spanContains(span, word));
  const top = words.find((word) => !words.some(({ index }) => index === word.head));
  if (top === undefined || !/^VB[PZ]$/.test(top.xpos) || said?.source.kind === 'document') return false;
  if (EXPECTS.test(top.lemma) || figures.some(({ unit }) => unit.kind !== 'count')) return false;
  if (sentence.names.some((name) => spanContains(span, name))) return false;
  if (story.times.some((time) => spansOverlap(time.span, span))) return false;
  const subject = words.find(({ head, relation }) => head === top.index && relation === 'nsubj');
  if (subject?.xpos !== 'NNS') return false;
  return !words.some(
    ({ head, index, relation, xpos }) =>
      (head === subject.index && /^(?:det|nummod|nmod|amod)/.test(relation)) ||
      (head === top.index && relation === 'aux') ||
      (index !== top.index && xpos === 'VBD'),
  );
}

/** A note that the story was put right. */
export function isCorrection(words: string): boolean {
  return CORRECTION.test(words);
}
