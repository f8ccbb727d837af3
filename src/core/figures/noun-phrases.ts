import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { SentenceContext } from './sentence-context.ts';

export const isNominal = (word: Word): boolean => word.upos === 'NOUN' || word.upos === 'PROPN';

const DESCENDED = new Set(['compound', 'amod', 'flat', 'nmod', 'conj', 'nummod', 'goeswith', 'fixed', 'list']);
const KEPT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X']);

/** The words of these nouns that carry meaning, as spans in the order of the text; nothing of the figure's own words, of times or of other figures. */
export function contentSpans(
  context: SentenceContext,
  nouns: readonly Word[],
  own: readonly Word[],
  taken: ReadonlySet<Word>,
): readonly Span[] {
  const kept = new Set<Word>();
  const isFree = (word: Word): boolean => !taken.has(word) && !own.includes(word);
  for (const noun of nouns) collect(context, noun, isFree, kept, 0);
  for (const word of kept) grow(context, word, isFree, kept);
  const ordered = [...kept].sort((a, b) => a.index - b.index);
  const spans: { start: number; end: number }[] = [];
  let last: Word | undefined;
  for (const word of ordered) {
    const open = spans.at(-1);
    if (open && last && (word.index === last.index + 1 || isHyphen(context, last, word))) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = word;
  }
  return spans;
}

function isHyphen({ words }: SentenceContext, before: Word, after: Word): boolean {
  const mark = words[before.index + 1];
  return (
    after.index === before.index + 2 &&
    mark !== undefined &&
    ['-', '&', '/'].includes(mark.text) &&
    mark.start === before.end &&
    mark.end === after.start
  );
}

function collect(
  context: SentenceContext,
  word: Word,
  isFree: (word: Word) => boolean,
  kept: Set<Word>,
  depth: number,
): void {
  if (!isFree(word) || kept.has(word) || depth > 5 || isOther(context, word)) return;
  kept.add(word);
  const name = context.sentence.names.find((found) => found.first <= word.index && word.index <= found.last);
  if (name)
    for (const part of context.words.slice(name.first, name.last + 1))
      if (KEPT.has(part.upos) && isFree(part)) kept.add(part);
  for (const child of context.children[word.index] ?? []) {
    if (DESCENDED.has(child.relation.split(':')[0] ?? '') && isContent(context, child))
      collect(context, child, isFree, kept, depth + 1);
  }
}

/** What stands right at a noun belongs to it, whatever the tree says: "core inflation", "S&P 500". A set grows while it is walked. */
function grow(context: SentenceContext, word: Word, isFree: (word: Word) => boolean, kept: Set<Word>): void {
  const [before, after] = [context.words[word.index - 1], context.words[word.index + 1]];
  if (
    after?.upos === 'NUM' &&
    isFree(after) &&
    (word.upos === 'PROPN' || /\p{Lu}/u.test(word.text)) &&
    after.start === word.end + 1 &&
    !isOther(context, after)
  )
    kept.add(after);
  const joins = before && isNominal(word) && (isNominal(before) || before.upos === 'ADJ') && before.end < word.start;
  if (
    joins &&
    isFree(before) &&
    !POINTING.has(before.lower) &&
    !isOther(context, before) &&
    !CLAUSAL.has(before.relation.split(':')[0] ?? '')
  )
    kept.add(before);
}

/** Words of times and of other figures are not what a figure is about. */
function isOther({ times }: SentenceContext, word: Word): boolean {
  return times.some((time) => time.span.start <= word.start && word.end <= time.span.end);
}

/** Relations to a verb of its own: such a noun ends before the next one begins. */
const CLAUSAL = new Set(['nsubj', 'obj', 'iobj', 'obl', 'root', 'vocative', 'parataxis', 'appos', 'xcomp']);

/** Adjectives that point instead of describing, and nouns of time. */
const POINTING = wordClass('pointing');
const PERIODS = new Set(['quarter', 'year', 'month', 'week', 'day', 'period', 'time']);

function isContent({ children }: SentenceContext, word: Word): boolean {
  if (POINTING.has(word.lower) || (PERIODS.has(word.lemma) && word.relation.startsWith('nmod'))) return false;
  if (word.upos === 'NUM') return word.relation === 'flat';
  if (word.upos === 'VERB') return word.relation === 'amod' || word.relation === 'compound';
  if (!KEPT.has(word.upos)) return false;
  const counted = (children[word.index] ?? []).some(
    (child) => child.relation === 'nummod' || child.text === '$' || child.text === '%',
  );
  return !(counted && (word.relation === 'conj' || word.relation === 'nmod'));
}
