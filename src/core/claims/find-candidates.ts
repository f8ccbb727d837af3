import type { Attribution } from '#core/attributions/attribution.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Candidate } from './candidate.ts';
import { FINITE, sharedSubject, subtree, trimClause } from './clauses.ts';
import type { Story } from './story.ts';

/** Shorter than this, in letters, nothing is claimed. */
const SHORTEST = 16;
/** Words that a part of a sentence must have to be a claim of its own. */
const LEAST_WORDS = 5;
/** Words that are left when an added clause is cut off. */
const LEAST_MAIN = 7;
/** A content that fills this share of its clause stands for it, however the two hang together. */
const MOST_OF_IT = 0.6;

/** What the story states, in text order: whole clauses, what somebody says without the "he said". */
export function findCandidates(story: Story): readonly Candidate[] {
  return story.sentences.flatMap((sentence) =>
    clausesOf(sentence, sentence).flatMap((clause) =>
      statedIn(story, sentence, clause).flatMap(({ span: raw, said }): Candidate[] => {
        const span = trimClause(story.article.text, withoutTail(story, sentence, afterDateline(story, raw)));
        if (span === undefined || span.end - span.start < SHORTEST) return [];
        const figures = story.figures.filter(({ number }) => spanContains(span, number));
        return [{ span, sentence, figures, ...(said === undefined ? {} : { said }) }];
      }),
    ),
  );
}

