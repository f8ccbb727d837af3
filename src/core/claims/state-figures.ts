import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { nextClause, sharedSubject, subtree, trimClause } from './clauses.ts';
import { FINITE, governingClause } from './governing-clause.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';

/** The clause that makes "killing nine" a statement; of several that hang on it the first is told with it, the others alone. */
function wholeClause(story: Story, sentence: Sentence, head: number, heads: readonly number[]): number {
  const governing = governingClause(sentence, head);
  const own = sentence.words[head];
  const saying = sayingAt(story, sentence.words[governing]);
  // "…, the club said, ending 22 years": the words hang on the saying, but are not said.
  if (own === undefined || (saying !== undefined && saying.start < own.start && !isSaid(saying, own))) return head;
  const rivals = heads.filter((other) => other === governing || governingClause(sentence, other) === governing);
  return Math.min(...rivals) === head ? governing : head;
}

interface Saying {
  readonly attribution: Attribution;
  /** Where who speaks and how begins. */
  readonly start: number;
}

/** The attribution whose cue the verb is. */
function sayingAt({ attributions }: Story, verb: Word | undefined): Saying | undefined {
  if (verb === undefined) return undefined;
  const attribution = attributions.find(({ cue }) => cue !== undefined && spansOverlap(cue, verb));
  if (attribution?.cue === undefined) return undefined;
  const { cue, source } = attribution;
  return { attribution, start: source.kind === 'missing' ? cue.start : Math.min(cue.start, source.span.start) };
}

function isSaid({ attribution }: Saying, span: Span): boolean {
  return attribution.content.some((part) => spanContains(part, span));
}

/** From the clause's first word to its last, without the clauses of other groups that follow, and inside the attributed words. */
export function stateFigures(
  story: Story,
  sentence: Sentence,
  head: number,
  own: readonly Figure[],
  heads: readonly number[],
): Pick<Statement, 'span' | 'saidBy'> | undefined {
  const whole = wholeClause(story, sentence, head, heads);
  const { first, last } = subtree(sentence, whole);
  const subject = sharedSubject(sentence, whole);
  let start = sentence.words[subject === undefined ? first : subtree(sentence, subject).first]?.start ?? sentence.start;
  let end = sentence.words[last]?.end ?? sentence.end;
  const ownStart = Math.min(
    ...own.map((figure) => Math.min(figure.span.start, figure.event?.cue.start ?? figure.span.start)),
  );
  const ownEnd = Math.max(
    ...own.map((figure) => Math.max(figure.span.end, figure.counted?.end ?? 0, figure.event?.cue.end ?? 0)),
  );
  for (const other of heads) {
    if (other === head) continue;
    const edge = subtree(sentence, other);
    const otherStart = sentence.words[edge.first]?.start ?? 0;
    const otherEnd = sentence.words[edge.last]?.end ?? 0;
    if (otherStart >= ownEnd && otherStart < end) end = otherStart;
    else if (otherEnd <= ownStart && otherEnd > start) start = otherEnd;
  }
  if (whole !== head) end = Math.max(ownEnd, Math.min(end, nextClause(sentence, whole, ownEnd) ?? end));
  const saying = sayingAt(story, sentence.words[whole]);
  if (saying !== undefined && saying.attribution.source.kind !== 'missing' && saying.start >= ownEnd)
    end = Math.min(end, saying.start);
  const said = saidAround(story, sentence, { start: ownStart, end: ownEnd }, sentence.words[whole]);
  const within =
    said?.bound === undefined
      ? { start, end }
      : { start: Math.max(start, said.bound.start), end: Math.min(end, said.bound.end) };
  const span = trimClause(story.article.text, {
    start: Math.min(within.start, ownStart),
    end: Math.max(within.end, ownEnd),
  });
  return span === undefined ? undefined : { span, ...(said === undefined ? {} : { saidBy: said.attribution }) };
}

/** The attribution of the figures; its content bounds what is quoted, unless it is no clause, "(announced) an order of 30 jets", or nobody's. */
function saidAround(
  story: Story,
  sentence: Sentence,
  span: Span,
  verb: Word | undefined,
): { attribution: Attribution; bound?: Span } | undefined {
  for (const attribution of story.attributions) {
    const part = attribution.content.find((one) => spanContains(one, span));
    if (part === undefined) continue;
    const outside = verb !== undefined && !spanContains(part, verb);
    const clause = sentence.words.some((word) => spanContains(part, word) && isPredicate(word));
    const unbound = attribution.source.kind === 'missing' || (!clause && attribution.kind !== 'direct');
    return outside && unbound ? { attribution } : { attribution, bound: part };
  }
  return undefined;
}

/** A finite verb, or a participle that is no attribute: "killed" may be either, "an order placed on Monday" is none. */
export function isPredicate({ xpos, relation }: Word): boolean {
  return FINITE.test(xpos) || (xpos === 'VBN' && !/^(?:acl|amod)/.test(relation));
}
