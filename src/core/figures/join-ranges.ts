import type { Unit } from './figure.ts';
import type { Draft } from './draft.ts';
import { readChange } from './read-change.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

const isDash = (text: string | undefined): boolean =>
  text === '-' || text === '–' || text === '—' || text === '‑' || text === '‐';
const SOFTENERS = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'some']);

/** What joins two numbers that stand side by side, or undefined. */
function connector({ lexemes }: SentenceContext, low: Draft, high: Draft): 'dash' | 'to' | 'and' | undefined {
  const words = lexemes.slice(low.last + 1, high.first).filter((lexeme) => !SOFTENERS.has(lexeme.lower));
  if (words.length > 3 || words.length === 0) return undefined;
  const inner = words.filter((lexeme) => !isDash(lexeme.text));
  const evenly = words[0]?.glued === lexemes[high.first]?.glued;
  if (inner.length === 0) return words.length === 1 && evenly ? 'dash' : undefined;
  if (inner.length > 1) return undefined;
  if (inner[0]?.lower === 'to') return 'to';
  return inner[0]?.lower === 'and' && words.length === 1 ? 'and' : undefined;
}

const sameUnit = (a: Unit | undefined, b: Unit | undefined): boolean =>
  a?.kind === b?.kind &&
  (a?.kind !== 'money' || (b?.kind === 'money' && a.currency === b.currency)) &&
  (a?.kind !== 'measure' || (b?.kind === 'measure' && a.name === b.name));

/** "from 3m to 4m pounds": the letter that would be a metre by itself. */
const isMillions = ({ unit }: Draft, high: Draft): boolean =>
  unit?.kind === 'measure' && unit.name === 'metre' && high.unit?.kind === 'money' && high.reading.power === 6;

function ledBy({ lexemes }: SentenceContext, draft: Draft, words: ReadonlySet<string>): boolean {
  let at = draft.first - 1;
  while (SOFTENERS.has(lexemes[at]?.lower ?? '') || lexemes[at]?.lower === 'anywhere') at -= 1;
  return words.has(lexemes[at]?.lower ?? '');
}

const BETWEEN = new Set(['between']);
const FROM = new Set(['from', 'between', 'of', 'aged', 'ages']);

/** A plural noun or another number's unit follows: "four to five thousand people". */
function countsSomething({ lexemes, words }: SentenceContext, draft: Draft): boolean {
  const next = lexemes[draft.last + 1];
  if (!next) return false;
  let word = wordAt(words, next.start);
  for (let steps = 0; word && steps < 5; steps++) {
    if (word.xpos === 'NNS' || word.lower === 'people') return true;
    if (!['ADJ', 'NOUN', 'PUNCT', 'VERB'].includes(word.upos) || (word.upos === 'PUNCT' && word.text !== '-'))
      return false;
    word = words[word.index + 1];
  }
  return false;
}

/** Two numbers are the ends of one range: "5 to 7 per cent", "$10-15 billion", "between 50 and 70". */
export function isRange(context: SentenceContext, low: Draft, high: Draft): boolean {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return false;
  if (['fold', 'odds', 'fraction'].includes(low.reading.form) && low.reading.form !== high.reading.form) return false;
  const joint = connector(context, low, high);
  if (!joint) return false;
  const [a, b] = [isMillions(low, high) ? undefined : low.unit, high.unit];
  if (a && !sameUnit(a, b) && !(a.kind === 'money' && !b)) return false;
  if (joint === 'and') return ledBy(context, low, BETWEEN);
  if (joint === 'to' && isLevelAfter(low, high) && readChange(context, low)) return ledBy(context, low, FROM);
  if (joint === 'to')
    return b !== undefined || ledBy(context, low, FROM) || high.reading.power > 0 || countsSomething(context, high);
  const rising = low.value < high.value || low.reading.bare < high.reading.bare;
  if (rising && bare(low) && bare(high) && (isSoftened(context, low) || isSubject(context, high))) return true;
  return rising && (b !== undefined || a !== undefined || high.reading.power > 0 || countsSomething(context, high));
}

/** Of two that each have a unit of their own, this many times as much is a level: "gained $2.10 to $61.44". */
const LEAST_TIMES = 5;

/** "gained $2.10 to $61.44", "rose 3 percent to 40": an amount, and what it came to. */
function isLevelAfter({ unit, value }: Draft, high: Draft): boolean {
  const own = unit !== undefined && high.unit !== undefined && unit.kind === high.unit.kind;
  return own && typeof value === 'number' && typeof high.value === 'number' && high.value > LEAST_TIMES * value;
}

const bare = ({ unit }: Draft): boolean => unit === undefined;

/** "Some 200-300 fled": a result is never about so many. */
function isSoftened({ lexemes }: SentenceContext, draft: Draft): boolean {
  const before = lexemes[draft.first - 1]?.lower ?? '';
  return SOFTENERS.has(before) || (before === 'to' && lexemes[draft.first - 2]?.lower === 'up');
}

/** "30-35 needed surgery": a result needs nothing. */
function isSubject({ lexemes, words }: SentenceContext, draft: Draft): boolean {
  const next = lexemes[draft.last + 1];
  const verb = next && wordAt(words, next.start);
  return verb !== undefined && (verb.xpos === 'VBD' || verb.xpos === 'VBP');
}

/** "9-2", "2-2", "5-4": two short numbers with a dash and nothing counted. A result: one figure with both. */
export function isScore(context: SentenceContext, first: Draft, second: Draft): boolean {
  const [a, b] = [first.value, second.value];
  if (connector(context, first, second) !== 'dash' || first.unit || typeof a !== 'number' || typeof b !== 'number')
    return false;
  const apart = context.lexemes[second.first]?.glued !== true;
  if (apart && (a >= 100 || b >= 100 || first.reading.form !== 'digits')) return false;
  return second.unit === undefined || a >= b;
}

/** "24-7", "a 50-50 chance", "1-1 talks", "4-4-2", "555-0123-44": said with digits, and no result. */
export function isSlogan({ lexemes }: SentenceContext, first: Draft, second: Draft): boolean {
  const [a, b] = [first.reading.bare, second.reading.bare];
  if ((a === 24 && b === 7) || a === b || (a === 9 && b === 11)) return true;
  const chained = [lexemes[first.first - 1], lexemes[second.last + 1]];
  return (
    Math.max(a, b) > HIGHEST_SCORE || chained.some((lexeme) => lexeme?.glued === true && /^[-–]$/.test(lexeme.text))
  );
}

/** No match and no vote of a house is written with a dash above this. */
const HIGHEST_SCORE = 700;

/** One draft of the two ends. "$10 to $15 billion" lends its billion to the ten; "$200 to $4 million" does not. */
export function joinRange(low: Draft, high: Draft): Draft {
  const lends =
    low.reading.power === 0 &&
    high.reading.power > 0 &&
    (low.reading.bare < high.reading.bare || isMillions(low, high));
  const start = Number(low.value);
  const from = lends ? Number(`${start}e${high.reading.power}`) : start;
  const to = Number(high.value);
  return {
    ...high,
    first: low.first,
    numberFirst: low.numberFirst,
    numberLast: high.numberLast,
    value: { low: Math.min(from, to), high: Math.max(from, to) },
    falls: from > to,
    ...((high.unit ?? low.unit) ? { unit: high.unit ?? low.unit } : {}),
  };
}

/** "7-2": both sides as they are written; the order says whose they are. */
export function joinScore(first: Draft, second: Draft): Draft {
  const value = { low: Number(first.value), high: Number(second.value) };
  return { ...joinRange(first, second), value, falls: false, score: true };
}
