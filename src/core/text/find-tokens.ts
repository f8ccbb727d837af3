import type { Span } from '#core/span.ts';
import { LETTERED, SHORTENED, STARTERS, SUFFIXES, TITLES } from './abbreviations.ts';
import { lettered } from './letter-classes.ts';
import type { Token } from './token.ts';

// The first alternative that fits. Every repetition that can fail late is bounded, so that reading stays linear.
const TOKEN = lettered(
  [
    /(?:https?:\/\/|www\.)[^\s<>"“”]+/u, // links
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/u, // addresses
    /[@#][\p{L}_][\p{L}\p{M}\p{N}_]*/u, // handles, tags
    /Ph\.D\.?/u,
    /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/u, // "U.S.", "a.m.", "U.S.A"
    /\p{L}\.\p{L}(?![\p{L}\p{N}])/u, // "U.S"
    /\p{Lu}{1,8}&\p{Lu}{1,8}(?!\p{L})/u, // "AT&T"
    /\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?/u, // "1,000", "3.5", "10:30", "1/2", "21st", "1990s"
    /\.{2,}|…+|-{2,}|[!?]{2,}|''|``/u,
    /[:;=]['-]?[)(DPp](?![\p{L}\p{N}])/u, // faces
    /['’](?:[sS]|ll|LL|re|RE|ve|VE|[dD]|[mM])(?![\p{L}\p{N}])/u, // "1990's"
    /(?:[nN]on|[aA]nti|[pP]ro|[cC]o|[cC]ross|[mM]id|[pP]ost|[sS]ub|[eE]|[rR]e|[pP]re|[sS]emi|[eE]x|[mM]ini|[mM]ulti|[cC]ounter)-\p{L}+/u, // one word in UD
    /[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*(?:\.(?:com|org|net|gov|edu|info|tv|co\.uk)(?![\p{L}\p{N}]))?/u,
    /\S/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const LINK = /^(?:https?:|www\.)/u;
const LINK_END = /[.,;:!?'’”)\]]+$/u;
const NEGATION = /n['’]t$/iu;
const CLITIC = /['’](?:s|ll|re|ve|d|m)$/iu;
const JOINED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3 };

/** Words and marks of a paragraph, split as Universal Dependencies splits English: "don't" is "do", "n't". */
export function findTokens(text: string, paragraph: Span): readonly Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(paragraph.start, paragraph.end);
  let end = 0;
  const token = TOKEN(piece);
  token.lastIndex = 0;
  for (let match = token.exec(piece); match !== null; match = token.exec(piece)) {
    const start = match.index;
    const found = match[0];
    const word = LINK.test(found) ? found.replace(LINK_END, '') : found + dotAfter(piece, start, found);
    let from = start;
    for (const part of splitClitics(word)) {
      const to = from + part.length;
      tokens.push({ start: paragraph.start + from, end: paragraph.start + to, spaceBefore: from > end });
      from = to;
      end = to;
    }
    token.lastIndex = end;
  }
  return tokens;
}

function splitClitics(word: string): readonly string[] {
  if (word.length < 3) return [word];
  const at = JOINED[word.length < 7 ? word.toLowerCase() : ''] ?? cliticAt(word);
  return at > 0 ? [...splitClitics(word.slice(0, at)), word.slice(at)] : [word];
}

function cliticAt(word: string): number {
  if (!word.includes("'") && !word.includes('’')) return 0;
  return NEGATION.test(word) ? word.length - 3 : word.search(CLITIC);
}

/** The dot that belongs to the word just read: "Gen." before a name, "Inc." anywhere, "Aug." before a day. */
function dotAfter(piece: string, start: number, word: string): '.' | '' {
  const at = start + word.length;
  if (piece[at] !== '.' || piece[at + 1] === '.' || word.length > 6) return '';
  const lower = word.toLowerCase();
  const next = /^\s*(\p{L}+|\S?)/u.exec(piece.slice(at + 1, at + 24))?.[1] ?? '';
  if (SUFFIXES.has(lower)) return '.';
  if (TITLES.has(lower)) return next === '' || (lower === 'no' && !/\d/u.test(next)) ? '' : '.';
  if (SHORTENED.has(lower)) return next === '' || STARTERS.has(next.toLowerCase()) || !/^\p{Lu}/u.test(word) ? '' : '.';
  if (isInitial(piece.slice(Math.max(0, start - 24), start), word, next)) return '.';
  // "1. Open the door": the number of a list item.
  return /^\d{1,2}$/u.test(word) && start === 0 && next !== '' && /^\s/u.test(piece.slice(at + 1)) ? '.' : '';
}

/** "J. Edgar"; not "Plan B. The", "Plan B. Investors". */
function isInitial(before: string, word: string, next: string): boolean {
  if (!/^\p{Lu}$/u.test(word) || word === 'I' || !/^\p{Lu}/u.test(next) || STARTERS.has(next.toLowerCase()))
    return false;
  return !LETTERED.has(/(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
}
