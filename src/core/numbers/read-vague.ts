import type { Lexeme } from './lex.ts';
import { SOME, VAGUE } from './number-words.ts';
import { isDash, readMagnitudes, scale } from './read-digits.ts';
import type { NumberReading } from './read-digits.ts';

const between = (first: number, last: number, low: number, high: number): NumberReading => ({
  first,
  last,
  value: low === high ? low : { low, high },
  bare: 0,
  power: 0,
  form: 'vague',
});

/** "several hundred", "a few dozen", "a couple of thousand": a handful of a round number. */
export function readSome(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const start = lexemes[at]?.lower === 'a' ? at + 1 : at;
  const some = SOME.get(lexemes[start]?.lower ?? '');
  if (!some) return undefined;
  const look = lexemes[start]?.lower === 'couple' && lexemes[start + 1]?.lower === 'of' ? start + 2 : start + 1;
  if (lexemes[look]?.lower === 'dozen') return between(at, look, some[0] * 12, some[1] * 12);
  const { power, next } = readMagnitudes(lexemes, look);
  return power === 0 ? undefined : between(at, next - 1, scale(some[0], power), scale(some[1], power));
}

/** "tens of thousands", "hundreds", "dozens". A bare "tens" or "scores" needs its "of". */
export function readVague(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const word = lexemes[at]?.lower ?? '';
  const isOf = lexemes[at + 1]?.lower === 'of';
  const span = VAGUE.get(word);
  if (!span || ((word === 'tens' || word === 'scores') && !isOf)) return undefined;
  const inner = isOf ? VAGUE.get(lexemes[at + 2]?.lower ?? '') : undefined;
  if (inner) return between(at, at + 2, span[0] * inner[0], span[1] * inner[0]);
  return between(at, at, span[0], span[1]);
}

/** "half a dozen", "a dozen". */
export function readDozen(lexemes: readonly Lexeme[], at: number): NumberReading | undefined {
  const half = lexemes[at]?.lower === 'half' && /^an?$/.test(lexemes[at + 1]?.lower ?? '');
  const look = half ? at + 2 : lexemes[at]?.lower === 'half' && isDash(lexemes[at + 1]) ? at + 2 : at + 1;
  const part = look > at + 1;
  if ((!part && lexemes[at]?.lower !== 'a') || lexemes[look]?.lower !== 'dozen') return undefined;
  const value = part ? 6 : 12;
  return { first: at, last: look, value, bare: value, power: 0, form: 'words' };
}
