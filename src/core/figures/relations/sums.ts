import type { Figure } from '#core/figures/figure.ts';
import { sameUnit } from './part-of.ts';
import type { PlacedFigure } from './relate-figures.ts';

const TOTAL_CUE = /\b(?:total(?:s|ling|ing|led|ed)?|in all|altogether|combined|overall|sum|bringing)\b/i;

/** A stated whole and the parts that are listed for it. */
export type Sum = readonly [total: Figure, parts: readonly Figure[]];

const valueOf = (figure: Figure): number | undefined => (typeof figure.value === 'number' ? figure.value : undefined);

/** "67 people: 40 soldiers and 27 civilians": wholes whose listed parts add up. */
export function findSums(text: string, placed: readonly PlacedFigure[]): readonly Sum[] {
  return statedSums(text, placed).filter(([total, parts]) => addsUp(total, parts));
}

/** Stated sums whose parts do not add up: "67 people: 40 soldiers and 20 civilians". Rounded and bounded figures are let be. */
export function findSumMismatches(text: string, placed: readonly PlacedFigure[]): readonly Sum[] {
  return statedSums(text, placed).filter(
    ([total, parts]) => !addsUp(total, parts) && [total, ...parts].every((figure) => figure.bound === 'exact'),
  );
}

function addsUp(total: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((all, part) => all + (valueOf(part) ?? Number.NaN), 0);
  const whole = valueOf(total) ?? Number.NaN;
  return Math.abs(sum - whole) <= Math.abs(whole) * 1e-9;
}

/** A whole and, after a colon or dash, its parts joined by commas and "and"; or parts and, after them, their total. */
function statedSums(text: string, placed: readonly PlacedFigure[]): readonly Sum[] {
  const sums: Sum[] = [];
  placed.forEach(({ figure, sentence }, at) => {
    const after = listed(
      text,
      figure,
      placed.slice(at + 1, at + 13).filter((other) => other.sentence === sentence),
    );
    if (after.length >= 2 && /[:–—-]\s*(?:\w+ ){0,2}$/.test(text.slice(figure.span.end, after[0]?.span.start)))
      sums.push([figure, after]);
    const before = placed
      .slice(Math.max(0, at - 12), at)
      .filter((other) => other.sentence === sentence && sameUnit(other.figure.unit, figure.unit))
      .map((other) => other.figure);
    const lead = text.slice(Math.max(before.at(-1)?.span.end ?? 0, figure.span.start - 40), figure.number.start);
    if (before.length >= 2 && TOTAL_CUE.test(lead) && addsUp(figure, before)) sums.push([figure, before]);
  });
  return sums;
}

/** The figures after `total` that stand in one list: "40 soldiers, 20 civilians and 7 others". */
function listed(text: string, total: Figure, later: readonly PlacedFigure[]): readonly Figure[] {
  const parts: Figure[] = [];
  for (const { figure } of later) {
    const last = parts.at(-1);
    if (!sameUnit(figure.unit, total.unit) || valueOf(figure) === undefined) break;
    if (
      last &&
      !/^[^.;:]{0,24}?(?:,|\band\b|,\s*and)\s*(?:\w+ ){0,2}$/i.test(text.slice(last.span.end, figure.span.start))
    )
      break;
    parts.push(figure);
  }
  return parts;
}
