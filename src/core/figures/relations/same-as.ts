import type { Figure, RelationKind } from '#core/figures/figure.ts';
import { mayBeSame, nounOf, sameUnit } from './placed-figure.ts';
import type { PlacedFigure } from './placed-figure.ts';

export interface Twin {
  readonly kind: Extract<RelationKind, 'same-as' | 'not-same-as'>;
  readonly from: Figure;
  readonly to: Figure;
}

/** Of one value no more than these are compared: a list of a thousand zeros is no thousand claims. */
const MOST_ALIKE = 40;

/** Figures of one value: the same claim told twice (headline and body, a repeated total), or two things that happen to be as many. */
export function findTwins(text: string, placed: readonly PlacedFigure[]): readonly Twin[] {
  const alike = new Map<string, PlacedFigure[]>();
  return placed.flatMap((later): readonly Twin[] => {
    const key = JSON.stringify(later.figure.value);
    const known = alike.get(key) ?? [];
    const earlier = known.filter(({ figure }) => sameUnit(figure.unit, later.figure.unit));
    if (known.length < MOST_ALIKE) alike.set(key, [...known, later]);
    const twin = earlier.find((other) => other.sentence !== later.sentence && tellsTheSame(text, other, later));
    if (twin) return [{ kind: 'same-as', from: later.figure, to: twin.figure }];
    const stranger = earlier.findLast((other) => countsAnother(other.figure, later.figure));
    return stranger ? [{ kind: 'not-same-as', from: later.figure, to: stranger.figure }] : [];
  });
}

/** "Dozens" and "hundreds" have a value, but are no number that could be told again. */
const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions|billions)$/i;
/** Below this "nine people" here and "nine people" there are as many by chance, unless the same happened to them. */
const LEAST_TELLING = 100;
/** From here on a headline's number is told again below whatever it counts: "Half a million without power". */
const LEAST_STRIKING = 1_000;
/** "all 12 climbers", "the three fatalities": those told of before. */
const POINTS_BACK = /\b(?:the|all|all the|all of the|these|those|both)\s+$/i;

function tellsTheSame(text: string, earlier: PlacedFigure, later: PlacedFigure): boolean {
  const [a, b] = [earlier.figure, later.figure];
  const [noun, other] = [nounOf(a), nounOf(b)];
  const sameNoun = mayBeSame(noun, other);
  const sameEvent = a.event !== undefined && a.event.kind === b.event?.kind;
  if ([a, b].some(({ number }) => VAGUE.test(text.slice(number.start, number.end)))) return false;
  if (a.change !== b.change || (a.unit.kind === 'percent' && !sameEvent)) return false;
  if (a.unit.kind === 'count' && typeof a.value !== 'number') return true; // "between 500 and 1,300" is not said twice by chance
  if (earlier.headline && a.unit.kind === 'money') return true;
  const least = typeof a.value === 'number' ? Math.abs(a.value) : LEAST_TELLING;
  if (least > 1 && sameNoun && POINTS_BACK.test(text.slice(Math.max(0, b.span.start - 16), b.span.start))) return true;
  if (least < 4) return sameNoun && sameEvent && earlier.headline;
  if (earlier.headline)
    return sameNoun || sameEvent || (least >= LEAST_STRIKING && (noun === undefined || other === undefined));
  return a.unit.kind === 'count'
    ? noun === other && sameNoun && (sameEvent || ((a.event === undefined || b.event === undefined) && isTelling(a)))
    : sameEvent || (a.unit.kind === 'money' && (a.bound === b.bound || sharesAbout(text, a, b)));
}

/** "a $375m profit" and "savings of more than $375m" are two things. */
function sharesAbout(text: string, a: Figure, b: Figure): boolean {
  const words = ({ about = [] }: Figure): readonly string[] =>
    about.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/\s+/));
  const known = new Set(words(a));
  return words(b).some((word) => known.has(word));
}

function isTelling({ value }: Figure): boolean {
  return typeof value !== 'number' || Math.abs(value) >= LEAST_TELLING;
}

function countsAnother(a: Figure, b: Figure): boolean {
  const [one, other] = [nounOf(a), nounOf(b)];
  return (
    a.unit.kind === 'count' &&
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    typeof a.value === 'number' &&
    a.value >= 4
  );
}
