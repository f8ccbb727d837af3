import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { spansOverlap } from '#core/span.ts';
import { addDays, isoDay, readDay } from './calendar.ts';
import type { Days } from './calendar.ts';
import { grainOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { resolveMoment, statedYear } from './resolve-moment.ts';
import type { Anchor, Readings } from './resolve-moment.ts';
import { FUTURE_CUES, PAST_CUES } from './time-words.ts';
import { TIME_PATTERNS, TIME_TRIGGER } from './time-patterns.ts';
import type { Time } from './time.ts';
import { stretchOf, widen } from './widen-time.ts';
import type { Stretch } from './widen-time.ts';

/** A moment where it stands, without the words before it that say how it is meant. */
interface Found {
  readonly span: Span;
  readonly moment: Moment;
}

/** The times of an article, in the order of the text. Dated only when the story states its own date; otherwise words only. */
export function findTimes(article: Article, sentences: readonly Sentence[]): readonly Time[] {
  const published = article.published === undefined ? undefined : readDay(article.published);
  const times: Time[] = [];
  let before: Days | undefined;
  for (const sentence of sentences) {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) continue;
    const words = article.text.slice(sentence.start, sentence.end);
    if (!TIME_TRIGGER.test(words)) continue;
    for (const { stretch, span, first, second } of joinStretches(article.text, findMoments(words, sentence.start))) {
      const ahead = looksAhead(words, stretch);
      const readings = published ? resolveStretch(first, second, { published, before, ahead }) : [];
      if (readings[0] && isOneDay(readings[0])) before = readings[0];
      times.push({
        id: `time-${times.length}`,
        span,
        kind: kindOf(first, second, stretch),
        grain: grainOf(first),
        ...datesOf(stretch, readings),
      });
    }
  }
  return times;
}

/** Only a single day can be what "two days later" counts from. */
function isOneDay({ from, to }: Days): boolean {
  return from.getTime() === to.getTime();
}

function looksAhead(words: string, stretch: Stretch): boolean {
  return (stretch === 'until' || FUTURE_CUES.test(words)) && !PAST_CUES.test(words);
}

/** Every moment of a sentence; where two overlap the earlier and longer stays. */
function findMoments(words: string, offset: number): readonly Found[] {
  const found: Found[] = [];
  for (const { needs, pattern, lead, build } of TIME_PATTERNS) {
    if (!needs.test(words)) continue;
    let end = 0;
    for (const match of words.matchAll(pattern(words))) {
      const start = match.index - (lead?.(words).exec(words.slice(end, match.index))?.[0].length ?? 0);
      end = match.index + match[0].length;
      const span = { start: offset + start, end: offset + end };
      if (found.some((other) => spansOverlap(other.span, span) && other.span.end - other.span.start >= end - start))
        continue;
      const moment = build(match.groups ?? {}, words.slice(start, end));
      if (!moment) continue;
      for (let at = found.length - 1; at >= 0; at--)
        if (spansOverlap(found[at]?.span ?? span, span)) found.splice(at, 1);
      found.push({ span, moment });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Joined {
  readonly stretch: Stretch;
  readonly span: Span;
  readonly first: Moment;
  readonly second?: Moment;
}

/** "from Monday to Friday", "between 2010 and 2015" are one time; "since Monday" takes its "since". */
function joinStretches(text: string, found: readonly Found[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (let at = 0; at < found.length; at++) {
    const [here, next] = [found[at], found[at + 1]];
    if (!here || !stands(text, here)) continue;
    const between = next ? text.slice(here.span.end, next.span.start) : '';
    const led =
      /\b(?:from|between)\s*$/i.test(text.slice(Math.max(0, here.span.start - 9), here.span.start)) ||
      /^(?:from|between)\b/i.test(text.slice(here.span.start, here.span.end));
    if (
      next &&
      (/^\s?(?:[-–]|to|through|until|till|and)\s?$/i.test(between) ||
        (between.trim() === '' && /^(?:to|through|and)\b/i.test(text.slice(next.span.start, next.span.end)))) &&
      (led || /^\s?[-–]/.test(between))
    ) {
      joined.push({
        stretch: 'between',
        span: { start: widen(text, here.span).start, end: next.span.end },
        first: here.moment,
        second: next.moment,
      });
      at += 1;
      continue;
    }
    const span = widen(text, here.span);
    joined.push({ stretch: stretchOf(text, span), span, first: here.moment });
  }
  return joined;
}

/** A bare month or season needs a word before it, or a year: "May" and "March" are verbs too. */
function stands(text: string, { span, moment }: Found): boolean {
  if (moment.kind !== 'month' || moment.year !== undefined || moment.part !== undefined || moment.shift !== undefined)
    return true;
  const words = text.slice(span.start, span.end);
  const led =
    /\b(?:in|since|until|till|by|from|to|through|of|during|between|after|before|for|and|or|this|every|each|on|around|throughout|,)\s+$/i.test(
      text.slice(Math.max(0, span.start - 12), span.start),
    );
  return led
    ? words.length > 3 || words === 'May' || words.endsWith('.')
    : words.length > 4 && words !== 'March' && words !== 'April' && words !== 'August';
}

function resolveStretch(first: Moment, second: Moment | undefined, anchor: Anchor): Readings {
  const readings = resolveMoment(lendYear(first, second), anchor);
  const [head] = readings;
  if (!second || !head) return readings;
  const [tail] = resolveMoment(second, { ...anchor, before: head });
  if (!tail) return readings;
  return tail.to < head.from ? [] : [{ from: head.from, to: tail.to }];
}

/** "from March to May 2016", "10 August to 12 September 2013": the year at the end is the year of both. */
function lendYear(first: Moment, second: Moment | undefined): Moment {
  if (first.kind === 'month' && second?.kind === 'month' && second.year !== undefined)
    return { year: second.year, ...first };
  if (first.kind !== 'date' || second?.kind !== 'date' || statedYear(first.words) !== undefined) return first;
  const year = statedYear(second.words);
  return year === undefined ? first : { ...first, words: `${first.words}, ${year}` };
}

function kindOf(first: Moment, second: Moment | undefined, stretch: Stretch): Time['kind'] {
  if (first.kind === 'duration') return 'duration';
  if (second) return 'period';
  if (stretch !== 'at' && stretch !== 'between') return 'open';
  const point =
    first.kind === 'date' ||
    first.kind === 'clock' ||
    first.kind === 'weekday' ||
    first.kind === 'day' ||
    first.kind === 'offset';
  return point ? 'point' : 'period';
}

/** "since" has only a start, "until" and "by" only an end. */
function datesOf(stretch: Stretch, readings: Readings): Pick<Time, 'from' | 'to' | 'other'> {
  const [best, ...others] = readings;
  if (!best) return {};
  if (stretch === 'since') return { from: isoDay(best.from) };
  if (stretch === 'until') return { to: isoDay(best.to) };
  // "after 2010" starts in 2011, but "after Friday's attack" on Friday.
  const whole = best.from.getTime() !== best.to.getTime();
  if (stretch === 'after') return { from: isoDay(whole ? addDays(best.to, 1) : best.from) };
  if (stretch === 'before') return { to: isoDay(whole ? addDays(best.from, -1) : best.from) };
  const other = others.map((days) => ({ from: isoDay(days.from), to: isoDay(days.to) }));
  return { from: isoDay(best.from), to: isoDay(best.to), ...(other.length > 0 ? { other } : {}) };
}
