import { COUNTRIES } from '#core/language/names/countries.ts';
import { fold } from './mention.ts';

/** Lower-case adjectives with their countries: "swedish" -> "sweden". */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(([country, adjective]) => [adjective.toLowerCase(), fold(country)] as const),
  ...['u.s.', 'us', 'u.s', 'usa'].map((short) => [short, 'united states'] as const),
  ...['u.k.', 'uk', 'u.k'].map((short) => [short, 'united kingdom'] as const),
]);

/** An adjective as its country; other words as they are. */
export function nationOf(word: string): string {
  return ADJECTIVES.get(word) ?? word;
}

/** The countries that words name, by themselves or by their adjectives. */
export function nationsIn(text: string): ReadonlySet<string> {
  const adjectives = text.split(/[^\p{L}.]+/u).flatMap((word) => ADJECTIVES.get(word) ?? []);
  const countries = COUNTRIES.map(([country]) => fold(country)).filter((country) => text.includes(country));
  return new Set([...adjectives, ...countries]);
}
