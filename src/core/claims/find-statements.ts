import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { clauseHead, isSubordinate, sharedSubject, subtree, trimClause, wordAt } from './clauses.ts';
import { FINITE, governingClause, isRelative } from './governing-clause.ts';
import { FORECAST, HAPPENING, NEGATION } from './claim-kinds.ts';
import type { Story } from './story.ts';
import { wordsOf } from './story.ts';

/** A stretch of one sentence that states one thing, with the figures in it: what may become a claim. */
export interface Statement {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  /** Told in passing: "the club, which lost 3-1, ..." */
  readonly aside: boolean;
  /** Who is behind it, where more than their own words is quoted: "the airline announced an order of 30 jets". */
  readonly saidBy?: Attribution;
}

/** Statements in text order: figures that share a verb are one statement; a sentence without figures is one when something happens in it. */
export function findStatements(story: Story): readonly Statement[] {
  return story.sentences.flatMap((sentence) => {
    const figures = story.figures.filter(
      (figure) => figure.unit.kind !== 'ordinal' && spanContains(sentence, figure.number),
    );
    const counted = figures.length === 0 ? [] : figureStatements(story, sentence, figures);
    const rest = plainStatements(story, sentence, counted);
    return [...counted, ...rest];
  });
}

function figureStatements(story: Story, sentence: Sentence, figures: readonly Figure[]): readonly Statement[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const cue = wordAt(sentence, figure.event?.cue.start ?? figure.number.start);
    const part = groupOfWhole(groups, figure);
    const key = part ?? clauseHead(sentence, cue?.index ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  joinSubordinate(sentence, groups);
  const heads = [...groups.keys()];
  return heads.flatMap((head) => {
    const own = groups.get(head) ?? [];
    const stated = stateFigures(story, sentence, head, own, heads);
    return stated === undefined ? [] : [{ ...stated, sentence, figures: own, aside: isRelative(sentence, head) }];
  });
}

/** "hit the depot with two bombs, killing nine": one happening; "killing nine and destroying a tank": two. */
function joinSubordinate(sentence: Sentence, groups: Map<number, Figure[]>): void {
  for (const [below, figures] of groups) {
    const above = [...groups.keys()].find(
      (head) =>
        head !== below &&
        (isSubordinate(sentence, below, head) ||
          sharesVerb(sentence, below, head) ||
          sharesInfinitive(sentence, below, head)),
    );
    if (above === undefined) continue;
    groups.set(above, [...(groups.get(above) ?? []), ...figures]);
    groups.delete(below);
  }
}

/** "took 31 percent and lost six seats": one subject, two verbs, one statement. */
function sharesVerb(sentence: Sentence, below: number, above: number): boolean {
  return sentence.words[below]?.head === above && sharedSubject(sentence, below) !== undefined;
}

/** "voted to adopt a budget of $4 million and to raise the tax by 3 percent": one decision. */
function sharesInfinitive(sentence: Sentence, below: number, above: number): boolean {
  const isInfinitive = (verb: number): boolean =>
    sentence.words.some((word) => word.head === verb && word.xpos === 'TO' && word.relation === 'mark');
  const governing = governingClause(sentence, below);
  return (
    isInfinitive(below) &&
    above < below &&
    (above === governing || (isInfinitive(above) && governingClause(sentence, above) === governing))
  );
}

/** "67 killed, including 19 commanders": the part goes with its whole. */
function groupOfWhole(groups: ReadonlyMap<number, readonly Figure[]>, figure: Figure): number | undefined {
  for (const [head, members] of groups) {
    const related = members.some(
      (member) =>
        figure.relations.some((relation) => relation.figure === member.id && relation.kind !== 'not-same-as') ||
        member.relations.some((relation) => relation.figure === figure.id && relation.kind !== 'not-same-as'),
    );
    if (related) return head;
  }
  return undefined;
}

/** The clause that makes "killing nine" a statement; of several that hang on it the first is told with it, the others alone. */
function wholeClause(story: Story, sentence: Sentence, head: number, heads: readonly number[]): number {
  const governing = governingClause(sentence, head);
  const [own, verb] = [sentence.words[head], sentence.words[governing]];
  // "…, the club said, ending 22 years": the words hang on the saying, but are not said.
  const saying = story.attributions.find(
    ({ cue }) => cue !== undefined && verb !== undefined && spansOverlap(cue, verb),
  );
  if (own === undefined || (saying !== undefined && !saying.content.some((part) => spanContains(part, own))))
    return head;
  const rivals = heads.filter((other) => other === governing || governingClause(sentence, other) === governing);
  return Math.min(...rivals) === head ? governing : head;
}

/** From the clause's first word to its last, without the clauses of other groups that follow, and inside the attributed words. */
function stateFigures(
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
  // Of "reported a fall of 18 percent and cut its forecast" only the first half is about the figure.
  const next = sentence.words.find((word) => word.head === whole && word.relation === 'conj' && word.start >= ownEnd);
  if (whole !== head && next !== undefined)
    end = Math.max(ownEnd, sentence.words[subtree(sentence, next.index).first]?.start ?? end);
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
function isPredicate({ xpos, relation }: Word): boolean {
  return FINITE.test(xpos) || (xpos === 'VBN' && !/^(?:acl|amod)/.test(relation));
}

/** What is said in a sentence without figures: its attributed content, else the sentence, when something happens or is denied there. */
function plainStatements(story: Story, sentence: Sentence, counted: readonly Statement[]): readonly Statement[] {
  if (story.article.headline !== undefined && spansOverlap(story.article.headline, sentence)) return [];
  const contents = story.attributions
    .flatMap((attribution) => attribution.content)
    .filter((content) => spansOverlap(content, sentence))
    .map((content) => ({ start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) }));
  const spans = contents.length > 0 ? contents : [{ start: sentence.start, end: sentence.end }];
  return spans.flatMap((raw) => {
    const span = trimClause(story.article.text, raw);
    if (span === undefined || span.end - span.start < 25) return [];
    if (counted.some((statement) => spansOverlap(statement.span, span))) return [];
    const words = wordsOf(story, span);
    return [HAPPENING, NEGATION, FORECAST].some((form) => form.test(words))
      ? [{ span, sentence, figures: [], aside: false }]
      : [];
  });
}
