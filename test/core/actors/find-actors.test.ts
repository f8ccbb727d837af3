import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '#core/actors/actor.ts';
import { findActors } from '#core/actors/find-actors.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

function actorsOf(text: string): readonly Actor[] {
  const article = readPaste(text);
  return findActors(article, readSentences(article));
}

/** "person Anna Rossi (nurse): name Anna Rossi, pronoun She" */
function lines(text: string): readonly string[] {
  return actorsOf(text).map((actor) => {
    const role = actor.role === undefined ? '' : ` (${sliceOf(text, actor.role)})`;
    const mentions = actor.mentions.map(({ span, kind }) => `${kind} ${sliceOf(text, span)}`).join(', ');
    return `${actor.kind} ${actor.name}${role}: ${mentions}`;
  });
}

test.each([
  [
    'office before, name after, pronoun',
    'Finance Minister Maria Ferreira resigned on Monday. She had been in office for two years.',
    'person Maria Ferreira (Finance Minister): name Maria Ferreira, pronoun She',
  ],
  [
    'office with commas, rank left out of the name',
    'Head of the Northern Command, Colonel Pavel Dorin said the road was open.',
    'person Pavel Dorin (Head of the Northern Command, Colonel): name Pavel Dorin',
  ],
  [
    'office after the name',
    'Amina Yusuf, a nurse at the camp hospital, has worked there for six years.',
    'person Amina Yusuf (nurse at the camp hospital): name Amina Yusuf',
  ],
  [
    'an age between name and office',
    'Tomas Vega, 44, a baker from Lima, lost his house.',
    'person Tomas Vega (baker from Lima): name Tomas Vega, pronoun his',
  ],
  [
    'another spelling of the family name',
    'General Anatoly Dubrovin arrived on Monday. Dubrovin met the governor. Dubrovyn left on Tuesday.',
    'person Anatoly Dubrovin (General): name Anatoly Dubrovin, name Dubrovin, variant Dubrovyn',
  ],
  [
    'a nation and its army',
    'The Iraqi Army took the hill. A spokesman said the Iraqi army lost nine men.',
    'force Iraqi Army: name Iraqi Army, role Iraqi army',
  ],
  [
    'members of an armed group are that group',
    'Police killed two ISIS fighters in Mosul on Friday.',
    'force ISIS: name ISIS, role ISIS fighters',
  ],
  [
    'who cuts jobs is a company, whatever the tagger holds it for',
    'Lantern cut 300 jobs on Friday. Shares in Lantern fell.',
    'organisation Lantern: name Lantern, name Lantern',
  ],
  ['a company named like a word', 'Gap and Shell did not.', 'organisation Gap: name Gap'],
  ['a river is no shop', 'The Amazon burned for 12 days.', 'place Amazon: name Amazon'],
  [
    'what is set beside a name tells what it is',
    'Alden, a market town on the Ister, was cut off on Friday.',
    'place Alden: name Alden',
  ],
  [
    'a place that plays is a club',
    'Tallow Bay beat Garth Town 3-0 on Saturday.',
    'organisation Garth Town: name Garth Town',
  ],
  [
    'initials with a sign and without the legal form',
    'Pacific Lamp & Electric Co. cut off 3,000 people. PL&E said the wind was strong. Pacific Lamp will pay.',
    'organisation Pacific Lamp & Electric Co.: name Pacific Lamp & Electric Co., alias PL&E, alias Pacific Lamp',
  ],
  [
    'where officials are tells them from others',
    'Authorities in Lisbon said the road was shut.',
    'organisation Authorities in Lisbon: role Authorities in Lisbon',
  ],
  [
    'prosecutors of a country speak for its prosecution',
    'Prosecutors in Sweden dropped the case, the Swedish Prosecution Authority said.',
    'organisation Swedish Prosecution Authority: role Prosecutors in Sweden, name Swedish Prosecution Authority',
  ],
  [
    'father and son of one name',
    'George H. W. Ballard met reporters. George W. Ballard stayed at home.',
    'person George H. W. Ballard: name George H. W. Ballard',
  ],
])('%s', (_, text, line) => {
  expect(lines(text)).toContain(line);
});

test('a title tells two of one family apart', () => {
  const found = lines('Maria Keller runs the mill. Anton Keller left in May. Ms Keller stays, Mr Keller does not.');
  expect(found).toContain('person Maria Keller: name Maria Keller, name Ms Keller');
  expect(found).toContain('person Anton Keller: name Anton Keller, name Mr Keller');
});

test('those without a name who act are actors too', () => {
  const found = actorsOf('Muslim pilgrims blocked the road. Police arrested 12 pilgrims.');
  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
    expect.arrayContaining(['group Muslim pilgrims', 'force Police']),
  );
});

test('the body in the role is where the person belongs', () => {
  const found = actorsOf('Karl Weber, chairman of the Nordic Fishing Council, said the quota was too low.');
  const person = found.find(({ name }) => name === 'Karl Weber');
  expect(found.find(({ id }) => id === person?.affiliation)?.name).toBe('Nordic Fishing Council');
});

test('a pronoun in a quotation is not the speaker', () => {
  const found = actorsOf('“He never raised his voice,” Daniel Frost said.');
  expect(found.find(({ name }) => name === 'Daniel Frost')?.mentions.map(({ kind }) => kind)).toEqual(['name']);
});

test('for any text every span lies in it, is not empty, and every id resolves', () => {
  const words = fc.constantFrom(
    'Anna Rossi',
    'she',
    'said',
    'the minister',
    ',',
    '.',
    '(UN)',
    'of',
    'Syrian army',
    'in',
    'Paris',
    '"',
    '\n\n',
    'who',
    '12',
    'police',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (story) => {
      const found = actorsOf(story);
      const ids = new Set(found.map(({ id }) => id));
      expect(ids.size).toBe(found.length);
      for (const actor of found) {
        expect(actor.name).not.toBe('');
        expect(actor.affiliation === undefined || ids.has(actor.affiliation)).toBe(true);
        for (const span of [
          ...actor.mentions.map((mention) => mention.span),
          ...(actor.role === undefined ? [] : [actor.role]),
        ]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(story.length);
        }
      }
    }),
  );
});
