import type { Lexeme } from './lex.ts';
import { MAGNITUDES, ONES, TENS } from './number-words.ts';
import { isDash, skipDash } from './read-digits.ts';
import type { NumberReading } from './read-digits.ts';

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** "nineteen eighty-four", "twenty twelve", "nineteen oh five": a year that is spelled out, and no count. */
export function readSpelledYear(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const century = CENTURIES.get(lexemes[at]?.lower ?? '');
  if (century === undefined || isDash(lexemes[at - 1]) || isDash(lexemes[at + 1])) return undefined;
  const word = lexemes[at + 1]?.lower ?? '';
  const ten = TENS.get(word) ?? (word === 'oh' ? 0 : undefined);
  const teen = ONES.get(word);
  const one = ten === undefined ? undefined : ONES.get(lexemes[skipDash(lexemes, at + 2)]?.lower ?? '');
  const digit = one !== undefined && one > 0 && one < 10 ? one : undefined;
  const rest = ten === undefined ? (teen !== undefined && teen >= 10 ? teen : undefined) : ten + (digit ?? 0);
  if (rest === undefined || (word === 'oh' && digit === undefined)) return undefined;
  const last = digit === undefined ? at + 1 : skipDash(lexemes, at + 2);
  const next = lexemes[last + 1];
  if (MAGNITUDES.has(next?.lower ?? '') || (isDash(next) && next?.glued)) return undefined; // "nineteen fifty-pound bags"
  const value = century + rest;
  return { first: at, last, value, bare: value, power: 0, form: 'year' };
}
