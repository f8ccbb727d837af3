import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { spansOverlap } from '#core/span.ts';
import { everyPass, tell } from '#core/trace.ts';
import type { Step } from '#core/trace.ts';
import { addDays, isoDay, readDay } from './calendar.ts';
import type { Days } from './calendar.ts';
import { composeMoments } from './compose-moments.ts';
import type { PlacedMoment } from './compose-moments.ts';
import { directionOf } from './direction.ts';
import { grainOf, isAbsolute, statedYear } from './moment.ts';
import type { Moment } from './moment.ts';
import { resolveMoment } from './resolve-moment.ts';
import type { Anchor, Readings } from './resolve-moment.ts';
import { TIME_PATTERNS, TIME_TRIGGER } from './time-patterns.ts';
import type { Time } from './time.ts';
import { stretchOf, widen } from './widen-time.ts';
import type { Stretch } from './widen-time.ts';

/** What an absolute moment is set against: it needs no day, but its reader does. */
const ANY_DAY = new Date(2000, 0, 1);

/** The times of an article, in the order of the text. What names its year is dated; the rest only when the story states its own date. */
export function findTimes(article: Article, sentences: readonly Sentence[]): readonly Time[] {
  const published = article.published === undefined ? undefined : readDay(article.published);
  const times: Time[] = [];
  let before: Days | undefined;
  for (const sentence of sentences) {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) continue;
    const words = article.text.slice(sentence.start, sentence.end);
    if (!TIME_TRIGGER.test(words)) continue;
    const headline = article.headline !== undefined && spansOverlap(article.headline, sentence);
    const found = findMoments(words, sentence.start);
    const passes: readonly Step<readonly PlacedMoment[], readonly PlacedMoment[]>[] = [
      {
        name: 'composed',
        why: '"the end of July"',
        run: (moments) => composeMoments(article.text, sentence.start, moments),
      },
      {
        name: 'names',
        why: '"The Sunday Courier"',
        run: (moments) => moments.filter((one) => !isNamePart(article.text, sentence, one)),
      },
      { name: 'lent years', why: '"June and July 2021"', run: (moments) => lendYears(article.text, moments) },
    ];
    const free = everyPass('time', passes, found, ({ span }) => span);
    for (const { stretch, span, first, second } of joinStretches(article.text, free)) {
      const direction = stretch === 'until' ? { ahead: true } : directionOf(article.text, sentence, span, headline);
      const anchor = published ? { published, before, ...direction } : undefined;
      const readings = resolveStretch(first, second, anchor);
      if (readings[0] && isOneDay(readings[0])) before = readings[0];
      times.push({
        id: `time-${times.length}`,
        span,
        kind: kindOf(first, second, stretch),
        grain: grainOf(first),
        ...datesOf(stretch, readings, first),
      });
    }
  }
  return times;
}

/** "June, July and August 2021", "on 26 June to 28 June 2020": the year of the last is the year of all. */
function lendYears(text: string, found: readonly PlacedMoment[]): readonly PlacedMoment[] {
  const lent = [...found];
  for (let at = lent.length - 2; at >= 0; at--) {
    const [here, next] = [lent[at], lent[at + 1]];
    if (here === undefined || next === undefined) continue;
    const joint = text.slice(here.span.end, next.span.start);
    if (/^(?:, | and | or |, and |, or | and (?:again )?in | to | until )$/.test(joint))
      lent[at] = { span: here.span, moment: lendYear(here.moment, next.moment) };
  }
  return lent;
}

/** Only a single day can be what "two days later" counts from. */
function isOneDay({ from, to }: Days): boolean {
  return from.getTime() === to.getTime();
}

/** "The Sunday Courier", "Friday Harbour", "Ariha Today": a name that holds a day is no day. */
function isNamePart(text: string, sentence: Sentence, { span, moment }: PlacedMoment): boolean {
  if (moment.kind !== 'weekday' && moment.kind !== 'day' && moment.kind !== 'month') return false;
  const titled =
    /\bthe $/i.test(text.slice(Math.max(0, span.start - 4), span.start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3));
  if (moment.kind === 'weekday' && titled) return true;
  return sentence.names.some(
    (name) =>
      name.kind !== 'person' &&
      name.start <= span.start &&
      span.end <= name.end &&
      name.first < name.last &&
      (name.start < span.start || span.end < name.end),
  );
}

