import { createRequire } from 'node:module';
import type { strict as Strict } from 'chrono-node/en';

let strict: typeof Strict | undefined;

/** What chrono-node makes of dates in words. Its 50 files take 20 ms to load, so they are when the first date is met. */
export function parseDates(words: string, reference: Date): ReturnType<typeof Strict.parse> {
  strict ??= loadStrict();
  return strict.parse(words, reference);
}

function loadStrict(): typeof Strict {
  const chrono: { readonly strict: typeof Strict } = createRequire(import.meta.url)('chrono-node/en');
  return chrono.strict;
}
