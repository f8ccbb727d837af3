import { remember } from '#core/language/model/cache.ts';

/** Letters that transliterations write in several ways, brought to one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|q|ck|c(?=[aou])/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/sch|sh/g, 's'],
  [/tch|ch/g, 'c'],
  [/zh/g, 'z'],
  [/ou|oo|u|o/g, 'u'],
  [/ee|ie|ei|iy|yi|y|i|e/g, 'i'],
  [/w/g, 'v'],
  [/[-' ]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is left of a name when the ways of writing one sound are made one: "Rudskoi", "Rodskoy" -> "rudskui". */
export const soundOf: (folded: string) => string = remember((folded) =>
  SOUNDS.reduce((name, [pattern, sound]) => name.replaceAll(pattern, sound), folded),
);

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Could these two words be one name, spelled in two ways? "Rudskoi" and "Rodskoi", "Deir ez-Zor" and "Deir Ezzor"; not "Chen" and "Cheng". */
export function mayBeVariants(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 3 || /\d/.test(a + b))
    return false;
  const [soundA, soundB] = [soundOf(a), soundOf(b)];
  if (soundA === soundB) return true;
  // "Qaddafi" and "Gaddafi": one letter of Arabic.
  if (/^[gq]/.test(a) && /^[gq]/.test(b) && soundA.slice(1) === soundB.slice(1)) return true;
  if (a[0] !== b[0]) return false;
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && Math.min(a.length, b.length) >= 8 && editDistance(soundA, soundB) === 1);
}
