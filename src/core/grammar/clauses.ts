import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { childBy, childrenOf, parentOf, relationOf, subtreeSpan, upwardsFrom } from './tree.ts';
import type { Tree } from './tree.ts';

const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj']);
const FINITE_TAGS = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** "rose", "was hurt", "may leave", "is a doctor": the predicate's own verb, one of its auxiliaries or its copula is finite. */
export function isFinite(tree: Tree, predicate: Word): boolean {
  if (FINITE_TAGS.has(predicate.xpos) && predicate.upos !== 'ADJ') return true;
  return childrenOf(tree, predicate).some(
    (child) => /^(?:aux|cop)/.test(child.relation) && FINITE_TAGS.has(child.xpos),
  );
}

/** The word that a clause is built round: a verb, or what a copula or a subject makes a predicate: "was in hospital". */
export function isPredicate(tree: Tree, word: Word): boolean {
  if (word.upos === 'AUX') return word.relation === 'root' || word.relation === 'conj' || word.relation === 'ccomp';
  if (word.upos === 'VERB') return CLAUSAL.has(relationOf(word)) || hasSubject(tree, word);
  return childBy(tree, word, 'cop') !== undefined || hasSubject(tree, word);
}

export function hasSubject(tree: Tree, predicate: Word): boolean {
  return childBy(tree, predicate, 'nsubj', 'csubj') !== undefined;
}

/** The predicate of the innermost clause that a word stands in; the word itself when it is one. */
export function clauseOf(tree: Tree, word: Word): Word {
  return upwardsFrom(tree, word).find((one) => one.head === -1 || isPredicate(tree, one)) ?? word;
}

/** Joined to another clause with a subject of its own, so that it is told for itself: "homes were lost and nine people died". */
export function isOwnClause(tree: Tree, word: Word): boolean {
  const relation = relationOf(word);
  return (
    (relation === 'conj' || relation === 'parataxis') &&
    isPredicate(tree, word) &&
    (hasSubject(tree, word) || relation === 'parataxis')
  );
}

/** The clause of a predicate, whole: without the clauses that are told for themselves, without who says it at its ends, and without marks there. */
export function clauseSpan(tree: Tree, predicate: Word): Span {
  const apart = childrenOf(tree, predicate).filter((child) => isOwnClause(tree, child) || namesSource(tree, child));
  const subject = childBy(tree, predicate, 'nsubj', 'csubj');
  const opens = Math.min(predicate.start, subject?.start ?? predicate.start);
  let { start, end } = subtreeSpan(tree, predicate);
  for (const child of apart) {
    const span = subtreeSpan(tree, child);
    if (span.end <= opens) start = Math.max(start, span.end);
    // What stands inside, "The blast, police said, killed nine", can't be cut out of one span.
    else if (span.start > predicate.start) end = Math.min(end, span.start);
  }
  return trimmed(tree, { start, end });
}

/** "according to the mayor" */
function namesSource(tree: Tree, word: Word): boolean {
  const [first] = childrenOf(tree, word).filter(({ relation }) => relation === 'case');
  return first !== undefined && first.lower.startsWith('accord');
}

const JOINING = new Set(['CCONJ', 'PUNCT', 'SCONJ']);
/** Marks that are part of what they open: "if it rains" is no statement without its "if". */
const KEPT_MARKS = wordClass('kept-mark');

/** Without commas, "and", "that" at its start, without marks and a hanging "and" at its end; quotation marks stay where both are inside. */
function trimmed({ words }: Tree, span: Span): Span {
  const inside = words.filter((word) => word.start >= span.start && word.end <= span.end);
  let from = 0;
  let to = inside.length - 1;
  while (from < to && isJoining(inside[from])) from += 1;
  while (to > from && (inside[to]?.upos === 'PUNCT' || inside[to]?.upos === 'CCONJ') && !closes(inside, from, to))
    to -= 1;
  return { start: inside[from]?.start ?? span.start, end: inside[to]?.end ?? span.end };
}

function isJoining(word: Word | undefined): boolean {
  if (word === undefined || !JOINING.has(word.upos)) return false;
  return !/^["“‘(]$/.test(word.text) && !(word.upos === 'SCONJ' && KEPT_MARKS.has(word.lower));
}

/** A closing mark whose opening one is inside. */
function closes(words: readonly Word[], from: number, to: number): boolean {
  const mark = words[to]?.text ?? '';
  if (!/^["”’)%]$/.test(mark)) return false;
  if (mark === '%') return true;
  const opening = words.slice(from, to).filter(({ text }) => /^["“‘(]$/.test(text)).length;
  const closing = words.slice(from, to).filter(({ text }) => /^[”’)]$/.test(text)).length;
  return mark === '"' ? opening % 2 === 1 : opening > closing;
}

/** The predicate that a clause hangs on: of "(agreed) to buy 30 jets" it is "agreed". */
export function outerClause(tree: Tree, predicate: Word): Word | undefined {
  const parent = parentOf(tree, predicate);
  return parent === undefined ? undefined : clauseOf(tree, parent);
}

/** "who lost 3-1", "in which nine died": told in passing, of something that the sentence is not about. */
export function isRelative(predicate: Word): boolean {
  return predicate.relation === 'acl:relcl';
}
