import type { Article } from '#core/article.ts';
import type { Span } from '#core/span.ts';
import type { Quotation } from './token.ts';

type Family = 'curly' | 'straight' | 'doubled' | 'guillemet' | 'curly-single' | 'straight-single';

/** A quotation mark and what its neighbours let it be. 2: surely, 1: perhaps. */
interface Mark extends Span {
  readonly family: Family;
  readonly opens: number;
  readonly closes: number;
}

const MARK = /''|``|["“”„«»'‘’]/gu;
const SPACE_OR_EDGE = /^$|[\s\u200b]/u;
const OPENING_NEIGHBOUR = /[([{<—–\-/:…“‘"'«]/u;
const CLOSING_NEIGHBOUR = /[)\]}>.,;:!?—–\-/…”’"'»]/u;
const WORD = /[\p{L}\p{N}]/u;
/** "'em", "'90s": an apostrophe that stands for something left out. */
const ELISION = /^['‘’](?:\d0s?|em|tis|twas|til|till|cause|bout|round|n|cos|nuff|s)\b/iu;

/** Finds what stands between quotation marks, outermost marks only. A mark without a partner takes nothing with it. */
export function findQuotations(article: Article): readonly Quotation[] {
  const found: Quotation[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const next = article.paragraphs[index + 1];
    const goesOn = next === undefined ? '' : article.text.slice(next.start, next.start + 2);
    findInParagraph(article.text, paragraph, index, goesOn, found);
  });
  return found;
}

function findInParagraph(text: string, paragraph: Span, index: number, nextStart: string, found: Quotation[]): void {
  const marks = marksOf(text, paragraph);
  const unclosed = new Set<Family>();
  let i = 0;
  while (i < marks.length) {
    const opener = marks[i];
    if (opener === undefined || opener.opens === 0 || unclosed.has(opener.family)) {
      i += 1;
      continue;
    }
    const close = closerOf(marks, i);
    const closer = marks[close.at];
    if (close.kind === 'reopened') {
      i = close.at;
    } else if (closer !== undefined) {
      found.push(quotation(opener, closer.start, closer.end, index, false));
      i = close.at + 1;
    } else if (startsQuotation(nextStart, opener.family)) {
      found.push(quotation(opener, paragraph.end, paragraph.end, index, true));
      return;
    } else {
      unclosed.add(opener.family);
      i += 1;
    }
  }
}

function quotation(opener: Mark, innerEnd: number, end: number, paragraph: number, open: boolean): Quotation {
  return {
    span: { start: opener.start, end },
    inner: { start: Math.min(opener.end, innerEnd), end: innerEnd },
    paragraph,
    open,
  };
}

/** The mark that closes `marks[from]`, or the next opener of its family, which shows the first to be a stray. */
function closerOf(marks: readonly Mark[], from: number): { kind: 'closed' | 'reopened' | 'none'; at: number } {
  const family = marks[from]?.family;
  let guess = -1;
  let depth = 0;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.family !== family) continue;
    if (mark.opens > mark.closes) {
      if (guess >= 0) break;
      if (!isNested(marks, i)) return { kind: 'reopened', at: i };
      depth += 1;
    } else if (mark.closes === 1 && isSingle(family)) {
      if (guess < 0) guess = i;
    } else if (depth === 0) {
      return { kind: 'closed', at: i };
    } else {
      depth -= 1;
    }
  }
  return guess < 0 ? { kind: 'none', at: -1 } : { kind: 'closed', at: guess };
}

/** “He said “no” to me”: an inner quotation is closed within a few marks, and so is the outer one after it. */
function isNested(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  if (family !== 'curly' && family !== 'guillemet') return false;
  let closers = 0;
  for (let i = at + 1; i < Math.min(marks.length, at + 8); i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.family !== family) continue;
    if (mark.opens > 0) return false;
    closers += 1;
    if (closers === 2) return true;
  }
  return false;
}

function isSingle(family: Family | undefined): boolean {
  return family === 'curly-single' || family === 'straight-single';
}

