import { expect, test } from 'vitest';
import { isDisclaimer, isEmptyDenial } from '#core/claims/negation.ts';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

test.each([
  ['The church denied these allegations', true],
  ['The minister rejected the criticism.', true],
  ['They said the ministry’s claim is “absolutely not true.”', true],
  ['The church denied that she was held on the ship', false],
  ['The spokesman denied that, saying the full sum was paid', false], // what was paid can be looked up
  ['The spokesman denied that and hung up', true],
  ['The reports were denied by the army', true],
  ['The company denied wrongdoing', false],
])('%s: a denial that does not say of what: %s', (words, expected) => {
  expect(isEmptyDenial(words)).toBe(expected);
});

test.each([
  ['It was not possible to independently verify the group’s claim.', true],
  ['The agency was not able to verify the accounts.', true],
  ['The ministry did not respond to questions.', true],
  ['The mayor declined to comment.', true],
  ['No group has claimed responsibility.', true],
  ['The mayor could not be reached on Monday.', true],
  ['The army could not reach the village.', false],
  ['The inspectors did not find cracks.', false],
])('%s: what could not be learnt: %s', (words, expected) => {
  expect(isDisclaimer(words)).toBe(expected);
});

const STORY = '\n\nThe mill closed on Monday and 300 workers were sent home, the union said.';

function reasonsOf(text: string): readonly string[] {
  const report = read(readPaste(text + STORY));
  return report.claims.find(({ span }) => span.start < text.length)?.reasons ?? [];
}

test.each([
  ['The mill has never paid tax in the province.', 'absolute', true],
  ['Nobody has been charged over the fire at the laundry.', 'absolute', true],
  ['Inspectors found no trace of lead in the wells.', 'absolute', true],
  ['Every bridge in the county was shut on Monday.', 'absolute', true],
  ['For all workers, the hourly wage rose by four cents.', 'absolute', false], // not what is said of the wage
  ['Nearly all houses in the village were flooded.', 'absolute', false],
  ['Barl is the largest town in the province.', 'absolute', false],
  ['The fire killed nine people on Monday.', 'casualties', true],
  ['The board killed the plan on Monday.', 'harm', false],
  ['A falling beam killed the foreman, Carl Ost.', 'harm', true],
  ['He was convicted of plotting to kill his partner.', 'harm', false],
  ['The mill will close in June.', 'forecast', true],
  ['She had no plans to close the mill.', 'forecast', false],
  ['The tenants blame the landlord for the fire.', 'accusation', true],
  ['The bottles held a chemical used in dyeing.', 'accusation', false],
  ['The mill lost 40,000 crowns in March.', 'no-source', true],
  ['The mill lost 40,000 crowns in March, bank papers show.', 'no-source', false],
  ['The tenants accused the landlord of cutting off the water.', 'no-source', false],
])('%s is told to be %s: %s', (text, reason, holds) => {
  expect(reasonsOf(text).includes(reason)).toBe(holds);
});

test('the headline is a reason only where it is told', () => {
  const report = read(
    readPaste(
      'Three killed at rally\n\nThree marchers were killed when a lorry drove into a rally on Saturday. A further 30 people were injured, nine of them badly.',
    ),
  );
  const told = report.claims.map(({ span, reasons }) => [
    sliceOf(report.article.text, span).slice(0, 14),
    reasons.includes('headline'),
  ]);
  expect(told).toEqual([
    ['Three marchers', true],
    ['A further 30 p', false],
  ]);
});

test.each([
  'The mayor declined to comment.',
  'This story has been corrected: an earlier version said that the mill had closed in May.',
  'Subs not used: Holt, Lund.',
  'The president thanked the people of the town.',
])('%s is no check', (text) => {
  const report = read(readPaste(`The mill burned down on Monday, police said.\n\n${text}${STORY}`));
  expect(report.checks.some(({ title }) => title.includes(text.slice(0, 16)))).toBe(false);
});
