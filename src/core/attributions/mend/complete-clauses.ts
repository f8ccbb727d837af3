import { UPOS } from '#core/language/sentence.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { ownersOf } from '#core/attributions/tag/said.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** ", which began on Thursday", ", including two depots": what so begins still belongs to what is said. */
const GOING_ON: ReadonlySet<number> = new Set(['which', 'who', 'whose', 'where', 'including'].map(hashText));
const THAT: number = hashText('that');
const PUNCT: number = UPOS.indexOf('PUNCT');
const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map(hashText));
const COMMA = 1;
/** What is set between commas beside a noun is no longer than this. */
const LONGEST_ASIDE = 12;
const MOST_STEPS = 30;

/** Reported speech that stops before a clause hanging on its last words goes on to that clause's end. */
export function completeClauses(view: WordView, found: readonly Said[]): readonly Said[] {
  const owner = ownersOf(view, found);
  found.forEach(({ source }, index) => {
    if (source !== undefined) owner.fill(index, source.first, source.end);
  });
  return found.map((one) => {
    const last = one.content.toSorted((a, b) => a.first - b.first).at(-1);
    if (last === undefined || (one.cue !== undefined && last.first < one.cue.first)) return one;
    const end = Math.max(clauseEnd(view, owner, last), verbEnd(view, owner, one.cue, last));
    if (end === last.end) return one;
    return { ...one, content: one.content.map((range) => (range === last ? { first: range.first, end } : range)) };
  });
}

/** "Police said the men, aged 20 and 22, | were from Leeds": content that stops before its verb goes on past it. */
function verbEnd(view: WordView, owner: Int32Array, cue: WordRange | undefined, content: WordRange): number {
  const { end } = content;
  const stop = view.sentenceStart[(view.sentence[end - 1] ?? 0) + 1] ?? view.size;
  if (cue === undefined || view.quote[end - 1] !== 0 || view.mark[end] !== COMMA || holdsVerb(view, content))
    return end;
  let verb = end + 1;
  if (!isFinite(view, verb)) {
    while (verb < stop && verb - end <= LONGEST_ASIDE && view.mark[verb] !== COMMA && !isFinite(view, verb)) verb += 1;
    if (view.mark[verb] !== COMMA) return end;
    verb += 1;
  }
  if (verb >= stop || !isFinite(view, verb)) return end;
  let last = end;
  for (let i = end; i < stop && owner[i] === -1; i += 1) if (view.upos[i] !== PUNCT) last = i + 1;
  return last > verb ? last : end;
}

function holdsVerb(view: WordView, { first, end }: WordRange): boolean {
  for (let i = first; i < end; i += 1) if (isFinite(view, i)) return true;
  return false;
}

function isFinite(view: WordView, i: number): boolean {
  return FINITE.has(view.tag[i] ?? 0);
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
