import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Found } from './found.ts';
import type { WordView } from './word-view.ts';

const MOST_SOURCE_WORDS = 8;
const LEAST_CONTENT_WORDS = 4;

/** "Finance Ministry: Deficit to fall next year": the colon of a headline is a cue when a name or an office stands before it. */
export function headlineAttribution(
  article: Article,
  sentences: readonly Sentence[],
  view: WordView,
): Found | undefined {
  const { headline } = article;
  if (headline === undefined) return undefined;
  const words = sentences
    .filter((sentence) => sentence.start >= headline.start && sentence.end <= headline.end)
    .flatMap((sentence) => sentence.words);
  const colon = words.findIndex((word) => word.text === ':');
  if (colon < 1 || colon > MOST_SOURCE_WORDS || words.length - colon <= LEAST_CONTENT_WORDS) return undefined;
  if (!mayBeSource(words.slice(0, colon))) return undefined;
  const start = words[0]?.start ?? 0;
  const first = view.start.indexOf(start);
  if (first < 0) return undefined;
  const end = first + words.length - (words.at(-1)?.text === '.' ? 1 : 0);
  return {
    source: { first, end: first + colon },
    cue: { first: first + colon, end: first + colon + 1 },
    content: [{ first: first + colon + 1, end }],
  };
}

/** Ends in a name or a noun, and has no verb: "Russian Defense Ministry", not "What we know". */
function mayBeSource(words: readonly Word[]): boolean {
  const last = words.at(-1);
  const named = words.some((word) => word.upos === 'PROPN');
  const verbal = words.some((word) => word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'PRON');
  return named && !verbal && (last?.upos === 'PROPN' || last?.upos === 'NOUN');
}
