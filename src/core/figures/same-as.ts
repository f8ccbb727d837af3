import type { Figure, RelationKind } from './figure.ts';
import { sameUnit } from './part-of.ts';
import type { PlacedFigure } from './relate-figures.ts';

export interface Twin {
  readonly kind: Extract<RelationKind, 'same-as' | 'not-same-as'>;
  readonly from: Figure;
  readonly to: Figure;
}

/** Figures of one value: the same claim told twice (headline and body, a repeated total), or two things that happen to be as many. */
export function findTwins(placed: readonly PlacedFigure[]): readonly Twin[] {
  const twins: Twin[] = [];
  placed.forEach((later, at) => {
    for (const earlier of placed.slice(0, at)) {
      if (!sameValue(earlier.figure, later.figure) || !sameUnit(earlier.figure.unit, later.figure.unit)) continue;
      if (later.sentence !== earlier.sentence && tellsTheSame(earlier, later)) {
        twins.push({ kind: 'same-as', from: later.figure, to: earlier.figure });
        return;
      }
      if (countsAnother(earlier.figure, later.figure)) {
        twins.push({ kind: 'not-same-as', from: later.figure, to: earlier.figure });
        return;
      }
    }
  });
  return twins;
}

function sameValue(a: Figure, b: Figure): boolean {
  if (typeof a.value === 'number' || typeof b.value === 'number') return a.value === b.value;
  return a.value.low === b.value.low && a.value.high === b.value.high;
}

/** The last word of the head: "field commander" and "commander" are one noun. */
const nounOf = (figure: Figure): string | undefined => figure.countedHead?.split(' ').at(-1);

function tellsTheSame(earlier: PlacedFigure, later: PlacedFigure): boolean {
  const [a, b] = [earlier.figure, later.figure];
  const sameNoun = nounOf(a) !== undefined && nounOf(a) === nounOf(b);
  const sameEvent = a.event !== undefined && a.event.kind === b.event?.kind;
  const small = typeof a.value === 'number' && Math.abs(a.value) < 4;
  if (a.change !== b.change || (a.unit.kind === 'percent' && !sameEvent)) return false;
  if (small) return sameNoun && sameEvent && earlier.headline;
  if (earlier.headline) return sameNoun || sameEvent;
  return a.unit.kind === 'count'
    ? sameNoun && (sameEvent || a.event === undefined || b.event === undefined)
    : sameEvent || a.unit.kind === 'money';
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
