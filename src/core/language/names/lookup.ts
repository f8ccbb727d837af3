import { remember } from '#core/language/model/cache.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { COUNTRIES } from './countries.ts';
import { CITIES, ORGANISATIONS, REGIONS } from './gazetteer.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './people.ts';

/** Accents and typographic apostrophes off, lower case: "Córdoba" -> "cordoba". */
function foldName(text: string): string {
  // Most names have nothing to take off, and thousands are folded before the first answer.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘]/g, "'")
    .toLowerCase();
}

/** Of most words; shared. */
const NONE: number[] = [];

/** What the tagger looks up of a word. */
export interface FoldedWord {
  readonly folded: string;
  /** May a known name begin here? */
  readonly opens: boolean;
}

/** Of each name, and of what begins a longer one (the empty set unless it is a name too). */
const kinds = new Map<string, Set<string>>();

function know(name: string, kind: string): void {
  const words = foldName(name)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0) return;
  let key = '';
  let own = new Set<string>();
  for (const word of words) {
    key += key === '' ? word : ` ${word}`;
    own = kinds.get(key) ?? new Set();
    kinds.set(key, own);
  }
  own.add(kind);
}

for (const [country, adjective, capital] of COUNTRIES) {
  know(country, 'country');
  know(capital, 'city');
  know(adjective, 'adjective');
  know(`${adjective}s`, 'adjective');
}
for (const name of REGIONS.split(/[|\n]/)) know(name, 'region');
for (const name of CITIES.split(/[|\n]/)) know(name, 'city');
for (const name of ORGANISATIONS.split(/[|\n]/)) know(name, 'organisation');
for (const name of GIVEN_NAMES.split(/\s/)) know(name, 'given');
for (const name of FAMILY_NAMES.split(/\s/)) know(name, 'family');

/** What a name alone is known to be: "Aleppo" -> city. Empty for most names. */
export const knownKinds: (name: string) => ReadonlySet<string> = remember((name) => {
  const folded = foldName(name).split(/[\s-]+/);
  return kinds.get(folded.join(' ')) ?? NOTHING;
});

const NOTHING: ReadonlySet<string> = new Set();

export function foldWord(word: string): FoldedWord {
  return { folded: foldName(word).replaceAll('-', ' '), opens: /^(?:\p{Lu}|al-)/u.test(word) };
}

/** For each word, hashes of the kinds of the known names it begins, ends or lies in. */
export function lookUpNames(words: readonly FoldedWord[]): readonly (readonly number[])[] {
  const found = words.map(() => NONE);
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.opens !== true) continue;
    let key = '';
    for (let last = first; last < words.length; last++) {
      const word = words[last]?.folded ?? '';
      if (word === ' ') continue;
      key += (last > first ? ' ' : '') + word;
      const own = kinds.get(key);
      if (own === undefined) break;
      for (const kind of own) noteKind(found, kind, first, last);
    }
  }
  return found;
}

function noteKind(found: number[][], kind: string, first: number, last: number): void {
  for (let i = first; i <= last; i++) {
    const place = first === last ? 'alone' : i === first ? 'first' : i === last ? 'last' : 'inside';
    const hashes = found[i] ?? NONE;
    if (hashes === NONE) found[i] = [hashText(`${kind} ${place}`)];
    else hashes.push(hashText(`${kind} ${place}`));
  }
}
