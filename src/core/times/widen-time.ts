import type { Span } from '#core/span.ts';

/** How the word before a moment stretches it. */
export type Stretch = 'at' | 'since' | 'until' | 'after' | 'before' | 'between';

const LEADS =
  /(?:(?<![\p{L}])(?:(?:ever )?since|up until|until|till|up to|as of|by|before|after|prior to|on|in|at|during|over|throughout|within|from|between|around|about|for|earlier|later|late on|early on|early|late|as early as|as late as)\s+(?:the\s+)?)$/iu;

/** Takes in the preposition: "Friday" -> "on Friday", "the past ten days" -> "over the past ten days". */
export function widen(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const lead = LEADS.exec(before);
  return lead && !lead[0].includes('\n') ? { start: span.start - lead[0].length, end: span.end } : span;
}

export function stretchOf(text: string, span: Span): Stretch {
  const words = text.slice(span.start, span.end);
  if (/^(?:(?:ever )?since|as of)\b/i.test(words)) return 'since';
  if (/^(?:until|till|up until|up to|by)\b/i.test(words)) return 'until';
  if (/^after\b/i.test(words)) return 'after';
  if (/^(?:before|prior to)\b/i.test(words)) return 'before';
  return 'at';
}
