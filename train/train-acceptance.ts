/** models/acceptance.model: which attributions an editor would mark as statements. See models/ATTRIBUTIONS.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { statementFeatures } from '#core/attributions/accept/statement-features.ts';
import { proposeAttributions } from '#core/attributions/tag-attributions.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import { viewWords } from '#core/attributions/tag/word-view.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { fitLinear, scoreGroups } from './claims-linear.ts';
import type { LinearExample, LinearWeights } from './claims-linear.ts';
import type { Train } from './train.ts';
import { floats, packLinear, writeModel } from './write-model.ts';

const FOLDS = 5;
const OPTIONS = { labels: 2, epochs: 10, rate: 0.1, ridge: 1e-4, minSeen: 2, hidden: 0.3, seed: 1 };
/** A candidate that runs over the marked words by more is no statement as it stands. */
const LEAST_COVERED = 0.5;
const LEAST_WEIGHT = 0.02;
const LABELS = ['no', 'yes'];

interface Judged {
  readonly features: readonly number[];
  readonly yes: boolean;
}

interface JudgedStory {
  readonly candidates: readonly Judged[];
  /** Statements that somebody makes, found or not. */
  readonly statements: number;
}

interface Row {
  readonly text: string;
  readonly statements: readonly { readonly content: readonly (readonly [number, number])[] }[];
}

export const train: Train = ({ data, out }) => {
  const stories = readStatements(path.join(data, 'silver', 'stories.jsonl'));
  crossValidate(stories);
  const weights = fitLinear(examplesOf(stories), OPTIONS);
  writeModel(path.join(out, 'acceptance.model'), {
    ...packLinear('statement', { labels: LABELS, rows: pairsOf(weights) }, LEAST_WEIGHT),
    'statement.base': floats(weights.base),
  });
};

function examplesOf(stories: readonly JudgedStory[]): readonly LinearExample[] {
  return stories.flatMap(({ candidates }) =>
    candidates.map(({ features, yes }) => ({
      groups: [{ features, weight: 1 }],
      target: yes ? [0, 1] : [1, 0],
      weight: 1,
    })),
  );
}

function pairsOf({ rows }: LinearWeights): Map<number, [number, number][]> {
  return new Map([...rows].map(([key, row]) => [key, Array.from(row, (weight, label) => [label, weight])]));
}

export function readStatements(file: string): readonly JudgedStory[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => judge(JSON.parse(row) as Row));
}

function judge({ text, statements }: Row): JudgedStory {
  const article = readPaste(text);
  const sentences = readSentences(article);
  const view = viewWords(article, sentences);
  const { story, proposed } = proposeAttributions(article, sentences, view);
  const spans = statements.flatMap(({ content }) => content);
  return {
    candidates: proposed.map((said) => ({
      features: statementFeatures(story, said),
      yes: coveredPart(view, said.content, spans) >= LEAST_COVERED,
    })),
    statements: proposed.filter(({ content }) => coveredPart(view, content, spans) >= LEAST_COVERED).length,
  };
}

/** Of the candidate's characters, the share that somebody states: marks that run on are marked sentence by sentence. */
function coveredPart(
  view: WordView,
  content: readonly WordRange[],
  spans: readonly (readonly [number, number])[],
): number {
  const own = content.map(({ first, end }) => [view.start[first] ?? 0, view.end[end - 1] ?? 0] as const);
  let both = 0;
  for (const [a, b] of own) for (const [c, d] of spans) both += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return both / own.reduce((sum, [a, b]) => sum + b - a, 0);
}

function crossValidate(stories: readonly JudgedStory[]): void {
  const scored: { readonly chance: number; readonly yes: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLinear(examplesOf(stories.filter((_, at) => at % FOLDS !== fold)), OPTIONS);
    for (const { candidates } of stories.filter((_, at) => at % FOLDS === fold))
      for (const { features, yes } of candidates) {
        const [no = 0, itIs = 0] = scoreGroups(weights, [{ features, weight: 1 }]);
        scored.push({ chance: 1 / (1 + Math.exp(no - itIs)), yes });
      }
  }
  const all = stories.reduce((sum, { statements }) => sum + statements, 0);
  for (const least of [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = scored.filter(({ chance }) => chance >= least);
    const right = kept.filter(({ yes }) => yes).length;
    console.log(
      `at least ${least}: precision ${((100 * right) / kept.length).toFixed(1)}, recall ${((100 * right) / all).toFixed(1)}`,
    );
  }
}
