import { ownersOf } from '#core/attributions/tag/said.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** Shorter quotations are titles and single words as often as they are statements. */
const LEAST_WORDS = 6;
/** Words between a quotation and the speaker it is joined to. */
const MOST_APART = 200;

/**
 * Quotations long enough to be statements that no content holds. `joins`: the attribution of a neighbouring sentence of the
 * same paragraph, whose speaker goes on; without one the quotation stands alone.
 */
export interface LooseQuotation {
  readonly range: WordRange;
  readonly joins?: number;
}

export function findLooseQuotations(view: WordView, found: readonly Said[]): readonly LooseQuotation[] {
  const owner = ownersOf(view, found);
  const loose: LooseQuotation[] = [];
  for (let i = 0; i < view.size; i += 1) {
    if (view.quote[i] !== 2) continue;
    const range = { first: i, end: endOfQuotation(view, i) };
    i = range.end - 1;
    if (!isLoose(view, owner, range)) continue;
    const joins = neighbour(view, owner, range);
    loose.push(joins < 0 ? { range } : { range, joins });
  }
  return loose;
}

function endOfQuotation(view: WordView, first: number): number {
  let end = first + 1;
  while (end < view.size && view.quote[end] === 1 && view.paragraph[end] === view.paragraph[first]) end += 1;
  return view.quote[end] === 3 && view.paragraph[end] === view.paragraph[first] ? end + 1 : end;
}

function isLoose(view: WordView, owner: Int32Array, range: WordRange): boolean {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) {
    if (owner[i] !== -1) return false;
    if ((view.mark[i] ?? 0) === 0) words += 1;
  }
  return words >= LEAST_WORDS;
}

/** The attribution that ends last before the quotation, else the one that begins first after it, at most a sentence away. */
function neighbour(view: WordView, owner: Int32Array, { first, end }: WordRange): number {
  const near = (i: number, from: number): boolean =>
    i >= 0 &&
    i < view.size &&
    Math.abs(i - from) <= MOST_APART &&
    view.paragraph[i] === view.paragraph[from] &&
    Math.abs((view.sentence[i] ?? 0) - (view.sentence[from] ?? 0)) <= 1;
  for (let i = first - 1; near(i, first); i -= 1) if ((owner[i] ?? -1) >= 0) return owner[i] ?? -1;
  for (let i = end; near(i, end - 1); i += 1) if ((owner[i] ?? -1) >= 0) return owner[i] ?? -1;
  return -1;
}
