/** "U.S. Senate", "U.S. Doctors say": does a sentence go on after an abbreviation when the next word has a capital? */
import { GOES_ON_AFTER_HOUR, GOES_ON_AFTER_PLACE, PLACES_IN_LETTERS, STARTERS, SUFFIXES } from './abbreviations.ts';

const HOUR = /^[ap]\.m\.$/iu;
/** "EST", "GMT", "CET". */
const IN_CAPITALS = /^\p{Lu}{2,4}\.?$/u;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in to from into by near outside across throughout within'.split(' '),
);

/** `mark`: the abbreviation; `last`: the last mark that closes after it. */
export function goesOnAfterDot(words: readonly string[], mark: number, last: number): boolean {
  const next = words[last + 1] ?? '';
  const lower = next.toLowerCase();
  // A U.S. “citizen” goes on; "in the U.S. “We" does not.
  if (/^["“‘]/u.test(next)) return !/^\p{Lu}/u.test(words[last + 2] ?? '');
  if (STARTERS.has(lower)) return false;
  if (!/^\p{Lu}/u.test(next)) return true;
  const sign = (words[mark] ?? '').toLowerCase();
  if (HOUR.test(sign)) {
    return GOES_ON_AFTER_HOUR.has(lower) || IN_CAPITALS.test(next) || words[last + 2]?.toLowerCase() === 'time';
  }
  if (SUFFIXES.has(sign.slice(0, -1))) return !isPlainPlural(words, last + 1);
  if (!PLACES_IN_LETTERS.has(sign) || GOES_ON_AFTER_PLACE.has(lower) || /\.$|’s$|'s$/u.test(next)) return true;
  return !isPlainPlural(words, last + 1) && !endsPhrase(words, mark);
}

/** "Doctors say", "Initially,": nothing that a name goes on with. */
function isPlainPlural(words: readonly string[], at: number): boolean {
  return /^\p{Lu}\p{Ll}+(?:s|ly)$/u.test(words[at] ?? '') && /^(?:\p{Ll}|,$)/u.test(words[at + 1] ?? '');
}

/** "in Lodi, N.J.", "in the U.K.": the phrase that the abbreviation ends is whole. */
function endsPhrase(words: readonly string[], mark: number): boolean {
  const before = words[mark - 1] ?? '';
  return before === ',' || PREPOSITIONS.has((/^the$/iu.test(before) ? (words[mark - 2] ?? '') : before).toLowerCase());
}
