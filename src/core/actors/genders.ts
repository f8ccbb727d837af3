import { knownGender } from '#core/language/names/people.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { FEMALE_WORDS, MALE_WORDS } from './actor-words.ts';
import type { Entity } from './mention.ts';

export type Gender = 'he' | 'she';

const male = new Set(MALE_WORDS);
const female = new Set(FEMALE_WORDS);

export function genderOfWord(lower: string): Gender | undefined {
  const word = lower.replace(/\.$/, '');
  return male.has(word) ? 'he' : female.has(word) ? 'she' : undefined;
}

/** From "Ms", "spokesman" beside the name, else from the given name; undefined when neither tells. */
export function genderOf(entity: Entity, sentences: readonly Sentence[]): Gender | undefined {
  for (const reference of entity.references) {
    const words = sentences[reference.sentence]?.words ?? [];
    for (let i = reference.first - 1; i >= Math.max(0, reference.first - 2); i--) {
      const told = genderOfWord(words[i]?.lower ?? '');
      if (told !== undefined) return told;
    }
  }
  for (const reference of entity.references) {
    const told = reference.words.length > 1 ? knownGender(reference.words[0] ?? '') : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}
