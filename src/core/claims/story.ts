import type { Actor, ActorId } from '#core/actors/actor.ts';
import type { Article } from '#core/article.ts';
import type { Attribution, AttributionId } from '#core/attributions/attribution.ts';
import { namesNobody, shortSource } from '#core/attributions/sources/short-source.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { sliceOf, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Statement } from '#core/statements/statement.ts';
import type { Quotation } from '#core/text/token.ts';
import type { Time } from '#core/times/time.ts';

/** Everything the earlier stages found in one article: what claims, flags and checks are built from. */
export interface Story {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
}

export function wordsOf(story: Story, span: Span): string {
  return sliceOf(story.article.text, span);
}

export function isInHeadline(story: Story, span: Span): boolean {
  return story.article.headline !== undefined && spansOverlap(story.article.headline, span);
}

export function actorOf(story: Story, id: ActorId | undefined): Actor | undefined {
  return id === undefined ? undefined : story.actors.find((actor) => actor.id === id);
}

export function attributionOf(story: Story, id: AttributionId | undefined): Attribution | undefined {
  return id === undefined ? undefined : story.attributions.find((attribution) => attribution.id === id);
}

/** Who is behind an attribution, by the name to print; undefined when nobody is named. */
export function sourceName(story: Story, attribution: Attribution | undefined): string | undefined {
  const source = attribution?.source;
  if (source === undefined || source.kind === 'missing') return undefined;
  const words = shortSource(wordsOf(story, source.span));
  if (source.kind === 'named') return actorOf(story, source.actor)?.name ?? words;
  return namesNobody(words) ? undefined : words;
}

export function isQuoted(story: Story, span: Span): boolean {
  return story.quotations.some((quotation) => spansOverlap(quotation.inner, span));
}
