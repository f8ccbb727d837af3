// node bench/figures.ts SENTENCES.jsonl [PEERS]: figures and times per sentence, beside two peers, in one run.
// SENTENCES: lines with a "text". PEERS: a folder that has the peers in its node_modules (default: this one).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Article } from '#core/article.ts';
import { findFigures } from '#core/figures/find-figures.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { findTimes } from '#core/times/find-times.ts';

interface Reader {
  readonly name: string;
  readonly read: (index: number) => unknown;
}

// Peers are measured against, never shipped: they are no dependency, and are looked up where PEERS says.
const RECOGNIZERS = '@microsoft/recognizers-text-suite';
const COMPROMISE = 'compromise';
const ROUNDS = 3;
const [file, peersFolder = '.'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node bench/figures.ts SENTENCES.jsonl [PEERS]');

const texts = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String((JSON.parse(line) as { text: unknown }).text));
const articles = texts.map((text): Article => ({
  origin: { kind: 'paste' },
  text,
  published: '2019-05-06',
  paragraphs: [{ start: 0, end: text.length }],
  dropped: [],
}));
const sentences = articles.map((article) => readSentences(article));

const readers: readonly Reader[] = [
  { name: 'deskcheck: figures and times', read: (index) => readOurs(index) },
  { name: 'deskcheck: tags, trees, names too', read: (index) => readSentences(articles[index] ?? noArticle()) },
  ...loadPeers(createRequire(path.resolve(peersFolder, 'package.json'))),
];

for (const reader of readers) for (let index = 0; index < texts.length; index++) reader.read(index); // warm
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const reader of readers) {
    const started = process.cpuUsage();
    for (let index = 0; index < texts.length; index++) reader.read(index);
    const used = process.cpuUsage(started);
    const each = (used.user + used.system) / 1000 / texts.length;
    best.set(reader.name, Math.min(best.get(reader.name) ?? Infinity, each));
  }
}
const ours = best.get(readers[0]?.name ?? '') ?? 0;
console.log(
  `${texts.length} sentences, best of ${ROUNDS} rounds, milliseconds of CPU time per sentence, ${process.version}`,
);
for (const [name, each] of best)
  console.log(`${name.padEnd(40)} ${each.toFixed(3).padStart(8)}  x${(each / ours).toFixed(1)}`);

function readOurs(index: number): unknown {
  const article = articles[index] ?? noArticle();
  const found = sentences[index] ?? [];
  return findFigures(article, found, findTimes(article, found));
}

function noArticle(): never {
  throw new Error('no article at this index');
}

/** A peer that is not installed is left out, and said so. */
function loadPeers(require: NodeJS.Require): readonly Reader[] {
  return [loadRecognizers, loadCompromise].flatMap((load) => {
    try {
      return [load(require)];
    } catch {
      console.log(`${load.name.replace('load', '').toLowerCase()}: not installed`);
      return [];
    }
  });
}

function loadRecognizers(require: NodeJS.Require): Reader {
  type Recognize = (text: string, culture: string) => unknown;
  const suite = require(RECOGNIZERS) as Record<string, Recognize>;
  const kinds = ['Number', 'NumberRange', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature', 'DateTime'];
  const models = kinds.flatMap((kind) => suite[`recognize${kind}`] ?? []);
  return {
    name: RECOGNIZERS,
    read: (index) => models.map((model) => model(texts[index] ?? '', 'en-us')),
  };
}

function loadCompromise(require: NodeJS.Require): Reader {
  type Compromise = (text: string) => { numbers: () => { json: () => unknown } };
  const loaded = require(COMPROMISE) as Compromise | { default: Compromise };
  const nlp = typeof loaded === 'function' ? loaded : loaded.default;
  return {
    name: 'compromise: numbers alone',
    read: (index) =>
      nlp(texts[index] ?? '')
        .numbers()
        .json(),
  };
}
