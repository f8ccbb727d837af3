import type { Figure } from '#core/figures/figure.ts';
import { spanContains } from '#core/span.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { isInHeadline, wordsOf } from '#core/claims/story.ts';
import { differingCounts } from './differing-counts.ts';
import { sumFlags } from './sum-flags.ts';
import { isUnitSuspect } from '#core/claims/unit-suspect.ts';

/** A headline rounds by no more than this. */
const MOST_ROUNDED = 0.1;

/** Figures that do not sit easily together, or with their units. */
export function figureFlags(story: Story): readonly Flag[] {
  return [
    ...suspectUnits(story),
    ...headlineAgainstBody(story),
    ...boundsDropped(story),
    ...sumFlags(story),
    ...differingCounts(story),
    ...differingRates(story),
  ];
}

function suspectUnits(story: Story): readonly Flag[] {
  return story.figures
    .filter((figure) => isUnitSuspect(story, figure))
    .map((figure): Flag => ({
      kind: 'unit-suspect',
      spans: [figure.span],
      says: `“${wordsOf(story, figure.span)}” is a length, used for control of ground: of road, of front, or an area?`,
    }));
}

/** A figure of the headline that the body gives with another value for the same thing counted. */
function headlineAgainstBody(story: Story): readonly Flag[] {
  const body = story.figures.filter((figure) => !isInHeadline(story, figure.number));
  return story.figures
    .filter((figure) => isInHeadline(story, figure.number) && !hasTwin(figure, body))
    .flatMap((figure): readonly Flag[] => {
      const same = body.filter((other) => countsTheSame(figure, other));
      const alike = body.filter((other) => sameUnit(figure, other) && headOf(figure) === headOf(other));
      if (isRounded(figure, same) || isSumOf(figure, same) || isSumOf(figure, alike)) return [];
      const rival = same.find((other) => other.value !== figure.value);
      const spans = rival === undefined ? [figure.span] : [figure.span, rival.span];
      if (rival !== undefined) {
        const says = `The headline says “${wordsOf(story, figure.span)}”, the text “${wordsOf(story, rival.span)}”.`;
        return [{ kind: 'headline-body-mismatch', spans, says }];
      }
      return [];
    });
}

/** "Nearly 100" over 97. */
function isRounded(heading: Figure, told: readonly Figure[]): boolean {
  const value = sizeOf(heading);
  return (
    heading.bound !== 'exact' && told.some((other) => Math.abs(sizeOf(other) - value) <= MOST_ROUNDED * sizeOf(other))
  );
}

/** "More than 100" over 50 and 20 and 34; "600" over 400 and 200. */
function isSumOf(heading: Figure, told: readonly Figure[]): boolean {
  const sum = told.reduce((all, figure) => all + sizeOf(figure), 0);
  return told.length > 1 && Math.abs(sum - sizeOf(heading)) <= MOST_ROUNDED * sum;
}

function sizeOf({ value }: Figure): number {
  return typeof value === 'number' ? value : value.high;
}

/** "Cuts 2,500 jobs" over "up to 2,500": what the text leaves open the headline closes. */
function boundsDropped(story: Story): readonly Flag[] {
  const body = story.figures.filter((figure) => !isInHeadline(story, figure.number));
  return story.figures
    .filter((figure) => isInHeadline(story, figure.number) && figure.bound === 'exact')
    .flatMap((figure): readonly Flag[] => {
      const twins = body.filter((other) => other.value === figure.value && other.countedHead === figure.countedHead);
      const [open] = twins;
      if (open === undefined || twins.some(({ bound }) => bound !== 'at-most' && bound !== 'less-than')) return [];
      const says = `The headline says “${wordsOf(story, figure.span)}”, the text “${wordsOf(story, open.span)}”: is the headline too strong?`;
      return [{ kind: 'headline-body-mismatch', spans: [figure.span, open.span], says }];
    });
}

/** Nearer than this two numbers may mean one thing. */
const MAY_BE_ONE = 0.1;

/** "178,000 jobs a month" here, "roughly 182,000 a month" there: rates of one unit that lie near each other. */
function differingRates(story: Story): readonly Flag[] {
  const rates = story.figures.filter(({ unit }) => unit.per !== undefined);
  for (const [at, figure] of rates.entries()) {
    const other = rates
      .slice(at + 1)
      .find(
        (one) =>
          JSON.stringify(one.unit) === JSON.stringify(figure.unit) &&
          sizeOf(one) !== sizeOf(figure) &&
          Math.abs(sizeOf(one) - sizeOf(figure)) <= MAY_BE_ONE * sizeOf(figure) &&
          !story.sentences.some((sentence) => spanContains(sentence, one.span) && spanContains(sentence, figure.span)),
      );
    if (other === undefined) continue;
    const says = `The story gives “${wordsOf(story, figure.span)}” and “${wordsOf(story, other.span)}”: is it one thing?`;
    return [{ kind: 'sources-differ', spans: [figure.span, other.span], says }];
  }
  return [];
}

function hasTwin(figure: Figure, others: readonly Figure[]): boolean {
  return others.some(
    (other) =>
      other.value === figure.value ||
      figure.relations.some((relation) => relation.figure === other.id && relation.kind === 'same-as') ||
      other.relations.some((relation) => relation.figure === figure.id && relation.kind === 'same-as'),
  );
}

function countsTheSame(a: Figure, b: Figure): boolean {
  const head = headOf(a);
  return (
    a.event !== undefined &&
    a.event.kind === b.event?.kind &&
    sameUnit(a, b) &&
    head !== undefined &&
    head === headOf(b)
  );
}

function sameUnit(a: Figure, b: Figure): boolean {
  return JSON.stringify(a.unit) === JSON.stringify(b.unit);
}

const PEOPLE = new Set(['people', 'person', 'life', 'dead', 'victim', 'fatality', 'death']);

/** What is counted: "900 people died" and "1,000 lives" count one thing. */
function headOf({ countedHead }: Figure): string | undefined {
  const head = countedHead?.toLowerCase().split(' ').at(-1);
  return head !== undefined && PEOPLE.has(head) ? 'person' : head;
}
