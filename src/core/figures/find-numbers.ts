import { spansOverlap } from '#core/span.ts';
import type { Unit } from './figure.ts';
import type { Draft } from './draft.ts';
import type { Lexeme } from './lex.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isRange, isScore, joinRange } from './join-ranges.ts';
import { isNotFigure } from './not-figures.ts';
import { readNumber } from './read-number.ts';
import type { NumberReading } from './read-number.ts';
import { readCurrencyBefore, readUnitAfter, withRate } from './read-unit.ts';

/** The numbers of a sentence with their units: ranges joined, and what only looks like a figure left out. */
export function findNumbers(context: SentenceContext): readonly Draft[] {
  const { lexemes } = context;
  const drafts: Draft[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const draft = readDraft(context, at);
    if (!draft) continue;
    drafts.push(draft);
    at = draft.last;
  }
  return settle(context, joinAll(context, drafts));
}

function readDraft(context: SentenceContext, at: number): Draft | undefined {
  const { lexemes } = context;
  const head = lexemes[at];
  if (!head || (head.kind === 'mark' && head.text > '' && !/[½⅓⅔¼¾⅕-⅞]/.test(head.text))) return undefined;
  const currency = head.kind === 'digits' || head.kind === 'word' ? readCurrencyBefore(lexemes, at) : undefined;
  const reading = readNumber(lexemes, at, currency !== undefined);
  if (!reading) return undefined;
  const unit = currency ? readMoneyTail(lexemes, reading, currency.unit) : readUnitAfter(lexemes, reading.last + 1);
  const kept = unit && refine(context, reading, unit) ? unit : undefined;
  const sign = readSign(context, currency?.first ?? at, at);
  return {
    reading,
    numberFirst: sign.first < at && !currency ? sign.first : at,
    numberLast: reading.last,
    first: Math.min(sign.first, currency?.first ?? at),
    last: kept?.last ?? reading.last,
    value: sign.negative && typeof reading.value === 'number' ? -reading.value : reading.value,
    unit: kept?.unit,
  };
}

/** "$5 a month", "$76 US a barrel": what follows the number of a sum of money. */
function readMoneyTail(lexemes: readonly Lexeme[], reading: NumberReading, unit: Unit): { unit: Unit; last: number } {
  const next = lexemes[reading.last + 1];
  const country = next && /^(?:US|U\.S\.?|CAD|AUD)$/.test(next.text) && !lexemes[reading.last + 2]?.glued;
  return withRate(lexemes, { unit, last: country ? reading.last + 1 : reading.last });
}

/** "-1.3%", "minus 5", "minus-130". A dash after a word is no sign. */
function readSign({ lexemes }: SentenceContext, first: number, at: number): { negative: boolean; first: number } {
  const before = lexemes[first - 1];
  if (!before) return { negative: false, first };
  const inner = at > first ? lexemes[at - 1] : undefined;
  const isMinus = (lexeme: Lexeme | undefined): boolean =>
    lexeme?.text === '-' || lexeme?.text === '−' || lexeme?.text === '–';
  if (isMinus(inner)) return { negative: true, first };
  if (before.text === '+' && lexemes[first]?.glued) return { negative: false, first: first - 1 };
  if (isMinus(before) && lexemes[first]?.glued && !before.glued && !/^\d|[%)]$/.test(lexemes[first - 2]?.text ?? 'x'))
    return { negative: true, first: first - 1 };
  if (isMinus(before) && lexemes[first - 2]?.lower === 'minus') return { negative: true, first: first - 2 };
  if (isMinus(before) && before.glued && lexemes[first]?.glued && lexemes[first - 2]?.text === '(')
    return { negative: true, first: first - 1 };
  return before.lower === 'minus' ? { negative: true, first: first - 1 } : { negative: false, first };
}

/** Whether a unit that was read really is one here: "two second-half goals", a quotation mark read as inches. */
function refine({ lexemes }: SentenceContext, reading: NumberReading, unit: { unit: Unit; last: number }): boolean {
  const last = lexemes[unit.last];
  if (!last) return false;
  if (/^["'”’]$/.test(last.text)) return !lexemes.slice(0, unit.last).some((lexeme) => /^["'“‘]$/.test(lexeme.text));
  if (last.lower === 'second' && reading.bare === 1) return false;
  if (last.lower === 'in' && lexemes[reading.last + 1]?.glued === false) return false;
  return true;
}

function joinAll(context: SentenceContext, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (!draft) continue;
    if (next && isRange(context, draft, next)) {
      joined.push(joinRange(draft, next));
      at += 1;
      continue;
    }
    if (next && isScore(context, draft, next)) {
      at += 1;
      continue;
    }
    joined.push(draft);
  }
  return joined;
}

/** Leaves out what is no figure, and lends "5- to 10-inch" and "7- or 8-inch" the unit of the number after. */
function settle(context: SentenceContext, drafts: readonly Draft[]): readonly Draft[] {
  const { lexemes, times } = context;
  const kept: Draft[] = [];
  drafts.forEach((draft, at) => {
    const span = { start: lexemes[draft.numberFirst]?.start ?? 0, end: lexemes[draft.numberLast]?.end ?? 0 };
    if (times.some((time) => time.kind !== 'duration' && spansOverlap(time.span, span))) return;
    const unit = draft.unit ?? borrowedUnit(context, draft, drafts[at + 1]);
    if (isNotFigure(context, draft.reading, unit === undefined && typeof draft.value === 'number')) return;
    kept.push(unit ? { ...draft, unit } : draft);
  });
  return kept;
}

function borrowedUnit({ lexemes }: SentenceContext, draft: Draft, next: Draft | undefined): Unit | undefined {
  if (!next?.unit || typeof draft.value !== 'number') return undefined;
  const between = lexemes.slice(draft.last + 1, next.first);
  if (between.length === 0 || between.length > 4) return undefined;
  const joins =
    between.every((lexeme) => ['or', 'and', 'to', '-', ',', '/'].includes(lexeme.lower)) &&
    between.some((lexeme) => lexeme.kind === 'word' || lexeme.text === '/' || lexeme.text === '-');
  return joins ? next.unit : undefined;
}
