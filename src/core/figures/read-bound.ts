import type { Bound } from './figure.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, MARKS_BEFORE, OVER_TAKERS } from './bounds.ts';

/** A bound and the lexeme its phrase starts or ends at. */
export interface BoundReading {
  readonly bound: Bound;
  readonly at: number;
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: Bound }[]>;

/** Phrases by their last (or first) word, longest first. */
function byWord(list: readonly (readonly [string, Bound])[], end: 'last' | 'first'): Phrases {
  const map = new Map<string, { words: readonly string[]; bound: Bound }[]>();
  for (const [phrase, bound] of list) {
    const words = phrase.startsWith('-') ? ['-', phrase.slice(1)] : phrase.split(' ');
    const key = (end === 'last' ? words.at(-1) : words[0]) ?? '';
    map.set(
      key,
      [...(map.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}

const BEFORE = byWord(BOUNDS_BEFORE, 'last');
const AFTER = byWord(BOUNDS_AFTER, 'first');
const SKIPPED = new Set([
  'a',
  'an',
  'another',
  'just',
  'only',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'roughly',
  '(',
  '"',
  '“',
  '‘',
]);

/** Reads the bound phrase that ends just before lexeme `first`. "at least 40" -> at-least; "control over 36" -> none. */
export function readBoundBefore(lexemes: readonly Lexeme[], first: number): BoundReading | undefined {
  let at = first - 1;
  for (let skips = 0; skips < 3; skips++) {
    const lexeme = lexemes[at];
    if (!lexeme) return undefined;
    const mark = MARKS_BEFORE.get(lexeme.text);
    if (mark) return { bound: mark, at };
    const found = phraseEndingAt(lexemes, at);
    if (found) return found;
    const dash = lexeme.text === '-' && lexeme.glued;
    if (!SKIPPED.has(lexeme.lower) && !dash) return undefined;
    at -= 1;
  }
  return undefined;
}

function phraseEndingAt(lexemes: readonly Lexeme[], end: number): BoundReading | undefined {
  for (const { words, bound } of BEFORE.get(lexemes[end]?.lower ?? '') ?? []) {
    const at = end - words.length + 1;
    if (!words.every((word, step) => lexemes[at + step]?.lower === word)) continue;
    if (bound === 'exact') return words[0] === 'an' ? { bound: 'exact', at } : undefined;
    if (words.length === 1 && !bindsHere(lexemes, at)) return undefined;
    return { bound, at };
  }
  return undefined;
}

/** One-word bounds that are often something else: "control over 36 towns", "the area around 5 Main Street". */
function bindsHere(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  const before = lexemes[at - 1]?.lower ?? '';
  if (word === 'over') return !OVER_TAKERS.has(before) && before !== 'all';
  if (word === 'sub') return lexemes[at + 1]?.text === '-';
  return true;
}

/** Reads the bound phrase that starts just after lexeme `last`: "40 or more", "40-plus", "400+". */
export function readBoundAfter(lexemes: readonly Lexeme[], last: number): BoundReading | undefined {
  for (const { words, bound } of AFTER.get(lexemes[last + 1]?.lower ?? '') ?? []) {
    if (!words.every((word, step) => lexemes[last + 1 + step]?.lower === word)) continue;
    if (words[0] === '-' && !lexemes[last + 1]?.glued) continue;
    if (words[0] === 'odd' && lexemes[last]?.lower.endsWith('s')) continue;
    if (bound === 'exact') return undefined;
    return { bound, at: last + words.length };
  }
  return undefined;
}
