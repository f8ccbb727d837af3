import { UPOS } from '#core/language/sentence.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { ownersOf } from '#core/attributions/tag/found.ts';
import type { Found } from '#core/attributions/tag/found.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** ", which began on Thursday", ", including two depots": what so begins still belongs to what is said. */
const GOING_ON: ReadonlySet<number> = new Set(['which', 'who', 'whose', 'where', 'including'].map(hashText));
const THAT: number = hashText('that');
const PUNCT: number = UPOS.indexOf('PUNCT');
const MOST_STEPS = 30;

/** Reported speech that stops before a clause hanging on its last words goes on to that clause's end. */
export function completeClauses(view: WordView, found: readonly Found[]): readonly Found[] {
  const owner = ownersOf(view, found);
  found.forEach(({ source }, index) => {
    if (source !== undefined) owner.fill(index, source.first, source.end);
  });
  return found.map((one) => {
    const last = one.content.toSorted((a, b) => a.first - b.first).at(-1);
    if (last === undefined || (one.cue !== undefined && last.first < one.cue.first)) return one;
    const end = clauseEnd(view, owner, last);
    if (end === last.end) return one;
    return { ...one, content: one.content.map((range) => (range === last ? { first: range.first, end } : range)) };
  });
}

function clauseEnd(view: WordView, owner: Int32Array, content: WordRange): number {
  const { end } = content;
  const stop = view.sentenceStart[(view.sentence[end - 1] ?? 0) + 1] ?? view.size;
  const comma = view.mark[end] === 1;
  if (!comma || end + 1 >= stop || view.quote[end - 1] !== 0 || !GOING_ON.has(view.word[end + 1] ?? 0)) return end;
  // After "said that ..." such a clause is the speaker's, however the tree hangs it.
  const isSaid = view.word[content.first] === THAT;
  let last = end;
  for (let i = end; i < stop && owner[i] === -1; i += 1) {
    if (view.upos[i] === PUNCT) continue;
    if (!isSaid && !hangsOn(view, i, content)) break;
    last = i + 1;
  }
  return last;
}

function hangsOn(view: WordView, word: number, { first, end }: WordRange): boolean {
  let at = word;
  for (let step = 0; step < MOST_STEPS && at >= 0; step += 1) {
    if (at >= first && at < end) return true;
    at = view.head[at] ?? -1;
  }
  return false;
}
