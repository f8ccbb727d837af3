/** Boosted trees: `base` and the leaves that a row falls into, added up. */
export interface BoostedTrees {
  readonly base: number;
  /** Nodes in preorder, three numbers each: column, cut, place of the right child; or -1, the leaf's value, 0. */
  readonly trees: readonly ArrayLike<number>[];
}

export function sumTrees({ base, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let sum = base;
  for (const tree of trees) sum += fall(tree, row);
  return sum;
}

function fall(tree: ArrayLike<number>, row: ArrayLike<number>): number {
  let at = 0;
  for (;;) {
    const column = tree[at] ?? -1;
    const cut = tree[at + 1] ?? 0;
    if (column < 0) return cut;
    at = (row[column] ?? 0) <= cut ? at + 3 : (tree[at + 2] ?? 0);
  }
}
