import { expect, test } from 'vitest';
import type { ActorKind } from '#core/actors/actor.ts';
import { fold } from '#core/actors/mention.ts';
import type { Entity, Reference } from '#core/actors/mention.ts';
import { bodyFit } from '#core/actors/same-body.ts';
import { personFit } from '#core/actors/same-person.ts';

function reference(text: string, kind: ActorKind, described = false): Reference {
  const folded = fold(text);
  return {
    start: 0,
    end: text.length,
    kind,
    text,
    folded,
    words: folded.split(' '),
    sentence: 0,
    first: 0,
    last: 0,
    described,
  };
}

function entity(...references: Reference[]): Entity {
  return {
    kind: references[0]?.kind ?? 'person',
    references,
    forms: new Map(references.map((one) => [one.folded, one])),
    variants: new Set(),
  };
}

test.each([
  ['The U.S. Army', 'us army'],
  ['Córdoba’s', 'cordoba'],
  ['al - Bab', 'al-bab'],
  ["People's Party", "people's party"],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Keller', 'Anton Keller', 3],
  ['Anton', 'Anton Keller', 2],
  ['Langat', 'Joseph Kiptoo Langat', 3],
  ['Kiptoo', 'Joseph Kiptoo Langat', 1],
  ['Joseph Langat', 'Joseph Kiptoo Langat', 3],
  ['J. Langat', 'Joseph Kiptoo Langat', 3],
  ['Brigitte Keller', 'Anton Keller', 0],
  ['Kellermann', 'Anton Keller', 0],
])('%s for %s: %s', (short, full, fit) => {
  expect(personFit(reference(short, 'person'), entity(reference(full, 'person')))).toBe(fit);
});

test.each([
  ['Defence Ministry', 'Polish Defence Ministry', true],
  ['Defence Ministry', 'General Staff', false],
  ['Libyan Army', 'Libyan National Army', true],
  ['Libyan Coastal', 'Libyan Coastal Force', true],
  ['Libyan Coastal', 'Libyan Coastal Development Fund', false],
  ['Libyan Army', 'Syrian Arab Army', false],
  ['KCFA', 'Korean Coastal Fishing Agency', true],
  ['Observatory', 'Baltic Observatory for Human Rights', true],
  ['Foundation', 'Baltic Observatory for Human Rights', false],
  ['Democratic Party', 'New Democratic Party', false], // may be another party
  ['Islamic State', 'ISIS', true],
  ['Food Board', 'Food Board of Kenya', true],
  ['Aerospace Forces', 'Aerospace Force', true],
  ['Polish Air Force', 'Polish Air and Land Forces', false],
])('%s is %s: %s', (short, full, same) => {
  expect(bodyFit(reference(short, 'organisation'), entity(reference(full, 'organisation'))) > 0).toBe(same);
});

test('a nation and an arm of its forces are one however they are called', () => {
  const force = entity(reference('Russian Aerospace Force', 'force'));
  expect(bodyFit(reference('Russian aviation', 'force', true), force)).toBeGreaterThan(0);
  expect(bodyFit(reference('Syrian aviation', 'force', true), force)).toBe(0);
  expect(bodyFit(reference('Russian navy', 'force', true), force)).toBe(0);
});

test('places are never short forms of each other', () => {
  expect(bodyFit(reference('Kowloon', 'place'), entity(reference('Kowloon East', 'place')))).toBe(0);
});
