import type { Figure } from '#core/figures/figure.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { isInHeadline, wordsOf } from '#core/claims/story.ts';
import { differingCounts } from './differing-counts.ts';
import { sumFlags } from './sum-flags.ts';
import { isUnitSuspect } from '#core/claims/unit-suspect.ts';

/** Figures that do not sit easily together, or with their units. */
export function figureFlags(story: Story): readonly Flag[] {
  return [...suspectUnits(story), ...headlineAgainstBody(story), ...sumFlags(story), ...differingCounts(story)];
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
      const rival = body.find((other) => countsTheSame(figure, other) && other.value !== figure.value);
      const spans = rival === undefined ? [figure.span] : [figure.span, rival.span];
      if (rival !== undefined) {
        const says = `The headline says “${wordsOf(story, figure.span)}”, the text “${wordsOf(story, rival.span)}”.`;
        return [{ kind: 'headline-body-mismatch', spans, says }];
      }
      return [];
    });
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
  return (
    a.event !== undefined &&
    a.event.kind === b.event?.kind &&
    a.unit.kind === b.unit.kind &&
    a.countedHead !== undefined &&
    a.countedHead === b.countedHead
  );
}
