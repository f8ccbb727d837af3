import type { Figure, Unit } from '#core/figures/figure.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';

/** A figure with the sentence it stands in, counted from the start of the article. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly sentence: number;
  readonly headline: boolean;
}

/** The largest value a figure can have. */
export const topOf = ({ value }: Figure): number => (typeof value === 'number' ? value : value.high);

/** Both are counts, or measure the same thing. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'measure' && b.kind === 'measure') return a.name === b.name;
  return a.kind === b.kind;
}

/** The last word of the head: "field commander" and "commander" are one noun. */
export const nounOf = (figure: Figure): string | undefined => figure.countedHead?.toLowerCase().split(' ').at(-1);

/** They can be anybody: "three marchers", "three people" and "the three fatalities" may be the same three. */
const ANYBODY = new Set(['people', 'person', 'victim', 'fatality', 'casualty', 'death', 'life', 'body', 'dead']);

/** Both may be said of the same: one noun, or somebody and anybody. */
export function mayBeSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isSomebody = (noun: string): boolean => ANYBODY.has(noun) || /^(?:person|force)$/.test(headTypeOf(noun));
  return one === other || ((ANYBODY.has(one) || ANYBODY.has(other)) && isSomebody(one) && isSomebody(other));
}
