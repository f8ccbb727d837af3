/**
 * node bench/language.ts --data DIR
 * Speed, load and memory of the language layer, and its scores on the development treebanks. Times are CPU time of this process.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '#core/article.ts';
import { openModel } from '#core/language/model/model-file.ts';
import { readParser } from '#core/language/parser/parser.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readTagger } from '#core/language/tagger/tagger.ts';
import { splitParagraphs } from '#core/text/split-paragraphs.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { readConllu } from '../train/read-conllu.ts';
import type { GoldDocument } from '../train/read-conllu.ts';
import { scoreParser } from '../train/train-parser.ts';
import { scoreTagger } from '../train/train-tagger.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const STORY = articleOf(
  Array.from({ length: 40 }, (_, i) =>
    [
      `The ministry said on Friday that at least ${i + 40} people were killed when two trains met near the northern city of Aldova.`,
      '“We have asked the operator for its records, and we will publish what we find,” Deputy Minister Ana Korhonen told reporters.',
      'Police officers who reached the site first pulled more than a dozen passengers out of the second carriage, according to the mayor.',
      'The line, which opened in 1987 and carries 12,000 travellers a day, will stay closed until engineers have checked every signal.',
    ].join(' '),
  ).join('\n\n'),
);

measureLoad();
measureSpeed();
measureEndless();
if (values.data !== undefined) measureQuality(`${values.data}/language`);

function articleOf(text: string): Article {
  return { origin: { kind: 'paste' }, text, paragraphs: splitParagraphs(text), dropped: [] };
}

function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function countWords(article: Article): number {
  return readSentences(article).reduce((sum, { words }) => sum + words.length, 0);
}

function measureLoad(): void {
  const ms = cpuMs(() => countWords(articleOf('It rained.')));
  const bytes = ['clusters', 'tagger', 'parser', 'names']
    .map((name) => `models/${name}.model`)
    .filter((path) => existsSync(path))
    .reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(
    `load: ${ms.toFixed(0)} ms with the first sentence; clusters, tagger, parser, names ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

function measureSpeed(): void {
  countWords(STORY);
  const words = countWords(STORY);
  const speeds = Array.from({ length: 7 }, () => (1000 * words) / cpuMs(() => countWords(STORY))).sort((a, b) => a - b);
  console.log(
    `tokenise, tag, parse, names: ${speeds[3]?.toFixed(0)} tokens/s (median of 7), best ${speeds.at(-1)?.toFixed(0)}`,
  );
}

/** Twice the text should take twice the time. */
function measureEndless(): void {
  for (const bytes of [250_000, 500_000, 1_000_000, 2_000_000]) {
    const article = articleOf('soldiers near the cities of the north and east '.repeat(Math.ceil(bytes / 47)));
    const ms = cpuMs(() => countWords(article));
    const rss = process.memoryUsage().rss / 1e6;
    console.log(`${bytes / 1e6} MB without a full stop: ${ms.toFixed(0)} ms, ${rss.toFixed(0)} MB resident`);
  }
}

function measureQuality(folder: string): void {
  const tagger = readTagger(openModel('tagger'));
  const parser = readParser(openModel('parser'));
  for (const part of ['ewt.dev', 'gum.dev']) {
    const documents = readConllu(`${folder}/${part}.conllu.gz`);
    const sentences = documents.flatMap((document) => document.sentences);
    scoreTagger(tagger, sentences, part);
    scoreParser(parser, tagger, sentences, part);
    scoreSplit(documents, part);
  }
  const news = readConllu(`${folder}/gum.dev.conllu.gz`).filter(({ id }) => id.includes('_news_'));
  scoreSplit(news, 'gum.dev news');
}

function scoreSplit(documents: readonly GoldDocument[], part: string): void {
  const score = { sentences: openCounts(), tokens: openCounts() };
  for (const { text, sentences } of documents) {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
    const split = splitSentences({ origin: { kind: 'paste' }, text, paragraphs, dropped: [] });
    count(score.sentences, sentences, split);
    count(
      score.tokens,
      sentences.flatMap(({ words }) => words),
      split.flatMap(({ tokens }) => tokens),
    );
  }
  console.log(`${part}: sentences F1 ${f1(score.sentences)}, tokens F1 ${f1(score.tokens)}`);
}

interface Counts {
  right: number;
  gold: number;
  found: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function openCounts(): Counts {
  return { right: 0, gold: 0, found: 0 };
}

function count(counts: Counts, gold: readonly Span[], found: readonly Span[]): void {
  const wanted = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  counts.gold += wanted.size;
  counts.found += found.length;
  counts.right += found.filter(({ start, end }) => wanted.has(`${start} ${end}`)).length;
}

function f1({ right, gold, found }: Counts): string {
  return ((200 * right) / (gold + found)).toFixed(2);
}
