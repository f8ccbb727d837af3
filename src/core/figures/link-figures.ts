import type { Actor } from '#core/actors/actor.ts';
import type { Article } from '#core/article.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Figure } from './figure.ts';
import { findAffected, findAgent } from './link-figures-sides.ts';

/** Gives each figure who says it, who does it and whom it befalls, as far as the words show it. */
export function linkFigures(
  article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): readonly Figure[] {
  const linked = figures.map((figure): Figure => {
    const sentence = sentences.find((one) => spansOverlap(one, figure.number));
    const attribution = attributionAround(attributions, figure.span) ?? attributionAround(attributions, figure.number);
    const agent = sentence === undefined ? undefined : findAgent(sentence, figure, actors);
    const affected = sentence === undefined ? undefined : findAffected(sentence, figure, actors, agent);
    return {
      ...figure,
      ...(attribution === undefined ? {} : { attribution: attribution.id }),
      ...(agent === undefined ? {} : { agent: agent.id }),
      ...(affected === undefined ? {} : { affected: affected.id }),
    };
  });
  return linked.map((figure) => shareWithRelated(article, figure, linked));
}

/** The innermost attribution whose content holds the span. */
function attributionAround(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  const around = attributions.filter(({ content }) => content.some((part) => spanContains(part, span)));
  const length = ({ content }: Attribution): number => content.reduce((sum, part) => sum + part.end - part.start, 0);
  return around.toSorted((a, b) => length(a) - length(b))[0];
}

/** A part shares the fate of its whole ("67 killed, including 19 commanders"), a headline's figure the source of the same figure below. */
function shareWithRelated(article: Article, figure: Figure, figures: readonly Figure[]): Figure {
  let shared = figure;
  for (const { kind, figure: id } of figure.relations) {
    const other = figures.find((one) => one.id === id);
    if (other === undefined) continue;
    const inHeadline = article.headline !== undefined && spansOverlap(article.headline, figure.span);
    if (kind === 'part-of') shared = fill(shared, other, ['agent', 'affected', 'attribution']);
    if (kind === 'same-as')
      shared = fill(shared, other, inHeadline ? ['agent', 'affected', 'attribution'] : ['agent', 'affected']);
  }
  for (const other of figures) {
    if (other.relations.some(({ kind, figure: id }) => kind === 'same-as' && id === figure.id))
      shared = fill(shared, other, ['agent', 'affected']);
  }
  return shared;
}

function fill(figure: Figure, from: Figure, keys: readonly ('agent' | 'affected' | 'attribution')[]): Figure {
  const missing = keys.filter((key) => figure[key] === undefined && from[key] !== undefined);
  return missing.reduce<Figure>((filled, key) => ({ ...filled, [key]: from[key] }), figure);
}
