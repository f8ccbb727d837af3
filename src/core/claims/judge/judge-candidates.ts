import type { Candidate } from '#core/claims/candidate.ts';
import type { CheckKind } from '#core/claims/check-kinds.ts';
import type { Story } from '#core/claims/story.ts';
import { sumTrees } from '#core/language/model/boosted-trees.ts';
import { rowOf } from './columns.ts';
import { aboutIt, taleOf } from './about.ts';
import { chooseKind, claimsModel, scoreTale, scoreWords } from './model.ts';
import type { Seen } from './story-view.ts';
import { seeCandidate, viewStory } from './story-view.ts';
import { MOST_FEATURES, storyFeatures, wordFeatures } from './word-features.ts';

/** A candidate with an editor's eye on it, as learned. */
export interface Judged {
  readonly candidate: Candidate;
  readonly seen: Seen;
  /** 0..1: how gladly an editor would have it checked, among those of this story. */
  readonly worth: number;
  /** How well it tells the story; to be compared inside the story. */
  readonly lead: number;
  readonly kind: CheckKind;
}

export function judgeCandidates(story: Story, candidates: readonly Candidate[]): readonly Judged[] {
  if (candidates.length === 0) return [];
  const model = claimsModel();
  const view = viewStory(story);
  const first = scoreTale(model, storyFeatures(view));
  const tale = taleOf(model.about, view);
  return candidates.map((candidate) => {
    const seen = seeCandidate(view, candidate);
    const words = wordFeatures(seen);
    const about = aboutIt(model.about, seen, tale);
    const row = [...rowOf(seen), scoreWords(model, words)];
    return {
      candidate,
      seen,
      worth: chanceOf(sumTrees(model.worth, row)),
      lead: sumTrees(model.lead, row),
      kind: chooseKind(model, [...words, ...about.marks].slice(0, MOST_FEATURES), first, about.offset),
    };
  });
}

function chanceOf(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
