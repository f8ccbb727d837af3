import type { Actor } from '#core/actors/actor.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import { namesNobody, shortSource } from '#core/attributions/sources/short-source.ts';
import type { Figure, FigureId } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { cutWords } from './cut.ts';
import { DESK } from './limits.ts';
import { headlineWord, untitledStory } from './sentences/reply.ts';

/** One figure of the story, however often it is stated. */
export interface NumberedFigure {
  /** "F3" */
  readonly label: string;
  /** The fullest statement: the body's rather than the headline's. */
  readonly figure: Figure;
  readonly statements: readonly Figure[];
}

/** A report with its references followed. */
export interface Reading {
  readonly report: Report;
  readonly figures: readonly NumberedFigure[];
  readonly labels: ReadonlyMap<FigureId, string>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly times: ReadonlyMap<string, Time>;
  /** How many attributions name an actor as their source; actors that none names are absent. */
  readonly statements: ReadonlyMap<string, number>;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Figures that are the same as each other, in text order. The relation may be told at either end. */
function groupSame(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  const groupOf = new Map<FigureId, Figure[]>();
  for (const figure of figures) {
    const same = figure.relations.filter((relation) => relation.kind === 'same-as').map((relation) => relation.figure);
    const group = [figure.id, ...same].map((id) => groupOf.get(id)).find((known) => known !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(figure);
    for (const id of [figure.id, ...same]) if (!groupOf.has(id)) groupOf.set(id, group);
  }
  return groups;
}

function numberFigures(report: Report): readonly NumberedFigure[] {
  const { headline } = report.article;
  const groups = groupSame(report.figures.toSorted((a, b) => a.span.start - b.span.start));
  return groups.flatMap((statements, at) => {
    const figure =
      statements.find((each) => headline === undefined || !spanContains(headline, each.span)) ?? statements[0];
    return figure === undefined ? [] : [{ label: `F${at + 1}`, figure, statements }];
  });
}

function countStatements(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of report.attributions)
    if (source.kind === 'named') counts.set(source.actor, (counts.get(source.actor) ?? 0) + 1);
  return counts;
}

export function readingOf(report: Report): Reading {
  const figures = numberFigures(report);
  const labels = new Map(figures.flatMap(({ label, statements }) => statements.map(({ id }) => [id, label] as const)));
  return {
    report,
    figures,
    labels,
    actors: byId(report.actors),
    attributions: byId(report.attributions),
    times: byId(report.times),
    statements: countStatements(report),
  };
}

export function wordsAt(reading: Reading, span: Span): string {
  return sliceOf(reading.report.article.text, span).replaceAll(/\s+/gu, ' ').trim();
}

/** "headline", "¶3" */
export function whereIs(reading: Reading, span: Span): string {
  const { headline, paragraphs } = reading.report.article;
  if (headline !== undefined && spansOverlap(headline, span)) return headlineWord;
  const at = paragraphs.findIndex((paragraph) => spansOverlap(paragraph, span));
  return at === -1 ? '' : `¶${headline === undefined ? at + 1 : at}`;
}

const DETERMINER =
  /^(?:The|A|An|One|Two|Some|Several|Many|Other|Both|Another|This|That|His|Her|Their|Its|It|He|She|They|Who)\b/u;

/** The name to say for a source, or the story's words for one that has no name ("a senior official"); undefined when there are none. */
export function sourceOf(reading: Reading, attribution: Attribution | undefined): string | undefined {
  const source = attribution?.source;
  if (source === undefined || source.kind === 'missing') return undefined;
  const named = source.kind === 'named' ? reading.actors.get(source.actor)?.name : undefined;
  const words = shortSource(wordsAt(reading, source.span));
  // Whoever speaks of themselves in a sentence that names nobody is not known.
  if (named === undefined && namesNobody(words)) return undefined;
  const told = DETERMINER.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return named ?? (told || undefined);
}

export function isInferred(attribution: Attribution): boolean {
  return attribution.source.kind === 'named' && attribution.source.inferred !== undefined;
}

/** Of a story without a headline: as long as a headline is. */
const TITLE_CHARACTERS = 80;

/** The headline, in the story's own words; the first words of a story that has none. */
export function titleOf(reading: Reading): string {
  const { article } = reading.report;
  if (article.headline !== undefined) return cutWords(sliceOf(article.text, article.headline).trim(), DESK.title);
  const [first] = article.paragraphs;
  const words = first === undefined ? '' : wordsAt(reading, first);
  return words === '' ? untitledStory : cutWords(words, TITLE_CHARACTERS);
}
