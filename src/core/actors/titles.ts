import type { Word } from '#core/language/sentence.ts';
import { TITLES } from './actor-words.ts';

const titles = new Set(TITLES);

/** "Lt.", "Mr", "Prime": stands before a person's name and is no part of it. */
export function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titles.has(word.lower.replace(/\.$/, '').replaceAll(/\s*-\s*/g, '-'));
}
