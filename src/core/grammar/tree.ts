import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

/** A sentence whose tree is ready to be asked. Everything that climbs or descends goes through here. */
export interface Tree {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Of each word, by its index, in the order of the text. */
  readonly children: readonly (readonly Word[])[];
  /** Index of the first and of the last word of everything that hangs below a word, itself included. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const trees = new WeakMap<Sentence, Tree>();

/** Made once a sentence, in time that grows with its words alone. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence);
  if (known !== undefined) return known;
  const tree = buildTree(sentence);
  trees.set(sentence, tree);
  return tree;
}

function buildTree(sentence: Sentence): Tree {
  const { words } = sentence;
  const children: Word[][] = words.map(() => []);
  for (const word of words) children[word.head]?.push(word);
  const first = words.map(({ index }) => index);
  const last = words.map(({ index }) => index);
  for (const index of deepestFirst(words, children)) {
    const head = words[index]?.head ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head] ?? head, first[index] ?? index);
    last[head] = Math.max(last[head] ?? head, last[index] ?? index);
  }
  return { sentence, words, children, first, last };
}

/** Without recursion: a hostile sentence may be as deep as it is long. */
function deepestFirst(words: readonly Word[], children: readonly (readonly Word[])[]): readonly number[] {
  const order = words.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let at = 0; at < order.length; at += 1) {
    for (const child of children[order[at] ?? -1] ?? []) order.push(child.index);
  }
  return order.reverse();
}

export function childrenOf(tree: Tree, word: Word): readonly Word[] {
  return tree.children[word.index] ?? [];
}

export function parentOf(tree: Tree, word: Word): Word | undefined {
  return tree.words[word.head];
}

/** The relation without its subtype: "nsubj:pass" -> "nsubj". */
export function relationOf(word: Word): string {
  const colon = word.relation.indexOf(':');
  return colon < 0 ? word.relation : word.relation.slice(0, colon);
}

export function childBy(tree: Tree, word: Word, ...relations: readonly string[]): Word | undefined {
  return childrenOf(tree, word).find(
    (child) => relations.includes(child.relation) || relations.includes(relationOf(child)),
  );
}

/** The word and everything above it, nearest first. */
export function* upwardsFrom(tree: Tree, word: Word): Generator<Word> {
  let at: Word | undefined = word;
  // A tree has no circle; what is not a tree must not hang the reading.
  for (let steps = tree.words.length; at !== undefined && steps >= 0; steps -= 1) {
    yield at;
    at = parentOf(tree, at);
  }
}

export function wordAt(tree: Tree, position: number): Word | undefined {
  return tree.words.find((word) => position >= word.start && position < word.end);
}

/** The words that a span touches. */
export function phraseWords(tree: Tree, span: Span): readonly Word[] {
  return tree.words.filter((word) => word.start < span.end && span.start < word.end);
}

/** The word of a span whose head lies outside it; of several the one that stands highest, then the last. */
export function headOf(tree: Tree, span: Span): Word | undefined {
  const inside = phraseWords(tree, span);
  const [from, to] = [inside[0]?.index ?? 0, inside.at(-1)?.index ?? -1];
  const tops = inside.filter(({ head, upos }) => (head < from || head > to) && upos !== 'PUNCT');
  const widest = (word: Word): number => (tree.last[word.index] ?? 0) - (tree.first[word.index] ?? 0);
  return tops.toSorted((a, b) => widest(b) - widest(a) || b.index - a.index)[0] ?? inside.at(-1);
}

/** Everything that hangs below a word, itself included, as one span. */
export function subtreeSpan(tree: Tree, word: Word): Span {
  const start = tree.words[tree.first[word.index] ?? word.index]?.start ?? word.start;
  const end = tree.words[tree.last[word.index] ?? word.index]?.end ?? word.end;
  return { start, end };
}

/** Does it hang below the other, or is it the other? */
export function isBelow(tree: Tree, word: Word, above: Word): boolean {
  return upwardsFrom(tree, word).some((one) => one === above);
}
