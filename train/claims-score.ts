/** How well candidates are ranked, led and named, by the measures of the desk: stories the model has not seen. */
import type { JudgedCandidate, JudgedStory } from './claims-data.ts';

const GAIN = [0, 1, 3, 7];

export function scoreRanking(stories: readonly JudgedStory[], worth: ReadonlyMap<JudgedCandidate, number>): string {
  let gain = 0;
  let [shown, useful, musts, mustsFirst] = [0, 0, 0, 0];
  for (const { candidates } of stories) {
    const grades = [...candidates].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).map(({ grade }) => grade);
    const best = gainOf([...grades].sort((a, b) => b - a));
    gain += best === 0 ? 1 : gainOf(grades) / best;
    shown += Math.min(8, grades.length);
    useful += grades.slice(0, 8).filter((grade) => grade > 0).length;
    musts += grades.filter((grade) => grade === 3).length;
    mustsFirst += grades.slice(0, 4).filter((grade) => grade === 3).length;
  }
  return `ndcg@8 ${percent(gain, stories.length)}, useful of 8 ${percent(useful, shown)}, must in 4 ${percent(mustsFirst, musts)}`;
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 8).reduce((sum, grade, at) => sum + (GAIN[grade] ?? 0) / Math.log2(at + 2), 0);
}

export function scoreLead(stories: readonly JudgedStory[], lead: ReadonlyMap<JudgedCandidate, number>): string {
  const right = stories.filter(({ candidates }) => {
    const [first] = [...candidates].sort((a, b) => (lead.get(b) ?? 0) - (lead.get(a) ?? 0));
    return first?.lead === 2;
  });
  return percent(right.length, stories.length);
}

export function scoreKinds(stories: readonly JudgedStory[], kinds: ReadonlyMap<JudgedCandidate, string>): string {
  const graded = stories.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind !== undefined));
  return percent(graded.filter((candidate) => kinds.get(candidate) === candidate.kind).length, graded.length);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
