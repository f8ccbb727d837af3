import type { Unnumbered } from './figure.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Joints that carry a bound and a change on: "190 points, or 0.6%", "296 hp (224 kW / 300 PS)". */
const SAME_AGAIN = /^\s*(?:\(|,?\s*or|\/|,?\s*that is,?|\)?\s*\/)\s*$/i;

/** A figure that says little takes what it lacks from the one before: its bound in brackets, what it counts in a list. */
export function inheritFrom({ text }: SentenceContext, earlier: readonly Unnumbered[], figure: Unnumbered): Unnumbered {
  const last = earlier.at(-1);
  if (!last) return figure;
  const again = SAME_AGAIN.test(text.slice(last.span.end, figure.span.start));
  const bound = again && figure.bound === 'exact' ? last.bound : figure.bound;
  const change = figure.change ?? (again ? last.change : undefined);
  const head = figure.countedHead ?? (figure.unit.kind === 'count' ? headFor(text, earlier, figure) : undefined);
  const about = aboutFor(figure, last, again);
  const event = figure.event ?? (goesOn(text, last, figure) ? last.event : undefined);
  return {
    ...figure,
    bound,
    ...(change ? { change } : {}),
    ...(head === undefined ? {} : { countedHead: head }),
    ...(about ? { about } : {}),
    ...(event ? { event } : {}),
  };
}

/** "destroying 19 tanks, 37 vehicles and 4 guns": what stands in one list is done by one verb. */
function goesOn(text: string, last: Unnumbered, figure: Unnumbered): boolean {
  if (last.unit.kind !== 'count' || figure.unit.kind !== 'count') return false;
  const end = Math.max(last.span.end, last.counted?.end ?? 0);
  return /^\s*(?:,|,?\s*(?:and|or)|,?\s*as well as)\s*$/.test(text.slice(end, figure.span.start));
}

/** "162 points (2%)" is one thing said twice; "5% to $2.3 billion" goes on about the same. */
function aboutFor(figure: Unnumbered, last: Unnumbered, again: boolean): Unnumbered['about'] {
  if (again && last.about) {
    const part = figure.about?.filter(
      (span) => span.start > figure.number.end && !last.about?.some((known) => known.start === span.start),
    );
    return [...last.about, ...(part ?? [])];
  }
  return figure.about ?? (figure.counted === undefined ? last.about : undefined);
}

/** "435 homes by open sale and 187 by tender": the 187 are homes. A noun right after the number would have been counted. */
function headFor(text: string, earlier: readonly Unnumbered[], figure: Unnumbered): string | undefined {
  const counts = earlier.filter((other) => other.countedHead !== undefined && other.unit.kind === 'count');
  const last = counts.at(-1);
  if (!last || last !== earlier.at(-1) || (figure.about !== undefined && figure.change !== undefined)) return undefined;
  return /[;:]/.test(text.slice(last.span.end, figure.span.start)) ? undefined : last.countedHead;
}
