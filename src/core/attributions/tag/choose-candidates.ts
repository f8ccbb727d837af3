import type { Said } from './said.ts';
import type { Candidate, WordRange } from './label-roles.ts';

/** A candidate that keeps less of its content than this, beside more trusted ones, is given up. */
const LEAST_KEPT = 0.5;

export interface Trusted {
  readonly candidate: Candidate;
  /** The probability that source and content are right, as far as training can tell. */
  readonly trust: number;
}

/** Takes candidates from the most trusted down to `least`; content already taken is not taken twice. */
export function chooseCandidates(size: number, trusted: readonly Trusted[], least: number): readonly Said[] {
  const taken = new Uint8Array(size);
  const chosen: Said[] = [];
  const ways = Map.groupBy(trusted, ({ candidate }) => candidate.cue);
  for (const one of trusted.toSorted((a, b) => b.trust - a.trust)) {
    if (one.trust < least) break;
    const { cue, source, content } = likeliestAlike(one, ways.get(one.candidate.cue) ?? []);
    if (isTaken(taken, cue)) continue;
    const kept = content.flatMap((range) => freeParts(taken, range));
    if (kept.length === 0 || wordsIn(kept) < LEAST_KEPT * wordsIn(content)) continue;
    for (const range of kept) taken.fill(1, range.first, range.end);
    taken.fill(1, cue.first, cue.end);
    chosen.push({ cue, ...(source === undefined ? {} : { source }), content: kept, trust: one.trust });
  }
  return chosen;
}

/** Trust tells whose words which are; where exactly they begin and end the likeliest labels know better. */
function likeliestAlike(chosen: Trusted, ways: readonly Trusted[]): Candidate {
  let best = chosen.candidate;
  for (const { candidate } of ways) {
    if (candidate.behind < best.behind && isAlike(candidate, chosen.candidate)) best = candidate;
  }
  return best;
}

function isAlike(a: Candidate, b: Candidate): boolean {
  const sources = [a.source, b.source].filter((source) => source !== undefined);
  const [one, other] = sources;
  const sameSource =
    sources.length === 0 || (one !== undefined && other !== undefined && sharedPart([one], [other]) >= 0.5);
  return sameSource && sharedPart(a.content, b.content) >= 0.5;
}

/** Words in both over words in either. Ranges of one side never overlap each other. */
function sharedPart(a: readonly WordRange[], b: readonly WordRange[]): number {
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  return both / (wordsIn(a) + wordsIn(b) - both);
}

function isTaken(taken: Uint8Array, range: WordRange): boolean {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) words += taken[i] ?? 0;
  return words * 2 >= range.end - range.first;
}

function freeParts(taken: Uint8Array, range: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  for (let i = range.first; i < range.end; i += 1) {
    if (taken[i] === 1) continue;
    const first = i;
    while (i < range.end && taken[i] === 0) i += 1;
    parts.push({ first, end: i });
  }
  return parts;
}

function wordsIn(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.first, 0);
}