/** Every moment of a sentence; where two overlap the earlier and longer stays. */
function findMoments(words: string, offset: number): readonly PlacedMoment[] {
  const found: PlacedMoment[] = [];
  for (const { example, needs, pattern, lead, build } of TIME_PATTERNS) {
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
      tell('time', { name: example, why: 'a pattern of times' }, 'made', span);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const NO_MONTH = { name: 'bare month', why: '"May" and "March" are verbs too' };

interface Joined {
  readonly stretch: Stretch;
  readonly span: Span;
  readonly first: Moment;
  readonly second?: Moment;
}

/** "from Monday to Friday", "between 2010 and 2015", "June and July 2021" are one time; "since Monday" takes its "since". */
function joinStretches(text: string, found: readonly PlacedMoment[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (let at = 0; at < found.length; at++) {
    const [here, next] = [found[at], found[at + 1]];
    if (here === undefined) continue;
    if (!stands(text, here, next)) {
      tell('time', NO_MONTH, 'refused', here.span);
      continue;
    }
    const span = widen(text, here.span);
    if (next && isStretch(text, here, next)) {
      const [first, end] = [here.moment, { start: span.start, end: next.span.end }];
      joined.push({ stretch: 'between', span: end, first, second: next.moment });
      at += 1;
      continue;
    }
    joined.push({ stretch: stretchOf(text, span), span, first: here.moment });
  }
  return joined;
}

/** Two moments that are the ends of one. */
function isStretch(text: string, here: PlacedMoment, next: PlacedMoment): boolean {
  const between = text.slice(here.span.end, next.span.start);
  const own = text.slice(next.span.start, next.span.end);
  const dash = /^\s?[-–]\s?$/.test(between);
  if (isMonthPair(here.moment, next.moment) && (dash || /^(?:\/| and )$/.test(between))) return true;
  // "on 26 June to 28 June"
  if (here.moment.kind === 'date' && next.moment.kind === 'date' && between === ' to ') return true;
  const joins =
    /^\s?(?:[-–]|to|through|until|till|and)\s?$/i.test(between) ||
    (between.trim() === '' && /^(?:to|through|and)\b/i.test(own));
  if (!joins) return false;
  const led =
    /\b(?:from|between)\s*$/i.test(text.slice(Math.max(0, here.span.start - 9), here.span.start)) ||
    /^(?:from|between)\b/i.test(text.slice(here.span.start, here.span.end));
  return led || dash;
}

/** "June and July 2021": the month after. "June 2020 and July 2021" are two times. */
function isMonthPair(first: Moment, second: Moment): boolean {
  if (first.kind !== 'month' || second.kind !== 'month') return false;
  return first.month % 12 === second.month - 1 && (first.year ?? second.year) === second.year;
}

/** A bare month or season needs a word before it, or a year: "May" and "March" are verbs too. */
function stands(text: string, { span, moment }: PlacedMoment, next: PlacedMoment | undefined): boolean {
  if (moment.kind !== 'month') return true;
  if ([moment.year, moment.part, moment.shift, moment.last].some((said) => said !== undefined)) return true;
  if (next && isMonthPair(moment, next.moment) && next.span.start - span.end <= 5) return true;
  const words = text.slice(span.start, span.end);
  const led =
    /\b(?:in|since|until|till|by|from|to|through|of|during|between|after|before|for|and|or|this|every|each|on|around|throughout|,)\s+$/i.test(
      text.slice(Math.max(0, span.start - 12), span.start),
    );
  return led
    ? words.length > 3 || words === 'May' || words.endsWith('.')
    : words.length > 4 && words !== 'March' && words !== 'April' && words !== 'August';
}

function resolveStretch(first: Moment, second: Moment | undefined, dated: Anchor | undefined): Readings {
  const lent = lendYear(first, second);
  const anchor = dated ?? (isAbsolute(lent) ? { published: ANY_DAY } : undefined);
  if (!anchor) return [];
  const readings = resolveMoment(lent, anchor);
  const [head] = readings;
  if (!second || !head) return readings;
  const [tail] = resolveMoment(second, { ...anchor, before: head });
  if (!tail) return readings;
  return tail.to < head.from ? [] : [{ from: head.from, to: tail.to }];
}

/** "from March to May 2016", "10 August to 12 September 2013": the year at the end is the year of both. */
function lendYear(first: Moment, second: Moment | undefined): Moment {
  if (first.kind === 'month' && second?.kind === 'month' && second.year !== undefined && first.shift === undefined)
    return { year: second.month < first.month ? second.year - 1 : second.year, ...first };
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
function datesOf(stretch: Stretch, readings: Readings, first: Moment): Pick<Time, 'from' | 'to' | 'other'> {
  const [best, ...others] = readings;
  if (!best) return {};
  if (stretch === 'since') return { from: isoDay(best.from) };
  if (stretch === 'until') return { to: isoDay(best.to) };
  // "after 2010" starts in 2011, but "after Friday's attack" on Friday.
  const whole = best.from.getTime() !== best.to.getTime();
  if (stretch === 'after') return { from: isoDay(whole ? addDays(best.to, 1) : best.from) };
  const ends = first.kind === 'part' && first.part === 'late'; // "before the end of the month" may be its last day
  if (stretch === 'before' && ends) return { to: isoDay(best.to) };
  if (stretch === 'before') return { to: isoDay(whole ? addDays(best.from, -1) : best.from) };
  const other = others.map((days) => ({ from: isoDay(days.from), to: isoDay(days.to) }));
  return { from: isoDay(best.from), to: isoDay(best.to), ...(other.length > 0 ? { other } : {}) };
}
