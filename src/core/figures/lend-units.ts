import type { Draft } from './draft.ts';
import type { Unit } from './figure.ts';
import { findCounted } from './counted.ts';
import { readChange } from './read-change.ts';
import type { SentenceContext } from './sentence-context.ts';
import { UNIT_TABLES } from './units/unit-tables.ts';

/** How one number of a sentence lends its unit to another that is written without. */
interface Lending {
  readonly name: string;
  readonly example: string;
  readonly lends: (context: SentenceContext, from: Draft, to: Draft) => boolean;
}

/** What a number takes from the one behind it. */
const FROM_BEHIND: readonly Lending[] = [
  { name: 'list', example: '7- or 8-inch', lends: isListed },
  { name: 'dimensions', example: '30 by 10 metres', lends: isDimension },
];

/** What a number takes from the one before it. */
const FROM_BEFORE: readonly Lending[] = [
  { name: 'comparison', example: '14 million cubic metres, down from 22 million', lends: isCompared },
];

export const LENDINGS: readonly Lending[] = [...FROM_BEHIND, ...FROM_BEFORE];

/** Gives each number without a unit the one that its neighbour lends it. A sum in brackets is aside: "2 million pounds ($3 million), up from 1 million". */
export function lendUnits(context: SentenceContext, drafts: readonly Draft[]): readonly Draft[] {
  const lent = [...drafts];
  for (let at = lent.length - 2; at >= 0; at--) lend(context, lent, at + 1, at, FROM_BEHIND);
  for (let at = 1; at < lent.length; at++) {
    const before = lent.findLastIndex((draft, index) => index < at && context.lexemes[draft.first - 1]?.text !== '(');
    lend(context, lent, before, at, FROM_BEFORE);
  }
  return lent;
}

function lend(context: SentenceContext, drafts: Draft[], fromAt: number, toAt: number, ways: readonly Lending[]): void {
  const [from, to] = [drafts[fromAt], drafts[toAt]];
  if (!from?.unit || !to || to.unit !== undefined || typeof to.value !== 'number') return;
  if (ways.some(({ lends }) => lends(context, from, to))) drafts[toAt] = { ...to, unit: from.unit };
}

/** "5- to 10-inch" and "7- or 8-inch". */
function isListed({ lexemes }: SentenceContext, from: Draft, to: Draft): boolean {
  const between = lexemes.slice(to.last + 1, from.first);
  if (between.length === 0 || between.length > 4) return false;
  return (
    between.every((lexeme) => ['or', 'and', 'to', '-', ',', '/'].includes(lexeme.lower)) &&
    between.some((lexeme) => lexeme.kind === 'word' || lexeme.text === '/' || lexeme.text === '-')
  );
}

const SOFTENERS = new Set(['about', 'around', 'roughly', 'some', 'nearly', 'almost', 'just', 'only', '-', '~']);
const LENGTHS: ReadonlySet<Unit | undefined> = new Set(
  ['metre', 'kilometre', 'centimetre', 'millimetre', 'foot', 'inch', 'mile', 'yard'].map((name) =>
    UNIT_TABLES.names.get(name),
  ),
);

/** Nothing that is measured both ways is this many times as long as it is wide. */
const MOST_SLENDER = 25;

/** "18 x 12 metres". */
function isDimension({ lexemes }: SentenceContext, from: Draft, to: Draft): boolean {
  const [by, ...more] = lexemes.slice(to.last + 1, from.first).filter(({ lower }) => !SOFTENERS.has(lower));
  // "4 x 400 metres" are four legs.
  if (by?.lower !== 'by' && Number(from.value) >= MOST_SLENDER * Number(to.value)) return false;
  return by !== undefined && more.length === 0 && /^(?:by|x|×)$/.test(by.lower) && LENGTHS.has(from.unit);
}

/** Farther apart two numbers are hardly compared. */
const MOST_TIMES = 100_000;

/** "40 tonnes in May, up from 38", "4.1 percent against 3.9": a bare number that another is held against. */
function isCompared(context: SentenceContext, from: Draft, to: Draft): boolean {
  const { lexemes } = context;
  if (!isMeasured(from.unit) || typeof from.value !== 'number' || typeof to.value !== 'number') return false;
  const ratio = Math.abs(to.value / from.value);
  if (!(ratio < MOST_TIMES && ratio > 1 / MOST_TIMES) || findCounted(context, to, to.last + 1)) return false;
  let at = to.first - 1;
  while (SOFTENERS.has(lexemes[at]?.lower ?? '') || lexemes[at]?.lower === 'the') at -= 1;
  if (at <= from.last || lexemes.slice(from.last + 1, at).some(({ text }) => /^[.;:]$/.test(text))) return false;
  const [cue, before] = [lexemes[at]?.lower ?? '', lexemes[at - 1]?.lower ?? ''];
  if (from.unit.kind === 'percent' && (Math.abs(to.value) > 100 || (cue === 'from' && readChange(context, from))))
    return false;
  if (cue === 'to') return before.startsWith('compar') || lexemes[from.first - 1]?.lower === 'from';
  if (cue === 'than') return at + 1 < to.first && lexemes[at + 1]?.lower === 'the';
  return (
    cue === 'from' ||
    cue === 'against' ||
    cue === 'versus' ||
    cue === 'vs' ||
    (cue === 'with' && before.startsWith('compar'))
  );
}

function isMeasured(unit: Unit | undefined): unit is Unit {
  if (unit === undefined) return false;
  return unit.kind === 'measure' ? !/ of age$|^count$/.test(unit.name) : unit.kind !== 'count';
}
