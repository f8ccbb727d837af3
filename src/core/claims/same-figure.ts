import type { Figure } from '#core/figures/figure.ts';
import type { Story } from './story.ts';
import { isInHeadline, wordsOf } from './story.ts';

/** A headline rounds: "more than 200 killed" over a story of 213. */
const MOST_ROUNDED = 0.1;
/** From here on a headline's number is hardly another's by chance. */
const LEAST_TELLING = 10;

/** One figure stated twice: the relations say so, the headline rounds it, or two denials deny the same thing. */
export function areSame(story: Story, a: Figure, b: Figure): boolean {
  if (saysSame(a, b) || saysSame(b, a)) return true;
  if (a.value === 0 && b.value === 0) return counts(story, a) !== '' && counts(story, a) === counts(story, b);
  const [heading, told] = isInHeadline(story, a.number) ? [a, b] : [b, a];
  if (!isInHeadline(story, heading.number) || isInHeadline(story, told.number)) return false;
  return (areAlike(heading, told) && countOneThing(heading, told)) || isRounded(heading, told);
}

/** Of one value and unit: no proof that they are one, but no reason against it. */
export function areAlike(a: Figure, b: Figure): boolean {
  return isDeepEqual(a.value, b.value) && isDeepEqual(a.unit, b.unit);
}

/** "win three points" is not "scored three goals", "orders 30 jets" not "down by 30", "12 dead" not "dozens injured". */
function countOneThing(a: Figure, b: Figure): boolean {
  if (a.unit.kind !== 'count') return true;
  const [one, other] = [a, b].map(({ countedHead }) => countedHead?.toLowerCase().split(' ').at(-1));
  if (one !== undefined && one === other) return true;
  if (a.event !== undefined && a.event.kind === b.event?.kind) return true;
  if (a.event?.kind === 'death' && b.event?.kind === 'injury') return false;
  if ((a.change === undefined) !== (b.change === undefined)) return false;
  return one === undefined || other === undefined || (typeof a.value === 'number' && a.value >= LEAST_TELLING);
}

/** "Hundreds dead", "more than 200 killed" in the headline: the body's 345 or 213, when the same happened to them. */
function isRounded(heading: Figure, told: Figure): boolean {
  if (heading.event === undefined || heading.event.kind !== told.event?.kind) return false;
  if (!isDeepEqual(heading.unit, told.unit) || typeof told.value !== 'number') return false;
  if (typeof heading.value !== 'number') return told.value >= heading.value.low && told.value <= heading.value.high;
  return heading.bound !== 'exact' && Math.abs(told.value - heading.value) <= MOST_ROUNDED * told.value;
}

function counts(story: Story, { counted }: Figure): string {
  return counted === undefined ? '' : wordsOf(story, counted).toLowerCase();
}

function saysSame(a: Figure, b: Figure): boolean {
  return a.relations.some((relation) => relation.kind === 'same-as' && relation.figure === b.id);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
