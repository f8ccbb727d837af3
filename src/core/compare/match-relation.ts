import type { Figure } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { MatchRelation } from './comparison.ts';
import { sameHead, sameUnit, valuesMeet } from './same-value.ts';

/** Do two matched passages say the same, or count the same thing otherwise? A toll that is higher in one is an update of the other. */
export function relationOf(one: Report, a: Span, other: Report, b: Span): MatchRelation {
  const [here, there] = [figuresIn(one, a), figuresIn(other, b)];
  const apart = here.flatMap((figure) => {
    if (there.some((rival) => valuesMeet(figure, rival))) return [];
    const rival = there.find(
      (candidate) => sameThing(figure, candidate) && !here.some((own) => valuesMeet(own, candidate)),
    );
    return rival === undefined ? [] : [{ figure, rival }];
  });
  const [first] = apart;
  if (first === undefined) return 'same';
  return isToll(first.figure) && isToll(first.rival) ? 'updates' : 'differs';
}

function figuresIn({ figures }: Report, passage: Span): readonly Figure[] {
  return figures.filter((figure) => spanContains(passage, figure.span));
}

function sameThing(a: Figure, b: Figure): boolean {
  return (
    sameUnit(a, b) &&
    (a.unit.kind !== 'count' || sameHead(a, b) || (a.event !== undefined && a.event.kind === b.event?.kind))
  );
}

function isToll(figure: Figure): boolean {
  return figure.event?.kind === 'death' || figure.event?.kind === 'injury';
}
