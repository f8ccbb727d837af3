/** Part-of-speech tags from the treebanks: log loss, AdaGrad, averaged; greedy, on its own predictions. */
import { readFileSync } from 'node:fs';
import { bestOf } from '#core/language/model/linear-model.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { TAG_FEATURES, openTagContext, readTagger, tagFeatures, tagWords } from '#core/language/tagger/tagger.ts';
import type { TagContext, Tagger } from '#core/language/tagger/tagger.ts';
import { openForms } from '#core/language/model/word-forms.ts';
import type { Lexicon } from '#core/language/model/word-forms.ts';
import { sliceOf } from '#core/span.ts';
import { splitParagraphs } from '#core/text/split-paragraphs.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { foldOf } from './folds.ts';
import { learnLemmaRules, lemmaLines, scoreLemmas } from './lemma-rules.ts';
import { packAveraged } from './pack-weights.ts';
import { addRow, createWeights, keepHeaviest, scoreWeights, stepTowards } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { dropFeatures, randomFrom, shuffled } from './random.ts';
import { readConllu } from './read-conllu.ts';
import type { GoldSentence } from './read-conllu.ts';
import type { Train } from './train.ts';
import { lines, packModel, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';
import { buildLexicon, countTags, numberClasses, packLexicon } from './word-classes.ts';

export const EPOCHS = 6;
const FIRST_EPOCHS = 3;
const NEWS = ['names/newswire.train.jsonl', 'attribution/polnear.train.jsonl'];
const SEED = 1;
/** The share of features hidden, anew for each word, so that none is relied on alone. */
const HIDDEN = 0.2;
const RATE = 0.1;
const LEXICON_FOLDS = 10;
/** After this epoch only the heaviest features go on, to keep the model small. */
const KEEP_AFTER = 4;
const KEEP = 160_000;
const MIN_SEEN = 2;
const MIN_WEIGHT = 0.04;
const NO_LEXICON: Lexicon = { words: new Int32Array(), classes: new Uint8Array() };

interface Example {
  readonly context: TagContext;
  /** A label each word; -1 for those too rare to be one. */
  readonly gold: readonly number[];
}

export function readSentences(data: string, part: string): readonly GoldSentence[] {
  return readConllu(`${data}/language/${part}.conllu.gz`).flatMap(({ sentences }) => sentences);
}

export const train: Train = ({ data, out }) => {
  const sentences = [...readSentences(data, 'ewt.train'), ...readSentences(data, 'gum.train')];
  const news = readNews(data, sentences);
  const sections = trainTagger(sentences, news, EPOCHS, true);
  const lemmas = learnLemmaRules(sentences, news);
  writeModel(`${out}/tagger.model`, { ...sections, lemmas: lines(lemmaLines(lemmas)) });
  const tagger = readTagger(readModelFile(packModel(sections), 'tagger'));
  for (const part of ['ewt.dev', 'gum.dev']) {
    scoreTagger(tagger, readSentences(data, part), part);
    console.log(`${part}: lemmas ${(100 * scoreLemmas(lemmas, readSentences(data, part))).toFixed(2)} with gold tags`);
  }
};

/** Also used by the parser, which is trained on tags as predicted for text that the tagger did not see. */
export function trainTagger(sentences: readonly GoldSentence[], news: Lexicon, epochs: number, log = false): Sections {
  const labels = frequentLabels(sentences);
  const counts = countTags(sentences);
  const examples = openExamples(sentences, labels, numberClasses(counts), news);
  const weights = createWeights(labels);
  const random = randomFrom(SEED);
  addFrequentFeatures(weights, examples);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const right = runEpoch(weights, shuffled(examples, random), random);
    if (epoch === KEEP_AFTER) keepHeaviest(weights, KEEP);
    if (log) console.log(`tagger epoch ${epoch}: ${(100 * right).toFixed(2)} of training tokens`);
  }
  return {
    ...packAveraged('tags', weights, MIN_WEIGHT),
    ...packLexicon('lexicon', buildLexicon(counts, numberClasses(counts))),
    ...packLexicon('news', news),
  };
}

/**
 * A sentence's words are looked up in the lexicon of the other folds: in its own they would all be known, and just as they
 * are used in it, which no word of a new text is.
 */
