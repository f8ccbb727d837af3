import { readFileSync } from 'node:fs';
import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { cueStep, lemmaKey } from '#core/attributions/tag/cueness.ts';
import type { CueLexicon } from '#core/attributions/tag/cueness.ts';
import { viewWords } from '#core/attributions/tag/word-view.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';
import { readPaste } from '#core/text/read-paste.ts';

type Offsets = readonly (readonly [start: number, end: number])[];

interface Labelled {
  readonly source: Offsets;
  readonly cue: Offsets;
  readonly content: Offsets;
}

/** One labelled attribution as word indexes: [first, last + 1] pairs. */
export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export interface Story {
  readonly id: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly view: WordView;
  readonly gold: readonly GoldAttribution[];
  /** Word labels: index into WORD_LABELS. */
  readonly labels: Uint8Array;
}

export function readStories(file: string, readSentences: (article: Article) => readonly Sentence[]): Story[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => {
    const { id, text, attributions } = JSON.parse(row) as { id: string; text: string; attributions: Labelled[] };
    const article = readPaste(text);
    const sentences = readSentences(article);
    const view = viewWords(article, sentences);
    const gold = attributions.map((a) => ({
      source: wordsOf(view, a.source),
      cue: wordsOf(view, a.cue),
      content: wordsOf(view, a.content),
    }));
    return { id, article, sentences, view, gold, labels: labelsOf(view, gold) };
  });
}

function wordsOf(view: WordView, spans: Offsets): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = view.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((view.end[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < view.size && (view.start[last] ?? 0) < end) last++;
    if (last > low) found.push([low, last]);
  }
  return found;
}

/** O, B-source, I-source, B-cue, I-cue, B-content, I-content. A span over two paragraphs begins anew in the second. */
function labelsOf(view: WordView, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(view.size);
  for (const [role, base] of [
    ['content', 5],
    ['source', 1],
    ['cue', 3],
  ] as const) {
    for (const attribution of gold) {
      for (const [first, end] of attribution[role]) {
        for (let i = first; i < end; i++) {
          labels[i] = i === first || view.paragraph[i] !== view.paragraph[i - 1] ? base : base + 1;
        }
      }
    }
  }
  return labels;
}

export interface CueCounts {
  readonly asCue: Map<number, number>;
  readonly seen: Map<number, number>;
}

export function countCues(stories: readonly Story[]): CueCounts {
  const counts: CueCounts = { asCue: new Map(), seen: new Map() };
  for (const { view, labels } of stories) {
    for (let i = 0; i < view.size; i++) {
      for (const key of [view.word[i] ?? 0, lemmaKey(view.lemma[i] ?? 0, view.upos[i] ?? 0)]) {
        counts.seen.set(key, (counts.seen.get(key) ?? 0) + 1);
        if (labels[i] === 3 || labels[i] === 4) counts.asCue.set(key, (counts.asCue.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Every word's step, without what the story itself contributed, so that training sees what a new story would. */
export function lexiconWithout(counts: CueCounts, story?: Story): CueLexicon {
  const own = story === undefined ? undefined : countCues([story]);
  const lexicon = new Map<number, number>();
  const words = own === undefined ? counts.seen.keys() : own.seen.keys();
  for (const word of words) {
    const seen = (counts.seen.get(word) ?? 0) - (own?.seen.get(word) ?? 0);
    const asCue = (counts.asCue.get(word) ?? 0) - (own?.asCue.get(word) ?? 0);
    lexicon.set(word, cueStep(asCue, seen));
  }
  return lexicon;
}
