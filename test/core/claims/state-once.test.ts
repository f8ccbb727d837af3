import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

const BODY = 'The port was closed for a day. Repairs went on until the evening, and the ferries were sent to Varna.';

/** "claim <- said again", for each claim that is told in more than one place. */
function twins(report: Report): readonly string[] {
  const words = (span: { start: number; end: number }): string => sliceOf(report.article.text, span);
  return report.claims.flatMap(({ span, also = [] }) =>
    also.length === 0 ? [] : [`${words(span)} <- ${also.map(words).join(' / ')}`],
  );
}

test.each([
  [
    'one denial, told of another time of day',
    `Prosecutors said that no cell checks were made from 10 p.m. to 6 a.m. on Monday.\n\n${BODY}\n\nNo cell checks were made for at least eight hours, prosecutors said.`,
    'no cell checks were made from 10 p.m. to 6 a.m. on Monday <- No cell checks were made for at least eight hours',
  ],
  [
    'one total, told with the same share',
    `Turnout was 58 percent and some 2 million voters came, the commission said.\n\n${BODY}\n\nSome 2 million voters came, a turnout of 58 percent.`,
    'Turnout was 58 percent and some 2 million voters came <- Some 2 million voters came, a turnout of 58 percent',
  ],
  [
    'a headline in round figures',
    `Hundreds dead in ferry fire\n\nA fire on a ferry killed 345 people on Monday, the coast guard said.\n\n${BODY}`,
    'A fire on a ferry killed 345 people on Monday <- Hundreds dead in ferry fire',
  ],
  [
    'a headline that rounds down',
    `More than 200 killed in ferry fire\n\nA fire on a ferry killed at least 213 people on Monday, the coast guard said.\n\n${BODY}`,
    'A fire on a ferry killed at least 213 people on Monday <- More than 200 killed in ferry fire',
  ],
  [
    'the same words without a figure',
    `The mayor said that the union had blocked the harbour gate.\n\n${BODY}\n\nThe union had blocked the harbour gate, the mayor said.`,
    'the union had blocked the harbour gate <- The union had blocked the harbour gate',
  ],
])('told twice, asked once: %s', (_, text, twin) => {
  expect(twins(read(readPaste(text)))).toContain(twin);
});

test('a headline of two claims is none of its own, and both say that it stands there', () => {
  const headline = 'Storm leaves 12 dead and 140,000 homes without power';
  const report = read(
    readPaste(
      `${headline}\n\nThe storm killed 12 people on Monday, the ministry said.\n\nAbout 140,000 homes were without power, the grid operator said.`,
    ),
  );
  expect(twins(report)).toEqual([
    `The storm killed 12 people on Monday <- ${headline}`,
    `About 140,000 homes were without power <- ${headline}`,
  ]);
});

test.each([
  [
    'another number of dead',
    `More than 200 killed in ferry fire\n\nA fire on a ferry killed at least 313 people on Monday.\n\n${BODY}`,
  ],
  [
    'as many, of something else',
    `Harrowgate win three points\n\nThe striker said that they could have scored three goals in the first half.\n\n${BODY}`,
  ],
  ['as many dead as hurt', `12 dead in ferry fire\n\nDozens were injured when a ferry burned on Monday.\n\n${BODY}`],
  [
    'as many people, to whom something else happened',
    `Nine people were still missing on Monday.\n\n${BODY}\n\nThe storm of 2005 killed nine people.`,
  ],
  ['a vague number of people', `Dozens of people left the port.\n\n${BODY}\n\nDozens of people were hurt in the fire.`],
  [
    'another winner',
    `Anna Holt won the Man of the Match award on Monday.\n\n${BODY}\n\nPeter Lund won the Man of the Match award on Sunday.`,
  ],
])('two claims stay two: %s', (_, text) => {
  expect(twins(read(readPaste(text)))).toEqual([]);
});
