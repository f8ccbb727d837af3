/** Stories in which an editor graded every sentence: the candidates of each, with the grade and kind of their sentence. */
import { readFileSync } from 'node:fs';
import type { Candidate } from '#core/claims/candidate.ts';
import { findCandidates } from '#core/claims/find-candidates.ts';
import { aboutIt, taleOf } from '#core/claims/judge/about.ts';
import { rowOf } from '#core/claims/judge/columns.ts';
import { seeCandidate, viewStory } from '#core/claims/judge/story-view.ts';
import { storyFeatures, wordFeatures } from '#core/claims/judge/word-features.ts';
import { isInHeadline } from '#core/claims/story.ts';
import type { Story } from '#core/claims/story.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import { readStory } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';

export interface JudgedCandidate {
  readonly span: Candidate['span'];
  readonly row: readonly number[];
  readonly words: readonly number[];
  /** Its marks for the kind, and what speaks for each kind before anything is learned. */
  readonly marks: readonly number[];
  readonly offset: Float64Array;
  /** 0 to 3: worth of a check. */
  readonly grade: number;
  readonly kind: string | undefined;
  /** Its sentence tells the story: 2 first, 1 after that. */
  readonly lead: number;
  /** Of its sentence's candidates: a share. */
  readonly share: number;
}

export interface JudgedStory {
  readonly id: string;
  readonly words: readonly number[];
  readonly candidates: readonly JudgedCandidate[];
}

export interface JudgedRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number, grade: number, kind: string | null])[];
  readonly lead: readonly number[];
}

export function readJudged(file: string, about: LinearModel): readonly JudgedStory[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((line) => {
    const row = JSON.parse(line) as JudgedRow;
    return judgeStory(row, readStory(readPaste(row.text)), about);
  });
}

export function judgeStory({ id, sentences, lead }: JudgedRow, story: Story, about: LinearModel): JudgedStory {
  const view = viewStory(story);
  const tale = taleOf(about, view);
  const candidates = findCandidates(story).filter(({ span }) => !isInHeadline(story, span));
  const places = candidates.map(({ span }) => placeOf(sentences, span));
  return {
    id,
    words: storyFeatures(view),
    candidates: candidates.map((candidate, at) => {
      const seen = seeCandidate(view, candidate);
      const place = places[at] ?? -1;
      const [, , grade, kind] = sentences[place] ?? [0, 0, 0, null];
      return {
        span: candidate.span,
        row: rowOf(seen),
        words: wordFeatures(seen),
        ...aboutIt(about, seen, tale),
        grade,
        kind: kind ?? undefined,
        lead: lead[0] === place ? 2 : lead.includes(place) ? 1 : 0,
        share: 1 / places.filter((other) => other === place).length,
      };
    }),
  };
}

function placeOf(sentences: JudgedRow['sentences'], { start, end }: Candidate['span']): number {
  const shared = sentences.map(([from, to]) => Math.min(to, end) - Math.max(from, start));
  const most = Math.max(...shared);
  return most <= 0 ? -1 : shared.indexOf(most);
}
