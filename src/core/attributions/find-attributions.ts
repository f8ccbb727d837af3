import type { Actor } from '#core/actors/actor.ts';
import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Quotation } from '#core/text/token.ts';
import type { Attribution } from './attribution.ts';
import { resolveSources } from './sources/resolve-sources.ts';
import { tagAttributions } from './tag-attributions.ts';

/** Who says what: source, cue and content in the words, then who each source is. */
export function findAttributions(
  article: Article,
  sentences: readonly Sentence[],
  actors: readonly Actor[],
  quotations?: readonly Quotation[],
): readonly Attribution[] {
  const tagged = tagAttributions(article, sentences, quotations);
  return resolveSources(article, sentences, tagged, actors);
}
