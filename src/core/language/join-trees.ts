import type { Tags } from './tagger/tagger.ts';
import type { Insertion } from './set-apart.ts';

/** Within a noun phrase, from its words to its head. */
const PHRASE: ReadonlySet<string> = new Set([
  'nmod',
  'flat',
  'compound',
  'conj',
  'appos',
  'nummod',
  'obl',
  'acl',
  'obj',
]);
const BESIDE: ReadonlySet<string> = new Set(['punct', 'advmod', 'obl', 'advcl', 'cc', 'mark']);

/** Heads and relations of a sentence; -1 is the root's head. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** A part of a sentence that is parsed for itself: the indexes of its words. */
export type Part = readonly number[];

/** What is left without the clauses that report, and those clauses. */
export function partsOf(size: number, insertions: readonly Insertion[]): readonly Part[] {
  const all = Array.from({ length: size }, (_, index) => index);
  // The sentence's own full stop stays with what is reported.
  const inside = ({ first, last, inside: closes }: Insertion, index: number): boolean =>
    index >= first && index <= (closes ? last : size - 1);
  const rest = all.filter((index) => !insertions.some((one) => inside(one, index)));
  const spoken = insertions.map((one) =>
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

/** The tags of a part in those of its sentence, for the words that are asked for. */
export function joinTags({ best, second }: Tags, part: Part, own: Tags, isWanted: (word: number) => boolean): Tags {
  const joined = { best: best.slice(), second: second.slice() };
  for (const [index, at] of part.entries()) {
    if (!isWanted(at)) continue;
    joined.best[at] = own.best[index] ?? 0;
    joined.second[at] = own.second[index] ?? -1;
  }
  return joined;
}

/** The trees of the parts as one: what is reported hangs on who reports it, as the treebanks have it: behind as clausal complement, inside as parataxis. */
export function joinTrees(
  size: number,
  insertions: readonly Insertion[],
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
  for (const [place, one] of insertions.entries()) {
    const root = spoken[place] ?? main;
    const tree = { heads, relations };
    if (one.kind === 'inverted') nameSpeaker(tree, root);
    const { upper, lower, relation } = linkOf(tree, one, main, root);
    heads[lower] = upper;
    relations[lower] = relation;
    relations[upper] = heads[upper] === -1 ? 'root' : (relations[upper] ?? 'root');
    heads[one.first] = lower;
    if (one.inside) heads[one.last] = lower;
  }
  return { heads, relations };
}

function linkOf(
  { heads, relations }: Arcs,
  { kind, first, inside }: Insertion,
  main: number,
  root: number,
): { readonly upper: number; readonly lower: number; readonly relation: string } {
  if (kind === 'according') return { upper: main, lower: root, relation: 'obl' };
  if (kind === 'aside') return { upper: subjectAt({ heads, relations }, first - 1), lower: root, relation: 'appos' };
  if (inside) return { upper: main, lower: root, relation: 'parataxis' };
  return { upper: root, lower: topOf(heads, main), relation: 'ccomp' };
}

/** The head of the phrase that ends with a word. */
function subjectAt({ heads, relations }: Arcs, word: number): number {
  let at = word;
  while (PHRASE.has((relations[at] ?? '').split(':')[0] ?? '') && (heads[at] ?? -1) >= 0 && (heads[at] ?? 0) < word)
    at = heads[at] ?? at;
  return at;
}

/** "said Ingrid Falk": what follows the verb is who speaks, whatever else it was taken for. */
function nameSpeaker({ heads, relations }: Arcs, verb: number): void {
  const after = relations.flatMap((relation, word) =>
    heads[word] === verb && word > verb && !BESIDE.has(relation) ? [word] : [],
  );
  if (after.some((word) => relations[word]?.startsWith('nsubj'))) return;
  const [speaker] = after;
  if (speaker !== undefined) relations[speaker] = 'nsubj';
}

function topOf(heads: Int32Array, from: number): number {
  let at = from;
  while ((heads[at] ?? -1) >= 0) at = heads[at] ?? -1;
  return at;
}
