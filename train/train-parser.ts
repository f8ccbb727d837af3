/**
 * Trees from the treebanks, with the tagger that was trained before. Both passes see tags, and the second a guide, as predicted by
 * models that did not see the sentence.
 */
import { readFileSync } from 'node:fs';
import { openParseActions } from '#core/language/parser/actions.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { GUIDE_MOVES, MAIN_MOVES } from '#core/language/parser/templates.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { guideOf, openParseInput, parse, readParser, reversed } from '#core/language/parser/parser.ts';
import { parseOnce, readParsePass } from '#core/language/parser/pass.ts';
import type { Parser } from '#core/language/parser/parser.ts';
import type { Guide, ParseInput } from '#core/language/parser/state.ts';
import { readTagger, tagWords } from '#core/language/tagger/tagger.ts';
import type { Tagger, Tags } from '#core/language/tagger/tagger.ts';
import { readLexicon } from '#core/language/model/word-forms.ts';
import type { Lexicon } from '#core/language/model/word-forms.ts';
import { foldOf } from './folds.ts';
import { packAveraged, packLast } from './pack-weights.ts';
import { goldTree } from './parse-oracle.ts';
import { trainParser } from './parser-perceptron.ts';
import type { ParseExample } from './parser-perceptron.ts';
import { trainRelations } from './relations-perceptron.ts';
import type { GoldSentence } from './read-conllu.ts';
import { readSentences, trainTagger } from './train-tagger.ts';
import type { Train } from './train.ts';
import type { TreeWord } from './tree-pieces.ts';
import { wireCopy } from './wire-copy.ts';
import { packModel, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';

const OPTIONS = { seed: 1, explore: 0.9, margin: 1, rate: 0.02, minSeen: 3 };
/** Measured: hiding features and averaging helped the second pass, and did not help the first. */
const GUIDE_OPTIONS = { ...OPTIONS, stages: GUIDE_MOVES, hidden: 0, leastArcs: 10, minSeen: 4 };
const MAIN_OPTIONS = { ...OPTIONS, stages: MAIN_MOVES, hidden: 0.25, leastArcs: 1 };
const GUIDE_EPOCHS = 3;
const MAIN_EPOCHS = 6;
const MAIN_KEEP = { after: 3, features: 260_000 };
const RELATION_OPTIONS = {
  seed: 1,
  epochs: 5,
  margin: 1,
  rate: 0.05,
  hidden: 0.25,
  minSeen: 5,
  keep: { after: 3, features: 60_000 },
};
const RELATION_MIN_WEIGHT = 0.06;
const FOLD_TAGGER_EPOCHS = 3;
const TAG_FOLDS = 4;
const GUIDE_FOLDS = 3;
/** A guide that only teaches may be larger than the one that is shipped. */
const FOLD_MIN_WEIGHT = 0.02;
const GUIDE_MIN_WEIGHT = 0.04;
const MAIN_MIN_WEIGHT = 0.03;

export const train: Train = ({ data, out }) => {
  const sentences = ['ewt.train', 'gum.train'].flatMap((part) => readSentences(data, part));
  const file = readModelFile(readFileSync(`${out}/tagger.model`), `${out}/tagger.model`);
  const tagger = readTagger(file);
  const relations = frequentRelations(sentences);
  const trees = [...sentences.map(({ words }, from) => ({ words, from })), ...wireCopy(sentences)];
  const tagged = tagByFolds(sentences, trees, readLexicon(file, 'news'), tagger);
  const examples = tagged.map((tags, i) => exampleOf(trees[i]?.words ?? [], tags, tagger, relations));
  const guided = guideByFolds(examples, trees, relations);
  const sections = {
    ...trainGuide(examples, relations, GUIDE_MIN_WEIGHT),
    ...trainMain(guided, relations),
    ...trainNaming(guided, relations),
  };
  writeModel(`${out}/parser.model`, sections);
  const parser = readParser(modelOf(sections));
  for (const part of ['ewt.dev', 'gum.dev']) scoreParser(parser, tagger, readSentences(data, part), part);
};

function trainMain(guided: readonly ParseExample[], relations: readonly string[]): Sections {
  const options = { ...MAIN_OPTIONS, epochs: MAIN_EPOCHS, keep: MAIN_KEEP, onEpoch: report('main') };
  return packAveraged('main', trainParser(relations, guided, options), MAIN_MIN_WEIGHT);
}

/** On the gold trees, and on the guides' trees: those are as wrong as trees will be. */
function trainNaming(guided: readonly ParseExample[], relations: readonly string[]): Sections {
  const choices = openParseActions([], relations);
  const trees = guided.flatMap(({ input, gold }) => {
    const groups = Int32Array.from(gold.labels, (label) => choices.groupOfRelation[label] ?? -1);
    const own = { input, gold, heads: gold.heads, groups };
    return input.guide === undefined ? [own] : [own, { ...own, heads: input.guide.heads, groups: input.guide.groups }];
  });
  const weights = trainRelations(relations, trees, { ...RELATION_OPTIONS, onEpoch: report('relations') });
  return packAveraged('relations', weights, RELATION_MIN_WEIGHT);
}

/** Attachment scores with predicted tags: UAS, LAS. */
export function scoreParser(parser: Parser, tagger: Tagger, sentences: readonly GoldSentence[], part: string): void {
  const relations = parser.relations.labels;
  let [heads, labelled, total] = [0, 0, 0];
  const started = process.cpuUsage().user;
  for (const { words } of sentences) {
    const tags = tagWords(
      tagger,
      words.map(({ form }) => form),
    );
    const tree = parse(parser, inputOf(words, tags, tagger));
    for (const [i, { head, relation }] of words.entries()) {
      total++;
      if (tree.heads[i] !== (head < 0 ? words.length : head)) continue;
      heads++;
      if (relations[tree.labels[i] ?? 0] === relation) labelled++;
    }
  }
  const speed = (1000 * total) / (process.cpuUsage().user - started);
  const percent = (count: number): string => ((100 * count) / total).toFixed(2);
  console.log(
    `${part}: UAS ${percent(heads)}, LAS ${percent(labelled)}, tagged and parsed at ${speed.toFixed(0)}k tokens/s`,
  );
}

/** A sentence to learn from, and the place in the treebanks of the one that it is, or was made from. */
interface Source {
  readonly words: readonly TreeWord[];
  readonly from: number;
}

function tagByFolds(
  sentences: readonly GoldSentence[],
  trees: readonly Source[],
  news: Lexicon,
  tagger: Tagger,
): readonly Tags[] {
  const tags: Tags[] = [];
  for (let fold = 0; fold < TAG_FOLDS; fold++) {
    const others = sentences.filter((_, i) => foldOf(i, TAG_FOLDS) !== fold);
    const own = readTagger(modelOf(trainTagger(others, news, FOLD_TAGGER_EPOCHS)));
    const shared = Int32Array.from(own.model.labels, (label) => Math.max(0, tagger.model.labels.indexOf(label)));
    for (const [i, { words, from }] of trees.entries()) {
      if (foldOf(from, TAG_FOLDS) !== fold) continue;
      const { best, second } = tagWords(
        own,
        words.map(({ form }) => form),
      );
      tags[i] = { best: best.map((tag) => shared[tag] ?? 0), second: second.map((tag) => shared[tag] ?? -1) };
    }
  }
  return tags;
}

function guideByFolds(
  examples: readonly ParseExample[],
  trees: readonly Source[],
  relations: readonly string[],
): readonly ParseExample[] {
  const guides: Guide[] = [];
  const inFold = (i: number, fold: number): boolean => foldOf(trees[i]?.from ?? 0, GUIDE_FOLDS) === fold;
  for (let fold = 0; fold < GUIDE_FOLDS; fold++) {
    const others = examples.filter((_, i) => !inFold(i, fold));
    const pass = readParsePass(modelOf(trainGuide(others, relations, FOLD_MIN_WEIGHT)), 'guide', relations);
    for (const [i, { input }] of examples.entries()) {
      if (inFold(i, fold)) guides[i] = guideOf(parseOnce(pass, reversed(input)));
    }
  }
  return examples.map(({ input, gold }, i) => ({ gold, input: withGuide(input, guides[i]) }));
}

function trainGuide(examples: readonly ParseExample[], relations: readonly string[], minWeight: number): Sections {
  const turned = examples.map(({ input, gold }) => {
    const turn = (word: number): number => (word === input.size ? word : input.size - 1 - word);
    const heads = gold.heads.map((_, word) => turn(gold.heads[turn(word)] ?? 0));
    return { input: reversed(input), gold: goldTree(heads, gold.labels.toReversed()) };
  });
  const options = { ...GUIDE_OPTIONS, epochs: GUIDE_EPOCHS, onEpoch: report('guide') };
  return packLast('guide', trainParser(relations, turned, options), minWeight);
}

function exampleOf(words: readonly TreeWord[], tags: Tags, tagger: Tagger, relations: readonly string[]): ParseExample {
  const heads = Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head));
  const labels = Int32Array.from(words, ({ relation }) => relationIndex(relations, relation));
  return { input: inputOf(words, tags, tagger), gold: goldTree(heads, labels) };
}

function inputOf(words: readonly TreeWord[], tags: Tags, tagger: Tagger): ParseInput {
  const upos = Int32Array.from(tags.best, (tag) => hashText(tagger.model.labels[tag]?.split(' ')[0] ?? ''));
  return openParseInput(
    words.map(({ form }) => tagger.forms(form)),
    tags,
    upos,
  );
}

function withGuide(input: ParseInput, guide: Guide | undefined): ParseInput {
  return guide === undefined ? input : { ...input, guide };
}

function relationIndex(relations: readonly string[], relation: string): number {
  const exact = relations.indexOf(relation);
  if (exact >= 0) return exact;
  const base = relations.indexOf(relation.split(':')[0] ?? '');
  return base >= 0 ? base : relations.indexOf('dep');
}

function frequentRelations(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { relation } of words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 10)
    .sort(([, a], [, b]) => b - a)
    .map(([relation]) => relation);
}

function modelOf(sections: Sections): ReturnType<typeof readModelFile> {
  return readModelFile(packModel(sections), 'model in training');
}

function report(name: string): (epoch: number, accuracy: number) => void {
  return (epoch, accuracy) => {
    console.log(`${name} epoch ${epoch}: ${(100 * accuracy).toFixed(2)} of training actions`);
  };
}
