import { isConversion, isPartOf, isPartOfThose, isShareOf, isWithin } from './part-of.ts';
import type { Figure, FigureId, Relation, RelationKind } from '#core/figures/figure.ts';
import { topOf } from './placed-figure.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { findTwins } from './same-as.ts';
import { findSums } from './sums.ts';
import type { Span } from '#core/span.ts';

/** Adds to each figure what it is to the others: part of one, the same as one, its share, its sum. */
export function relateFigures(text: string, placed: readonly PlacedFigure[]): readonly Figure[] {
  const relations = new Map<FigureId, Relation[]>();
  const relate: Relate = (from, kind, to, cue) => {
    const list = relations.get(from.id) ?? [];
    if (list.some((known) => known.figure === to.id)) return;
    relations.set(from.id, [...list, { kind, figure: to.id, ...(cue ? { cue } : {}) }]);
  };
  placed.forEach(({ figure, sentence }, at) => {
    const before = placed
      .slice(Math.max(0, at - 4), at)
      .filter((other) => other.sentence === sentence)
      .map((other) => other.figure);
    relateBackwards(text, figure, before, relate);
  });
  relateToThose(text, placed, relate);
  relateToShares(text, placed, relate);
  for (const [total, parts] of findSums(text, placed)) for (const part of parts) relate(total, 'sum-of', part);
  for (const { kind, from, to } of findTwins(text, placed)) relate(from, kind, to);
  return placed.map(({ figure }) => ({ ...figure, relations: relations.get(figure.id) ?? [] }));
}

/** "Of those held, 12 were under 18": those are what was counted last in the sentences before. */
function relateToThose(text: string, placed: readonly PlacedFigure[], relate: Relate): void {
  placed.forEach(({ figure, sentence }, at) => {
    const before = placed.slice(Math.max(0, at - 8), at).filter((other) => sentence - other.sentence <= 2);
    if (before.some((other) => other.sentence === sentence)) return;
    const whole = before.findLast(
      ({ figure: other }) => other.unit.kind === 'count' && topOf(other) > topOf(figure),
    )?.figure;
    const cue = whole && isPartOfThose(text, whole.span.end, figure, whole);
    if (whole && cue) relate(figure, figure.unit.kind === 'percent' ? 'rate-of' : 'part-of', whole, cue);
  });
}

/** "employs 3,400 people. A quarter of its staff, 850 people, ...": a number that is just that share of the one before. */
function relateToShares(text: string, placed: readonly PlacedFigure[], relate: Relate): void {
  placed.forEach(({ figure, sentence }, at) => {
    const share = placed[at - 1];
    const of = share === undefined ? undefined : shareOf(share.figure);
    if (of === undefined || share?.sentence !== sentence || figure.unit.kind !== 'count') return;
    if (!/^\s*(?:,|\(|,?\s*or|–|—)\s*$/.test(text.slice(share.figure.span.end, figure.span.start))) return;
    const whole = placed
      .slice(Math.max(0, at - 8), at - 1)
      .findLast(
        ({ figure: other }) =>
          other.unit.kind === 'count' && Math.abs(topOf(figure) / topOf(other) - of) <= MOST_ROUNDED * of,
      );
    if (whole !== undefined) relate(figure, 'part-of', whole.figure);
  });
}

/** "a quarter" of 3,400 may be 850 or 848. */
const MOST_ROUNDED = 0.03;

function shareOf({ unit, value }: Figure): number | undefined {
  if (typeof value !== 'number') return undefined;
  return unit.kind === 'ratio' ? value : unit.kind === 'percent' ? value / 100 : undefined;
}

type Relate = (from: Figure, kind: RelationKind, to: Figure, cue?: Span) => void;

/** What a figure is to those before it in its sentence, the nearest first. */
function relateBackwards(text: string, figure: Figure, before: readonly Figure[], relate: Relate): void {
  for (const other of before.toReversed()) {
    const part = isPartOf(text, other, figure, before);
    if (part) return relate(part.part, 'part-of', part.whole, part.cue);
    const conversion = isConversion(text, other, figure);
    if (conversion) return relate(figure, 'same-as', other);
    const share = isShareOf(text, other, figure);
    if (share) return relate(share.rate, 'rate-of', share.base, share.cue);
    const within = isWithin(text, other, figure);
    if (within) return relate(other, 'within', figure, within);
  }
}
