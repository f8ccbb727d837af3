import { wordClass, wordTable } from '#core/lexicon/word-classes.ts';
import type { Unit } from '#core/figures/figure.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import { UNIT_TABLES } from './unit-tables.ts';

/** A unit and the last lexeme that belongs to it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly last: number;
}

const LONGEST = 5;
const CURRENCY_SIGNS = wordTable('currency-sign');
const CURRENCY_SUFFIXES = wordTable('currency-suffix');
const SMALL_CODES = wordClass('small-code');
const WORDLIKE_CODES = wordClass('wordlike-code');
const RATE_BASES = wordClass('rate-base');
const HYPHENATED = wordClass('hanging-unit');
const AFTER_TIMES = new Set(['earlier', 'ago', 'later', 'before', 'after']);
const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.text === '-' || lexeme?.text === '‑' || lexeme?.text === '‐';

/** The lexemes `first`..`last` with single spaces where the text has any. */
function joined(lexemes: readonly Lexeme[], first: number, last: number): string {
  let text = lexemes[first]?.text ?? '';
  for (let at = first + 1; at <= last; at++) text += (lexemes[at]?.glued ? '' : ' ') + (lexemes[at]?.text ?? '');
  return text;
}

/** The currency sign or code that ends just before lexeme `at`: "HK $", "US$", "RM", "AUD". `first`: where it starts. */
export function readCurrencyBefore(lexemes: readonly Lexeme[], at: number): { unit: Unit; first: number } | undefined {
  for (const length of [3, 2, 1]) {
    const first = at - length;
    if (first < 0) continue;
    const form = joined(lexemes, first, at - 1);
    if (/^[as] /i.test(form)) continue; // "a $5 bill" is no Australian dollar
    if (/^[\p{L}=.]+$/u.test(form) && form === form.toLowerCase() && form !== 'rs') continue;
    if (form.toLowerCase() === 'y' && !lexemes[at]?.glued) continue;
    const currency = CURRENCY_SIGNS.get(form.replaceAll(' ', '').toLowerCase()) ?? currencyCode(form);
    if (WORDLIKE_CODES.has(form) && !lexemes[at]?.glued) continue;
    if (currency && !(lexemes[first]?.glued && /[\p{L}\d]$/u.test(lexemes[first - 1]?.text ?? '')))
      return { unit: { kind: 'money', currency }, first };
  }
  return undefined;
}

function currencyCode(form: string): string | undefined {
  const code = /^M?([A-Z]{3})$/.exec(form)?.[1];
  const unit = code === undefined ? undefined : UNIT_TABLES.signs.get(code);
  return unit?.kind === 'money' ? unit.currency : undefined;
}

/** Reads the unit that starts at lexeme `at`, just after a number: " km", "-inch", "% a year", " Australian dollars per month". */
export function readUnitAfter(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const dash = isDash(lexemes[at]) && lexemes[at]?.glued && lexemes[at + 1]?.glued;
  // "a 30 - year bond": copy with a space on either side of its hyphens.
  const hangs =
    isDash(lexemes[at]) &&
    !lexemes[at]?.glued &&
    !lexemes[at + 1]?.glued &&
    HYPHENATED.has(lexemes[at + 1]?.lower ?? '');
  const start = dash || hangs ? at + 1 : at;
  const country = /^(?:US|U\.S\.?|UK|imperial)$/.test(lexemes[start]?.text ?? '') && !dash;
  const base =
    (country ? readBase(lexemes, start + 1, false) : undefined) ??
    readAge(lexemes, start) ??
    readBase(lexemes, start, !dash && lexemes[start]?.glued === true);
  if (!base) return undefined;
  return base.unit.kind === 'measure' && base.unit.name.endsWith(' of age') ? base : withRate(lexemes, base);
}

