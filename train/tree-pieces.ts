/** Trees taken apart to be put together anew: words that know their head, in any order. */
import type { GoldSentence, GoldWord } from './read-conllu.ts';

export interface Node {
  form: string;
  readonly upos: string;
  readonly xpos: string;
  relation: string;
  head: Node | undefined;
}

/** Words in their order, and the one that the others hang on. */
export interface Piece {
  readonly words: readonly Node[];
  readonly top: Node;
}

/** What the parser learns from: a sentence of the treebank, or one made from it. */
export type TreeWord = Pick<GoldWord, 'form' | 'upos' | 'xpos' | 'head' | 'relation'>;

export function openTree({ words }: GoldSentence): Node[] {
  const nodes: Node[] = words.map(({ form, upos, xpos, relation }) => ({
    form,
    upos,
    xpos,
    relation,
    head: undefined,
  }));
  for (const [i, node] of nodes.entries()) node.head = nodes[words[i]?.head ?? -1];
  return nodes;
}

export function closeTree(nodes: readonly Node[]): readonly TreeWord[] {
  const at = new Map(nodes.map((node, i) => [node, i]));
  return nodes.map(({ form, upos, xpos, relation, head }) => ({
    form,
    upos,
    xpos,
    relation,
    head: head === undefined ? -1 : (at.get(head) ?? -1),
  }));
}

/** word('mayor', 'NOUN NN', 'nsubj') */
export function word(form: string, tag: string, relation: string): Piece {
  const [upos = '', xpos = ''] = tag.split(' ');
  const top: Node = { form, upos, xpos, relation, head: undefined };
  return { words: [top], top };
}

/** Hangs pieces on the top of `top`, before and behind it. */
export function phrase(top: Piece, before: readonly Piece[], after: readonly Piece[] = []): Piece {
  for (const piece of [...before, ...after]) piece.top.head = top.top;
  return {
    words: [...before.flatMap(({ words }) => words), ...top.words, ...after.flatMap(({ words }) => words)],
    top: top.top,
  };
}

export const comma = (): Piece => word(',', 'PUNCT ,', 'punct');

export function withRelation(piece: Piece, relation: string): Piece {
  piece.top.relation = relation;
  return piece;
}

export function childrenOf(nodes: readonly Node[], head: Node): readonly Node[] {
  return nodes.filter((node) => node.head === head);
}

/** The word and all that hangs on it, as indexes. */
export function yieldOf(
  nodes: readonly Node[],
  top: Node,
): { readonly first: number; readonly last: number; readonly size: number } {
  const inside = nodes.flatMap((node, i) => (isUnder(node, top) ? [i] : []));
  return { first: inside[0] ?? 0, last: inside.at(-1) ?? 0, size: inside.length };
}

function isUnder(node: Node, top: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.head) if (at === top) return true;
  return false;
}
