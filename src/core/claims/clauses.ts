import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

export const FINITE: RegExp = /^(?:VBD|VBZ|VBP|MD)$/;

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
    FINITE.test(verb.xpos) || sentence.words.some((word) => word.head === index && word.relation.startsWith('aux'));
  return finite
    ? sentence.words.find((word) => word.head === verb.head && word.relation.startsWith('nsubj'))?.index
    : undefined;
}

function hasSubject(sentence: Sentence, index: number): boolean {
  return sentence.words.some((word) => word.head === index && /^[nc]subj/.test(word.relation));
}
