import type { Tree } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '(': ')', "'": "'" };

/** Cuts marks, joining words and what hangs loose from both ends: ", and destroying 19 tanks." -> "destroying 19 tanks"; a mark whose partner is inside stays. */
export function trimClaim(tree: Tree, span: Span): Span {
  const inside = tree.words.filter((word) => spanContains(span, word));
  const kept = trimmed(tree, inside);
  const [first, last] = [kept[0], kept.at(-1)];
  return first === undefined || last === undefined ? span : closeQuotation(tree, kept, first, last);
}

function trimmed(tree: Tree, inside: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = inside.length - 1;
  while (from < to && isLooseAtStart(inside.slice(from, to + 1))) from += 1;
  while (to > from && isLooseAtEnd(tree, inside.slice(from, to + 1))) to -= 1;
  const kept = inside.slice(from, to + 1);
  const [first, last] = [kept[0]?.text ?? '', kept.at(-1)?.text ?? ''];
  // “All that stands inside one pair of marks” goes without them.
  const paired = kept.length > 2 && CLOSING[first] === last && !kept.slice(1, -1).some(({ text }) => text === last);
  return paired ? trimmed(tree, kept.slice(1, -1)) : kept;
}

function isLooseAtStart([word, ...rest]: readonly Word[]): boolean {
  if (word === undefined || word.upos === 'CCONJ' || word.lower === 'which') return true;
  if (word.upos === 'SCONJ' && word.lower === 'that') return true;
  if (word.upos !== 'PUNCT') return false;
  const closing = CLOSING[word.text];
  return closing === undefined || !rest.some(({ text }) => text === closing);
}

function isLooseAtEnd(tree: Tree, kept: readonly Word[]): boolean {
  const word = kept.at(-1);
  if (word === undefined || word.text.includes('?')) return false;
  if (word.upos === 'PUNCT' || word.upos === 'SYM')
    return !kept.slice(0, -1).some(({ text }) => CLOSING[text] === word.text) && !/^[%$£€]$/.test(word.text);
  if (word.upos === 'CCONJ' || word.upos === 'SCONJ') return true;
  const next = tree.words[word.index + 1];
  // "came into contact with." is whole, "stood in the" was cut.
  return (word.upos === 'ADP' || word.upos === 'DET') && NOMINAL.has(next?.upos ?? '');
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);
const opens = (word: Word | undefined): boolean => /^["“]$/.test(word?.text ?? '');
const closes = (word: Word | undefined): boolean => /^["”]$/.test(word?.text ?? '');

/** Takes the mark back in that belongs to one inside: said it was “safe” keeps both of its marks. */
function closeQuotation(tree: Tree, kept: readonly Word[], first: Word, last: Word): Span {
  const [before, after] = [tree.words[first.index - 1], tree.words[last.index + 1]];
  const beyond = tree.words[last.index + 2];
  const marks = kept.filter(({ text }) => /^["“”]$/.test(text));
  const [open, close] = [marks.at(-1), marks[0]];
  if (open !== undefined && (open.text === '“' || (open.text === '"' && marks.length % 2 === 1))) {
    const mark = closes(after) ? after : closes(beyond) && after?.upos === 'PUNCT' ? beyond : undefined;
    if (mark !== undefined) return { start: first.start, end: mark.end };
  }
  const unopened = close?.text === '”' || (close?.text === '"' && marks.length % 2 === 1);
  if (unopened && before !== undefined && opens(before)) return { start: before.start, end: last.end };
  return { start: first.start, end: last.end };
}
