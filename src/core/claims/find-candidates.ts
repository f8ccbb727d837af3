import type { Attribution } from '#core/attributions/attribution.ts';
import { clauseSpan, isFinite, isOwnClause } from '#core/grammar/clauses.ts';
import {
  childBy,
  headOf,
  parentOf,
  phraseWords,
  relationOf,
  subtreeSpan,
  treeOf,
  upwardsFrom,
} from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Candidate } from './candidate.ts';
import type { Story } from './story.ts';
import { trimClaim } from './trim-claim.ts';

/** Shorter than this, in letters, nothing is claimed. */
const SHORTEST = 16;
/** Words that a part of a sentence must have to be a claim of its own. */
const LEAST_WORDS = 5;
/** Words that are left when an added clause is cut off. */
const LEAST_MAIN = 7;
/** A content that fills this share of its stretch stands for it, however the two hang together. */
const MOST_OF_IT = 0.6;

/** What the story states, in text order: a statement, or several that share a subject and are one sentence to a reader; what somebody says without the "he said". */
export function findCandidates(story: Story): readonly Candidate[] {
  return story.sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    const own = ownStatements(story, tree);
    return stretchesOf(tree, own, sentence).flatMap((stretch) =>
      statedIn(story, tree, own, stretch).flatMap(({ span: raw, said }): Candidate[] => {
        const span = trimClaim(tree, withoutTail(story, tree, afterDateline(story, raw)));
        if (span.end - span.start < SHORTEST) return [];
        const figures = story.figures.filter(({ number }) => spanContains(span, number));
        return [{ span, sentence, figures, ...(said === undefined ? {} : { said }) }];
      }),
    );
  });
}

/** A statement that is told for itself beside another: "A did this, and |B did that". A shared subject does not make two. */
interface OwnStatement {
  readonly head: Word;
  readonly start: number;
}

function ownStatements(story: Story, tree: Tree): readonly OwnStatement[] {
  return story.statements
    .filter(({ predicate }) => spanContains(tree.sentence, predicate))
    .flatMap(({ span }) => {
      const head = sayingOf(tree, headOf(tree, span));
      if (head === undefined || !isOwnClause(tree, head) || !isWhole(tree, head)) return [];
      return [{ head, start: clauseSpan(tree, head).start }];
    })
    .sort((a, b) => a.start - b.start);
}

/** "and the South says |the broadcasts will go on": told where it is said. */
function sayingOf(tree: Tree, head: Word | undefined): Word | undefined {
  const parent = head?.relation === 'ccomp' ? parentOf(tree, head) : undefined;
  return parent === undefined ? head : sayingOf(tree, parent);
}

