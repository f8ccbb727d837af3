import { expect, test } from 'vitest';
import { compareStories } from '#core/compare/compare-stories.ts';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

const FIRST = `Nine die as ferry hits pier at Varnby

VARNBY - Nine people were killed when the ferry Solveig struck the pier at Varnby on Tuesday evening, the coast guard said.

Divers searched the harbour through the night for three missing crew members. The ferry had left Ostholm at noon with 212 passengers on board.

The operator, Nordlink, said the captain had sailed the route for eleven years. Prosecutors opened an investigation into the collision.

Fishermen brought dozens of passengers ashore in small boats.`;

const LATER = `Toll of Varnby ferry collision rises to 12

VARNBY - Twelve people were killed when the ferry Solveig struck the pier at Varnby, the coast guard said on Wednesday after divers found three missing crew members.

The ferry had left Ostholm with 212 passengers on board, the operator Nordlink said. Prosecutors have opened an investigation into the collision.

Flags flew at half mast. The prime minister cancelled a visit to the north.`;

const OTHER = `Nine held after football riot in Ostholm

OSTHOLM - Nine people were arrested on Tuesday evening after fights outside the stadium in Ostholm, police said.

Two officers were hurt. The club said it would work with the investigation. Dozens of supporters were sent home by train.`;

const compared = (a: string, b: string): ReturnType<typeof compareStories> =>
  compareStories(read(readPaste(a)), read(readPaste(b)));

test('two stories of one event: what both tell, and a toll that rose', () => {
  const { sameEvent, copied, matches } = compared(FIRST, LATER);
  expect([sameEvent, copied]).toEqual([true, false]);
  const told = matches.map(({ a, b, relation }) => [
    sliceOf(FIRST, a).slice(0, 24),
    sliceOf(LATER, b).slice(0, 24),
    relation,
  ]);
  expect(told).toContainEqual([
    expect.stringContaining('Nine people'),
    expect.stringContaining('Twelve people'),
    'updates',
  ]);
  expect(told).toContainEqual(['Prosecutors opened an in', 'Prosecutors have opened ', 'same']);
});

test('the same hour, number and town make no common event', () => {
  expect(compared(FIRST, OTHER)).toMatchObject({ sameEvent: false, copied: false, matches: [] });
});

test('a text with another headline and an added line is a copy', () => {
  const copy = `${FIRST.replace('Nine die as ferry hits pier at Varnby', 'Ferry disaster in the north')}\n\nMore follows.`;
  expect(compared(FIRST, copy)).toMatchObject({ sameEvent: true, copied: true });
});
