import { COUNTRIES } from '#core/language/names/countries.ts';
import { lettered } from '#core/text/letter-classes.ts';

/** Words that stand for a state in reports of what it says and does, beside its name and adjective. */
const STANDS_FOR: readonly (readonly [word: string, country: string])[] = [
  ['Downing Street', 'Britain'],
  ['Whitehall', 'Britain'],
  ['Beijing', 'China'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ['IDF', 'Israel'],
  ['Tehran', 'Iran'],
  ['Pyongyang', 'North Korea'],
  ['Kremlin', 'Russia'],
  ['Moscow', 'Russia'],
  ['Riyadh', 'Saudi Arabia'],
  ['Ankara', 'Turkey'],
  ['Kyiv', 'Ukraine'],
  ['Kiev', 'Ukraine'],
  ['Pentagon', 'United States'],
  ['White House', 'United States'],
  ['Houthi', 'Yemen'],
];

/** "Britain" and "United Kingdom" share an adjective, and so a state: the first row names it. */
const STATE_OF = new Map([...COUNTRIES].reverse().map(([country, adjective]) => [adjective, country]));
const FORMS = new Map([
  ...COUNTRIES.flatMap(([country, adjective]): (readonly [string, string])[] => {
    const state = STATE_OF.get(adjective) ?? country;
    return [
      [country, state],
      [adjective, state],
    ];
  }),
  ...STANDS_FOR,
]);
const LONGEST_FIRST = [...FORMS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', String.raw`\.`));
const ANY = lettered(String.raw`(?<![\p{L}\p{N}])(?:${LONGEST_FIRST.join('|')})(?![\p{L}\p{N}])`, 'gu');

/** The countries that these words name, each once, in order. "Russia’s General Staff" -> ["Russia"] */
export function countriesIn(words: string): readonly string[] {
  const found = [...words.matchAll(ANY(words))].map((match) => FORMS.get(match[0]) ?? match[0]);
  return [...new Set(found)];
}
