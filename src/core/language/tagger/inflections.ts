/**
 * What a regular form comes from, by how English is spelt and by which words there are: "looted" is "loot" because there is
 * no "loote", "wiped" is "wipe" although there is a "wip", "patrolled" is "patrol". Undefined where no word is known.
 */

/** Words that news uses come before those that only exist: "escaped" is "escape", whatever "escap" may be. */
export interface KnownWords {
  readonly isUsed: (word: string) => boolean;
  readonly isWord: (word: string) => boolean;
}

const SHORT_STEM = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
/** Before "-ed" and "-ing" these have lost an "e": cause, place, charge, argue, topple, breathe. */
const LOST_E = /(?:[cgsuvz]|[^aeiouylr]l|th)$/;
const HISSES = /(?:ss|sh|ch|x|zz|[aeiou]z|o)$/;

export function regularBase(word: string, xpos: string, known: KnownWords): string | undefined {
  if (xpos === 'VBD' || xpos === 'VBN') return word.endsWith('ed') ? fromStem(word.slice(0, -2), known) : undefined;
  if (xpos === 'VBG') return word.endsWith('ing') ? fromStem(word.slice(0, -3), known) : undefined;
  return (xpos === 'VBZ' || xpos === 'NNS') && word.endsWith('s') ? withoutS(word, known) : undefined;
}

function fromStem(stem: string, known: KnownWords): string | undefined {
  return choose(stemCandidates(stem), known);
}

function choose(bases: readonly string[], { isUsed, isWord }: KnownWords): string | undefined {
  const spoken = bases.filter((base) => base.length > 1 && /[aeiouy]/.test(base));
  return spoken.find(isUsed) ?? spoken.find(isWord);
}

/** What may stand before "-ed" or "-ing", the likelier first. */
function stemCandidates(stem: string): readonly string[] {
  if (stem.endsWith('i')) return fromI(stem.slice(0, -1));
  const single = stem.slice(0, -1);
  if (/([^aeiou])\1$/.test(stem))
    return /(?:ss|ll|ff|zz)$/.test(stem) || single.length < 3 ? [stem, single] : [single, stem];
  const lost = SHORT_STEM.test(stem) || LOST_E.test(stem);
  return lost ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** "tried", "ties", "taxied" without what follows the "i": one consonant alone keeps it. */
function fromI(before: string): readonly string[] {
  return before.length === 1 ? [`${before}ie`, `${before}y`] : [`${before}y`, `${before}ie`, `${before}i`];
}

function withoutS(word: string, known: KnownWords): string | undefined {
  const bases = word.endsWith('ies') ? fromI(word.slice(0, -3)) : fromS(word);
  return choose(bases, known);
}

function fromS(word: string): readonly string[] {
  const [whole, stem] = [word.slice(0, -1), word.slice(0, -2)];
  if (!word.endsWith('es')) return word.endsWith('ss') ? [] : [whole];
  const bases = HISSES.test(stem) ? [stem, whole] : [whole, stem];
  return stem.endsWith('zz') ? [stem.slice(0, -1), ...bases] : bases;
}
