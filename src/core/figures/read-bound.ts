import { wordClass, wordTable } from '#core/lexicon/word-classes.ts';
import { BOUNDS } from './figure.ts';
import type { Bound, Unit } from './figure.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';
import { DURATION_NAMES } from './units/unit-tables.ts';

/** A bound and the lexeme its phrase starts or ends at. */
export interface BoundReading {
  readonly bound: Bound;
  readonly at: number;
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: Bound }[]>;

/** Phrases or marks with the bound that they set. */
function boundsOf(table: string): ReadonlyMap<string, Bound> {
  return new Map(
    [...wordTable(table)].map(([phrase, set]) => [phrase, BOUNDS.find((bound) => bound === set) ?? 'exact']),
  );
}

/** Phrases by their last (or first) word, longest first. */
function byWord(table: string, end: 'last' | 'first'): Phrases {
  const map = new Map<string, { words: readonly string[]; bound: Bound }[]>();
  for (const [phrase, bound] of boundsOf(table)) {
    const words = phrase.startsWith('-') ? ['-', phrase.slice(1)] : phrase.split(' ');
    const key = (end === 'last' ? words.at(-1) : words[0]) ?? '';
    map.set(
      key,
      [...(map.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}

const BEFORE = byWord('bound-before', 'last');
const AFTER = byWord('bound-after', 'first');
const MARKS_BEFORE = boundsOf('bound-mark');
/** Verbs and nouns whose "over" is no bound: "control over 36 towns", "talks over two bills". */
const OVER_TAKERS = wordClass('over-taker');
/** What goes on for a number of turns: "three titles over two seasons". */
const STRETCHES = wordClass('stretch');
/** Before "over" and a length of time they make it a bound: "it took over three hours", "after over ten years". */
const TIME_TAKERS = wordClass('time-taker');
/** Under them things are done; "under four ministers" says not how many. */
const RULERS = wordClass('ruler');
/** Their "up" and "down" belong to them: in "ticked up to 5 percent" nothing is bounded. */
const LEVEL_VERBS = wordClass('level-verb');
const SKIPPED = wordClass('bound-filler');

/** What a bound is read for: the number's own unit, and the noun it counts. */
export interface Bounded {
  readonly unit?: Unit | undefined;
  readonly noun?: string | undefined;
  /** What stands behind the number and its unit. */
  readonly next?: string | undefined;
}

/** Reads the bound phrase that ends just before lexeme `first`. "at least 40" -> at-least; "control over 36" -> none. */
export function readBoundBefore(context: SentenceContext, first: number, bounded: Bounded): BoundReading | undefined {
  const { lexemes } = context;
  let at = first - 1;
  for (let skips = 0; skips < 3; skips++) {
    const lexeme = lexemes[at];
    if (!lexeme) return undefined;
    const mark = MARKS_BEFORE.get(lexeme.text);
    if (mark) return { bound: mark, at };
    const found = phraseEndingAt(context, at, bounded) ?? limitOf(context, at);
    if (found) return found;
    const dash = lexeme.text === '-' && lexeme.glued;
    if (!SKIPPED.has(lexeme.lower) && !dash) return undefined;
    at -= 1;
  }
  return undefined;
}

function phraseEndingAt(context: SentenceContext, end: number, bounded: Bounded): BoundReading | undefined {
  const { lexemes } = context;
  for (const { words, bound } of BEFORE.get(lexemes[end]?.lower ?? '') ?? []) {
    const at = end - words.length + 1;
    if (!words.every((word, step) => lexemes[at + step]?.lower === word)) continue;
    if (bound === 'exact') return words[0] === 'an' ? { bound: 'exact', at } : undefined;
    return bindsHere(context, at, words, bounded) ? { bound, at } : undefined;
  }
  return undefined;
}

/** "a maximum sentence of 175 years": the limit of what a court can give. */
function limitOf({ lexemes }: SentenceContext, at: number): BoundReading | undefined {
  if (lexemes[at]?.lower !== 'of' || !/^(?:sentence|penalty|fine|term|punishment)$/.test(lexemes[at - 1]?.lower ?? ''))
    return undefined;
  const limit = lexemes[at - 2]?.lower;
  if (limit === 'maximum') return { bound: 'at-most', at: at + 1 };
  return limit === 'minimum' ? { bound: 'at-least', at: at + 1 } : undefined;
}

/** Bounds that are often something else: "control over 36 towns", "ticked up to 5 percent", "under four ministers". */
function bindsHere(context: SentenceContext, at: number, words: readonly string[], bounded: Bounded): boolean {
  const { lexemes } = context;
  const before = lexemes[at - 1];
  const phrase = words.join(' ');
  if (phrase === 'over') {
    if (goesOn(bounded)) return before ? TIME_TAKERS.has(before.lower) : bounded.next !== ','; // "Over three years, prices rose"
    return !OVER_TAKERS.has(before?.lower ?? '');
  }
  if (phrase === 'under') return !RULERS.has(bounded.noun ?? '');
  if (phrase === 'sub') return lexemes[at + 1]?.text === '-';
  return phrase !== 'up to' || !hasOwnUp(context, at);
}

/** "ticked up to 5 percent", "brings the order book up to 225", "were up to 412 from 395": the "up" is the verb's. */
export function hasOwnUp({ lexemes, words }: SentenceContext, at: number): boolean {
  const [up, before] = [lexemes[at], lexemes[at - 1]];
  const verb = before && wordAt(words, before.start);
  if (verb?.lemma === 'be' && isLeft(lexemes, at)) return true;
  if (verb?.upos === 'VERB' || /^(?:tick|edge|inch|creep|nudge)$/.test(verb?.lemma ?? ''))
    return LEVEL_VERBS.has(verb?.lemma ?? '');
  const particle = up && wordAt(words, up.start);
  return particle?.relation === 'compound:prt' && RAISERS.has(words[particle.head]?.lemma ?? '');
}

/** "... from 395": the level before is told too. */
function isLeft(lexemes: readonly Lexeme[], at: number): boolean {
  const from = lexemes.findIndex(({ lower }, index) => index > at && lower === 'from');
  return from > 0 && lexemes.slice(from + 1, from + 3).some(({ kind }) => kind === 'digits');
}

/** Verbs that take what they raise between them and their "up". */
const RAISERS = wordClass('raiser');

function goesOn({ unit, noun }: Bounded): boolean {
  return unit?.kind === 'measure' ? DURATION_NAMES.has(unit.name) : STRETCHES.has(noun ?? '');
}

/** Reads the bound phrase that starts just after lexeme `last`: "40 or more", "40-plus", "400+". */
export function readBoundAfter(lexemes: readonly Lexeme[], last: number): BoundReading | undefined {
  for (const { words, bound } of AFTER.get(lexemes[last + 1]?.lower ?? '') ?? []) {
    if (!words.every((word, step) => lexemes[last + 1 + step]?.lower === word)) continue;
    if (words[0] === '-' && !lexemes[last + 1]?.glued) continue;
    if (words[0] === 'odd' && lexemes[last]?.lower.endsWith('s')) continue;
    const next = lexemes[last + words.length + 1];
    if (bound === 'exact' || (words[0] === 'and' && next?.kind === 'digits')) return undefined; // "up 2 percent and up 4"
    return { bound, at: last + words.length };
  }
  return undefined;
}
