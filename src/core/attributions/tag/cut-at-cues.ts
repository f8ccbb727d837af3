import { UPOS } from '#core/language/sentence.ts';
import type { Trusted } from './choose-candidates.ts';
import type { WordRange } from './label-roles.ts';
import type { WordView } from './word-view.ts';

/** Stage one is all but sure of the inner cue, and its own source and content are trusted too. */
const SURE_CUE = 0.9;
const LEAST_TRUST = 0.5;
const PUNCT: number = UPOS.indexOf('PUNCT');

/**
 * "He said that it rained, adding that more was to come": nobody's content holds another's cue together with all that follows.
 * Content that ends with such a cue and its content is cut before it. `trusted` is in order of the cues.
 */
export function cutAtCues(view: WordView, trusted: readonly Trusted[]): readonly Trusted[] {
  const sure = trusted.filter(
    ({ candidate: { cue, window }, trust }) =>
      cue.likelihood >= SURE_CUE && trust >= LEAST_TRUST && view.quote[window.head] === 0,
  );
  let near = 0;
  return trusted.map((one) => {
    const { cue, content, window } = one.candidate;
    while (near < sure.length && (sure[near]?.candidate.cue.first ?? 0) < window.from - 500) near += 1;
    let cut = content;
    for (let i = near; i < sure.length; i += 1) {
      const inner = sure[i]?.candidate;
      if (inner === undefined || inner.cue.first >= window.to) break;
      if (inner.cue.first > cue.first) cut = cut.map((range) => cutBefore(view, range, inner.cue, inner.content));
    }
    return cut === content ? one : { ...one, candidate: { ...one.candidate, content: cut } };
  });
}

function cutBefore(view: WordView, range: WordRange, cue: WordRange, content: readonly WordRange[]): WordRange {
  const last = content.at(-1);
  const isInner = cue.first > range.first && cue.end < range.end && content.every((one) => one.first >= cue.end);
  if (!isInner || last === undefined || last.end < range.end || view.sentence[range.first] !== view.sentence[cue.first])
    return range;
  let end = cue.first;
  while (end > range.first + 1 && view.upos[end - 1] === PUNCT) end -= 1;
  return { first: range.first, end };
}
