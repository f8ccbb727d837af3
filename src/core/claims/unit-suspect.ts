import type { Figure } from '#core/figures/figure.ts';
import type { Story } from './story.ts';

const LENGTHS = new Set([
  'metre',
  'kilometre',
  'mile',
  'foot',
  'yard',
  'inch',
  'centimetre',
  'millimetre',
  'nautical mile',
]);

/** "control over more than 60 km": a length where an area is meant. */
export function isUnitSuspect(story: Story, figure: Figure): boolean {
  if (figure.unit.kind !== 'measure' || !LENGTHS.has(figure.unit.name)) return false;
  if (figure.event?.kind === 'control') return true;
  const before = story.article.text.slice(Math.max(0, figure.span.start - 40), figure.span.start);
  return /\b(?:control (?:of|over)|area of|territory of)\s+(?:\w+\s+){0,2}$/i.test(before);
}
