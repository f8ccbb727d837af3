import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { childrenOf, relationOf, subtreeSpan } from './tree.ts';
import type { Tree } from './tree.ts';

/** What hangs on a noun and is told for itself. */
const BESIDE = new Set(['appos', 'parataxis', 'conj', 'cc', 'advcl', 'punct', 'nsubj', 'cop', 'case', 'mark', 'acl']);

/** The noun phrase of a head, from its determiner to its last modifier: without appositions, clauses and what it is joined to. */
export function nounPhraseOf(tree: Tree, head: Word): Span {
  let { start, end } = head;
  for (const child of childrenOf(tree, head)) {
    if (BESIDE.has(relationOf(child))) continue;
    const span = subtreeSpan(tree, child);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
