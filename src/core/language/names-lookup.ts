import { hashText } from './hash-features.ts';
import { COUNTRIES } from './names-countries.ts';
import { CITIES, ORGANISATIONS, REGIONS } from './names-gazetteer.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names-people.ts';

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

const kinds = new Map<string, Set<string>>();
let longest = 1;

function know(name: string, kind: string): void {
  const words = foldName(name)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0) return;
  const key = words.join(' ');
  kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  longest = Math.max(longest, words.length);
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
export function knownKinds(name: string): ReadonlySet<string> {
  return (
    kinds.get(
      foldName(name)
        .split(/[\s-]+/)
        .join(' '),
    ) ?? new Set()
  );
}

/** For each word, hashes of the kinds of the known names it begins, ends or lies in. */
export function lookUpNames(words: readonly string[]): readonly (readonly number[])[] {
  const found: number[][] = words.map(() => []);
  const folded = words.map((word) => foldName(word).replaceAll('-', ' '));
  for (let first = 0; first < words.length; first++) {
    if (!/^(?:\p{Lu}|al-)/u.test(words[first] ?? '')) continue;
    let key = '';
    for (let last = first; last < words.length && last < first + longest; last++) {
      if (folded[last] === ' ') continue;
      key += (last > first ? ' ' : '') + (folded[last] ?? '');
      for (const kind of kinds.get(key) ?? []) {
        for (let i = first; i <= last; i++) {
          const place = first === last ? 'alone' : i === first ? 'first' : i === last ? 'last' : 'inside';
          found[i]?.push(hashText(`${kind} ${place}`));
        }
      }
    }
  }
  return found;
}
