import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import type { Claim } from '#core/claims/claim.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { isDisclaimer, isEmptyDenial, saysNot } from '#core/claims/negation.ts';

test.each([
  ['The bridge was not inspected in March', true],
  ['They never saw the report', true],
  ['The company denied that the brakes had failed', true],
  ['She pleaded not guilty', false],
  ['Two officials, who asked not to be named, spoke of delays', false],
  ['It is not only the bridge that needs repair', false],
  ['The strikes go on if the talks do not begin', false],
  ['He paid in parts so that no second signature was needed', false],
])('%s: says that something is not so: %s', (words, expected) => {
  expect(saysNot(words)).toBe(expected);
});

test.each([
  ['The church denied these allegations', true],
  ['The minister rejected the criticism.', true],
  ['They said the ministry’s claim is “absolutely not true.”', true],
  ['The church denied that she was held on the ship', false],
  ['The spokesman denied that, saying the full sum was paid', true],
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

function claimOf(text: string): { claim: Claim | undefined; checked: boolean } {
  const report = read(readPaste(text + STORY));
  const claim = report.claims.find(({ span }) => span.start < text.length);
  return { claim, checked: report.checks.some((check) => check.claim === claim?.id) };
}

test.each([
  ['Pilgrims are required to visit the shrine once, as it is one of the five duties.', true],
  ['“A gas cylinder does not burst like that,” Anna Holt said.', true],
  ['Inmates can be released only if a doctor has seen them.', true],
  ['The prisons are not full, the ministry said.', false], // "the": these prisons
  ['Most prisons have no doctor, the union said.', false], // can be counted
  ['Two thirds of prisons have no doctor, the union said.', false],
  ['Each suspect is charged with one count of theft, the court said.', false], // these suspects
  ['Rebels have left the city, the army said.', false], // happened once
  ['Soldiers are leaving the city, the army said.', false],
])('a general fact is hardly worth a check: %s (%s)', (text, general) => {
  const { claim, checked } = claimOf(text);
  expect(claim?.reasons.includes('general') ?? false).toBe(general);
  expect(checked && general).toBe(false);
});

test.each([
  ['“Nobody up here enjoys this meeting,” Anna Holt said.', 'event'],
  ['Most of the rooms were tidy, with no visible damage.', 'event'],
  ['In the injury time the captain scored a goal and won the match.', 'event'],
  ['The mid-size wide body jet carries 330 passengers.', 'other'],
  ['Ten of the 18 guards on the shift on which he was found dead worked overtime.', 'other'],
  ['The strikes destroyed 23 terrorist targets in the province.', 'operations'],
  ['The number of the dead stood at 30.', 'casualties'],
])('%s is of kind %s', (text, kind) => {
  expect(claimOf(text).claim?.kind).toBe(kind);
});

test.each([
  ['Rescuers found 26 bodies under the bridge on Monday, the mayor said.', /^“Rescuers found 26 bodies/],
  ['The two earlier storms killed eight people on the coast.', /^“eight people” killed$/],
  ['At least 12 people were killed and 31 injured in the fire.', /^“At least 12 people” killed/],
])('the title of %s', (text, title) => {
  expect(read(readPaste(text + STORY)).checks.map((check) => check.title)).toContainEqual(expect.stringMatching(title));
});

test.each([
  ['The last storm of this size, in 2005, killed nine people.', true],
  ['The mill had earlier sold 39 boats.', true],
  ['The company has sold 39 ships since 2005.', false],
  ['It made 212 payments between 2017 and 2023, prosecutors said.', false],
  ['The storm killed nine people on Monday.', false],
])('what is told for comparison counts for less: %s (%s)', (text, history) => {
  expect(claimOf(text).claim?.reasons.includes('history') ?? false).toBe(history);
});
