/**
 * Trains the name tagger on data/names. A part of what each word shows is hidden, anew in every pass, so that the tagger learns from the
 * context as well as from the name: a new name has no weight of its own. Each story is read as it is and without its gaps.
 */
import path from 'node:path';
import { featuresOfStory } from '#core/language/names/names.ts';
import type { NamedWord } from '#core/language/sentence.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { labelSequence, readSequenceModel, spansOf } from '#core/language/model/sequence-labeller.ts';
import type { SequenceModel } from '#core/language/model/sequence-labeller.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { trainCrf } from './crf.ts';
import type { Crf, SequenceExample } from './crf.ts';
import { closeGaps, LABELS, labelWords, readNamesStories } from './names-data.ts';
import type { NamesStory } from './names-data.ts';
import { collectRows } from './perceptron.ts';
import type { LinearRows } from './perceptron.ts';
import { randomFrom } from './random.ts';
import { floats, packLinear, packModel, writeModel } from './write-model.ts';
import type { Train } from './train.ts';

const EPOCHS = 2;
const HIDDEN = 0.3;
const RATE = 0.05;
/** Of a weight times the share of use below: a small weight that is used often counts for more than a larger one hardly ever used. */
const MIN_WEIGHT = 0.18;
const USE = 0.35;

export const train: Train = ({ data, out }) => {
  const random = randomFrom(11);
  const hide = (features: readonly Int32Array[]): readonly Int32Array[] =>
    features.map((row) => row.filter(() => random() >= HIDDEN));
  const examples = readNamesStories(data, 'train')
    .flatMap((story) => [...examplesOf(story), ...examplesOf(closeGaps(story))])
    .map(({ features, gold }) => ({
      gold,
      get features() {
        return hide(features);
      },
    }));
  const crf = trainCrf(LABELS, examples, { epochs: EPOCHS, rate: RATE, minSeen: 2 });
  const sections = {
    ...packLinear('names', pruned(crf, examples)),
    'names.transitions': floats(crf.transitions),
  };
  const model = readSequenceModel(readModelFile(packModel(sections), 'names'), 'names');
  const dev = readNamesStories(data, 'dev');
  console.log(`dev as it is: ${score(model, dev)}`);
  console.log(`dev without gaps: ${score(model, dev.map(closeGaps))}`);
  writeModel(path.join(out, 'names.model'), sections);
};

function pruned({ weights }: Crf, examples: readonly SequenceExample[]): LinearRows {
  const uses = new Map<number, number>();
  for (const { features } of examples)
    for (const row of features) for (const key of row) uses.set(key, (uses.get(key) ?? 0) + 1);
  const all = collectRows(weights, (row, label) => weights.rows[row * weights.labels.length + label] ?? 0);
  const rows = new Map(
    [...all.rows].map(([key, pairs]) => {
      const use = (uses.get(key) ?? 1) ** USE;
      return [key, pairs.filter(([, weight]) => Math.abs(weight) * use >= MIN_WEIGHT)] as const;
    }),
  );
  return { labels: all.labels, rows };
}

function examplesOf(story: NamesStory): readonly SequenceExample[] {
  const sentences = wordsOf(story);
  return featuresOfStory(sentences).map((features, i) => ({
    features,
    gold: labelWords(sentences[i] ?? [], story.names),
  }));
}

function wordsOf(story: NamesStory): readonly (readonly NamedWord[])[] {
  return splitSentences(readPaste(story.text)).map(({ tokens }) =>
    tokens.map(({ start, end }) => ({ start, end, text: story.text.slice(start, end) })),
  );
}

/** F1 of exact spans and kinds, over people, organisations and places. */
function score(model: SequenceModel, stories: readonly NamesStory[]): string {
  const counts = new Map(
    ['person', 'organisation', 'place', 'all'].map((kind) => [kind, { hit: 0, gold: 0, found: 0 }]),
  );
  for (const story of stories) {
    for (const { features, gold } of examplesOf(story)) {
      const key = ({ label, first, last }: { label: string; first: number; last: number }): string =>
        `${label} ${first} ${last}`;
      const right = new Set(spansOf(Array.from(gold, (label) => LABELS[label] ?? 'O')).map(key));
      const found = new Set(spansOf(labelSequence(model, features)).map(key));
      for (const [kind, count] of counts) {
        const of = (set: ReadonlySet<string>): string[] =>
          [...set].filter((name) => (kind === 'all' ? !/^(?:group|other)/.test(name) : name.startsWith(kind)));
        count.hit += of(found).filter((name) => right.has(name)).length;
        count.gold += of(right).length;
        count.found += of(found).length;
      }
    }
  }
  return [...counts]
    .map(([kind, { hit, gold, found }]) => `${kind} ${((200 * hit) / (gold + found)).toFixed(1)}`)
    .join(', ');
}
