/** Part-of-speech tags from the treebanks: an averaged perceptron, greedy, on its own predictions. */
import { hashText } from '#core/language/hash-features.ts';
import { bestOf } from '#core/language/linear-model.ts';
import { readModelFile } from '#core/language/model-file.ts';
import { TAG_FEATURES, openTagContext, readTagger, tagFeatures, tagWords } from '#core/language/tagger.ts';
import type { Tagger } from '#core/language/tagger.ts';
import { normalForm, openForms } from '#core/language/word-forms.ts';
import type { Lexicon } from '#core/language/word-forms.ts';
import { learnLemmaRules, lemmaLines, scoreLemmas } from './lemma-rules.ts';
import { averaged, createWeights, scoreWeights, updateWeights } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import { readConllu } from './read-conllu.ts';
import type { GoldSentence } from './read-conllu.ts';
import type { Train } from './train.ts';
import { lines, packLinear, packModel, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';

const EPOCHS = 5;
const SEED = 1;
const MIN_TOUCHED = 2;
const MIN_WEIGHT = 0.15;

export function readSentences(data: string, part: string): readonly GoldSentence[] {
  return readConllu(`${data}/language/${part}.conllu.gz`).flatMap(({ sentences }) => sentences);
}

export const train: Train = ({ data, out }) => {
  const sentences = [...readSentences(data, 'ewt.train'), ...readSentences(data, 'gum.train')];
  const sections = trainTagger(sentences, EPOCHS, true);
  const lemmas = learnLemmaRules(sentences);
  writeModel(`${out}/tagger.model`, { ...sections, lemmas: lines(lemmaLines(lemmas)) });
  const tagger = readTagger(readModelFile(packModel(sections), 'tagger'));
  for (const part of ['ewt.dev', 'gum.dev']) {
    scoreTagger(tagger, readSentences(data, part), part);
    console.log(`${part}: lemmas ${(100 * scoreLemmas(lemmas, readSentences(data, part))).toFixed(2)} with gold tags`);
  }
};

/** Also used by the parser, which is trained on tags as predicted for text that the tagger did not see. */
export function trainTagger(sentences: readonly GoldSentence[], epochs: number, log = false): Sections {
  const labels = frequentLabels(sentences);
  const lexicon = buildLexicon(sentences);
  const forms = openForms(lexicon);
  const weights = createWeights(labels);
  const random = randomFrom(SEED);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(labels.length);
  const examples = sentences.map(({ words }) => ({
    context: openTagContext(
      words.map(({ form }) => form),
      forms,
    ),
    gold: words.map((word) => labels.indexOf(labelOf(word))),
  }));
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const { context, gold } of shuffled(examples, random)) {
      let [before, before2] = [-1, -1];
      for (const [i, label] of gold.entries()) {
        tagFeatures(context, i, before, before2, features);
        scoreWeights(weights, features, TAG_FEATURES, scores);
        const best = bestOf(scores);
        weights.time++;
        total++;
        if (best === label) right++;
        else if (label >= 0) updateWeights(weights, features, TAG_FEATURES, label, best);
        before2 = before;
        before = best;
      }
    }
    if (log) console.log(`tagger epoch ${epoch}: ${((100 * right) / total).toFixed(2)} of training tokens`);
  }
  return {
    ...packLinear('tags', averaged(weights, MIN_TOUCHED), MIN_WEIGHT),
    'lexicon.keys': new Uint8Array(Int32Array.from(lexicon.keys()).buffer),
    'lexicon.classes': Uint8Array.from(lexicon.values()),
  };
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

/** Words seen three times: the up to three tags that make more than 2% of their uses. Classes are numbered by frequency. */
function buildLexicon(sentences: readonly GoldSentence[]): Lexicon {
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
  return new Map(ordered.flatMap((words, i) => words.map((word) => [hashText(word), i])));
}
