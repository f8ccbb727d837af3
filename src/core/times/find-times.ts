import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Time } from './time.ts';

/** The times of an article, in the order of the text. */
export function findTimes(_article: Article, _sentences: readonly Sentence[]): readonly Time[] {
  return [];
}
