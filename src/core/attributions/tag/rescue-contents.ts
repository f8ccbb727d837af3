import type { Trusted } from './choose-candidates.ts';
import { freeParts, ownersOf } from './said.ts';
import type { Said } from './said.ts';
import type { WordRange } from './label-roles.ts';
import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

/** From here on stage one is sure that a word is content, whosever it is. */
const SURE = 0.7;
const LEAST_WORDS = 4;
/** A candidate that would be too doubtful by itself is taken when it accounts for such words. */
const LEAST_TRUST = 0.1;
const LEAST_COVERED = 0.6;
/** So sure, and so near an attribution, words without a candidate are its content. */
const VERY_SURE = 0.85;
const MOST_APART = 3;
/** No window reaches further from its cue. */
const REACH = 400;

/** Gives words that are surely content, and that nobody has, to the best doubtful candidate, else to the attribution beside them. */
export function rescueContents(
  view: WordView,
  roles: WordRoles,
  trusted: readonly Trusted[],
  found: readonly Said[],
): readonly Said[] {
  const owner = ownersOf(view, found);
  const all = [...found];
  let near = 0;
  for (const range of sureRanges(view, roles, owner, SURE)) {
    while (near < trusted.length && (trusted[near]?.candidate.cue.first ?? 0) < range.first - REACH) near += 1;
    const best = bestFor(trusted, near, range, owner);
    const candidate = best?.candidate;
    if (best === undefined || candidate === undefined) continue;
    const content = candidate.content.flatMap((one) => freeParts(owner, one));
    for (const one of [candidate.cue, ...content]) owner.fill(all.length, one.first, one.end);
    const { cue, source } = candidate;
    all.push({ cue, ...(source === undefined ? {} : { source }), content });
  }
  for (const range of sureRanges(view, roles, owner, VERY_SURE)) {
    const index = ownerBeside(view, owner, range);
    const beside = all[index];
    if (beside !== undefined) all[index] = { ...beside, content: [...beside.content, range] };
  }
  return all;
}

function sureRanges(view: WordView, roles: WordRoles, owner: Int32Array, least: number): readonly WordRange[] {
  const ranges: WordRange[] = [];
  const isLoose = (i: number): boolean => owner[i] === -1 && (roles.content[i] ?? 0) >= least;
  for (let i = 0; i < view.size; i += 1) {
    if (!isLoose(i)) continue;
    const first = i;
    while (i < view.size && isLoose(i) && view.paragraph[i] === view.paragraph[first]) i += 1;
    if (i - first > LEAST_WORDS) ranges.push({ first, end: i });
  }
  return ranges;
}

/** `trusted` is in order of the cues; those before index `from` are too far away. */
function bestFor(trusted: readonly Trusted[], from: number, range: WordRange, owner: Int32Array): Trusted | undefined {
  let best: Trusted | undefined;
  let most = LEAST_TRUST;
  for (let i = from; i < trusted.length; i += 1) {
    const one = trusted[i];
    if (one === undefined || one.candidate.cue.first > range.end + REACH) break;
    if (one.trust < most || owner[one.candidate.cue.first] !== -1) continue;
    const covered = one.candidate.content.reduce((sum, part) => sum + sharedWords(part, range), 0);
    if (covered < LEAST_COVERED * (range.end - range.first)) continue;
    best = one;
    most = one.trust;
  }
  return best;
}

function sharedWords(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
}

function ownerBeside(view: WordView, owner: Int32Array, { first, end }: WordRange): number {
  for (let gap = 1; gap <= MOST_APART; gap += 1) {
    for (const i of [first - gap, end - 1 + gap]) {
      const inside = i >= 0 && i < view.size && view.paragraph[i] === view.paragraph[first];
      if (inside && (owner[i] ?? -1) >= 0) return owner[i] ?? -1;
    }
  }
  return -1;
}
