import type { Figure } from '#core/figures/figure.ts';
import type { Story } from './story.ts';
import { isInHeadline } from './story.ts';

/** One figure stated twice: the relations say so, or the headline gives the very value and unit of the text. */
export function areSame(story: Story, a: Figure, b: Figure): boolean {
  if (saysSame(a, b) || saysSame(b, a)) return true;
  const inHeadline = isInHeadline(story, a.number) !== isInHeadline(story, b.number);
  return inHeadline && isDeepEqual(a.value, b.value) && isDeepEqual(a.unit, b.unit);
}

/** The figure stands in the headline, or is one that does. */
export function isHeadlineFigure(story: Story, figure: Figure): boolean {
  return story.figures.some(
    (other) => isInHeadline(story, other.number) && (other === figure || areSame(story, other, figure)),
  );
}

function saysSame(a: Figure, b: Figure): boolean {
  return a.relations.some((relation) => relation.kind === 'same-as' && relation.figure === b.id);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
