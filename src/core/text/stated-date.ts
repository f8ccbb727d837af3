import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import type { Span } from '#core/span.ts';

const LABEL = /^(?:published|posted|updated|last updated|date|first published)?(?: (?:on|at))?\s*:?\s*/i;
const CLOCK = /[,|–-]?\s*(?:at\s*)?\d{1,2}[:.]\d{2}.*$/;
const WEEKDAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+/i;
const FORMS = ['yyyy-MM-dd', 'd MMMM yyyy', 'MMMM d, yyyy', 'MMMM d yyyy', 'd MMM yyyy', 'MMM d, yyyy', 'MMM. d, yyyy'];

/** Reads a whole line that is nothing but a date: "Friday, 3 March 2017", "Published: 2017-03-03 10:30". ISO date out. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 60) return undefined;
  const bare = line
    .replace(LABEL, '')
    .replace(WEEKDAY, '')
    .replace(CLOCK, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .trim();
  for (const form of FORMS) {
    const date = parse(bare, form, new Date(2000, 0, 1));
    if (isValid(date) && date.getFullYear() > 1800) return isoDate(date);
  }
  return undefined;
}

function isoDate(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first of these lines that states the story's date. */
export function readStatedDate(text: string, lines: readonly Span[]): { line: Span; date: string } | undefined {
  for (const line of lines) {
    const date = readDateLine(text.slice(line.start, line.end));
    if (date !== undefined) return { line, date };
  }
  return undefined;
}
