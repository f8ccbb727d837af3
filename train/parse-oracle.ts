/** What each arc-hybrid move costs: the gold arcs that can no longer be made after it (Goldberg and Nivre's dynamic oracle). */
import { stackNode } from '#core/language/parser/state.ts';
import type { ParseState } from '#core/language/parser/state.ts';

export interface GoldTree {
  /** Heads; the root is the number of words. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: Int32Array, labels: Int32Array): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  for (const [word, head] of heads.entries()) children[head]?.push(word);
  return { heads, labels, children };
}

/** Sets `costs` for SHIFT, LEFT, RIGHT, whether they are legal or not. `onStack` marks the words of the stack. */
export function moveCosts(state: ParseState, gold: GoldTree, onStack: Uint8Array, costs: Int32Array): void {
  const next = state.next;
  const s0 = stackNode(state, 0);
  const s1 = stackNode(state, 1);
  const headOfNext = gold.heads[next] ?? -1;
  let shift = headOfNext < next && headOfNext !== s0 && onStack[headOfNext] === 1 ? 1 : 0;
  for (const child of gold.children[next] ?? []) if (child < next && onStack[child] === 1) shift++;
  let lost = 0;
  for (const child of gold.children[s0] ?? []) if (child >= next) lost++;
  const head = gold.heads[s0] ?? -1;
  costs[0] = shift;
  costs[1] = lost + (head === s1 || head > next ? 1 : 0);
  costs[2] = lost + (head >= next ? 1 : 0);
}
