import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Lexeme } from './lex.ts';
import { DENOMINATORS, LETTER_MAGNITUDES, MAGNITUDES, ONES, TENS } from './number-words.ts';
import { readDigitGroup, readExponent, readMagnitudes, scale, skipDash } from './read-digits.ts';
import type { NumberReading } from './read-digits.ts';

const NO_PLURALS = wordClass('no-plural');

/** "m" is a million in "$5m", "1.2m tons", "35m of its", and a metre in "a 50m pool". */
function letterMagnitude(lexemes: readonly Lexeme[], at: number, money: boolean): number {
  const letter = lexemes[at];
  if (letter?.kind !== 'word') return 0;
  const power = LETTER_MAGNITUDES.get(letter.text === 'MM' ? letter.text : letter.lower);
  if (power === undefined) return 0;
  const next = lexemes[at + 1];
  if (next?.glued && (next.kind !== 'mark' || next.text === '/' || next.text === '²')) return 0;
  if (money) return power;
  if (letter.lower === 'k') return letter.glued ? power : 0;
  if (letter.lower === 't') return 0;
  if (/^(?:M|MM|B)$/.test(letter.text)) return letter.glued || next?.kind === 'word' ? power : 0;
  if (!letter.glued || next?.kind !== 'word') return 0;
  return next.lower === 'of' || (/[^s]s$/.test(next.lower) && !NO_PLURALS.has(next.lower)) ? power : 0;
}

/** The power of ten after a number, in words or as a letter. */
function powerAfter(lexemes: readonly Lexeme[], at: number, money: boolean): { power: number; next: number } {
  const words = readMagnitudes(lexemes, at);
  if (words.power > 0) return words;
  const power = letterMagnitude(lexemes, at, money);
  return power > 0 ? { power, next: at + 1 } : { power: 0, next: at };
}

/** "two", "twenty-eight thousand six hundred forty-two", "a hundred and five". */
function readWords(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; bare: number; power: number; next: number } | undefined {
  let total = 0;
  let current = 0;
  let next = at;
  let power = 0;
  let bare: number | undefined;
  for (;;) {
    let look = next > at ? skipDash(lexemes, next) : next;
    if (next > at && lexemes[look]?.lower === 'and' && (power > 0 || current >= 100) && isSmall(lexemes[look + 1]))
      look += 1;
    const word = lexemes[look]?.lower ?? '';
    const article = word === 'a' && next === at && MAGNITUDES.has(lexemes[at + 1]?.lower ?? '');
    const one = article ? 1 : ONES.get(word);
    const ten = TENS.get(word);
    const more = MAGNITUDES.get(word);
    const rest = current % 100;
    if (one !== undefined && (rest === 0 || (rest >= 20 && rest % 10 === 0 && one > 0 && one < 10))) current += one;
    else if (ten !== undefined && rest === 0) current += ten;
    else if (more === 2 && next > at) current = (current || 1) * 100;
    else if (more !== undefined && next > at) {
      bare ??= current || 1;
      if (total > 0 && more > power) [total, current] = [scale(total + current, more), 0];
      else [total, current] = [total + scale(current || 1, more), 0];
      power = more;
    } else break;
    next = look + 1;
  }
  if (next === at) return undefined;
  return { value: total + current, bare: bare ?? total + current, power: bare === undefined ? 0 : power, next };
}

function isSmall(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (ONES.has(lexeme.lower) || TENS.has(lexeme.lower));
}

/** "and a half", "and one-half", "-and-a-half", "and three quarters" after a number: what it adds and where it ends. */
function readAndPart(lexemes: readonly Lexeme[], at: number): { part: number; next: number } | undefined {
  const and = skipDash(lexemes, at);
  if (lexemes[and]?.lower !== 'and') return undefined;
  const first = skipDash(lexemes, and + 1);
  const top = lexemes[first]?.lower === 'a' ? 1 : ONES.get(lexemes[first]?.lower ?? '');
  const second = skipDash(lexemes, first + 1);
  const word = lexemes[second]?.lower ?? '';
  const bottom = DENOMINATORS.get(top === 1 ? word : word.replace(/s$/, ''));
  if (top === undefined || bottom === undefined || top >= bottom || lexemes[second + 1]?.lower === 'of')
    return undefined;
  return { part: top / bottom, next: second + 1 };
}

/** "point five" after "three": the digits after a spelled decimal point. */
function readSpelledDecimals(lexemes: readonly Lexeme[], at: number): { part: number; next: number } | undefined {
  if (lexemes[at]?.lower !== 'point') return undefined;
  let digits = '';
  let next = at + 1;
  for (; ; next++) {
    const digit = ONES.get(lexemes[next]?.lower ?? '');
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? undefined : { part: Number(`0.${digits}`), next };
}

/** Digits or words with their magnitude: "2.5 million", "two and a half", "4 hundred million". */
export function readPlain(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | undefined {
  const group = readDigitGroup(lexemes, at);
  const words = group ? undefined : readWords(lexemes, at);
  const start = group ?? words;
  if (!start) return undefined;
  const exponent = group ? readExponent(lexemes, start.next) : undefined;
  if (exponent)
    return {
      first: at,
      last: exponent.next - 1,
      value: scale(start.value, exponent.power),
      bare: start.value,
      power: 0,
      form: 'digits',
    };
  const more = readAndPart(lexemes, start.next) ?? (words ? readSpelledDecimals(lexemes, start.next) : undefined);
  const written = words?.power ?? 0; // "two million and a half": the half is half a million
  const { power, next } =
    written > 0
      ? { power: 0, next: more?.next ?? start.next }
      : powerAfter(lexemes, more?.next ?? start.next, money && group !== undefined);
  const dozen = power === 0 && lexemes[next]?.lower === 'dozen';
  const value = scale((start.value + scale(more?.part ?? 0, written)) * (dozen ? 12 : 1), power);
  return {
    first: at,
    last: (dozen ? next + 1 : next) - 1,
    value,
    bare: (words?.bare ?? start.value) + (more?.part ?? 0),
    power: power || written,
    form: group ? (group.fraction ? 'fraction' : 'digits') : 'words',
  };
}
