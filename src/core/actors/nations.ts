import { COUNTRIES } from '#core/language/names/countries.ts';
import { fold } from './mention.ts';

/** Lower-case adjectives with their countries: "swedish" -> "sweden". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(([country, adjective]) => [adjective.toLowerCase(), fold(country)] as const),
);

/** An adjective as its country; other words as they are. */
export function nationOf(word: string): string {
  return ADJECTIVES.get(word) ?? word;
}
