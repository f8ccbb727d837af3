import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { figureMissing, figureNew, figureNow } from './says.ts';

interface Counted {
  readonly words: string;
  /** What it counts and what happened to it: figures that agree in this are set side by side. */
  readonly about: string;
}

const LISTED = 6;

/** The figures that differ between two readings of one story, in its own words. */
export function figureChanges(before: Report, after: Report): readonly string[] {
  const old = countedIn(before);
  const now = countedIn(after);
  const gone = old.filter((figure) => !now.some((other) => other.words === figure.words));
  const added = now.filter((figure) => !old.some((other) => other.words === figure.words));
  const changed = gone.flatMap((figure) => {
    const other = added.find((one) => one.about === figure.about);
    return other === undefined ? [] : { figure, other };
  });
  const lines = [
    ...changed.map(({ figure, other }) => figureNow(figure.words, other.words)),
    ...added.filter((one) => !changed.some(({ other }) => other === one)).map((one) => figureNew(one.words)),
    ...gone.filter((one) => !changed.some(({ figure }) => figure === one)).map((one) => figureMissing(one.words)),
  ];
  return [...new Set(lines)].slice(0, LISTED);
}

function countedIn(report: Report): readonly Counted[] {
  return report.figures.map((figure) => ({
    words: sliceOf(report.article.text, figure.span),
    about: `${figure.countedHead ?? ''} ${figure.event?.kind ?? ''} ${figure.unit.kind}`,
  }));
}
