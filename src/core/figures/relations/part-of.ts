import type { Span } from '#core/span.ts';
import type { Figure } from '#core/figures/figure.ts';
import { mayBeSame, nounOf, sameUnit, topOf } from './placed-figure.ts';

const AREA = /^(?:square .+|acre|hectare)$/;
const PART_CUE =
  /\b(?:including|among them|among whom|amongst them|among those|of whom|of which|of them|incl\.)(?:\s+(?:at least|about|some|nearly|up to|more than|around))?\s*$/i;
/** "Of the 900 who were evacuated, 12 later died" */
const OF_THE_FIRST = /(?:^|[.!?:;,\n“"]\s*)(?:Out of|Of) (?:the|its|their|those|these|all|all the)?\s*$/;
const WHOM_AFTER = /^\s*,?\s*(?:of whom|of which|of them|of those)\b/i;
const OF_THE =
  /^[^.;:]{0,40}?\s*\b(?:out of|of)\s+(?:the|its|those|their|a total of|all|his|her|these)?\s*(?:estimated |at least |more than |some |roughly |about )?$/i;

export interface PartOf {
  readonly part: Figure;
  readonly whole: Figure;
  readonly cue?: Span;
}

/** "67 killed, including 19 commanders", "67, of whom 4 were children", "19 of the 67". `earlier` stands before `later` in one sentence. */
export function isPartOf(text: string, earlier: Figure, later: Figure, before: readonly Figure[]): PartOf | undefined {
  const nested = later.number.start < earlier.span.end; // "19 of the 67 hostages"
  const between = text.slice(nested ? earlier.number.end : earlier.span.end, later.span.start);
  if (between.includes('. ')) return undefined;
  if (!sameUnit(earlier.unit, later.unit)) return undefined;
  const cue = PART_CUE.exec(between);
  if (cue && topOf(later) <= topOf(earlier)) {
    const start = earlier.span.end + cue.index;
    return { part: later, whole: earlier, cue: { start, end: start + cue[0].trimEnd().length } };
  }
  if (OF_THE_FIRST.test(text.slice(0, earlier.number.start).slice(-24)) && topOf(later) < topOf(earlier))
    return { part: later, whole: earlier };
  const whom = WHOM_AFTER.exec(text.slice(later.number.end, later.number.end + 14));
  if (whom && topOf(later) <= topOf(earlier))
    return {
      part: later,
      whole: earlier,
      cue: { start: later.number.end + whom[0].search(/of/i), end: later.number.end + whom[0].length },
    };
  if (
    OF_THE.test(between) &&
    between.length < 30 &&
    topOf(earlier) < topOf(later) &&
    text.slice(earlier.number.end, later.span.start).trim().startsWith('of')
  )
    return { part: earlier, whole: later };
  return siblingPart(text, earlier, later, before);
}

const OF_THOSE =
  /\b(?:of|among) (?:those|them|these|the (?:dead|victims|injured|wounded|missing|arrested|detained|detainees|total|survivors|casualties))\b[^.;:]{0,40}$/i;

const OF_THEM_AFTER = /^\s*of (?:them|those)\b/i;
const OF_THE_AFTER = /^\s*of (?:the|its|their|his|her|these|those) /i;

/** "Police arrested 41 people. Of those held, 12 were under 18", "Twelve of them are in hospital", "Nine of the passengers were children": a part of what was counted before. */
export function isPartOfThose(text: string, sentenceStart: number, later: Figure, whole: Figure): Span | undefined {
  const { end } = later.number;
  const after = text.slice(end, end + 24);
  const tail = OF_THEM_AFTER.exec(after) ?? (mayBeSame(nounOf(later), nounOf(whole)) ? OF_THE_AFTER.exec(after) : null);
  if (tail !== null && later.unit.kind === 'count') return { start: end + 1, end: end + tail[0].trimEnd().length };
  const before = text.slice(Math.max(sentenceStart, later.number.start - 60), later.number.start);
  const cue = later.unit.kind === 'count' || later.unit.kind === 'percent' ? OF_THOSE.exec(before) : null;
  if (cue === null) return undefined;
  const start = later.number.start - before.length + cue.index;
  return { start, end: start + cue[0].trimEnd().length };
}

/** "including 19 commanders and 4 children": what is joined to a part is a part too. */
function siblingPart(text: string, earlier: Figure, later: Figure, before: readonly Figure[]): PartOf | undefined {
  const between = text.slice(earlier.span.end, later.span.start);
  if (!/^\s*(?:,|and|,\s*and|as well as)\s*$/i.test(between)) return undefined;
  for (const whole of before) {
    if (whole.span.start >= earlier.span.start || !sameUnit(whole.unit, later.unit) || topOf(later) > topOf(whole))
      continue;
    const cue = PART_CUE.exec(text.slice(whole.span.end, earlier.span.start));
    if (cue)
      return {
        part: later,
        whole,
        cue: { start: whole.span.end + cue.index, end: whole.span.end + cue.index + cue[0].trimEnd().length },
      };
  }
  return undefined;
}

/** "100 kilometres (60 miles)", "9 billion yuan (US$1.3 billion)", "the 6-metre-high (20-foot) wall": one quantity in two units. */
export function isConversion(text: string, earlier: Figure, later: Figure): boolean {
  const between = text.slice(earlier.span.end, later.span.start);
  const opens = /^(?:-\p{L}+)? \($/u.test(between) || text.slice(earlier.number.end, later.span.start).trim() === '(';
  if (!opens || sameUnit(earlier.unit, later.unit)) return false;
  return [earlier, later].every(({ unit }) => unit.kind === 'money' || unit.kind === 'measure');
}

/** "6,650 employees, or about 5% of its workforce": the percentage is the rate of the number. */
export function isShareOf(
  text: string,
  earlier: Figure,
  later: Figure,
): { rate: Figure; base: Figure; cue: Span } | undefined {
  const between = text.slice(earlier.span.end, later.span.start);
  const joint = /^\s*(?:,\s*or|or|,\s*that is,?|\()\s*$/i.exec(between);
  const earlierRate = earlier.unit.kind === 'percent';
  const laterRate = later.unit.kind === 'percent';
  if (joint && earlierRate !== laterRate)
    return {
      rate: laterRate ? later : earlier,
      base: laterRate ? earlier : later,
      cue: { start: earlier.span.end, end: later.span.start },
    };
  if (earlierRate && !laterRate && /^\s+of\s+(?:the|its|their|all|some|those|these)?\s*$/i.test(between))
    return { rate: earlier, base: later, cue: { start: earlier.span.end, end: later.span.start } };
  return undefined;
}

/** "36 towns in an area of 400 square kilometres": returns the words that say so. */
export function isWithin(text: string, earlier: Figure, later: Figure): Span | undefined {
  const between = text.slice(earlier.span.end, later.span.start);
  if (later.unit.kind !== 'measure' || !AREA.test(later.unit.name) || between.includes('. ')) return undefined;
  const cue =
    /\b(?:in|within|across|on|over|spread over|scattered over|covering)\s+(?:an?|the)?\s*(?:total |whole |combined )?(?:area|territory|stretch|zone|region|tract|expanse|patch)?\s*(?:of|measuring)?\s*$/i.exec(
      between,
    );
  if (!cue || sameUnit(earlier.unit, later.unit)) return undefined;
  const start = earlier.span.end + cue.index;
  return { start, end: start + cue[0].trimEnd().length };
}
