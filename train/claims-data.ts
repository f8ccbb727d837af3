/** Stories in which an editor graded every sentence: the candidates of each, with the grade and kind of their sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
  /** Its statements were marked one by one, not its sentences. */
  readonly marked: boolean;
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

type Label = Pick<JudgedCandidate, 'grade' | 'kind' | 'lead' | 'share'>;

export function judgeStory({ id, sentences, lead }: JudgedRow, story: Story, about: LinearModel): JudgedStory {
  const places = candidatesOf(story).map(({ span }) => placeOf(sentences, span));
  return judge(id, story, about, (_, at) => {
    const place = places[at] ?? -1;
    const [, , grade, kind] = sentences[place] ?? [0, 0, 0, null];
    return {
      grade,
      kind: kind ?? undefined,
      lead: lead[0] === place ? 2 : lead.includes(place) ? 1 : 0,
      share: 1 / places.filter((other) => other === place).length,
    };
  });
}

function candidatesOf(story: Story): readonly Candidate[] {
  return findCandidates(story).filter(({ span }) => !isInHeadline(story, span));
}

function judge(
  id: string,
  story: Story,
  about: LinearModel,
  label: (span: Candidate['span'], at: number) => Label,
): JudgedStory {
  const view = viewStory(story);
  const tale = taleOf(about, view);
  return {
    id,
    marked: false,
    words: storyFeatures(view),
    candidates: candidatesOf(story).map((candidate, at) => {
      const seen = seeCandidate(view, candidate);
      const { span } = candidate;
      return { span, row: rowOf(seen), words: wordFeatures(seen), ...aboutIt(about, seen, tale), ...label(span, at) };
    }),
  };
}

interface Marked {
  readonly story: string;
  readonly lead: readonly (readonly [start: number, end: number])[];
  readonly checks: readonly {
    readonly span: readonly [start: number, end: number];
    readonly grade: number;
    readonly kind: string;
  }[];
}

/** Stories that an editor marked statement by statement: every second one; the others measure what was learned. */
export function readMarked(folder: string, about: LinearModel): readonly JudgedStory[] {
  const files = readdirSync(path.join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files
    .filter((_, at) => at % 2 === 0)
    .map((name) => {
      const marked = JSON.parse(readFileSync(path.join(folder, 'gold', name), 'utf8')) as Marked;
      const text = readFileSync(path.join(folder, 'texts', `${marked.story}.txt`), 'utf8');
      return judgeMarked(marked, readStory(readPaste(text)), about);
    });
}

export function judgeMarked({ story: id, checks, lead }: Marked, story: Story, about: LinearModel): JudgedStory {
  const label = (span: Candidate['span']): Label => {
    const [check] = checks.filter((one) => areOne(span, one.span)).toSorted((a, b) => b.grade - a.grade);
    const place = lead.findIndex((one) => areOne(span, one));
    return {
      grade: check?.grade ?? 0,
      kind: check?.kind,
      lead: place === 0 ? 2 : place > 0 ? 1 : 0,
      share: 1,
    };
  };
  return { ...judge(id, story, about, label), marked: true };
}

/** They share half of the shorter and a quarter of the longer. */
function areOne({ start, end }: Candidate['span'], [from, to]: readonly [number, number]): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  const [a, b] = [end - start, to - from];
  return shared >= 0.5 * Math.min(a, b) && shared >= 0.25 * Math.max(a, b);
}

function placeOf(sentences: JudgedRow['sentences'], { start, end }: Candidate['span']): number {
  const shared = sentences.map(([from, to]) => Math.min(to, end) - Math.max(from, start));
  const most = Math.max(...shared);
  return most <= 0 ? -1 : shared.indexOf(most);
}
