import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Actor, Mention } from './actor.ts';

export interface Mentioned {
  readonly actor: Actor;
  readonly mention: Mention;
}

/** Who is mentioned in a stretch of text. */
export type MentionsIn = (span: Span) => readonly Mentioned[];

/** Looks mentions up by place, so that a long text takes no longer a page than a short one. */
export function indexMentions(actors: readonly Actor[]): MentionsIn {
  const all = actors
    .flatMap((actor) => actor.mentions.map((mention): Mentioned => ({ actor, mention })))
    .toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  const longest = all.reduce((top, { mention: { span } }) => Math.max(top, span.end - span.start), 0);
  return (span) => {
    const found: Mentioned[] = [];
    for (let i = firstFrom(all, span.start - longest); i < all.length; i++) {
      const one = all[i];
      if (one === undefined || one.mention.span.start >= span.end) break;
      if (spansOverlap(one.mention.span, span)) found.push(one);
    }
    return found;
  };
}

function firstFrom(all: readonly Mentioned[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.mention.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is any of a span covered by the given ones? */
export function coverageOf(length: number, spans: Iterable<Span>): (span: Span) => boolean {
  const covered = new Uint8Array(length);
  for (const span of spans) covered.fill(1, span.start, span.end);
  return (span) => covered.subarray(span.start, span.end).includes(1);
}
