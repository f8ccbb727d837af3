import { createRequire } from 'node:module';
import type * as ChronoNode from 'chrono-node/en';

let dates: ChronoNode.Chrono | undefined;

/** What chrono-node makes of dates in words. Its 50 files take 20 ms to load, so they are when the first date is met. */
export function parseDates(words: string, reference: Date): ChronoNode.ParsedResult[] {
  dates ??= loadDates();
  return dates.parse(words, reference);
}

/** Without the parsers of lengths of time ("two weeks ago"), which are no dates and take 10 ms to compile. */
function loadDates(): ChronoNode.Chrono {
  const { Chrono, strict }: typeof ChronoNode = createRequire(import.meta.url)('chrono-node/en');
  const parsers = strict.parsers.filter((parser) => !parser.constructor.name.includes('TimeUnit'));
  return new Chrono({ parsers, refiners: strict.refiners });
}
