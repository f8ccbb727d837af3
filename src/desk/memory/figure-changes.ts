import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import type { FigureChange } from '#render/earlier-story.ts';

interface Counted {
  readonly words: string;
  /** What it counts and what happened to it: figures that agree in this are set side by side. */
  readonly about: string;
}

/** Of a story that was written anew the text itself is what to look at. */
const CHANGES_LISTED = 6;

/** The figures that differ between two readings of one story, in its own words. */
export function figureChanges(before: Report, after: Report): readonly FigureChange[] {
  const old = countedIn(before);
  const now = countedIn(after);
  const gone = old.filter((figure) => !now.some((other) => other.words === figure.words));
  const added = now.filter((figure) => !old.some((other) => other.words === figure.words));
  const changed = gone.flatMap((figure) => {
    const other = added.find((one) => one.about === figure.about);
    return other === undefined ? [] : { figure, other };
  });
  const changes: readonly FigureChange[] = [
    ...changed.map(({ figure, other }) => ({ kind: 'changed', before: figure.words, now: other.words }) as const),
    ...added
      .filter((one) => !changed.some(({ other }) => other === one))
      .map((one) => ({ kind: 'new', now: one.words }) as const),
    ...gone
      .filter((one) => !changed.some(({ figure }) => figure === one))
      .map((one) => ({ kind: 'gone', before: one.words }) as const),
  ];
  const once = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...once.values()].slice(0, CHANGES_LISTED);
}

function countedIn(report: Report): readonly Counted[] {
  return report.figures.map((figure) => ({
    words: sliceOf(report.article.text, figure.span),
    about: `${figure.countedHead ?? ''} ${figure.event?.kind ?? ''} ${figure.unit.kind}`,
  }));
}