/** "(Reuters) — ", "SELLA, March 4 (AFP) - " */
const DATELINE = /^(?:[\p{Lu}][\p{L}. ,’'-]{0,40}?(?:, \p{L}+\.? \d{1,2})? ?)?\(\p{Lu}[\p{L} .]{1,24}\) ?[—–-]+ ?/u;

function afterDateline(story: Story, { start, end }: Span): Span {
  return { start: start + (DATELINE.exec(story.article.text.slice(start, end))?.[0].length ?? 0), end };
}

/** What is only added behind a comma: "…, which operate in the south", "…, raising hopes of a thaw", "…, 18 years after it was invaded". */
const TAIL = /^(?:acl:relcl|acl|advcl)$/;

/** Without the last clause that is only added behind a comma and counts nothing. */
function withoutTail(story: Story, sentence: Sentence, span: Span): Span {
  const words = sentence.words.filter((word) => spanContains(span, word));
  const tails = words.flatMap((word) => {
    if (!TAIL.test(word.relation)) return [];
    const first = sentence.words[subtree(sentence, word.index).first];
    const before = first === undefined ? undefined : sentence.words[first.index - 1];
    if (first === undefined || before?.text !== ',' || before.start <= span.start) return [];
    const last = sentence.words[subtree(sentence, word.index).last];
    const atEnd = last !== undefined && wordsIn(sentence, last.end, span.end) === 0;
    return atEnd ? [{ start: before.start, end: span.end }] : [];
  });
  const [tail] = tails.sort((a, b) => a.start - b.start);
  if (tail === undefined || wordsIn(sentence, span.start, tail.start) < LEAST_MAIN) return span;
  return story.figures.some(({ number }) => spanContains(tail, number)) ? span : { start: span.start, end: tail.start };
}

interface Clause extends Span {
  readonly head: number;
}

interface Stated {
  readonly span: Span;
  readonly said?: Attribution;
}

/** "A did this, and B did that": two. A shared subject does not make two. */
function clausesOf(sentence: Sentence, span: Span): readonly Clause[] {
  const inside = sentence.words.filter((word) => spanContains(span, word) && word.upos !== 'PUNCT');
  const top = inside.find((word) => !inside.some(({ index }) => index === word.head))?.index ?? 0;
  const cuts = inside
    .filter((word) => beginsClause(sentence, word, top))
    .map(({ index }) => ({ head: index, start: sentence.words[subtree(sentence, index).first]?.start ?? span.start }))
    .filter(
      ({ start }) =>
        wordsIn(sentence, span.start, start) >= LEAST_WORDS && wordsIn(sentence, start, span.end) >= LEAST_WORDS,
    )
    .sort((a, b) => a.start - b.start);
  const starts = [{ head: top, start: span.start }, ...cuts];
  return starts.map(({ head, start }, at) => ({ head, start, end: starts[at + 1]?.start ?? span.end }));
}

function beginsClause(sentence: Sentence, word: Word, top: number): boolean {
  if (word.relation !== 'conj' && word.relation !== 'parataxis') return false;
  const above = sentence.words[word.head];
  if (above === undefined || above.index > word.index || (above.index !== top && above.relation !== 'conj'))
    return false;
  return sharedSubject(sentence, word.index) === undefined && isWhole(sentence, word);
}

/** A finite verb with a subject. */
function isWhole(sentence: Sentence, verb: Word): boolean {
  const below = sentence.words.filter(({ head }) => head === verb.index);
  return (
    [verb, ...below].some(({ xpos }) => FINITE.test(xpos)) &&
    below.some(({ relation }) => /^[nc]subj|^expl/.test(relation))
  );
}

function wordsIn(sentence: Sentence, start: number, end: number): number {
  return sentence.words.filter((word) => word.start >= start && word.end <= end && word.upos !== 'PUNCT').length;
}

/** What is said in a clause whose verb says it, cut at its own joined clauses; else the clause. */
function statedIn(story: Story, sentence: Sentence, clause: Clause): readonly Stated[] {
  const around = story.attributions.find(({ content }) =>
    content.some((part) => spanContains(part, trimmed(sentence, clause))),
  );
  if (around !== undefined) return [{ span: clause, said: around }];
  const contents = story.attributions.flatMap((said) =>
    said.content
      .filter((part) => spansOverlap(part, clause))
      .map((part) => ({
        said,
        span: { start: Math.max(part.start, clause.start), end: Math.min(part.end, clause.end) },
      })),
  );
  const own = contents.filter(({ said, span }) => standsFor(sentence, clause, said, span));
  const outer = own.filter(
    ({ span }, at) => !own.some((other, place) => place !== at && holds(other.span, span, place < at)),
  );
  if (outer.length > 0)
    return outer.flatMap(({ said, span }) => clausesOf(sentence, span).map((part): Stated => ({ span: part, said })));
  const cue = story.attributions.find(
    (one) => one.cue !== undefined && spansOverlap(one.cue, sentence.words[clause.head] ?? clause),
  );
  const [first] = contents;
  // "…, the ministry told reporters on Monday": its content stands in the clause before.
  if (cue !== undefined && first === undefined) return [];
  return [{ span: clause, ...(first === undefined ? {} : { said: first.said }) }];
}

function trimmed(sentence: Sentence, clause: Clause): Span {
  const words = sentence.words.filter((word) => spanContains(clause, word) && word.upos !== 'PUNCT');
  return { start: words[0]?.start ?? clause.start, end: words.at(-1)?.end ?? clause.end };
}

function holds(outer: Span, inner: Span, first: boolean): boolean {
  const same = outer.start === inner.start && outer.end === inner.end;
  return same ? first : spanContains(outer, inner);
}

/** The content is what its clause tells: most of it with a verb of its own, or whole and said by the clause's own verb. */
function standsFor(sentence: Sentence, clause: Clause, { cue }: Attribution, span: Span): boolean {
  const words = sentence.words.filter((word) => spanContains(span, word) && word.upos !== 'PUNCT');
  if (words.length < LEAST_WORDS || /^W|^TO$/.test(words[0]?.xpos ?? '')) return false;
  if (!words.some(({ xpos }) => FINITE.test(xpos) || xpos === 'VBN')) return false;
  if ((span.end - span.start) / (clause.end - clause.start) >= MOST_OF_IT) return true;
  const top = words.find((word) => !words.some(({ index }) => index === word.head));
  const head = sentence.words[clause.head];
  return (
    top !== undefined && isWhole(sentence, top) && cue !== undefined && head !== undefined && spansOverlap(cue, head)
  );
}
