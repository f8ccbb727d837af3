import type { Actor } from '#core/actors/actor.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import type { BareStatement } from './find-statements.ts';
import type { Statement } from './statement.ts';

export interface Findings {
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
}

/** Gives each statement its figures, times and places, and whose words it is. A figure belongs to the innermost statement around it. */
export function linkStatements(
  statements: readonly BareStatement[],
  { figures, times, actors, attributions }: Findings,
): readonly Statement[] {
  const figuresOf = owned(statements, figures, ({ number }) => number);
  const timesOf = owned(statements, times, ({ span }) => span);
  const places = actors
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, span })));
  const placesOf = owned(statements, places, ({ span }) => span);
  return statements.map((statement) => {
    const said = attributionAround(attributions, statement.predicate);
    return {
      ...statement,
      figures: (figuresOf.get(statement) ?? []).map(({ id }) => id),
      times: (timesOf.get(statement) ?? []).map(({ id }) => id),
      places: [...new Set((placesOf.get(statement) ?? []).map(({ id }) => id))],
      ...(said === undefined ? {} : { said: said.id }),
    };
  });
}

/** Each finding with the shortest statement that holds it. Both lists are in the order of the text. */
function owned<Finding>(
  statements: readonly BareStatement[],
  findings: readonly Finding[],
  spanOf: (finding: Finding) => Span,
): ReadonlyMap<BareStatement, readonly Finding[]> {
  const found = new Map<BareStatement, Finding[]>();
  const sorted = statements.toSorted((a, b) => a.span.start - b.span.start);
  let open: readonly BareStatement[] = [];
  let next = 0;
  for (const finding of findings.toSorted((a, b) => spanOf(a).start - spanOf(b).start)) {
    const span = spanOf(finding);
    const begun: BareStatement[] = [];
    for (let one = sorted[next]; one !== undefined && one.span.start <= span.start; one = sorted[next]) {
      begun.push(one);
      next += 1;
    }
    open = [...open, ...begun].filter(({ span: { end } }) => end > span.start);
    const holders = open.filter((statement) => spanContains(statement.span, span));
    const inner = holders.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
    if (inner !== undefined) found.set(inner, [...(found.get(inner) ?? []), finding]);
  }
  return found;
}

/** The innermost attribution whose content holds the predicate. */
function attributionAround(attributions: readonly Attribution[], predicate: Span): Attribution | undefined {
  const length = ({ content }: Attribution): number => content.reduce((sum, part) => sum + part.end - part.start, 0);
  return attributions
    .filter(({ content }) => content.some((part) => spansOverlap(part, predicate)))
    .toSorted((a, b) => length(a) - length(b))[0];
}
