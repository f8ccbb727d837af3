import type { Span } from '#core/span.ts';
import { lettered } from './letter-classes.ts';
import { parseDates } from './parse-date.ts';

const LABEL =
  /^(?:date of publication|publication date|published|posted|created|(?:last )?(?:updated|modified)|date|first published)?(?: (?:on|at))?\s*:?\s*/i;
const LATER = /^(?:last )?(?:updated|modified)\b/i;
/** "Published 5 March 2024 | Updated 6 March 2024": each part is read for itself. */
const PARTS = /\s*[|·•]\s*|(?<!\blast)[,;]?\s+(?=(?:last\s+)?(?:updated|modified)\b)/i;
const CLOCK = String.raw`\d{1,2}[:.]?\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?`;
const ZONE = String.raw`(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|C[SD]?T|IST|EET|MSK)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?`;
const LONGEST = 60;
const HAS_DATE = /\d[-/.]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** The first whole date in some words, with its year: "By Nora Feld, 5 March 2024" -> "2024-03-05". */
export function readDayIn(words: string): string | undefined {
  if (!/\d/.test(words) || !HAS_DATE.test(words)) return undefined;
  return parseDates(words, new Date(0))
    .map(({ start }) => isoOf(start))
    .find((day) => day !== undefined);
}

type Parsed = ReturnType<typeof parseDates>[number]['start'];

function isoOf(start: Parsed): string | undefined {
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return undefined;
  const two = (part: number | null): string => String(part ?? 0).padStart(2, '0');
  return `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month'))}-${two(start.get('day'))}`;
}

/** Reads a whole line that is nothing but a date: "Friday, 3 March 2017", "Published: 2017-03-03 10:30 | Updated: ...". ISO date out. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 2 * LONGEST || !/\d/.test(line) || !HAS_DATE.test(line)) return undefined;
  const days = line.split(PARTS).map((part) => ({ day: readPart(part), later: LATER.test(part) }));
  if (days.some(({ day }) => day === undefined)) return undefined;
  return (days.find(({ later }) => !later) ?? days[0])?.day;
}

function readPart(part: string): string | undefined {
  if (part.length > LONGEST) return undefined;
  const bare = part.replace(LABEL, '').replace(/\s*(?:GMT|UTC|[A-Z]{2,4})$/, '');
  const [found, ...others] = parseDates(bare, new Date(0));
  if (found === undefined || others.length > 0 || found.text.length < bare.length - 1) return undefined;
  return isoOf(found.start);
}

/** The first of these lines that states the story's date. */
export function readStatedDate(text: string, lines: readonly Span[]): { line: Span; date: string } | undefined {
  for (const line of lines) {
    const date = readDateLine(text.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST + 1)));
    if (date !== undefined) return { line, date };
  }
  return undefined;
}

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const LEADING = lettered(
  String.raw`^(?<label>(?:date of publication|publication date|published|posted|(?:last )?updated)(?: on)?:?\s+)?(?:(?:${CLOCK})(?:\s(?:${ZONE}))?,?\s+)?(?:\p{L}{3,9}day,?\s+)?(?<day>${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?\s\d{4}|\d{4}-\d\d-\d\d)(?:,?\s(?:at\s)?(?:${CLOCK})(?:\s?(?:${ZONE}))?)?[\s.:|–—-]+(?=["“‘']?\p{Lu}[\p{L}’'-]*\s)`,
  'iu',
);

/** A date that a paragraph opens with, and where its story begins: "15 Apr 2017 The attack killed 112 people." */
export function readLeadingDate(text: string, { start, end }: Span): { date: string; rest: Span } | undefined {
  const opening = text.slice(start, Math.min(end, start + 160));
  const match = LEADING(opening).exec(opening);
  const story = opening.slice(match?.[0].length ?? 0);
  if (match === null || !/^["“‘']?[^a-z]/.test(story)) return undefined; // the pattern minds no capitals
  const date = readDayIn(match.groups?.['day'] ?? '');
  return date === undefined ? undefined : { date, rest: { start: start + match[0].length, end } };
}
