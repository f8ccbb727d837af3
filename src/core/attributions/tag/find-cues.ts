import { CUE_BEGINS, CUE_GOES_ON } from './word-roles.ts';
import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

/** Words that may be a cue: half-open word indexes. */
export interface CueCandidate {
  readonly first: number;
  readonly end: number;
  readonly likelihood: number;
}

/** Below this a word off the likeliest path is not tried as a cue. */
const LEAST_LIKELIHOOD = 0.07;

/** The cues of the likeliest path, and words that nearly were one. */
export function findCues(view: WordView, roles: WordRoles): readonly CueCandidate[] {
  const found: CueCandidate[] = [];
  let i = 0;
  while (i < view.size) {
    const end = roles.best[i] === CUE_BEGINS ? endOfBest(roles, i) : endOfLikely(view, roles, i);
    if (end > i) found.push({ first: i, end, likelihood: mostLikely(roles, i, end) });
    i = Math.max(end, i + 1);
  }
  return found;
}

function endOfBest(roles: WordRoles, first: number): number {
  let end = first + 1;
  while (roles.best[end] === CUE_GOES_ON) end += 1;
  return end;
}

function endOfLikely(view: WordView, roles: WordRoles, first: number): number {
  const isCue = roles.best[first] === CUE_GOES_ON;
  if (isCue || (roles.cueBegins[first] ?? 0) < LEAST_LIKELIHOOD || (view.mark[first] ?? 0) > 0) return first;
  let end = first + 1;
  const goesOn = (at: number): number => (roles.cue[at] ?? 0) - (roles.cueBegins[at] ?? 0);
  while (
    end < view.size &&
    roles.best[end] !== CUE_BEGINS &&
    view.sentence[end] === view.sentence[first] &&
    goesOn(end) >= 0.5 * (roles.cueBegins[first] ?? 0)
  ) {
    end += 1;
  }
  return end;
}

function mostLikely(roles: WordRoles, first: number, end: number): number {
  let most = 0;
  for (let i = first; i < end; i += 1) most = Math.max(most, roles.cue[i] ?? 0);
  return most;
}
