import type { Lexeme } from './lex.ts';
import { DENOMINATORS, LETTER_MAGNITUDES, MAGNITUDES, ONES, TENS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';

/** A number as it is written, before anything is known of its unit. `first`..`last` are lexeme indexes, inclusive. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number | { readonly low: number; readonly high: number };
  /** What stands before the magnitude: 1.2 in "1.2 million". */
  readonly bare: number;
  /** The power of ten that was written out: 6 in "1.2 million". */
  readonly power: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'odds' | 'fold';
}

const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.text === '-' || lexeme?.text === '‑' || lexeme?.text === '‐';

/** Moves the decimal point without a rounding error: 1.2 and 6 -> 1200000. */
function scale(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

/** "12,000" -> 12000; "1.234.567" -> 1234567; a version ("10.4.2") is no number. */
function readDigits(text: string): number | undefined {
  const dots = text.split('.').length - 1;
  if (dots <= 1) return Number(text.replaceAll(',', ''));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
}

/** The powers of ten written after a number: "hundred million" -> 8. A letter counts only when it can't be a unit. */
function readMagnitudes(lexemes: readonly Lexeme[], at: number): { power: number; next: number } {
  let power = 0;
  let next = at;
  for (;;) {
    let look = next;
    if (isDash(lexemes[look]) && lexemes[look]?.glued && lexemes[look + 1]?.glued) look += 1;
    const more = MAGNITUDES.get(lexemes[look]?.lower ?? '');
    if (more === undefined) return { power, next };
    power += more;
    next = look + 1;
  }
}

/** "m" is a million in "$5m", "1.2m tons", "35m of its", and a metre in "a 50m pool". */
function letterMagnitude(lexemes: readonly Lexeme[], at: number, money: boolean): number {
  const letter = lexemes[at];
  if (letter?.kind !== 'word') return 0;
  const power = LETTER_MAGNITUDES.get(letter.lower);
  if (power === undefined) return 0;
  const next = lexemes[at + 1];
  if (next?.glued && (next.kind !== 'mark' || next.text === '/' || next.text === '²')) return 0;
  if (money) return power;
  if (letter.lower === 'k') return letter.glued ? power : 0;
  if (letter.lower === 't') return 0;
  if (letter.text === 'M' || letter.text === 'B') return next?.kind === 'word' ? power : 0;
  if (!letter.glued || next?.kind !== 'word') return 0;
  return next.lower === 'of' || /[^s]s$/.test(next.lower) ? power : 0;
}

/** The power of ten after a number, in words or as a letter. */
function powerAfter(lexemes: readonly Lexeme[], at: number, money: boolean): { power: number; next: number } {
  const words = readMagnitudes(lexemes, at);
  if (words.power > 0) return words;
  const power = letterMagnitude(lexemes, at, money);
  return power > 0 ? { power, next: at + 1 } : { power: 0, next: at };
}

/** "1/16", "2 1/2", "2½", "12 000": what else belongs to digits that start at `at`. */
function readDigitGroup(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; next: number; fraction: boolean } | undefined {
  const head = lexemes[at];
  if (head?.kind !== 'digits') return undefined;
  let value = readDigits(head.text);
  if (value === undefined) return undefined;
  let next = at + 1;
  if (/^\d{1,3}$/.test(head.text) && value > 0) {
    // "80, 000": a separator that lost its place. Only noughts are safe, "1, 118" may be a list.
    while (lexemes[next]?.text === ',' && lexemes[next]?.glued && lexemes[next + 1]?.text === '000') {
      value *= 1000;
      next += 2;
    }
    while (/^\d{3}$/.test(lexemes[next]?.text ?? '') && spaceBefore(lexemes, next) === 1) {
      value = value * 1000 + Number(lexemes[next]?.text);
      next += 1;
    }
  }
  const slash = readSlash(lexemes, at);
  if (slash && next === at + 1) return { ...slash, fraction: true };
  const after = readSlash(lexemes, next);
  if (after && after.value < 1 && spaceBefore(lexemes, next) === 1)
    return { value: value + after.value, next: after.next, fraction: false };
  const vulgar = VULGAR_FRACTIONS.get(lexemes[next]?.text ?? '');
  if (vulgar !== undefined) return { value: value + vulgar, next: next + 1, fraction: false };
  return { value, next, fraction: false };
}

function spaceBefore(lexemes: readonly Lexeme[], at: number): number {
  return (lexemes[at]?.start ?? 0) - (lexemes[at - 1]?.end ?? 0);
}

/** "1/16" and "1⁄32", with a denominator that people use; "24/7" and "9/11" are not fractions. */
function readSlash(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top?.kind !== 'digits' || bottom?.kind !== 'digits' || !slash?.glued || !bottom.glued) return undefined;
  if (slash.text !== '/' && slash.text !== '⁄') return undefined;
  if (lexemes[at + 3]?.glued && lexemes[at + 3]?.text === '/') return undefined;
  const denominator = Number(bottom.text);
  if (Number(top.text) >= denominator || ![2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128].includes(denominator))
    return undefined;
  return { value: Number(top.text) / denominator, next: at + 3 };
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
    let look = next;
    if (next > at && isDash(lexemes[look]) && lexemes[look]?.glued && lexemes[look + 1]?.glued) look += 1;
    if (next > at && lexemes[look]?.lower === 'and' && (power > 0 || current >= 100) && isSmall(lexemes[look + 1]))
      look += 1;
    const word = lexemes[look]?.lower ?? '';
    const one = ONES.get(word);
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

/** "and a half" after "two": 0.5 and where it ends. */
function readAndAHalf(lexemes: readonly Lexeme[], at: number): number | undefined {
  const words = [lexemes[at]?.lower, lexemes[at + 1]?.lower, lexemes[at + 2]?.lower];
  if (words[0] !== 'and' || (words[1] !== 'a' && words[1] !== 'one') || words[2] !== 'half') return undefined;
  return at + 3;
}

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

/** "a third of", "two-thirds", "three quarters of", "half the", "one fifth". */
function readFraction(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
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
  const partOf = after === 'of' || (word === 'half' && OF_AFTER_FRACTION.has(after));
  const nounFree = top > 1 || word !== 'quarter';
  if (!partOf && (article || word === 'half' || !nounFree)) return undefined;
  if (word === 'half' && ['first', 'second', 'the', 'other', 'last'].includes(lexemes[at - 1]?.lower ?? ''))
    return undefined;
  return { first: at, last: look, value: top / denominator, bare: top / denominator, power: 0, form: 'fraction' };
}

/** "tens of thousands", "hundreds", "dozens of". A bare "tens" or "scores" needs its "of". */
function readVague(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
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
function readArticleNumber(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
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
  if (power === 0) return undefined;
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

/** "1 in 5", "nine out of ten": the share, as a ratio. */
function readOdds(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
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

/** "2.998×10−8", "6 x 10^23": the power of ten of scientific notation. */
function readExponent(lexemes: readonly Lexeme[], at: number): { power: number; next: number } | undefined {
  const [times, ten] = [lexemes[at], lexemes[at + 1]];
  if (!times || !/^[×x*·]$/.test(times.text) || ten?.text !== '10' || !lexemes[at + 2]?.glued) return undefined;
  const marks = ['^', '-', '−', '–'];
  let next = at + 2;
  while (marks.includes(lexemes[next]?.text ?? '') && lexemes[next]?.glued) next += 1;
  const digits = lexemes[next];
  if (next === at + 2 || digits?.kind !== 'digits' || !digits.glued) return undefined;
  return {
    power: Number(digits.text) * (['-', '−', '–'].includes(lexemes[next - 1]?.text ?? '') ? -1 : 1),
    next: next + 1,
  };
}

/** "sixfold", "four-fold": six times. */
function readFold(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
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

/** Digits or words with their magnitude: "2.5 million", "two and a half", "4 hundred million". */
function readPlain(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | undefined {
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
  const half = readAndAHalf(lexemes, start.next);
  const bare = (words?.bare ?? start.value) + (half === undefined ? 0 : 0.5);
  const { power, next } =
    words && words.power > 0 && half === undefined
      ? { power: 0, next: start.next }
      : powerAfter(lexemes, half ?? start.next, money && group !== undefined);
  const dozen = power === 0 && lexemes[next]?.lower === 'dozen';
  const value = scale((half === undefined ? start.value : start.value + 0.5) * (dozen ? 12 : 1), power);
  return {
    first: at,
    last: (dozen ? next + 1 : next) - 1,
    value,
    bare,
    power: power || (words?.power ?? 0),
    form: group ? (group.fraction ? 'fraction' : 'digits') : 'words',
  };
}

/** Reads the number that starts at lexeme `at`, if one does. `money`: a currency sign stands before it. */
export function readNumber(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | undefined {
  const head = lexemes[at];
  if (!head) return undefined;
  if (head.kind === 'mark') {
    const vulgar = VULGAR_FRACTIONS.get(head.text);
    return vulgar === undefined
      ? undefined
      : { first: at, last: at, value: vulgar, bare: vulgar, power: 0, form: 'fraction' };
  }
  if (head.kind === 'digits') return readFold(lexemes, at) ?? readOdds(lexemes, at) ?? readPlain(lexemes, at, money);
  return (
    readFold(lexemes, at) ??
    readFraction(lexemes, at) ??
    readArticleNumber(lexemes, at) ??
    readVague(lexemes, at) ??
    readOdds(lexemes, at) ??
    readPlain(lexemes, at, money)
  );
}
