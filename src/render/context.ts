import type { Claim } from '#core/claims/claim.ts';
import { sliceOf, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Reading } from './reading.ts';

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{Nd}])/gu;
/** "Lt. Gen.", "U.S.", "No. 3": a full stop that ends no sentence. Quotations are for eyes, so a few are enough. */
const ABBREVIATED = /(?:\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Lt|Gen|Col|Maj|Capt|Sgt|Rep|Sen|Gov|Jr|Sr|vs|etc)\.)\s+$/u;

/** "KARSA, Orlia (ANT) — " is no part of the first sentence. */
function afterDateline(reading: Reading, start: number): number {
  const { text, dateline } = reading.report.article;
  if (dateline === undefined || start > dateline.start || start < dateline.start - 2) return start;
  const rest = text.slice(dateline.end, dateline.end + 60);
  const dash = /^[^.\n—–-]{0,40}\s*[—–-]+\s*/u.exec(rest)?.[0].length ?? 0;
  return dateline.end + dash;
}

/** Some pages run the headline into the first sentence once more, without a full stop: it is read past. */
function afterHeadline(reading: Reading, start: number, span: Span): number {
  const { text, headline } = reading.report.article;
  const words = headline === undefined || headline.end > start ? '' : sliceOf(text, headline).trim();
  const next = start + words.length + 1;
  return words !== '' && next <= span.start && text.startsWith(words, start) && /\s/u.test(text.charAt(next - 1))
    ? next
    : start;
}

/** The sentence (or sentences) that `span` stands in, inside its paragraph. */
export function sentenceAround(reading: Reading, span: Span): Span {
  const { article } = reading.report;
  const paragraph = article.paragraphs.find((each) => spansOverlap(each, span));
  if (paragraph === undefined) return span;
  const text = sliceOf(article.text, paragraph);
  const ends = [...text.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATED.test(text.slice(0, end)))
    .map((end) => paragraph.start + end);
  const start = ends.findLast((end) => end <= span.start) ?? paragraph.start;
  const end = ends.find((each) => each >= span.end) ?? paragraph.end;
  const opens = afterHeadline(reading, afterDateline(reading, start), span);
  return { start: Math.min(opens, span.start), end: Math.max(end, span.end) };
}

/** What to show of a claim: the whole of what its source says there, else its sentence. A claim alone is often half a clause. */
export function contextOf(reading: Reading, claim: Claim): Span {
  const attribution = claim.attribution === undefined ? undefined : reading.attributions.get(claim.attribution);
  const content = attribution?.content.find((span) => spansOverlap(span, claim.span));
  if (content === undefined) return sentenceAround(reading, claim.span);
  const that = /^\s*that\s+/u.exec(sliceOf(reading.report.article.text, content))?.[0].length ?? 0;
  const start = afterHeadline(reading, content.start + that, claim.span);
  return { start: Math.min(start, claim.span.start), end: Math.max(content.end, claim.span.end) };
}
