import type { Lexeme } from './lex.ts';
import { DENOMINATORS, ONES, TENS, VAGUE } from './number-words.ts';
import { isDash, readDigits, readMagnitudes, scale } from './read-digits.ts';
import type { NumberReading } from './read-digits.ts';

const OF_AFTER_FRACTION: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'those',
  'these',
]);

/** Units that are halved in words: "half a mile". */
const HALVED: ReadonlySet<string> = new Set([
  'mile',
  'hour',
  'kilometre',
  'kilometer',
  'century',
  'decade',
  'year',
  'day',
  'inch',
  'pound',
  'ton',
  'tonne',
  'acre',
  'metre',
  'meter',
  'pint',
  'percent',
  'percentage',
]);

/** "a third of", "two-thirds", "three quarters of", "half the", "one fifth". */
export function readFraction(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const head = lexemes[at];
  if (!head) return undefined;
  const article = head.lower === 'a' || head.lower === 'an';
  const top = article
    ? 1
    : (ONES.get(head.lower) ?? (head.kind === 'digits' ? undefined : head.lower === 'half' ? 1 : undefined));
  if (top === undefined) return undefined;
  let look = head.lower === 'half' ? at : at + 1;
  if (isDash(lexemes[look]) && lexemes[look]?.glued === lexemes[look + 1]?.glued) look += 1;
  const word = lexemes[look]?.lower ?? '';
  const denominator = DENOMINATORS.get(top > 1 ? word.replace(/s$/, '') : word);
  if (denominator === undefined || (top > 1 && word !== 'half' && !word.endsWith('s'))) return undefined;
  const after = lexemes[look + 1]?.lower ?? '';
  const ofUnit = word === 'half' && /^an?$/.test(after) && HALVED.has(lexemes[look + 2]?.lower ?? '');
  const partOf = after === 'of' || ofUnit || (word === 'half' && OF_AFTER_FRACTION.has(after));
  const nounFree = top > 1 || word !== 'quarter';
  if (!partOf && (article || word === 'half' || !nounFree)) return undefined;
  if (word === 'half' && ['first', 'second', 'the', 'other', 'last'].includes(lexemes[at - 1]?.lower ?? ''))
    return undefined;
  return { first: at, last: look, value: top / denominator, bare: top / denominator, power: 0, form: 'fraction' };
}

/** "tens of thousands", "hundreds", "dozens of". A bare "tens" or "scores" needs its "of". */
export function readVague(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const word = lexemes[at]?.lower ?? '';
  const isOf = lexemes[at + 1]?.lower === 'of';
  if (word === 'dozens') return { first: at, last: at, value: 12, bare: 12, power: 0, form: 'vague' };
  const span = VAGUE.get(word);
  if (!span || ((word === 'tens' || word === 'scores') && !isOf)) return undefined;
  const inner = isOf ? VAGUE.get(lexemes[at + 2]?.lower ?? '') : undefined;
  if (inner)
    return {
      first: at,
      last: at + 2,
      value: { low: span[0] * inner[0], high: span[1] * inner[0] },
      bare: 0,
      power: 0,
      form: 'vague',
    };
  return { first: at, last: at, value: { low: span[0], high: span[1] }, bare: 0, power: 0, form: 'vague' };
}

/** "half a million", "half a dozen", "a dozen", "two dozen", "a hundred", "a million". */
export function readArticleNumber(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const head = lexemes[at]?.lower;
  const half = head === 'half' && (lexemes[at + 1]?.lower === 'a' || lexemes[at + 1]?.lower === 'an');
  const part = readPart(lexemes, head === 'a' ? at + 1 : at);
  if (part) return part.first === at ? part : { ...part, first: at };
  if (!half && head !== 'a') return undefined;
  const look = half ? at + 2 : at + 1;
  const share = half ? 0.5 : 1;
  const word = lexemes[look]?.lower;
  if (word === 'dozen') return { first: at, last: look, value: 12 * share, bare: 12 * share, power: 0, form: 'words' };
  const { power, next } = readMagnitudes(lexemes, look);
  if (power === 0 || !half) return undefined;
  return { first: at, last: next - 1, value: scale(share, power), bare: share, power, form: 'words' };
}

/** "half million", "quarter billion". */
function readPart(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const word = lexemes[at]?.lower;
  const share = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : undefined;
  const { power, next } = readMagnitudes(lexemes, at + 1);
  if (share === undefined || power === 0) return undefined;
  return { first: at, last: next - 1, value: share * 10 ** power, bare: share, power, form: 'words' };
}

/** "sixfold", "four-fold": six times. */
export function readFold(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const word = lexemes[at]?.lower ?? '';
  const glued = /^(\p{L}+)fold$/u.exec(word);
  const [dash, fold] = [lexemes[at + 1], lexemes[at + 2]];
  const split = isDash(dash) && fold?.lower === 'fold' ? at + 2 : dash?.lower === 'fold' ? at + 1 : 0;
  const value = glued
    ? (ONES.get(glued[1] ?? '') ?? TENS.get(glued[1] ?? ''))
    : split > 0
      ? (readDigits(word) ?? ONES.get(word))
      : undefined;
  if (value === undefined || Number.isNaN(value)) return undefined;
  return { first: at, last: glued ? at : split, value, bare: value, power: 0, form: 'fold' };
}
