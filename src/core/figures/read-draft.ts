import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './figure.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import { MAGNITUDES, VULGAR_FRACTIONS } from '#core/numbers/number-words.ts';
import { readNumber } from '#core/numbers/read-number.ts';
import type { NumberReading } from '#core/numbers/read-number.ts';
import { readCurrencyBefore, readUnitAfter, withRate } from './units/read-unit.ts';
import type { UnitReading } from './units/read-unit.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Words that make "pounds" a weight. */
const WEIGHT_CUES = wordClass('weight-cue');
const TIMES: Unit = { kind: 'measure', name: 'count' };
const MINUSES = new Set(['-', '−', '–']);

/** Reads the number that starts at lexeme `at` with its sign, currency and unit. */
export function readDraft(context: SentenceContext, at: number): Draft | undefined {
  const { lexemes } = context;
  const head = lexemes[at];
  if (!head || (head.kind === 'mark' && !VULGAR_FRACTIONS.has(head.text))) return undefined;
  const spelled = head.kind === 'word' ? readNumber(lexemes, at, false) : undefined;
  if (head.kind === 'word' && !spelled) return undefined;
  const currency = readCurrencyBefore(lexemes, at);
  const reading = spelled ?? readNumber(lexemes, at, currency !== undefined);
  if (!reading) return undefined;
  const late = currency ? undefined : readCodeAndMagnitude(lexemes, reading);
  const unit = currency
    ? readMoneyTail(lexemes, reading, currency.unit)
    : (late?.unit ??
      readUnitAfter(lexemes, reading.last + 1) ??
      readUnitAfterOf(lexemes, reading) ??
      readBracketed(lexemes, reading.last + 1) ??
      readMagnitude(lexemes, reading) ??
      readRate(lexemes, reading));
  const kept = reading.form === 'fold' ? { unit: TIMES, last: reading.last } : unit && refine(context, reading, unit);
  const sign = readSign(lexemes, currency?.first ?? at, at, kept?.unit);
  const value = late ? Number(`${late.value}`) : reading.value;
  return {
    reading: late ? { ...reading, power: late.power } : reading,
    numberFirst: sign.first < at && !currency ? sign.first : at,
    numberLast: reading.last,
    first: Math.min(sign.first, currency?.first ?? at),
    last: kept?.last ?? reading.last,
    value: sign.negative && typeof value === 'number' ? -value : value,
    unit: kept?.unit,
  };
}

/** "75 USD million", "30 MUSD": the code stands before the magnitude, or takes it in. */
function readCodeAndMagnitude(
  lexemes: readonly Lexeme[],
  reading: NumberReading,
): { unit: UnitReading; value: number; power: number } | undefined {
  const code = lexemes[reading.last + 1];
  if (reading.power > 0 || typeof reading.value !== 'number' || code === undefined || !/^M?[A-Z]{3}$/.test(code.text))
    return undefined;
  const money = readUnitAfter([{ ...code, text: code.text.slice(-3), lower: code.lower.slice(-3) }], 0);
  if (money?.unit.kind !== 'money') return undefined;
  const millions = code.text.length === 4;
  const power = millions ? 6 : MAGNITUDES.get(lexemes[reading.last + 2]?.lower ?? '');
  if (power === undefined) return undefined;
  return {
    unit: { unit: money.unit, last: reading.last + (millions ? 1 : 2) },
    value: Number(`${reading.value}e${power}`),
    power,
  };
}

/** "$5 a month", "$76 US a barrel": what follows the number of a sum of money. */
function readMoneyTail(lexemes: readonly Lexeme[], reading: NumberReading, unit: Unit): UnitReading {
  const next = lexemes[reading.last + 1];
  const country = next && /^(?:US|U\.S\.?|CAD|AUD)$/.test(next.text) && !lexemes[reading.last + 2]?.glued;
  return withRate(lexemes, { unit, last: country ? reading.last + 1 : reading.last });
}

/** "1/16 of a pint", "a third of a mile", "half an hour": a part of one unit. "millions of pounds": a vague number of them. */
function readUnitAfterOf(lexemes: readonly Lexeme[], reading: NumberReading): UnitReading | undefined {
  const of = lexemes[reading.last + 1]?.lower === 'of';
  if (reading.form === 'vague') return of ? readUnitAfter(lexemes, reading.last + 2) : undefined;
  if (reading.form !== 'fraction') return undefined;
  const at = reading.last + (of ? 2 : 1);
  return /^an?$/.test(lexemes[at]?.lower ?? '') ? readUnitAfter(lexemes, at + 1) : undefined;
}

/** "20 (kg)", "62 (g/day)": a unit alone in brackets. */
function readBracketed(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  if (!/^[([{<]$/.test(lexemes[at]?.text ?? '')) return undefined;
  const inside = readUnitAfter(lexemes, at + 1);
  return inside && /^[)\]}>]$/.test(lexemes[inside.last + 1]?.text ?? '')
    ? { unit: inside.unit, last: inside.last + 1 }
    : undefined;
}

