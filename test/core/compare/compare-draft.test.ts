import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareDraft } from '#core/compare/compare-draft.ts';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';

const STORY = `Ferry operator to pay 340,000 euros after collision

Nordlink Ferries has agreed to pay 340,000 euros over a collision off Varnby in 2019 that injured at least 14 passengers, the maritime court said on Tuesday.

The court's deputy registrar, Ingrid Sollund, said the captain "had not slept for nineteen hours" when the ship struck a pier at 22 knots. About 60 percent of the crew had left the company since then, according to the union.

Chief executive Tomas Berg told reporters the company would appeal. "We accept the figures, not the blame," he said.

Nordlink carried 1.8 million passengers last year, up from 1.5 million in 2021. It denied that it had cut safety training.`;

function differences(draft: string): readonly (readonly [kind: string, words: string])[] {
  const found = compareDraft(read(readPaste(STORY)), read(readPaste(draft)));
  return found.map(({ kind, draft: span }) => [kind, draft.slice(span.start, span.end)]);
}

test.each([
  ['Nordlink must pay 430,000 euros over the collision off Varnby.', 'figure-changed', '430,000'],
  ['Nordlink has agreed to pay 340,000 dollars over the collision off Varnby.', 'unit-changed', '340,000 dollars'],
  ['The collision off Varnby injured 14 passengers, the maritime court said.', 'bound-changed', '14 passengers'],
  ['The collision off Varnby injured up to 14 passengers, the maritime court said.', 'bound-changed', '14 passengers'],
  ['The court heard from 212 witnesses about the collision off Varnby.', 'figure-new', '212 witnesses'],
  ['Ingrid Sollund said the captain "had not slept for ninety hours".', 'quotation-altered', 'ninety'],
  ['Tomas Berg said: "Nobody will ever be punished for this tragedy."', 'quotation-made', 'Nobody will ever'],
  ['Ingrid Solund, the deputy registrar, said the captain had not slept.', 'name-changed', 'Ingrid Solund'],
  ['Marten Berg, the chief executive, told reporters the company would appeal.', 'name-changed', 'Marten Berg'],
  ['Nordlink has agreed to pay 340,000 euros over a collision off Varnby in 2018.', 'date-changed', '2018'],
])('%s departs: %s', (draft, kind, words) => {
  expect(
    differences(draft).filter(([found, span]) => found === kind && (span.includes(words) || words.includes(span))),
  ).toHaveLength(1);
});

test.each([
  ['Nordlink will pay 340,000 euros for the collision off Varnby, the maritime court said.'],
  ['The collision off Varnby injured at least 14 passengers, the maritime court said.'],
  ['Roughly 340,000 euros is what Nordlink will pay over the collision, the maritime court said.'],
  ['Sollund said the captain "had not slept". The ship struck a pier at 22 knots, she said.'],
  ['“We accept the figures,” Berg said, “not the blame.”'],
  ['The company denied that it had cut safety training.'],
  ['Three in five of the crew have left since then, according to the union.'],
])('%s does not depart', (draft) => {
  expect(differences(draft)).toEqual([]);
});

test('a story departs nowhere from itself', () => {
  const folder = new URL('../../../seeds/articles/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const report = read(readPaste(readFileSync(new URL(file, folder), 'utf8')));
    expect([file, compareDraft(report, report)]).toEqual([file, []]);
  }
});
