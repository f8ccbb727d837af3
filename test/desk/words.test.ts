import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaste } from '#core/text/read-paste.ts';
import { cardOf, keysOf } from '#desk/memory/claim-cards.ts';
import { nextAt } from '#desk/due/digest.ts';
import { compared, likeness } from '#desk/memory/match-claims.ts';
import { fingerprintsOf, searchWords } from '#desk/memory/fingerprint.ts';
import { readReminder } from '#desk/due/reminders.ts';
import { readDate } from '#desk/reading/story-date.ts';
import { plainRead } from './plain-read.ts';

test.each([
  ['date 2024-05-31', '2024-05-31'],
  ['Date: 2024-02-29.', '2024-02-29'],
  ['date 2023-02-29', undefined], // no such day
  ['date 31.05.2024', undefined],
  ['the date 2024-05-31 was wrong', undefined],
])('"%s" gives the day %s', (words, day) => expect(readDate(words)).toBe(day));

test.each([
  ['remind me in 14 days', 14 * 86_400_000],
  ['Remind us in 1 hour.', 3_600_000],
  ['remind me in 2 weeks', 14 * 86_400_000],
  ['remind me tomorrow', undefined],
  ['he wanted to remind me in 14 days', undefined],
])('"%s" is in %s ms', (words, ms) => expect(readReminder(words)).toBe(ms));

test.each([
  ['09:00', 'Europe/Athens', '2026-03-02T05:00:00Z', '2026-03-02T07:00:00.000Z'],
  ['09:00', 'Europe/Athens', '2026-03-02T07:00:00Z', '2026-03-03T07:00:00.000Z'], // not the moment itself again
  ['09:00', 'Europe/Athens', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00.000Z'], // the night the clocks change
  ['00:30', 'Asia/Kolkata', '2026-03-02T18:00:00Z', '2026-03-02T19:00:00.000Z'],
  ['23:00', 'America/New_York', '2026-03-02T23:30:00Z', '2026-03-03T04:00:00.000Z'],
  ['09:00', 'UTC', '2026-12-31T10:00:00Z', '2027-01-01T09:00:00.000Z'],
])('%s in %s, after %s, is %s', (hour, zone, after, at) => {
  expect(nextAt(hour, zone, new Date(after)).toISOString()).toBe(at);
});

describe('what the same story has again', () => {
  const prints = (text: string, url?: string): readonly string[] =>
    fingerprintsOf(readPaste(text), url === undefined ? {} : { url });
  const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((print) => b.includes(print));

  test.each([
    ['“Twelve died,” she said.\n\nMore rain.', '"Twelve died," she said.\nMore  rain.', true],
    ['Twelve died, she said.', 'Thirteen died, she said.', false],
  ])('%s | %s: %s', (a, b, same) => expect(shared(prints(a), prints(b))).toBe(same));

  test('the same page is the same story, wherever the reader came from', () => {
    const a = prints('One.', 'https://www.example.org/a/?utm_source=x&id=3');
    expect(shared(a, prints('Two.', 'https://example.org/a?id=3#top'))).toBe(true);
    expect(shared(a, prints('Two.', 'https://example.org/a?id=4'))).toBe(false);
  });
});

test.each([
  ['The Cities were flooded', ['city', 'were', 'flooded']],
  ['Łódź café, 2,306 targets', ['łodz', 'cafe', '2', '306', 'target']],
])('the words of "%s" are %j', (text, words) => {
  expect(searchWords(text)).toEqual(words.filter((word) => word !== 'were'));
});

test('for any words, looking for a word of the text finds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const all = searchWords(text);
      for (const word of searchWords(text.toUpperCase())) expect(typeof word).toBe('string');
      expect(searchWords(all.join(' ')).every((word) => typeof word === 'string')).toBe(true);
    }),
  );
});

describe('claims that are about the same thing', () => {
  const cards = (text: string) => {
    const report = plainRead(readPaste(text));
    return report.claims.map((claim) => cardOf(report, claim));
  };
  test.each([
    ['A flood in Halden killed 12 people.', 'Some 14 people died in Halden.', true],
    ['A flood in Halden killed 12 people.', 'Some 14 people died in Bergen.', false], // another place
    ['A flood in Halden killed 12 people.', 'Some 14 houses fell in Halden.', false], // another thing
    ['A flood in Halden killed 12 people.', '“A flood in Halden killed 12 people.”', true],
  ])('%s | %s: %s', (a, b, alike) => {
    const [here] = cards(a);
    const [there] = cards(b);
    if (here === undefined || there === undefined) throw new Error('no claim was read');
    const [one, other] = [compared(here), compared(there)];
    expect(likeness(one, other) >= 4).toBe(alike);
    expect(likeness(one, other)).toBe(likeness(other, one));
    // What is alike must also be found.
    const found = keysOf(here).some((key) => keysOf(there).includes(key));
    expect(alike && !found).toBe(false);
  });
});
