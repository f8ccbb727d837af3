import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

const CLAUSE_RELATIONS = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'conj', 'csubj']);

export function isClauseHead(word: Word): boolean {
  const relation = word.relation.split(':')[0] ?? '';
  return word.head === -1 || (CLAUSE_RELATIONS.has(relation) && (word.upos === 'VERB' || word.upos === 'AUX'));
}

/** The verb (or other head) of the innermost clause that holds the word. */
export function clauseHead(sentence: Sentence, index: number): number {
  let at = index;
  for (let steps = 0; steps <= sentence.words.length; steps += 1) {
    const word = sentence.words[at];
    if (word === undefined || isClauseHead(word)) return at;
    at = word.head;
  }
  return index;
}

/** First and last word of everything that hangs below a word, itself included. */
export function subtree(sentence: Sentence, index: number): { first: number; last: number } {
  let first = index;
  let last = index;
  for (const word of sentence.words) {
    if (!hangsBelow(sentence, word.index, index)) continue;
    first = Math.min(first, word.index);
    last = Math.max(last, word.index);
  }
  return { first, last };
}

function hangsBelow(sentence: Sentence, index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; at !== -1 && steps <= sentence.words.length; steps += 1) {
    if (at === above) return true;
    at = sentence.words[at]?.head ?? -1;
  }
  return false;
}

/** Does the clause of `index` hang below that of `above` without being joined to it or to another by "and"? */
export function isSubordinate(sentence: Sentence, index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; at !== -1 && steps <= sentence.words.length; steps += 1) {
    if (at === above) return true;
    const word = sentence.words[at];
    if (word === undefined || word.relation === 'conj' || word.relation === 'parataxis') return false;
    at = word.head;
  }
  return false;
}

/** The word of a sentence that a position falls on. */
export function wordAt(sentence: Sentence, position: number): Word | undefined {
  return sentence.words.find((word) => position >= word.start && position < word.end);
}

/** ", accused" with nothing behind it. */
const LEFT_ALONE = /,\s\p{Ll}+(?:ed|ing)$/u;

/** Cuts marks and joining words from both ends: ", and destroying 19 tanks." -> "destroying 19 tanks"; quotation marks too. "That convoy …" keeps its first word. */
export function trimClause(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end);
  const before =
    /^(?:[\s,;:.“”"–—-]|(?:[Aa]nd|[Bb]ut|[Oo]r|that|which|[Ww]hile|[Aa]s well as)\b(?=[\s,]))*/.exec(words)?.[0]
      .length ?? 0;
  const after =
    /(?:[\s,;:.“”"–—-]|\s(?:and|but|or|that|which|while|during|of|with|by|for|to|from|as|in|on|at|the|an?)(?=[\s,;:.–—-]*$))*$/.exec(
      words.slice(before),
    )?.[0].length ?? 0;
  const ends = /^\s*[.!?]/.test(text.slice(span.end - after));
  const alone = ends ? 0 : (LEFT_ALONE.exec(words.slice(0, words.length - after))?.[0].length ?? 0);
  const trimmed = { start: span.start + before, end: span.end - after - alone };
  return trimmed.start < trimmed.end ? closeQuotation(text, trimmed) : undefined;
}

/** Takes the mark back in that belongs to one inside: said it was “safe” keeps both of its marks. */
function closeQuotation(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const straight = [...words.matchAll(/"/g)].length % 2 === 1;
  const close = words.indexOf('”');
  const opensInside = straight || words.lastIndexOf('“') > words.lastIndexOf('”');
  const closing = opensInside ? (/^[.,!?…]?[”"]/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  const closesInside = straight || (close >= 0 && !words.slice(0, close).includes('“'));
  const opening = closing === 0 && closesInside && /[“"]/.test(text[start - 1] ?? '') ? 1 : 0;
  return { start: start - opening, end: end + closing };
}

/** "Noel is charged with five counts and has to pay $100,000": a verb that shares the subject of the one it is joined to. */
export function sharedSubject(sentence: Sentence, index: number): number | undefined {
  const verb = sentence.words[index];
  if (verb === undefined || verb.relation !== 'conj' || hasSubject(sentence, index)) return undefined;
  const finite =
    /^(?:VBD|VBZ|VBP|MD)$/.test(verb.xpos) ||
    sentence.words.some((word) => word.head === index && word.relation.startsWith('aux'));
  return finite
    ? sentence.words.find((word) => word.head === verb.head && word.relation.startsWith('nsubj'))?.index
    : undefined;
}

function hasSubject(sentence: Sentence, index: number): boolean {
  return sentence.words.some((word) => word.head === index && /^[nc]subj/.test(word.relation));
}

/** Where the next clause joined to this one begins, behind `from`: of "reported a fall and cut its forecast" it is "and". */
export function nextClause(sentence: Sentence, index: number, from: number): number | undefined {
  const next = sentence.words.find((word) => word.head === index && word.relation === 'conj' && word.start >= from);
  return next === undefined ? undefined : sentence.words[subtree(sentence, next.index).first]?.start;
}