/** "magnitude 5.1", "a magnitude of 7", "6.2 on the Richter scale". */
function readMagnitude(lexemes: readonly Lexeme[], { first, last, form }: NumberReading): UnitReading | undefined {
  if (form !== 'digits' && form !== 'words') return undefined;
  const before = lexemes
    .slice(Math.max(0, first - 2), first)
    .filter(({ text, lower }) => text !== '-' && lower !== 'of');
  const scale = lexemes.slice(last + 1, last + 7).some(({ lower }) => lower === 'richter');
  return before.at(-1)?.lower === 'magnitude' || scale
    ? { unit: { kind: 'measure', name: 'magnitude' }, last }
    : undefined;
}

/** "700 calls in May, 22 a day": so many of what was counted before. */
function readRate(lexemes: readonly Lexeme[], { last, form }: NumberReading): UnitReading | undefined {
  const rate = withRate(lexemes, { unit: { kind: 'count' }, last });
  const of = lexemes[last + 1]?.lower === 'of';
  return rate.unit.per === undefined || of || form === 'fraction' || form === 'odds' ? undefined : rate;
}

interface Sign {
  readonly negative: boolean;
  readonly first: number;
}

/** "-1.3%", "minus 5", "minus-130", "negative 4.5 million euros". A dash after a word is no sign, and "plus or minus 3" goes both ways. */
function readSign(lexemes: readonly Lexeme[], first: number, at: number, unit: Unit | undefined): Sign {
  const plain = { negative: false, first };
  if (at > first && MINUSES.has(lexemes[at - 1]?.text ?? '')) return { negative: true, first };
  const [before, prior] = [lexemes[first - 1], lexemes[first - 2]];
  if (!before) return plain;
  if (before.text === '+' && lexemes[first]?.glued) return { negative: false, first: first - 1 };
  const dash = MINUSES.has(before.text);
  const word = dash ? prior : before;
  const wordAt = first - (dash ? 2 : 1);
  if (word?.lower === 'minus' || (word?.lower === 'negative' && unit !== undefined && !dash))
    return isEitherWay(lexemes, wordAt) ? plain : { negative: true, first: wordAt };
  if (!dash || isEitherWay(lexemes, first - 1)) return plain;
  const cold = isTemperature(unit) && !lexemes[first]?.glued && prior?.kind !== 'digits';
  const glued = lexemes[first]?.glued && (!before.glued || prior?.text === '(');
  return cold || glued ? { negative: true, first: first - 1 } : plain;
}

/** "plus or minus", "plus/minus", "+/-": what ends at lexeme `at` is half of a sign for both ways. */
function isEitherWay(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 4), at).filter(({ text }) => text !== '-');
  return /^(?:or|\/)$/.test(before.at(-1)?.lower ?? '') && /^(?:plus|\+)$/.test(before.at(-2)?.lower ?? '');
}

function isTemperature(unit: Unit | undefined): boolean {
  return unit?.kind === 'measure' && (unit.name === 'celsius' || unit.name === 'fahrenheit');
}

/** Whether a unit that was read really is one here: a quotation mark is no foot, and a baby's pounds are no money. */
function refine({ lexemes }: SentenceContext, reading: NumberReading, found: UnitReading): UnitReading | undefined {
  const last = lexemes[found.last];
  if (!last) return undefined;
  if (last.text === "'" && lexemes.slice(0, found.last).some((lexeme) => /^['‘]$/.test(lexeme.text))) return undefined;
  if (isTemperature(found.unit) && last.text.length === 1 && !last.glued && reading.bare >= 1000) return undefined;
  if (last.lower === 'second' && reading.bare === 1) return undefined;
  if (last.lower === 'won' && !isMoneyWon(lexemes, reading, found.last)) return undefined;
  if (last.lower === 'times' && reading.bare === 1) return undefined;
  const pounds = /^pounds?$/.test(last.lower) && reading.power === 0;
  const weight =
    pounds &&
    (lexemes[found.last - 1]?.text === '-' ||
      reading.form === 'fraction' ||
      (lexemes[found.last + 1]?.lower === 'of' && reading.form !== 'vague') ||
      lexemes.some((lexeme) => WEIGHT_CUES.has(lexeme.lower)));
  return weight ? { unit: { kind: 'measure', name: 'pound-mass' }, last: found.last } : found;
}

/** "60 billion won"; in "12,000 won a place" it is a verb. */
function isMoneyWon(lexemes: readonly Lexeme[], reading: NumberReading, at: number): boolean {
  const next = lexemes[at + 1];
  return (
    (reading.power > 0 || reading.bare >= 1000) &&
    (next?.kind !== 'word' || /^(?:in|for|to|from|on|and|or|each|per|last|this)$/.test(next.lower))
  );
}