function marksOf(text: string, paragraph: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(MARK)) {
    const sign = match[0];
    const before = words.slice(Math.max(0, match.index - 1), match.index);
    const after = words.slice(match.index + sign.length, match.index + sign.length + 1);
    const start = paragraph.start + match.index;
    const shape = shapeOf(sign, before, after, words.slice(match.index, match.index + 7));
    if (shape.opens + shape.closes > 0) marks.push({ start, end: start + sign.length, ...shape });
  }
  return marks;
}

type Shape = Pick<Mark, 'family' | 'opens' | 'closes'>;

function shapeOf(sign: string, before: string, after: string, ahead: string): Shape {
  const mayOpen = (SPACE_OR_EDGE.test(before) || OPENING_NEIGHBOUR.test(before)) && !SPACE_OR_EDGE.test(after);
  const mayClose = !SPACE_OR_EDGE.test(before) && !WORD.test(after);
  switch (sign) {
    case '“':
    case '„':
      return { family: 'curly', opens: 2, closes: 0 };
    case '”':
      return { family: 'curly', opens: mayOpen && !mayClose ? 1 : 0, closes: 2 };
    case '«':
      return {
        family: 'guillemet',
        opens: SPACE_OR_EDGE.test(before) || OPENING_NEIGHBOUR.test(before) ? 2 : 0,
        closes: 0,
      };
    case '»':
      return { family: 'guillemet', opens: 0, closes: 2 };
    case '``':
      return { family: 'doubled', opens: 2, closes: 0 };
    case "''":
      return { family: 'doubled', ...straightShape(before, after, mayOpen) };
    case '"':
      return { family: 'straight', ...straightShape(before, after, mayOpen) };
    default:
      return singleShape(sign, before, after, ahead);
  }
}

/** A straight mark opens before a word and closes after one; between two words, or two spaces, it closes what is open. */
function straightShape(before: string, after: string, mayOpen: boolean): { opens: number; closes: number } {
  const afterWord = WORD.test(before) || CLOSING_NEIGHBOUR.test(before);
  if (mayOpen && SPACE_OR_EDGE.test(before)) return { opens: 2, closes: 0 };
  if (SPACE_OR_EDGE.test(after) && !SPACE_OR_EDGE.test(before)) return { opens: 0, closes: 2 };
  if (mayOpen && WORD.test(after)) return { opens: afterWord ? 1 : 2, closes: afterWord ? 1 : 0 };
  if (SPACE_OR_EDGE.test(before) && SPACE_OR_EDGE.test(after)) return { opens: 0, closes: 1 };
  return { opens: 0, closes: afterWord ? 2 : 1 };
}

/** Single marks are apostrophes unless they stand at a word's edge: "the workers’ rights" is only a guess at a closer. */
function singleShape(sign: string, before: string, after: string, ahead: string): Shape {
  const family = sign === "'" ? 'straight-single' : 'curly-single';
  const atStart = SPACE_OR_EDGE.test(before) || /[([—–“"]/u.test(before);
  const opens = sign !== '’' && atStart && !SPACE_OR_EDGE.test(after) && !ELISION.test(ahead) ? 2 : 0;
  if (opens > 0 || sign === '‘') return { family, opens, closes: 0 };
  if (SPACE_OR_EDGE.test(before) || WORD.test(after)) return { family, opens: 0, closes: 0 };
  return { family, opens: 0, closes: /[sz]/iu.test(before) && SPACE_OR_EDGE.test(after) ? 1 : 2 };
}

const OPENS_WITH: Readonly<Record<Family, RegExp>> = {
  curly: /^[“„]/u,
  straight: /^"/u,
  doubled: /^(?:''|``)/u,
  guillemet: /^[«»]/u,
  'curly-single': /^‘/u,
  'straight-single': /^'[^']/u,
};

function startsQuotation(start: string, family: Family): boolean {
  return OPENS_WITH[family].test(start);
}
