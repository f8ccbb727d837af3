import type { Comparison, Match } from '#core/compare/comparison.ts';
import { sliceOf } from '#core/span.ts';

const RELATIONS: Readonly<Record<Match['relation'], string>> = {
  same: 'Both say',
  differs: 'They differ',
  updates: 'One has a later state',
};

/** Two stories side by side, a line each: whether they are of one event, then what both tell. */
export function comparisonLines(a: string, b: string, comparison: Comparison): readonly string[] {
  const { sameEvent, copied, origins, matches } = comparison;
  const first = sameEvent
    ? 'Both stories tell of one event, as far as their words show.'
    : 'No common event was found.';
  const copy = copied ? ['They share whole runs of words: one is a copy of the other, or both of a third.'] : [];
  const from = origins.length === 0 ? [] : [`Named sources: ${origins.join(', ')}.`];
  const told = matches.map(
    (match) => `${RELATIONS[match.relation]}: “${oneLine(sliceOf(a, match.a))}” | “${oneLine(sliceOf(b, match.b))}”`,
  );
  return [first, ...copy, ...from, ...told];
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
