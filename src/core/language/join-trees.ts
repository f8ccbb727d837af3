import type { Tags } from './tagger/tagger.ts';
import type { Reporting } from './set-apart.ts';

/** Heads and relations of a sentence; -1 is the root's head. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** A part of a sentence that is parsed for itself: the indexes of its words. */
export type Part = readonly number[];

/** What is left without the clauses that report, and those clauses. */
export function partsOf(size: number, reportings: readonly Reporting[]): readonly Part[] {
  const all = Array.from({ length: size }, (_, index) => index);
  // The sentence's own full stop stays with what is reported.
  const inside = ({ first, last, inside: closes }: Reporting, index: number): boolean =>
    index >= first && index <= (closes ? last : size - 1);
  const rest = all.filter((index) => !reportings.some((one) => inside(one, index)));
  const spoken = reportings.map((one) =>
    all.filter((index) => inside(one, index) && index !== one.first && !(one.inside && index === one.last)),
  );
  return [rest, ...spoken];
}

export function tagsOf({ best, second }: Tags, part: Part): Tags {
  return {
    best: Int32Array.from(part, (index) => best[index] ?? 0),
    second: Int32Array.from(part, (index) => second[index] ?? -1),
  };
}

/** The trees of the parts as one: what is reported hangs on who reports it, as the treebanks have it: behind as clausal complement, inside as parataxis. */
export function joinTrees(
  size: number,
  reportings: readonly Reporting[],
  parts: readonly Part[],
  trees: readonly Arcs[],
): Arcs {
  const heads = new Int32Array(size).fill(-1);
  const relations = Array.from({ length: size }, () => 'punct');
  const roots = parts.map((part, place) => {
    let root = part[0] ?? 0;
    for (const [index, word] of part.entries()) {
      const head = trees[place]?.heads[index] ?? -1;
      relations[word] = trees[place]?.relations[index] ?? 'dep';
      heads[word] = head < 0 ? -1 : (part[head] ?? -1);
      if (head < 0) root = word;
    }
    return root;
  });
  const [main = 0, ...spoken] = roots;
  for (const [place, { first, last, inside }] of reportings.entries()) {
    const root = spoken[place] ?? main;
    const [upper, lower] = inside ? [main, root] : [root, topOf(heads, main)];
    heads[lower] = upper;
    relations[lower] = inside ? 'parataxis' : 'ccomp';
    relations[upper] = heads[upper] === -1 ? 'root' : (relations[upper] ?? 'root');
    heads[first] = lower;
    if (inside) heads[last] = lower;
  }
  return { heads, relations };
}

function topOf(heads: Int32Array, from: number): number {
  let at = from;
  while ((heads[at] ?? -1) >= 0) at = heads[at] ?? -1;
  return at;
}
