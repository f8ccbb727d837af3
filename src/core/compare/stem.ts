/** Words that stand in every text and say nothing about what it tells. */
const COMMON: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from had has have he her him his how i if in into is it its
  just may might more most no nor not of off on one only or other our out over own said say says she so some such than that the their them then there these they
  this those to told too under until up very was we were what when where which while who whom why will with would you your`.split(
    /\s+/,
  ),
);

const ENDINGS: readonly (readonly [ending: string, put: string])[] = [
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ities', ''],
  ['ity', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ers', ''],
  ['er', ''],
  ['ors', ''],
  ['or', ''],
  ['ions', ''],
  ['ion', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
const SHORTEST_STEM = 3;

/**
 * What is left of a word when its inflection and the commonest endings are taken off: "investigating" and "investigation" are one.
 * undefined for a common word or a mark. A stem is for comparing, never for showing.
 */
export function stemOf(word: string): string | undefined {
  const folded = word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(folded) || COMMON.has(folded)) return undefined;
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(',', '');
  for (const [ending, put] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST_STEM || folded.endsWith('ss')) continue;
    return undouble(folded.slice(0, folded.length - ending.length) + put);
  }
  return folded;
}

/** "stopp" -> "stop", but "sell" stays. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
