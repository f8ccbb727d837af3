/** Number words below twenty. */
export const ONES: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40], // a common misspelling
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them, as powers of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['mil', 6],
  ['mln', 6],
  ['mn', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['trn', 12],
  ['tn', 12],
  ['quadrillion', 15],
]);

/** Letters that multiply only when the rest of the phrase says so: "1.2m tons", "$5b", "10k", "$1.5MM". */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['MM', 6],
  ['b', 9],
  ['t', 12],
]);

/** Denominators: "two thirds", "a fifth of". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** How many a vague word is: "several hundred" are 300 to 900. */
export const SOME: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['couple', [2, 2]],
  ['few', [2, 9]],
  ['several', [3, 9]],
]);

/** Plurals that stand for a span of sizes: "hundreds of homes" are 100 to 1,000. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 99]],
  ['scores', [20, 100]],
  ['hundreds', [100, 1_000]],
  ['thousands', [1_000, 10_000]],
  ['millions', [1_000_000, 10_000_000]],
  ['billions', [1_000_000_000, 10_000_000_000]],
  ['trillions', [1_000_000_000_000, 10_000_000_000_000]],
]);

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
