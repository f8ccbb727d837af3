import { wordTable } from '#core/lexicon/word-classes.ts';

const numbers = (name: string): ReadonlyMap<string, number> =>
  new Map([...wordTable(name)].map(([word, value]) => [word, Number(value)]));
const ranges = (name: string): ReadonlyMap<string, readonly [low: number, high: number]> =>
  new Map(
    [...wordTable(name)].map(([word, range]) => {
      const [low, high] = range.split('..');
      return [word, [Number(low), Number(high)]];
    }),
  );

export const ONES: ReadonlyMap<string, number> = numbers('ones');
export const TENS: ReadonlyMap<string, number> = numbers('tens');
/** As powers of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = numbers('magnitudes');
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = numbers('letter-magnitudes');
export const DENOMINATORS: ReadonlyMap<string, number> = numbers('denominators');
export const SOME: ReadonlyMap<string, readonly [low: number, high: number]> = ranges('some');
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = ranges('vague');

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