/** A finite verb with a subject. */
function isWhole(tree: Tree, verb: Word): boolean {
  return isFinite(tree, verb) && childBy(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined;
}

/** A span in stretches of one statement each; what is too short to stand alone stays with the one before. */
function stretchesOf(tree: Tree, own: readonly OwnStatement[], span: Span): readonly Span[] {
  const top = headOf(tree, span);
  const cuts = [span.start];
  for (const { head, start } of own) {
    const [last = span.start] = cuts.slice(-1);
    if (
      spanContains(span, head) &&
      isJoinedTo(tree, head, top) &&
      wordsIn(tree, { start: last, end: start }) >= LEAST_WORDS &&
      wordsIn(tree, { start, end: span.end }) >= LEAST_WORDS
    )
      cuts.push(start);
  }
  return cuts.map((start, at) => ({ start, end: cuts[at + 1] ?? span.end }));
}

/** Joined to the main verb, or to one that is; not to a clause inside. */
function isJoinedTo(tree: Tree, head: Word, top: Word | undefined): boolean {
  for (const word of upwardsFrom(tree, head)) {
    if (word === top) return word !== head;
    if (!['conj', 'parataxis'].includes(relationOf(word))) return false;
  }
  return false;
}

function wordsIn(tree: Tree, span: Span): number {
  return tree.words.filter((word) => spanContains(span, word) && word.upos !== 'PUNCT').length;
}

/** "(Reuters) — ", "SELLA, March 4 (AFP) - " */
const DATELINE = /^(?:[\p{Lu}][\p{L}. ,’'-]{0,40}?(?:, \p{L}+\.? \d{1,2})? ?)?\(\p{Lu}[\p{L} .]{1,24}\) ?[—–-]+ ?/u;

function afterDateline(story: Story, { start, end }: Span): Span {
  return { start: start + (DATELINE.exec(story.article.text.slice(start, end))?.[0].length ?? 0), end };
}

/** Without the last clause that is only added behind a comma and counts nothing: "…, which operate in the south", "…, raising hopes of a thaw". */
function withoutTail(story: Story, tree: Tree, span: Span): Span {
  const tails = tree.words
    .filter((word) => spanContains(span, word) && ['acl', 'advcl'].includes(relationOf(word)))
    .map((word) => subtreeSpan(tree, word))
    .filter(({ start, end }) => start > span.start && wordsIn(tree, { start: end, end: span.end }) === 0)
    .flatMap(({ start }) =>
      tree.words
        .filter((word) => word.text === ',' && word.end <= start)
        .slice(-1)
        .filter((comma) => wordsIn(tree, { start: comma.end, end: start }) === 0),
    );
  const start = Math.min(...tails.map((comma) => comma.start));
  if (tails.length === 0 || start <= span.start || wordsIn(tree, { start: span.start, end: start }) < LEAST_MAIN)
    return span;
  const counts = story.figures.some(({ number }) => spanContains({ start, end: span.end }, number));
  return counts ? span : { start: span.start, end: start };
}

interface Stated {
  readonly span: Span;
  readonly said?: Attribution;
}

/** What is said in a stretch whose verb says it; else the stretch. */
function statedIn(story: Story, tree: Tree, own: readonly OwnStatement[], stretch: Span): readonly Stated[] {
  const inner = trimClaim(tree, stretch);
  const around = story.attributions.find(({ content }) => content.some((part) => spanContains(part, inner)));
  if (around !== undefined) return [{ span: stretch, said: around }];
  const contents = story.attributions.flatMap((said) =>
    said.content
      .filter((part) => spansOverlap(part, stretch))
      .map(({ start, end }) => ({
        said,
        span: { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) },
      })),
  );
  const standing = contents.filter(({ said, span }) => standsFor(tree, stretch, said, span));
  const outer = standing.filter(
    ({ span }, at) => !standing.some((other, place) => place !== at && holds(other.span, span, place < at)),
  );
  if (outer.length > 0)
    return outer.flatMap(({ said, span }) => stretchesOf(tree, own, span).map((part) => ({ span: part, said })));
  const [first] = contents;
  // "…, the ministry told reporters on Monday": its content stands in the stretch before.
  if (first === undefined && isCue(story, tree, stretch)) return [];
  return [{ span: stretch, ...(first === undefined ? {} : { said: first.said }) }];
}

function isCue(story: Story, tree: Tree, stretch: Span): boolean {
  const head = headOf(tree, stretch);
  return head !== undefined && story.attributions.some(({ cue }) => cue !== undefined && spansOverlap(cue, head));
}

function holds(outer: Span, inner: Span, first: boolean): boolean {
  const same = outer.start === inner.start && outer.end === inner.end;
  return same ? first : spanContains(outer, inner);
}

/** The content is what its stretch tells: most of it with a verb of its own, or whole and said by the stretch's own verb. */
function standsFor(tree: Tree, stretch: Span, { cue }: Attribution, span: Span): boolean {
  const words = phraseWords(tree, span).filter(({ upos }) => upos !== 'PUNCT');
  if (words.length < LEAST_WORDS || /^W|^TO$/.test(words[0]?.xpos ?? '')) return false;
  if (!words.some((word) => /^(?:VB[DNPZ]|MD)$/.test(word.xpos))) return false;
  if ((span.end - span.start) / (stretch.end - stretch.start) >= MOST_OF_IT) return true;
  const [top, head] = [headOf(tree, span), headOf(tree, stretch)];
  return top !== undefined && isWhole(tree, top) && cue !== undefined && head !== undefined && spansOverlap(cue, head);
}