function openExamples(
  sentences: readonly GoldSentence[],
  labels: readonly string[],
  numbers: ReadonlyMap<string, number>,
  news: Lexicon,
): readonly Example[] {
  const forms = Array.from({ length: LEXICON_FOLDS }, (_, fold) => {
    const others = sentences.filter((_, i) => foldOf(i, LEXICON_FOLDS) !== fold);
    return openForms({ treebank: buildLexicon(countTags(others), numbers), news });
  });
  const labelAt = new Map(labels.map((label, i) => [label, i]));
  return sentences.flatMap(({ words }, i) => {
    const own = forms[foldOf(i, LEXICON_FOLDS)];
    if (own === undefined) return [];
    const texts = words.map(({ form }) => form);
    return [{ context: openTagContext(texts, own), gold: words.map((word) => labelAt.get(labelOf(word)) ?? -1) }];
  });
}

/** Greedily, after the tags that it gives itself. Returns the share of right ones. */
function runEpoch(weights: Weights, examples: readonly Example[], random: () => number): number {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(weights.labels.length);
  let [right, total] = [0, 0];
  for (const { context, gold } of examples) {
    let [before, before2] = [-1, -1];
    for (const [i, label] of gold.entries()) {
      tagFeatures(context, i, before, before2, features);
      const count = dropFeatures(features, TAG_FEATURES, HIDDEN, random);
      scoreWeights(weights, features, count, scores);
      const best = bestOf(scores);
      weights.time++;
      total++;
      if (best === label) right++;
      if (label >= 0) stepTowards(weights, features, count, { label, scores, rate: RATE });
      before2 = before;
      before = best;
    }
  }
  return right / total;
}

/** A row for each feature that is seen twice on the gold tags, and for no other. */
function addFrequentFeatures(weights: Weights, examples: readonly Example[]): void {
  const seen = new Uint8Array(1 << 26);
  const features = new Int32Array(TAG_FEATURES);
  for (const { context, gold } of examples) {
    for (let i = 0; i < gold.length; i++) {
      tagFeatures(context, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1, features);
      for (const key of features) {
        const at = key & (seen.length - 1);
        const now = Math.min(255, (seen[at] ?? 0) + 1);
        seen[at] = now;
        if (now === MIN_SEEN) addRow(weights, key);
      }
    }
  }
}

export function scoreTagger(tagger: Tagger, sentences: readonly GoldSentence[], part: string): void {
  let [upos, xpos, total] = [0, 0, 0];
  const started = performance.now();
  for (const { words } of sentences) {
    const tags = tagWords(
      tagger,
      words.map(({ form }) => form),
    ).best;
    for (const [i, word] of words.entries()) {
      const [u, x] = tagger.model.labels[tags[i] ?? 0]?.split(' ') ?? [];
      total++;
      if (u === word.upos) upos++;
      if (x === word.xpos) xpos++;
    }
  }
  const speed = total / (performance.now() - started);
  const percent = (count: number): string => ((100 * count) / total).toFixed(2);
  console.log(`${part}: UPOS ${percent(upos)}, XPOS ${percent(xpos)}, ${speed.toFixed(0)}k tokens/s`);
}

function labelOf({ upos, xpos }: { upos: string; xpos: string }): string {
  return `${upos} ${xpos}`;
}

function frequentLabels(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) counts.set(labelOf(word), (counts.get(labelOf(word)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 5)
    .sort(([, a], [, b]) => b - a)
    .map(([label]) => label);
}

/** A lexicon of the newsroom's words, from stories that have no tags, as a first tagger reads them. */
export function readNews(data: string, sentences: readonly GoldSentence[]): Lexicon {
  const tagger = readTagger(readModelFile(packModel(trainTagger(sentences, NO_LEXICON, FIRST_EPOCHS)), 'first tagger'));
  const upos = tagger.model.labels.map((label) => label.split(' ')[0] ?? '');
  const counts = countTags(
    NEWS.flatMap((file) => readStories(`${data}/${file}`)).map((words) => ({
      words: Array.from(tagWords(tagger, words).best, (tag, i) => ({ form: words[i] ?? '', upos: upos[tag] ?? '' })),
    })),
  );
  return buildLexicon(counts, numberClasses(counts));
}

function readStories(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text } = JSON.parse(line) as { readonly text: string };
      const paragraphs = splitParagraphs(text);
      return splitSentences({ origin: { kind: 'paste' }, text, paragraphs, dropped: [] }).map(({ tokens }) =>
        tokens.map((token) => sliceOf(text, token)),
      );
    });
}
