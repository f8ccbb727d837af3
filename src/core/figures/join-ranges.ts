import type { Unit } from './figure.ts';
import type { Draft } from './draft.ts';
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
  const [a, b] = [low.unit, high.unit];
  if (a && !sameUnit(a, b) && !(a.kind === 'money' && !b)) return false;
  if (joint === 'and') return ledBy(context, low, BETWEEN);
  if (joint === 'to')
    return b !== undefined || ledBy(context, low, FROM) || high.reading.power > 0 || countsSomething(context, high);
  const rising = low.value < high.value || low.reading.bare < high.reading.bare;
  if (rising && bare(low) && bare(high) && isSoftened(context, low)) return true;
  return rising && (b !== undefined || a !== undefined || high.reading.power > 0 || countsSomething(context, high));
}

const bare = ({ unit }: Draft): boolean => unit === undefined;

/** "Some 200-300 fled": a result is never about so many. */
function isSoftened({ lexemes }: SentenceContext, draft: Draft): boolean {
  const before = lexemes[draft.first - 1]?.lower ?? '';
  return SOFTENERS.has(before) || (before === 'to' && lexemes[draft.first - 2]?.lower === 'up');
}

/** "9-2", "2-2", "5-4": two short numbers with a dash and nothing counted. A result, not a figure. */
export function isScore(context: SentenceContext, first: Draft, second: Draft): boolean {
  const [a, b] = [first.value, second.value];
  if (connector(context, first, second) !== 'dash' || first.unit || typeof a !== 'number' || typeof b !== 'number')
    return false;
  const apart = context.lexemes[second.first]?.glued !== true;
  if (apart && (a >= 100 || b >= 100 || first.reading.form !== 'digits')) return false;
  return second.unit === undefined || a >= b;
}

/** One draft of the two ends. "$10 to $15 billion" lends its billion to the ten; "$200 to $4 million" does not. */
export function joinRange(low: Draft, high: Draft): Draft {
  const lends = low.reading.power === 0 && high.reading.power > 0 && low.reading.bare < high.reading.bare;
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