/** "year-old", "years of age", "years old", "yo": an age. */
function readAge(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const word = lexemes[at]?.lower ?? '';
  const span = /^(year|month|week|day)s?$/.exec(word)?.[1] ?? (word === 'yr' || word === 'yrs' ? 'year' : undefined);
  if (span === undefined) return undefined;
  let next = at + 1;
  if (isDash(lexemes[next])) next += 1;
  const after = lexemes[next]?.lower;
  const unit: Unit = { kind: 'measure', name: `${span} of age` };
  if (/^olds?(?:['’]s)?$/.test(after ?? '')) return { unit, last: next };
  if (after === 'of' && lexemes[next + 1]?.lower === 'age') return { unit, last: next + 1 };
  return undefined;
}

function readBase(lexemes: readonly Lexeme[], start: number, glued: boolean): UnitReading | undefined {
  const money = readSuffixMoney(lexemes, start);
  for (let length = LONGEST; length >= 1; length--) {
    const last = start + length - 1;
    if (last >= lexemes.length) continue;
    const form = joined(lexemes, start, last);
    const unit =
      UNIT_TABLES.names.get(form.toLowerCase()) ??
      (form.length > 2 && form.endsWith('.') && lexemes[last]?.kind === 'word'
        ? UNIT_TABLES.names.get(form.slice(0, -1).toLowerCase())
        : undefined) ??
      UNIT_TABLES.signs.get(form) ??
      (glued ? UNIT_TABLES.gluedSigns.get(form) : spaced(form));
    if (unit && !cutsWord(lexemes, last)) return { unit, last };
    if (length === 1 && money) return money;
  }
  return readCompound(lexemes, start);
}

/** Signs of one letter that people also write after a space: "5 m", "30 C". */
function spaced(form: string): Unit | undefined {
  return ['m', 'g', 'W', 'V', 'L', 'C', 'F', 'p', 't', 'l'].includes(form)
    ? UNIT_TABLES.gluedSigns.get(form)
    : undefined;
}

/** The sign is only the start of a longer word: "5m2x". */
function cutsWord(lexemes: readonly Lexeme[], last: number): boolean {
  const next = lexemes[last + 1];
  if (next?.text === '-' && next.glued && lexemes[last + 2]?.glued && lexemes[last + 2]?.kind === 'digits') return true;
  return next?.glued === true && next.kind !== 'mark' && lexemes[last]?.kind !== 'mark';
}

function readSuffixMoney(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const lexeme = lexemes[at];
  if (!lexeme || (lexeme.text === '$' && /\d/.test(lexemes[at + 1]?.text ?? ''))) return undefined;
  const sign = lexeme.kind === 'mark' || lexeme.text === '元' ? CURRENCY_SIGNS.get(lexeme.text) : undefined;
  const currency =
    sign ??
    CURRENCY_SUFFIXES.get(lexeme.lower) ??
    (SMALL_CODES.has(lexeme.lower) ? lexeme.text.toUpperCase() : undefined);
  return currency && !cutsWord(lexemes, at) ? { unit: { kind: 'money', currency }, last: at } : undefined;
}

/** "kV/cm", "kg/m3", "m/s": two measures and a stroke. */
function readCompound(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const [top, stroke, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!top || !stroke?.glued || stroke.text !== '/' || !bottom?.glued) return undefined;
  const upper = UNIT_TABLES.signs.get(top.text) ?? UNIT_TABLES.gluedSigns.get(top.text);
  return upper ? withRate(lexemes, { unit: upper, last: at }) : undefined;
}

const STROKE_BASES: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['d', 'day'],
  ['yr', 'year'],
]);

/** "per month", "a year", "an ounce", "-a-day", "/kg" after a unit. */
export function withRate(lexemes: readonly Lexeme[], base: UnitReading): UnitReading {
  let at = base.last + 1;
  const word = lexemes[at]?.lower;
  if (word === '/' && lexemes[at]?.glued && lexemes[at + 1]?.glued) {
    const form = lexemes[at + 1]?.text ?? '';
    const measure =
      UNIT_TABLES.signs.get(form) ?? UNIT_TABLES.gluedSigns.get(form) ?? UNIT_TABLES.names.get(form.toLowerCase());
    const per = STROKE_BASES.get(form) ?? (measure?.kind === 'measure' ? measure.name : undefined);
    return per === undefined ? base : { unit: { ...base.unit, per }, last: at + 1 };
  }
  if (isDash(lexemes[at])) at += 1;
  const cue = lexemes[at]?.lower ?? '';
  const noun = isDash(lexemes[at + 1]) ? at + 2 : at + 1;
  if (cue === 'per') {
    const measure = readBase(lexemes, noun, false);
    if (measure?.unit.kind === 'measure') return { unit: { ...base.unit, per: measure.unit.name }, last: measure.last };
    const next = lexemes[noun];
    if (next?.lower === 'annum') return { unit: { ...base.unit, per: 'year' }, last: noun };
    return next?.kind === 'word' && next.lower !== 'cent'
      ? { unit: { ...base.unit, per: next.lower }, last: noun }
      : base;
  }
  const per = lexemes[noun]?.lower ?? '';
  if (cue === 'of') return rateAfterOf(lexemes, base, at);
  if (!['a', 'an', 'each', 'every'].includes(cue) || !RATE_BASES.has(per)) return base;
  if (AFTER_TIMES.has(lexemes[noun + 1]?.lower ?? '')) return base; // "from $5 a year earlier"
  return { unit: { ...base.unit, per }, last: noun };
}

/** "2.4 billion gallons of jet fuel a year": the rate stands after what is measured. Only the unit is widened. */
function rateAfterOf(lexemes: readonly Lexeme[], base: UnitReading, of: number): UnitReading {
  for (let at = of + 2; at <= of + 4; at++) {
    if (lexemes[at]?.kind !== 'word') return base;
    const per = lexemes[at + 1]?.lower ?? '';
    if (!['a', 'per'].includes(lexemes[at]?.lower ?? '') || !RATE_BASES.has(per)) continue;
    return AFTER_TIMES.has(lexemes[at + 2]?.lower ?? '') ? base : { unit: { ...base.unit, per }, last: base.last };
  }
  return base;
}

/** "About 60 people drown in the canal each year": so many each time, though the rate ends the clause. */
export function rateOfClause(
  { lexemes }: { readonly lexemes: readonly Lexeme[] },
  { last }: { readonly last: number },
): string | undefined {
  for (let at = last + 1; at < lexemes.length; at++) {
    const { kind, lower } = lexemes[at] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word' || CLOSES_CLAUSE.has(lower)) return undefined;
    const per = lexemes[at + 1]?.lower ?? '';
    if ((lower === 'each' || lower === 'every') && RATE_BASES.has(per)) return per;
  }
  return undefined;
}

const CLOSES_CLAUSE = wordClass('closes-clause');
