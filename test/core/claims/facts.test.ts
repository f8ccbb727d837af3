import { expect, test } from 'vitest';
import { countriesIn } from '#core/facts/countries.ts';
import { extendFacts } from '#core/facts/extend-facts.ts';
import { DESK_FACTS } from '#core/facts/facts.ts';

test('a newsroom adds its own facts before those that come along', () => {
  const facts = extendFacts({
    stateMedia: [{ names: ['Ostland Radio'], state: 'Ostland', reason: 'run by the palace' }],
  });
  expect(facts.stateMedia[0]?.names).toEqual(['Ostland Radio']);
  expect(facts.stateMedia).toHaveLength(DESK_FACTS.stateMedia.length + 1);
  expect(facts.loadedWords).toEqual(DESK_FACTS.loadedWords);
});

test.each([
  [{ stateMedia: [{ names: [], state: 'x', reason: 'y' }] }, /stateMedia\.0\.names/],
  [{ stateMedia: [{ names: ['x'], state: 'x' }] }, /stateMedia\.0\.reason/],
  [{ words: [] }, /Unrecognized key/],
  [{ recipes: [{ kind: 'gossip', how: ['Ask.'] }] }, /recipes\.0\.kind/],
  [{ recipes: [{ kind: 'vote', how: [] }] }, /recipes\.0\.how/],
  ['facts', /expected object/],
])('facts that are not well made are refused: %j', (json, says) => {
  expect(() => extendFacts(json)).toThrow(says);
});

test('every fact that comes along carries its reason', () => {
  for (const fact of [...DESK_FACTS.stateMedia, ...DESK_FACTS.loadedWords]) expect(fact.reason).not.toBe('');
});

test.each([
  ['Russia’s General Staff', ['Russia']],
  ['the Syrian Arab Army and the Kremlin', ['Syria', 'Russia']],
  ['South Korean officials', ['South Korea']],
  ['Nigerian, not Niger', ['Nigeria', 'Niger']],
  ['The Georgetown office told us', []],
])('the countries in %j', (words, countries) => expect(countriesIn(words)).toEqual(countries));
