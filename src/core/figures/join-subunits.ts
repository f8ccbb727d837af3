import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';

const HUNDREDTHS = new Set(['cent', 'penny', 'sen', 'paisa', 'kopeck', 'agora']);

/** "three dollars and fifty cents" is one sum of money. */
export function joinSubunits({ lexemes }: SentenceContext, whole: Draft, part: Draft): Draft | undefined {
  if (whole.unit?.kind !== 'money' || part.unit?.kind !== 'measure' || !HUNDREDTHS.has(part.unit.name))
    return undefined;
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
