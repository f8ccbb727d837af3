/** models/messages.json: whether a message is a story or people talking. See models/MESSAGES.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageFeatures } from '#intake/sort/message-features.ts';
import { weighMessage } from '#intake/sort/story-chance.ts';
import type { MessageModel } from '#intake/sort/story-chance.ts';
import { randomFrom } from './random.ts';
import type { Train } from './train.ts';

const FOLDS = 5;
const SEED = 1;
const STEPS = 1_500;
const RATE = 0.5;
/** Of every weight's square; chosen by the folds. */
const RIDGE = 0.004;
/** Beginnings of so many sentences stand for briefs. */
const CUTS = [2, 3, 4, 6, 40];
/** A text of ours weighs as much as so many beginnings of the graded stories, which are all much alike. */
const OURS = 4;
/** Mails that run on: two or three of the short ones behind each other. */
const LONG_TALKS = 60;

interface Example {
  readonly text: string;
  readonly row: readonly number[];
  readonly story: boolean;
  readonly weight: number;
  readonly fold: number;
}

export const train: Train = ({ data, out }) => {
  const examples = [...readOurs('stories', true), ...readOurs('talk', false), ...readGraded(data)];
  crossValidate(examples);
  const model = fit(examples);
  writeFileSync(path.join(out, 'messages.json'), `${JSON.stringify(model)}\n`);
};

function readOurs(name: string, story: boolean): readonly Example[] {
  const file = path.join(import.meta.dirname, 'messages', `${name}.txt`);
  const whole = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('⏎', '\n'));
  const random = randomFrom(SEED);
  const pick = (): string => whole[Math.floor(random() * whole.length)] ?? '';
  const long = story ? [] : Array.from({ length: LONG_TALKS }, () => [pick(), pick(), pick()].join(' '));
  return [
    ...whole.map((text, at) => exampleOf(text, story, OURS, at)),
    ...long.map((text, at) => exampleOf(text, story, 1, at)),
  ];
}

/** The beginnings of stories that an editor graded, with the first line and without. */
function readGraded(data: string): readonly Example[] {
  const rows = readFileSync(path.join(data, 'silver', 'stories.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return rows.flatMap((row, at) => {
    const { text } = JSON.parse(row) as { readonly text: string };
    const sentences = text.split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u);
    return CUTS.map((cut, nth) =>
      exampleOf(sentences.slice(nth % 2, cut + (nth % 2)).join(' '), true, 1 / CUTS.length, at),
    );
  });
}

function exampleOf(text: string, story: boolean, weight: number, at: number): Example {
  return { text, row: messageFeatures(text), story, weight, fold: at % FOLDS };
}

function fit(examples: readonly Example[]): MessageModel {
  const width = examples[0]?.row.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => {
    const values = examples.map(({ row }) => row[at] ?? 0);
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
    return { mean: round(mean), spread: Math.max(0.05, round(spread)) };
  });
  const heavy = { story: weightOf(examples, true), talk: weightOf(examples, false) };
  let weights = columns.map(() => 0);
  let base = 0;
  for (let step = 0; step < STEPS; step++) {
    const model = { base, features: columns.map(({ mean, spread }, at) => [mean, spread, weights[at] ?? 0] as const) };
    const slope = weights.map((weight) => RIDGE * weight);
    let baseSlope = 0;
    for (const { row, story, weight } of examples) {
      const share = weight / (story ? heavy.story : heavy.talk) / 2;
      const miss = share * (weighMessage(model, row) - (story ? 1 : 0));
      baseSlope += miss;
      for (const [at, { mean, spread }] of columns.entries())
        slope[at] = (slope[at] ?? 0) + miss * Math.max(-3, Math.min(3, ((row[at] ?? 0) - mean) / spread));
    }
    weights = weights.map((weight, at) => weight - RATE * (slope[at] ?? 0));
    base -= RATE * baseSlope;
  }
  return {
    base: round(base),
    features: columns.map(({ mean, spread }, at) => [mean, spread, round(weights[at] ?? 0)] as const),
  };
}

function weightOf(examples: readonly Example[], story: boolean): number {
  return examples.filter((one) => one.story === story).reduce((sum, { weight }) => sum + weight, 0);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function crossValidate(examples: readonly Example[]): void {
  const wrong: string[] = [];
  let ours = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(examples.filter((one) => one.fold !== fold));
    for (const { row, story, text, weight } of examples.filter((one) => one.fold === fold)) {
      if (weight === OURS) ours += 1;
      const chance = weighMessage(model, row);
      if (chance >= 0.5 !== story)
        wrong.push(
          `${weight === OURS ? 'ours' : '    '} ${chance.toFixed(2)} ${story ? 'story' : 'talk'} ${text.slice(0, 70).replaceAll('\n', '/')}`,
        );
    }
  }
  console.log(wrong.join('\n'));
  console.log(
    `unseen, five folds: ${wrong.length} of ${examples.length} wrong, ours ${wrong.filter((one) => one.startsWith('ours')).length} of ${ours}`,
  );
}
