import type { Actor } from '#core/actors/actor.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure, FigureId } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { headlineWord } from './sentences.ts';

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
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function areSame(a: Figure, b: Figure): boolean {
  const says = (x: Figure, y: Figure): boolean =>
    x.relations.some((relation) => relation.kind === 'same-as' && relation.figure === y.id);
  return says(a, b) || says(b, a);
}

function numberFigures(report: Report): readonly NumberedFigure[] {
  const { headline } = report.article;
  const groups: Figure[][] = [];
  for (const figure of report.figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const twins = groups.find((group) => group.some((other) => areSame(figure, other)));
    if (twins === undefined) groups.push([figure]);
    else twins.push(figure);
  }
  return groups.flatMap((statements, at) => {
    const figure =
      statements.find((each) => headline === undefined || !spanContains(headline, each.span)) ?? statements[0];
    return figure === undefined ? [] : [{ label: `F${at + 1}`, figure, statements }];
  });
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

/** The name to say for a source; undefined when nobody is named. */
export function sourceOf(reading: Reading, attribution: Attribution | undefined): string | undefined {
  const source = attribution?.source;
  if (source === undefined || source.kind === 'missing') return undefined;
  const named = source.kind === 'named' ? reading.actors.get(source.actor)?.name : undefined;
  return named ?? (wordsAt(reading, source.span) || undefined);
}

export function isInferred(attribution: Attribution): boolean {
  return attribution.source.kind === 'named' && attribution.source.inferred !== undefined;
}
