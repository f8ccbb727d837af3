import type { Actor } from '#core/actors/actor.ts';
import { indexMentions } from '#core/actors/mention-index.ts';
import type { Article } from '#core/article.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Figure, FigureId } from '#core/figures/figure.ts';
import { findAffected, findAgent } from './sides.ts';

/** Gives each figure who says it, who does it and whom it befalls, as far as the words show it. */
export function linkFigures(
  article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): readonly Figure[] {
  const mentionsIn = indexMentions(actors);
  const linked = figures.map((figure): Figure => {
    const sentence = sentenceAt(sentences, figure.number.start);
    const attribution = attributionAround(attributions, figure.span) ?? attributionAround(attributions, figure.number);
    const agent = sentence === undefined ? undefined : findAgent(sentence, figure, mentionsIn);
    const affected = sentence === undefined ? undefined : findAffected(sentence, figure, mentionsIn, agent);
    return {
      ...figure,
      ...(attribution === undefined ? {} : { attribution: attribution.id }),
      ...(agent === undefined ? {} : { agent: agent.id }),
      ...(affected === undefined ? {} : { affected: affected.id }),
    };
  });
  const byId = new Map(linked.map((figure) => [figure.id, figure] as const));
  const twins = Map.groupBy(linked.flatMap(twinsOf), ([from]) => from);
  return linked.map((figure) => {
    const same = (twins.get(figure.id) ?? []).map(([, to]) => byId.get(to)).filter((other) => other !== undefined);
    return shareWithRelated(article, figure, byId, same);
  });
}

/** A figure and the one it repeats, both ways round. */
function twinsOf(figure: Figure): readonly (readonly [FigureId, FigureId])[] {
  return figure.relations
    .filter(({ kind }) => kind === 'same-as')
    .flatMap(({ figure: other }) => [[figure.id, other] as const, [other, figure.id] as const]);
}

/** The last sentence that begins at or before `at`. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The innermost attribution whose content holds the span. */
function attributionAround(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  const around = attributions.filter(({ content }) => content.some((part) => spanContains(part, span)));
  const length = ({ content }: Attribution): number => content.reduce((sum, part) => sum + part.end - part.start, 0);
  return around.toSorted((a, b) => length(a) - length(b))[0];
}

/** A part shares the fate of its whole ("67 killed, including 19 commanders"), a headline's figure the source of the same figure below. */
function shareWithRelated(
  article: Article,
  figure: Figure,
  byId: ReadonlyMap<FigureId, Figure>,
  twins: readonly Figure[],
): Figure {
  let shared = figure;
  for (const { kind, figure: id } of figure.relations) {
    const whole = kind === 'part-of' ? byId.get(id) : undefined;
    if (whole !== undefined) shared = fill(shared, whole, ['agent', 'affected', 'attribution']);
  }
  const inHeadline = article.headline !== undefined && spansOverlap(article.headline, figure.span);
  for (const twin of twins) {
    shared = fill(shared, twin, inHeadline ? ['agent', 'affected', 'attribution'] : ['agent', 'affected']);
  }
  return shared;
}

function fill(figure: Figure, from: Figure, keys: readonly ('agent' | 'affected' | 'attribution')[]): Figure {
  const missing = keys.filter((key) => figure[key] === undefined && from[key] !== undefined);
  return missing.reduce<Figure>((filled, key) => ({ ...filled, [key]: from[key] }), figure);
}
