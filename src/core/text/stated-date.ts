import type { Span } from '#core/span.ts';
import { parseDates } from './parse-date.ts';

const LABEL = /^(?:published|posted|updated|last updated|date|first published)?(?: (?:on|at))?\s*:?\s*/i;
const LONGEST = 60;
const HAS_DATE = /\d[-/.]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Reads a whole line that is nothing but a date: "Friday, 3 March 2017", "Published: 2017-03-03 10:30". ISO date out. */
export function readDateLine(line: string): string | undefined {
  if (line.length > LONGEST || !/\d/.test(line) || !HAS_DATE.test(line)) return undefined;
  const bare = line.replace(LABEL, '').replace(/\s*(?:GMT|UTC|[A-Z]{2,4})$/, '');
  const [found, ...others] = parseDates(bare, new Date(0));
  if (found === undefined || others.length > 0 || found.text.length < bare.length - 1) return undefined;
  const { start } = found;
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return undefined;
  const two = (part: number | null): string => String(part ?? 0).padStart(2, '0');
  return `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month'))}-${two(start.get('day'))}`;
}

/** The first of these lines that states the story's date. */
export function readStatedDate(text: string, lines: readonly Span[]): { line: Span; date: string } | undefined {
  for (const line of lines) {
    const date = readDateLine(text.slice(line.start, Math.min(line.end, line.start + LONGEST + 1)));
    if (date !== undefined) return { line, date };
  }
  return undefined;
}
