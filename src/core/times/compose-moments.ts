import type { Span } from '#core/span.ts';
import { spansOverlap } from '#core/span.ts';
import type { Moment, Part } from './moment.ts';
import { countOf, readNth, unitOf } from './moment-parts.ts';
import { NUMBER } from './time-shapes.ts';
import { ORDINALS } from './time-words.ts';

/** A moment where it stands. */
export interface PlacedMoment {
  readonly span: Span;
  readonly moment: Moment;
}

const WHICH = [...ORDINALS.keys()].join('|');
const PIECE = 'day|week|weekend|month|quarter|year|decade';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** What may stand before a moment and make another of it. `needs` spares most moments the costly test. */
interface Composition {
  readonly example: string;
  readonly lead: RegExp;
  readonly build: (groups: Readonly<Record<string, string | undefined>>, whole: Moment) => Moment | undefined;
}

const COMPOSITIONS: readonly Composition[] = [
  {
    example: 'the end of July',
    lead: /(?:(?:the|at|by) )?(?:very |nearly )?(?<edge>start|beginning|middle|end|close|turn) of (?:the )?(?:year )?$/i,
    build: (g, whole) => (isLong(whole) ? { kind: 'part', of: whole, part: edgeOf(g['edge'] ?? '') } : undefined),
  },
  {
    example: 'the first two months of 2021',
    lead: new RegExp(
      `(?:the )?(?<which>${WHICH}) (?:(?<count>${NUMBER}|few|several|couple of) )?(?:full )?(?:(?<unit>${PIECE})s?|(?<weekday>${WEEKDAY})) (?:of|in) (?:the )?$`,
      'i',
    ),
    build: (g, whole) => (isLong(whole) ? readNth(g, whole) : undefined),
  },
  {
    example: 'the 12 months to May',
    lead: new RegExp(
      `(?:the |in )?(?:(?<count>${NUMBER}|half(?: a)?)[- ])?(?<unit>day|week|month|quarter|year)s?(?: period)? (?:to|through|ended|ending|until)(?: on)?(?: the end of)? (?:the )?$`,
      'i',
    ),
    build: (g, whole) => {
      const half = /^half/i.test(g['count'] ?? '') ? 0.5 : undefined;
      const count = g['count'] === undefined ? 1 : (half ?? countOf(g['count']).count);
      const ends = ['month', 'date', 'weekday', 'part'].includes(whole.kind);
      return count === undefined || !ends
        ? undefined
        : { kind: 'run', to: whole, unit: unitOf(g['unit'] ?? ''), count };
    },
  },
  {
    example: 'the week of May 6',
    lead: /(?:the )?(?<unit>week|weekend) of (?:the )?$/i,
    build: (g, whole) =>
      whole.kind === 'date'
        ? { kind: 'around', of: whole, unit: g['unit']?.toLowerCase() === 'weekend' ? 'weekend' : 'week' }
        : undefined,
  },
];

export const COMPOSED_EXAMPLES: readonly string[] = COMPOSITIONS.map(({ example }) => example);

const edgeOf = (word: string): Part =>
  /^(?:start|beginning|turn)/i.test(word) ? 'early' : /^middle/i.test(word) ? 'mid' : 'late';

/** Long enough to have a start and pieces. */
function isLong(moment: Moment): boolean {
  return ['month', 'years', 'slice', 'season', 'unit', 'nth'].includes(moment.kind);
}

/** A preposition that the moment has taken in: "of 2021". */
const OWN_LEAD = /^(?:of|in|to|through|until|ended|ending)\s+(?:the\s+)?/i;
const COULD_LEAD = /\b(?:of|in|to|through|until|ended|ending|on)(?: the(?: end of)?)?(?: year)? $/i;
const LONGEST_LEAD = 60;

/** Joins "the last week of" to its "April"; what it covers is no moment of its own any more. */
export function composeMoments(text: string, start: number, found: readonly PlacedMoment[]): readonly PlacedMoment[] {
  const composed = found.map((one) => composeOne(text, start, one));
  return composed.filter(
    (one, at) =>
      !composed.some((other, index) => index !== at && spansOverlap(other.span, one.span) && isWider(other, one)),
  );
}

const isWider = (a: PlacedMoment, b: PlacedMoment): boolean => a.span.end - a.span.start > b.span.end - b.span.start;

function composeOne(text: string, start: number, placed: PlacedMoment): PlacedMoment {
  const own = OWN_LEAD.exec(text.slice(placed.span.start, placed.span.end))?.[0].length ?? 0;
  const at = placed.span.start + own;
  const before = text.slice(Math.max(start, at - LONGEST_LEAD), at);
  if (!COULD_LEAD.test(before)) return placed;
  for (const { lead, build } of COMPOSITIONS) {
    const match = lead.exec(before);
    if (!match || (match.index > 0 && /[\p{L}\d]/u.test(before[match.index - 1] ?? ''))) continue;
    const moment = build(match.groups ?? {}, placed.moment);
    if (moment) {
      const span = { start: at - before.length + match.index, end: placed.span.end };
      return composeOne(text, start, { span, moment });
    }
  }
  return placed;
}
