/** Part-of-speech tags from the treebanks: hinge loss, AdaGrad, averaged; greedy, on its own predictions. */
import { readFileSync } from 'node:fs';
import { hashText } from '#core/language/hash-features.ts';
import { bestOf } from '#core/language/linear-model.ts';
import { readModelFile } from '#core/language/model-file.ts';
import { TAG_FEATURES, openTagContext, readTagger, tagFeatures, tagWords } from '#core/language/tagger.ts';
import type { TagContext, Tagger } from '#core/language/tagger.ts';
import { normalForm, openForms } from '#core/language/word-forms.ts';
import type { Lexicon } from '#core/language/word-forms.ts';
import { sliceOf } from '#core/span.ts';
import { splitParagraphs } from '#core/text/split-paragraphs.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { learnLemmaRules, lemmaLines, scoreLemmas } from './lemma-rules.ts';
import { packAveraged } from './pack-weights.ts';
import { addRow, createWeights, keepHeaviest, scoreWeights, stepWeights } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { dropFeatures, randomFrom, shuffled } from './random.ts';
import { readConllu } from './read-conllu.ts';
import type { GoldSentence, GoldWord } from './read-conllu.ts';
import type { Train } from './train.ts';
import { lines, packModel, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';

export const EPOCHS = 6;
const FIRST_EPOCHS = 3;
const NEWS = ['names/newswire.train.jsonl', 'attribution/polnear.train.jsonl'];
const SEED = 1;
/** The share of features hidden, anew for each word, so that none is relied on alone. */
const HIDDEN = 0.2;
const RATE = 0.05;
/** After this epoch only the heaviest features go on, to keep the model small. */
const KEEP_AFTER = 4;
const KEEP = 170_000;
const MIN_SEEN = 2;
const MIN_WEIGHT = 0.03;
const NO_LEXICON: Lexicon = { words: new Int32Array(), classes: new Uint8Array() };

export function readSentences(data: string, part: string): readonly GoldSentence[] {
  return readConllu(`${data}/language/${part}.conllu.gz`).flatMap(({ sentences }) => sentences);
}

export const train: Train = ({ data, out }) => {
  const sentences = [...readSentences(data, 'ewt.train'), ...readSentences(data, 'gum.train')];
  const news = readNews(data, sentences);
  const sections = trainTagger(sentences, news, EPOCHS, true);
  const lemmas = learnLemmaRules(sentences);
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
  const lexicon = buildLexicon(sentences);
  const forms = openForms({ treebank: lexicon, news });
  const weights = createWeights(labels);
  const random = randomFrom(SEED);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(labels.length);
  const examples = sentences.map(({ words }) => ({
    context: openTagContext(
      words.map(({ form }) => form),
      forms,
    ),
    gold: words.map((word) => labels.indexOf(labelOf(word))),
  }));
  addFrequentFeatures(weights, examples);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const { context, gold } of shuffled(examples, random)) {
      let [before, before2] = [-1, -1];
      for (const [i, label] of gold.entries()) {
        tagFeatures(context, i, before, before2, features);
        const count = dropFeatures(features, TAG_FEATURES, HIDDEN, random);
        scoreWeights(weights, features, count, scores);
        const best = bestOf(scores);
        weights.time++;
        total++;
        if (best === label) right++;
        if (label >= 0 && marginOf(scores, label) < 1) {
          stepWeights(weights, features, count, label, rivalOf(scores, label), RATE);
        }
        before2 = before;
        before = best;
      }
    }
    if (epoch === KEEP_AFTER) keepHeaviest(weights, KEEP);
    if (log) console.log(`tagger epoch ${epoch}: ${((100 * right) / total).toFixed(2)} of training tokens`);
  }
  return {
    ...packAveraged('tags', weights, MIN_WEIGHT),
    ...packLexicon('lexicon', lexicon),
    ...packLexicon('news', news),
  };
}

/** The best of the other labels. */
function rivalOf(scores: Float64Array, label: number): number {
  let rival = label === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== label && (scores[i] ?? 0) > (scores[rival] ?? 0)) rival = i;
  return rival;
}

function marginOf(scores: Float64Array, label: number): number {
  return (scores[label] ?? 0) - (scores[rivalOf(scores, label)] ?? 0);
}

/** A row for each feature that is seen twice on the gold tags, and for no other. */
function addFrequentFeatures(
  weights: Weights,
  examples: readonly { context: TagContext; gold: readonly number[] }[],
): void {
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
    );
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
  return buildLexicon(
    NEWS.flatMap((file) => readStories(`${data}/${file}`)).map((words) => ({
      words: Array.from(tagWords(tagger, words), (tag, i) => ({ form: words[i] ?? '', upos: upos[tag] ?? '' })),
    })),
  );
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

function packLexicon(name: string, lexicon: Lexicon): Sections {
  return {
    [`${name}.keys`]: new Uint8Array(lexicon.words.slice().buffer),
    [`${name}.classes`]: lexicon.classes,
  };
}

/** Words seen three times: the up to three tags that make more than 2% of their uses. Classes are numbered by frequency. */
function buildLexicon(sentences: readonly { readonly words: readonly Pick<GoldWord, 'form' | 'upos'>[] }[]): Lexicon {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, upos } of words) {
      const normal = normalForm(form);
      const tags = seen.get(normal) ?? new Map<string, number>();
      seen.set(normal, tags.set(upos, (tags.get(upos) ?? 0) + 1));
    }
  }
  const classes = new Map<string, string[]>();
  for (const [normal, tags] of seen) {
    const total = tags.values().reduce((sum, count) => sum + count, 0);
    if (total < 3) continue;
    const frequent = [...tags].filter(([, count]) => count > total * 0.02).sort(([, a], [, b]) => b - a);
    const name = frequent
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    classes.set(name, [...(classes.get(name) ?? []), normal]);
  }
  const ordered = [...classes.values()].sort((a, b) => b.length - a.length).slice(0, 250);
  const entries = new Map(ordered.flatMap((words, i) => words.map((word) => [hashText(word), i])));
  const words = Int32Array.from(entries.keys()).sort();
  return { words, classes: Uint8Array.from(words, (word) => entries.get(word) ?? 0) };
}
