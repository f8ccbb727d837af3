import { knownKinds } from '#core/language/names/lookup.ts';
import { addReference } from './mention.ts';
import type { Entity, Reference } from './mention.ts';
import { mayBeVariants, soundOf } from './spelling.ts';

/** A text with more names than this is no story, and every pair of them would be compared. */
const MOST = 600;

/** Letters of a family name from which on two that sound alike are one. */
const LONG_NAME = 7;

/**
 * Joins other spellings of a name: "Rodskoi" to "Sergei Rudskoi". The evidence: nearly the same letters or sounds, the same kind, the rarer
 * form has no given name of its own that differs, both never stand in one sentence, and they are not two well-known names.
 */
export function joinVariants(entities: readonly Entity[]): readonly Entity[] {
  if (entities.length > MOST) return entities;
  const kept = [...entities];
  const byWeight = entities.toSorted((a, b) => weightOf(a) - weightOf(b));
  for (const rare of byWeight) {
    const main = kept.find((other) => other !== rare && weightOf(other) >= weightOf(rare) && areVariants(rare, other));
    if (main === undefined) continue;
    kept.splice(kept.indexOf(rare), 1);
    for (const reference of rare.references) {
      addReference(main, reference);
      main.variants.add(reference);
    }
    main.references.sort((a, b) => a.start - b.start);
  }
  return kept;
}

/** A full name weighs more than a bare one, and more mentions more than fewer. */
function weightOf(entity: Entity): number {
  const longest = Math.max(...entity.references.map((reference) => reference.words.length));
  return (entity.kind === 'person' && longest > 1 ? 100 : 0) + entity.references.length;
}

function areVariants(rare: Entity, main: Entity): boolean {
  if (rare.kind !== main.kind || rare.references.some((reference) => reference.described)) return false;
  const sentences = new Set(main.references.map((reference) => reference.sentence));
  const besideEachOther = rare.references.some((reference) => sentences.has(reference.sentence));
  if (besideEachOther && !(rare.kind === 'person' && soundsSame(rare, main))) return false;
  if (rare.kind === 'person' && !givenAgree(givenOf(rare), givenOf(main))) return false;
  const forms = [...main.forms.values()];
  return [...rare.forms.values()].some((a) =>
    forms.some((b) => (rare.kind === 'person' ? personVariants(a, b) : nameVariants(a, b))),
  );
}

/** "Dmitry Petrov spoke; Dmitri Petrov left": two full names that differ in nothing that is heard are one even side by side. */
function soundsSame(a: Entity, b: Entity): boolean {
  const given = [givenOf(a), givenOf(b)].map(soundOf);
  return given[0] !== '' && given[0] === given[1];
}

/** The given names of the fullest form: "sergei". Empty when only the family name is known. */
function givenOf(entity: Entity): string {
  const [fullest] = entity.references.toSorted((a, b) => b.words.length - a.words.length);
  return fullest?.words.slice(0, -1).join(' ') ?? '';
}

function givenAgree(a: string, b: string): boolean {
  // "George W." and "George H. W." are father and son.
  const initials = [a, b].map((given) =>
    given
      .split(' ')
      .filter((word) => word.length === 1)
      .join(''),
  );
  if (initials[0] !== '' && initials[1] !== '' && initials[0] !== initials[1]) return false;
  return a === '' || b === '' || a === b || mayBeVariants(a, b);
}

function personVariants(a: Reference, b: Reference): boolean {
  const [lastA = '', lastB = ''] = [a.words.at(-1), b.words.at(-1)];
  if (lastA === lastB) return a.words.length > 1 && b.words.length > 1;
  // "Zelensky" and "Zelenskiy" are both well known, as one.
  const soundsAlike = lastA.length >= LONG_NAME && lastB.length >= LONG_NAME && soundOf(lastA) === soundOf(lastB);
  return soundsAlike || (!(isKnown(lastA) && isKnown(lastB)) && mayBeVariants(lastA, lastB));
}

function nameVariants(a: Reference, b: Reference): boolean {
  if (isKnown(a.text) && isKnown(b.text)) return false;
  if (a.words.length !== b.words.length) return soundOf(a.folded) === soundOf(b.folded);
  const differing = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? ''] as const]));
  const [only] = differing;
  return only !== undefined && differing.length === 1 && mayBeVariants(...only);
}

function isKnown(name: string): boolean {
  return knownKinds(name).size > 0;
}
