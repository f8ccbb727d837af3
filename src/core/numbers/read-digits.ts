import type { Lexeme } from './lex.ts';
import { MAGNITUDES, VULGAR_FRACTIONS } from './number-words.ts';

/** A number as it is written, before anything is known of its unit. `first`..`last` are lexeme indexes, inclusive. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number | { readonly low: number; readonly high: number };
  /** What stands before the magnitude: 1.2 in "1.2 million". */
  readonly bare: number;
  /** The power of ten that was written out: 6 in "1.2 million". */
  readonly power: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'odds' | 'fold' | 'year';
}

export const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.text === '-' || lexeme?.text === '‑' || lexeme?.text === '‐';

/** Past a hyphen that joins two words: "five-and-a-half". */
export function skipDash(lexemes: readonly Lexeme[], at: number): number {
  return isDash(lexemes[at]) && lexemes[at]?.glued && lexemes[at + 1]?.glued ? at + 1 : at;
}

/** Moves the decimal point without a rounding error: 1.2 and 6 -> 1200000. */
export function scale(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

/** "12,000" -> 12000; "1.234.567" -> 1234567; a version ("10.4.2") is no number. */
export function readDigits(text: string): number | undefined {
  const dots = text.split('.').length - 1;
  if (dots <= 1) return Number(text.replaceAll(',', ''));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
}

/** The powers of ten written after a number: "hundred million" -> 8. A letter counts only when it can't be a unit. */
export function readMagnitudes(lexemes: readonly Lexeme[], at: number): { power: number; next: number } {
  let power = 0;
  let next = at;
  for (;;) {
    const look = skipDash(lexemes, next);
    const more = MAGNITUDES.get(lexemes[look]?.lower ?? '');
    if (more === undefined) return { power, next };
    power += more;
    next = look + 1;
  }
}

/** "1/16", "2 1/2", "2½", "12 000": what else belongs to digits that start at `at`. */
export function readDigitGroup(
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
    const groups = spacedGroups(lexemes, next);
    for (const group of groups) value = value * 1000 + Number(group.text);
    next += groups.length;
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

/** The thousands after a space: "12 500", "1 234 567". "400 737 jets" are 400 jets of a type: one plain space needs a round number. */
function spacedGroups(lexemes: readonly Lexeme[], at: number): readonly Lexeme[] {
  const groups: Lexeme[] = [];
  for (let next = at; /^\d{3}(?:\.\d+)?$/.test(lexemes[next]?.text ?? '') && spaceBefore(lexemes, next) === 1; next++) {
    const group = lexemes[next];
    if (group) groups.push(group);
  }
  return groups.length > 1 || groups[0]?.text.endsWith('0') ? groups : [];
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

/** "2.998×10−8", "6 x 10^23": the power of ten of scientific notation. */
export function readExponent(lexemes: readonly Lexeme[], at: number): { power: number; next: number } | undefined {
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
