/** models/claims.model: what is worth checking, what tells the story, and what kind of looking-up settles it. See models/CLAIMS.md. */
import path from 'node:path';
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import { TALE_WEIGHT } from '#core/claims/judge/model.ts';
import { readLinearModel } from '#core/language/model/linear-model.ts';
import { openModel, readModelFile } from '#core/language/model/model-file.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { sumTrees } from '#core/language/model/boosted-trees.ts';
import { widenKindWords } from './claims-about.ts';
import { readJudged, readMarked } from './claims-data.ts';
import type { JudgedCandidate, JudgedStory } from './claims-data.ts';
import { fitLinear, scoreGroups } from './claims-linear.ts';
import type { LinearExample, LinearWeights } from './claims-linear.ts';
import { scoreKinds, scoreLead, scoreRanking } from './claims-score.ts';
import { growTrees } from './grow-trees.ts';
import type { Grown, Growth } from './grow-trees.ts';
import type { Train } from './train.ts';
import { floats, packLinear, packModel, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';

const FOLDS = 5;
const INNER_FOLDS = 4;
/** What a grade is worth, as a chance: chosen by cross-validation among three. */
const WORTH = [0, 0.25, 0.55, 1];
const LEAD = [0, 0.3, 1];
const WORDS = { labels: 2, epochs: 8, rate: 0.05, ridge: 1e-4, minSeen: 2, hidden: 0.2, seed: 1 };
const KINDS = { labels: CHECK_KINDS.length, epochs: 12, rate: 0.2, ridge: 2e-5, minSeen: 2, hidden: 0.3, seed: 1 };
const TREES: Growth = {
  trees: 150,
  depth: 4,
  rate: 0.06,
  ridge: 5,
  least: 5,
  columnShare: 0.4,
  rowShare: 0.7,
  seed: 1,
};
const LEAD_TREES: Growth = { ...TREES, trees: 200, depth: 2 };
const LEAST_WEIGHT = 0.03;
/** The kind of a statement marked by itself teaches more than that of a whole sentence: chosen on the other half of the marked stories. */
const MARKED_KIND = 2;
/** So many of each kind are taken for seen. */
const LEAST_SEEN = 3;

interface Trained {
  readonly words: LinearWeights;
  readonly worth: Grown;
  readonly lead: Grown;
}

export const train: Train = ({ data, out, vectors }) => {
  const about = vectors === undefined ? sectionsOf(openModel('claims'), 'about') : widenKindWords(vectors);
  const model = readLinearModel(readModelFile(packModel(about), 'about'), 'about');
  const stories = readJudged(path.join(data, 'silver', 'stories.jsonl'), model);
  crossValidate(stories);
  const { words, worth, lead } = trainOn(stories);
  // The kinds of marked statements teach; their grades did not, on the half that is kept apart.
  const kinds = trainKinds([...stories, ...readMarked(path.join(data, 'desk'), model)]);
  writeModel(path.join(out, 'claims.model'), {
    ...packTrees('worth', worth),
    ...packTrees('lead', lead),
    ...packWords('words', ['no', 'yes'], words),
    ...packWords('kinds', CHECK_KINDS, kinds),
    ...about,
  });
};

function trainOn(stories: readonly JudgedStory[]): Trained {
  const foreseen = new Map(
    foldsOf(stories, INNER_FOLDS).flatMap(({ rest, fold }) => [...scoresOf(trainWords(rest), fold)]),
  );
  const samples = (
    yes: (candidate: JudgedCandidate) => number,
  ): readonly { row: readonly number[]; yes: number; weight: number }[] =>
    stories.flatMap(({ candidates }) =>
      candidates.map((candidate) => ({
        row: [...candidate.row, foreseen.get(candidate) ?? 0],
        yes: yes(candidate),
        weight: candidate.share,
      })),
    );
  return {
    words: trainWords(stories),
    worth: growTrees(
      samples(({ grade }) => WORTH[grade] ?? 0),
      TREES,
    ),
    lead: growTrees(
      samples(({ lead }) => LEAD[lead] ?? 0),
      LEAD_TREES,
    ),
  };
}

/** How the words of candidates speak for them, by a model that has not seen their story. */
function scoresOf(words: LinearWeights, stories: readonly JudgedStory[]): ReadonlyMap<JudgedCandidate, number> {
  return new Map(
    stories.flatMap(({ candidates }) =>
      candidates.map((candidate) => {
        const [no = 0, yes = 0] = scoreGroups(words, [{ features: candidate.words, weight: 1 }]);
        return [candidate, yes - no] as const;
      }),
    ),
  );
}

function trainWords(stories: readonly JudgedStory[]): LinearWeights {
  const examples = stories.flatMap(({ candidates }) =>
    candidates.map(({ words, grade, share }): LinearExample => {
      const chance = WORTH[grade] ?? 0;
      return { groups: [{ features: words, weight: 1 }], target: [1 - chance, chance], weight: share };
    }),
  );
  return fitLinear(examples, WORDS);
}

function trainKinds(stories: readonly JudgedStory[]): LinearWeights {
  const seen = CHECK_KINDS.map(() => LEAST_SEEN);
  const examples = stories.flatMap((story) =>
    story.candidates.flatMap((candidate): LinearExample[] => {
      const at = CHECK_KINDS.findIndex((kind) => kind === candidate.kind);
      if (at < 0) return [];
      const weight = candidate.share * (story.marked ? MARKED_KIND : 1);
      seen[at] = (seen[at] ?? 0) + weight;
      const target = CHECK_KINDS.map((_, other) => (other === at ? 1 : 0));
      return [{ groups: groupsOf(candidate, story), target, weight, offset: candidate.offset }];
    }),
  );
  const { base, rows } = fitLinear(examples, KINDS);
  // What these stories happen to tell of most is not what the next one tells of.
  return { base: base.map((weight, at) => weight - Math.log(seen[at] ?? 1)), rows };
}

function groupsOf({ words, marks }: JudgedCandidate, story: JudgedStory): LinearExample['groups'] {
  return [
    { features: [...words, ...marks], weight: 1 },
    { features: story.words, weight: TALE_WEIGHT },
  ];
}

/** The sections of one model in a file. */
function sectionsOf({ sections }: ModelFile, name: string): Sections {
  return Object.fromEntries([...sections].filter(([section]) => section.startsWith(`${name}.`)));
}

function foldsOf(
  stories: readonly JudgedStory[],
  folds: number,
): readonly { rest: readonly JudgedStory[]; fold: readonly JudgedStory[] }[] {
  return Array.from({ length: folds }, (_, part) => ({
    rest: stories.filter((_, at) => at % folds !== part),
    fold: stories.filter((_, at) => at % folds === part),
  }));
}

function crossValidate(stories: readonly JudgedStory[]): void {
  const worth = new Map<JudgedCandidate, number>();
  const lead = new Map<JudgedCandidate, number>();
  const kinds = new Map<JudgedCandidate, string>();
  for (const { rest, fold } of foldsOf(stories, FOLDS)) {
    const trained = trainOn(rest);
    const kindsOf = trainKinds(rest);
    const foreseen = scoresOf(trained.words, fold);
    for (const story of fold)
      for (const candidate of story.candidates) {
        const row = [...candidate.row, foreseen.get(candidate) ?? 0];
        worth.set(candidate, sumTrees(trained.worth, row));
        lead.set(candidate, sumTrees(trained.lead, row));
        const scores = scoreGroups(kindsOf, groupsOf(candidate, story), candidate.offset);
        kinds.set(candidate, CHECK_KINDS[scores.indexOf(Math.max(...scores))] ?? 'other');
      }
  }
  console.log(
    `stories not seen: ${scoreRanking(stories, worth)}, lead ${scoreLead(stories, lead)}, kind ${scoreKinds(stories, kinds)}`,
  );
}

function packTrees(name: string, { base, trees }: Grown): Sections {
  return {
    [`${name}.base`]: floats([base]),
    [`${name}.sizes`]: new Uint8Array(Int32Array.from(trees, ({ length }) => length).buffer),
    [`${name}.nodes`]: floats(trees.flat()),
  };
}

function packWords(name: string, labels: readonly string[], { base, rows }: LinearWeights): Sections {
  const named = new Map([...rows].map(([key, row]) => [key, [...row.entries()]] as const));
  return { ...packLinear(name, { labels, rows: named }, LEAST_WEIGHT), [`${name}.base`]: floats(base) };
}
