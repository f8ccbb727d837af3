import type { Figure } from '#core/figures/figure.ts';
import { sameUnit } from './placed-figure.ts';
import type { PlacedFigure } from './placed-figure.ts';

const TOTAL_CUE = /\b(?:total(?:s|ling|ing|led|ed)?|in all|altogether|combined|overall|sum|bringing)\b/i;

/** A stated whole and the parts that are listed for it. */
export type Sum = readonly [total: Figure, parts: readonly Figure[]];

const valueOf = (figure: Figure): number | undefined => (typeof figure.value === 'number' ? figure.value : undefined);

/** "67 people: 40 soldiers and 27 civilians": wholes whose listed parts add up. */
export function findSums(text: string, placed: readonly PlacedFigure[]): readonly Sum[] {
  const stated = statedSums(text, placed).filter(([total, parts]) => addsUp(total, parts));
  return [...stated, ...listedSums(placed), ...risenTotals(text, placed)];
}

/** Fewer parts can add up by chance. */
const LEAST_PARTS = 3;
/** How far on, in figures, a total is looked for. */
const FAR = 12;

/** "120 were killed in Marev, 96 in Odra, 88 in Varl. The count for the valley is 304": what one sentence lists, another adds up. */
function listedSums(placed: readonly PlacedFigure[]): readonly Sum[] {
  return placed.flatMap(({ figure, sentence, headline }, at): readonly Sum[] => {
    if (figure.unit.kind !== 'count' || headline || (valueOf(figure) ?? 0) < 10) return [];
    const near = placed.slice(Math.max(0, at - FAR), at).filter((other) => sameUnit(other.figure.unit, figure.unit));
    const last = near.at(-1)?.sentence;
    if (last === undefined || last === sentence || sentence - last > 2) return [];
    const parts = near.filter((other) => other.sentence === last).map((other) => other.figure);
    for (let from = 0; parts.length - from >= LEAST_PARTS; from++)
      if (addsUp(figure, parts.slice(from))) return [[figure, parts.slice(from)]];
    return [];
  });
}

const MORE = /^\s*(?:more|others|further)\b|^[^.;,]{0,12}\bmore\b/i;
const ANOTHER = /\b(?:another|a further|an additional)\s*$/i;

/** "... killed 18. It had put the toll at 15, and three more people have died": the toll before, what came to it, and the toll now. */
function risenTotals(text: string, placed: readonly PlacedFigure[]): readonly Sum[] {
  return placed.flatMap(({ figure: more }, at): readonly Sum[] => {
    const added = valueOf(more);
    const said =
      MORE.test(text.slice(more.number.end, more.number.end + 20)) ||
      ANOTHER.test(text.slice(Math.max(0, more.number.start - 16), more.number.start));
    if (added === undefined || added <= 0 || more.unit.kind !== 'count' || !said) return [];
    const near = placed
      .slice(Math.max(0, at - FAR / 2), at + FAR / 2)
      .map((other) => other.figure)
      .filter((other) => other !== more && other.unit.kind === 'count');
    const known = near.find((one) => near.some((total) => isSum(total, one, added)));
    const total = known && near.find((one) => isSum(one, known, added));
    return known && total ? [[total, [known, more]]] : [];
  });
}

const isSum = (total: Figure, part: Figure, added: number): boolean =>
  total !== part && (valueOf(part) ?? 0) > added && valueOf(total) === (valueOf(part) ?? Number.NaN) + added;

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
    const least = Math.max(...after.map((part) => valueOf(part) ?? 0));
    if (
      after.length >= 2 &&
      (valueOf(figure) ?? 0) > least &&
      /[:–—-]\s*(?:\w+ ){0,2}$/.test(text.slice(figure.span.end, after[0]?.span.start))
    )
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
