import type { Draft } from './draft.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import type { SentenceContext } from './sentence-context.ts';

const HUNDREDTHS = new Set(['cent', 'penny', 'sen', 'paisa', 'kopeck', 'agora']);

/** "15 dollars 50": two digits after a currency that is written out, and nothing behind them. */
function isBareCents(lexemes: readonly Lexeme[], whole: Draft, part: Draft): boolean {
  const after = lexemes[part.last + 1];
  if (part.unit || part.reading.bare < 10 || whole.last === whole.numberLast || whole.reading.power > 0) return false;
  return lexemes[whole.last]?.kind === 'word' && (after === undefined || /^[.,;)]$/.test(after.text));
}

/** "three dollars and fifty cents" is one sum of money. */
export function joinSubunits({ lexemes }: SentenceContext, whole: Draft, part: Draft): Draft | undefined {
  if (whole.unit?.kind !== 'money') return undefined;
  const named = part.unit?.kind === 'measure' && HUNDREDTHS.has(part.unit.name);
  if (!named && !isBareCents(lexemes, whole, part)) return undefined;
  if (
    typeof whole.value !== 'number' ||
    typeof part.value !== 'number' ||
    part.value >= 100 ||
    !Number.isInteger(whole.value)
  )
    return undefined;
  const between = lexemes.slice(whole.last + 1, part.first);
  if (between.length > 1 || (between[0] !== undefined && between[0].lower !== 'and')) return undefined;
  const value = Math.round(whole.value * 100 + part.value) / 100;
  return { ...part, first: whole.first, numberFirst: whole.numberFirst, value, unit: whole.unit };
}
