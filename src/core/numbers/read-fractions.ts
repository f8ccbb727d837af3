import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Lexeme } from './lex.ts';
import { DENOMINATORS, ONES, TENS, VULGAR_FRACTIONS } from './number-words.ts';
import { isDash, readDigits, readMagnitudes } from './read-digits.ts';
import type { NumberReading } from './read-digits.ts';
import { readPlain } from './read-plain.ts';

const OF_AFTER_FRACTION = wordClass('after-half');

/** Units that are halved in words: "half a mile". */
const HALVED = wordClass('halved-unit');

interface Share {
  readonly top: number;
  readonly bottom: number;
  /** The denominator as it is written. */
  readonly word: string;
  readonly article: boolean;
  readonly last: number;
}

/** "a third", "two-thirds", "half", "three quarters", "a half". */
function readShare(lexemes: readonly Lexeme[], at: number): Share | undefined {
  const head = lexemes[at];
  if (!head || head.kind === 'digits') return undefined;
  const article = head.lower === 'a' || head.lower === 'an';
  const bare = head.lower === 'half' || head.lower === 'quarter';
  const top = article || bare ? 1 : ONES.get(head.lower);
  if (top === undefined || top === 0) return undefined;
  let last = bare ? at : at + 1;
  if (isDash(lexemes[last]) && lexemes[last]?.glued === lexemes[last + 1]?.glued) last += 1;
  const word = lexemes[last]?.lower ?? '';
  const bottom = DENOMINATORS.get(top > 1 ? word.replace(/s$/, '') : word);
  if (bottom === undefined || (top > 1 && word !== 'half' && !word.endsWith('s'))) return undefined;
  return { top, bottom, word, article, last };
}

/** "a quarter of a million", "two-thirds of a billion", "half a million", "half million": a part of a power of ten. */
export function readPartOfPower(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const share = readShare(lexemes, at);
  if (!share) return undefined;
  let look = share.last + 1;
  const plain = lexemes[look]?.lower === 'of';
  if (plain) look += 1;
  const one = /^(?:an?|one)$/.test(lexemes[look]?.lower ?? '');
  if (one) look += 1;
  if (plain !== one && !(one && share.word === 'half')) return undefined; // "three-quarters of million" is no English
  if (!one && share.word !== 'half' && share.word !== 'quarter') return undefined;
  const { power, next } = readMagnitudes(lexemes, look);
  if (power === 0) return undefined;
  const bare = share.top / share.bottom;
  return { first: at, last: next - 1, value: (share.top * 10 ** power) / share.bottom, bare, power, form: 'words' };
}

/** "a third of", "two-thirds", "three quarters of", "half the", "one fifth". */
export function readFraction(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const share = readShare(lexemes, at);
  if (!share || lexemes[at]?.lower === 'quarter') return undefined;
  const { top, bottom, word, article, last } = share;
  const after = lexemes[last + 1]?.lower ?? '';
  const ofUnit = word === 'half' && /^an?$/.test(after) && HALVED.has(lexemes[last + 2]?.lower ?? '');
  const partOf = after === 'of' || ofUnit || (word === 'half' && OF_AFTER_FRACTION.has(after));
  const nounFree = top > 1 || word !== 'quarter';
  if (!partOf && (article || word === 'half' || !nounFree)) return undefined;
  if (word === 'half' && ['first', 'second', 'the', 'other', 'last'].includes(lexemes[at - 1]?.lower ?? ''))
    return undefined;
  return { first: at, last, value: top / bottom, bare: top / bottom, power: 0, form: 'fraction' };
}

/** "½" alone. */
export function readVulgar(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const value = VULGAR_FRACTIONS.get(lexemes[at]?.text ?? '');
  return value === undefined ? undefined : { first: at, last: at, value, bare: value, power: 0, form: 'fraction' };
}

/** "1 in 5", "nine out of ten": the share, as a ratio. */
export function readOdds(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const top = smallNumber(lexemes[at]);
  if (top === undefined) return undefined;
  const look =
    lexemes[at + 1]?.lower === 'in'
      ? at + 2
      : lexemes[at + 1]?.lower === 'out' && lexemes[at + 2]?.lower === 'of'
        ? at + 3
        : 0;
  const bottom = look > 0 ? readPlain(lexemes, look, false) : undefined;
  if (!bottom || typeof bottom.value !== 'number' || bottom.value <= top || bottom.value > 1e9) return undefined;
  if (lexemes[at + 1]?.lower === 'in' && bottom.value % 5 !== 0 && bottom.value > 12) return undefined;
  if (/^(?:second|minute|hour|day|week|month|year)s?$/.test(lexemes[bottom.last + 1]?.lower ?? '')) return undefined;
  if (lexemes[at + 1]?.lower === 'in' && bottom.value > 1900 && bottom.value < 2100 && bottom.power === 0)
    return undefined;
  return { first: at, last: bottom.last, value: top / bottom.value, bare: top / bottom.value, power: 0, form: 'odds' };
}

function smallNumber(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined) return undefined;
  const value =
    lexeme.kind === 'digits' && /^\d{1,2}$/.test(lexeme.text) ? Number(lexeme.text) : ONES.get(lexeme.lower);
  return value !== undefined && value > 0 ? value : undefined;
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
