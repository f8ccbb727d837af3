import { expect, test } from 'vitest';
import { findActors } from '#core/actors/find-actors.ts';
import { findAttributions } from '#core/attributions/find-attributions.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** "the harbour office: The pier … was shut" */
function saidIn(text: string): readonly string[] {
  const article = readPaste(text);
  const sentences = readSentences(article);
  const actors = findActors(article, sentences);
  return findAttributions(article, sentences, actors).map(({ source, content }) => {
    const actor = source.kind === 'named' ? actors.find(({ id }) => id === source.actor)?.name : undefined;
    const who = actor ?? (source.kind === 'missing' ? 'nobody' : sliceOf(text, source.span));
    return `${who}: ${content.map((span) => sliceOf(text, span)).join(' … ')}`;
  });
}

test.each([
  ['The tunnel, according to the builder, leaked for weeks.', ['the builder: The tunnel … leaked for weeks']],
  ['Rents are rising, warns the tenants’ union.', ['the tenants’ union: Rents are rising']],
  [
    'Officials said the drivers, aged 31 and 44, were from Brill.',
    ['Officials: the drivers, aged 31 and 44, were from Brill'],
  ],
  [
    'The bakery said: “We regret it. We were wrong.” It reopened on Monday.',
    ['The bakery: “We regret it. We were wrong.”'],
  ],
  [
    'And this from Councillor Maria Moen: “The pier stays open, and so does the ferry.”',
    ['Maria Moen: “The pier stays open, and so does the ferry.”'],
  ],
  ['The striker slammed the ball over the bar.', []],
  ['Police found two rifles in the barn.', []],
])('%s', (text, said) => {
  expect(saidIn(text)).toEqual(said);
});

test.each([
  ['Tern Airways will close its base. The airline said 300 jobs would go.', 'Tern Airways: 300 jobs would go'],
  [
    'The pilot, Ida Kruse, was cleared on Friday. Her lawyer, Berit Sand, said Kruse was relieved. “It is over,” she said.',
    'Berit Sand: “It is over,”',
  ],
  ['Marta Olsen has left the club after nine years. The 34-year-old said she was tired.', 'Marta Olsen: she was tired'],
])('%s', (text, last) => {
  expect(saidIn(text).at(-1)).toBe(last);
});
