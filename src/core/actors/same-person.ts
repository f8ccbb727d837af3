import type { Entity, Reference } from './mention.ts';

/** How well a reference fits a person: 3 the family name or the full name again, 2 a first name, 1 a name in the middle, 0 another person. */
export function personFit(reference: Reference, entity: Entity): number {
  let best = 0;
  for (const known of entity.forms.values()) best = Math.max(best, fitOf(reference.words, known.words));
  return best;
}

function fitOf(words: readonly string[], known: readonly string[]): number {
  if (words.join(' ') === known.join(' ')) return 3;
  const [short, long] = words.length <= known.length ? [words, known] : [known, words];
  const last = short.at(-1) ?? '';
  if (short.length === 1) {
    if (long.at(-1) === last) return 3;
    if (long[0] === last) return 2;
    return long.length > 2 && long.includes(last) && last.length > 3 ? 1 : 0;
  }
  if (!middlesAgree(short.slice(1, -1), long.slice(1, -1))) return 0;
  if (last !== long.at(-1)) return isPrefix(short, long) ? 2 : 0;
  return isSubsequence(short, long) ? 3 : 0;
}

/** "John F Kennedy" is "John Fitzgerald Kennedy"; "George W Ballard" is not "George H W Ballard". */
function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, i) => {
    const other = long[i] ?? '';
    return (
      word === other ||
      (word.length === 1 && other.startsWith(word)) ||
      (other.length === 1 && word.startsWith(other)) ||
      word.length > 1
    );
  });
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, i) => word === long[i]);
}

/** In order, an initial standing for its name: "b w urey" in "benoni w urey". */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (
      wanted !== undefined &&
      (wanted === word ||
        (wanted.length === 1 && word.startsWith(wanted)) ||
        (word.length === 1 && wanted.startsWith(word)))
    )
      at++;
  }
  return at === short.length;
}
