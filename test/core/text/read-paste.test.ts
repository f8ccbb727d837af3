import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '#core/span.ts';
import { readDateline } from '#core/text/dateline.ts';
import { isBoilerplate } from '#core/text/boilerplate.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { readDateLine } from '#core/text/stated-date.ts';
import { splitParagraphs } from '#core/text/split-paragraphs.ts';

const BODY =
  'The mayor said on Monday that the bridge would stay closed for three weeks, and that buses would run instead.';

describe('the headline', () => {
  test.each([
    [
      'a short first line without a full stop',
      `Bridge closed for three weeks\n\n${BODY}`,
      'Bridge closed for three weeks',
    ],
    ['a question', `Who closed the bridge?\n\n${BODY}`, 'Who closed the bridge?'],
    ['a line marked as a heading, its mark left out', `# Bridge closed\n\n${BODY}`, 'Bridge closed'],
    ['not a first paragraph that is a sentence', `${BODY}\n\n${BODY}`, undefined],
    ['not the only line', 'Bridge closed', undefined],
    [
      'not a line longer than the story below it',
      `A bridge over the river is closed from Monday on\n\nBuses run.`,
      undefined,
    ],
  ])('%s', (_name, text, headline) => {
    const article = readPaste(text);
    expect(article.headline && sliceOf(text, article.headline)).toBe(headline);
  });
});

describe('the dateline', () => {
  test.each([
    ['WASHINGTON (AP) — Two men', 'WASHINGTON (AP)', 'AP'],
    ['BAGHDAD, May 3 (Reuters) - Two men', 'BAGHDAD, May 3 (Reuters)', 'Reuters'],
    ['Moscow, SANA-Two men', 'Moscow, SANA', 'SANA'],
    ['Damascus, 12 May SANA – Two men', 'Damascus, 12 May SANA', 'SANA'],
    ['DUBAI, United Arab Emirates — Two men', 'DUBAI, United Arab Emirates', undefined],
    ['NEW YORK -- Two men', 'NEW YORK', undefined],
    ['Two men - both of them tired - came home', undefined, undefined],
    ['Police (AP) said two men', undefined, undefined],
    ['The Anglo-French border was closed', undefined, undefined],
  ])('%s', (text, words, agency) => {
    const found = readDateline(text, { start: 0, end: text.length });
    expect(found && sliceOf(text, found.span)).toBe(words);
    expect(found?.agency).toBe(agency);
  });
});

describe('a date that stands alone', () => {
  test.each([
    ['3 June 2024', '2024-06-03'],
    ['Friday, March 3, 2017', '2017-03-03'],
    ['Published: 2017-03-03 10:30 GMT', '2017-03-03'],
    ['Updated on 1st May 2020', '2020-05-01'],
    ['31 February 2020', undefined],
    ['On 3 June 2024 the bridge was closed', undefined],
    ['June', undefined],
  ])('%s', (line, date) => expect(readDateLine(line)).toBe(date));

  test('the day a user gives comes before the day the text states', () => {
    expect(readPaste(`Bridge closed\n\n3 June 2024\n\n${BODY}`, '2024-06-05').published).toBe('2024-06-05');
  });
});

describe('teasers and furniture', () => {
  const dropped = (text: string): readonly string[] =>
    readPaste(text).dropped.map((part) => `${part.reason}: ${sliceOf(text, part.span)}`);
  test.each([
    [`Bridge closed\n\n${BODY}\n\n${BODY}\n\nCheck Also\n\nAnother story`, ['teaser: Check Also\n\nAnother story']],
    [`Bridge closed\n\n${BODY}\n\nRead more: Why bridges fail`, ['teaser: Read more: Why bridges fail']],
    [`Bridge closed\n\nAdvertisement\n\n${BODY}`, ['boilerplate: Advertisement']],
    [`Bridge closed\n\n${BODY}\n\nRelated work on the second bridge began in May, the mayor said.`, []],
    [`Related\n\n${BODY}\n\n${BODY}`, []], // too much stands below it to be a teaser
  ])('%#', (text, parts) => expect(dropped(text)).toEqual(parts));
});

test('a headline said again at the head of the story is left out, and the date before it is read', () => {
  const headline = 'Bridge over the river closed for weeks';
  const text = `${headline}\n\n3 June 2024 ${headline} ${BODY}`;
  const article = readPaste(text);
  expect(article.published).toBe('2024-06-03');
  expect(article.paragraphs.map((span) => sliceOf(text, span))).toEqual([headline, BODY]);
  expect(article.dropped.map((part) => sliceOf(text, part.span))).toEqual([`3 June 2024 ${headline}`]);
});

describe('paragraphs', () => {
  const words = (text: string): readonly string[] => splitParagraphs(text).map((span) => sliceOf(text, span));
  test.each([
    ['blank lines', 'One.\n\n  Two. \r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
    [
      'single lines',
      'A first line of some length that stands alone.\nShort.\nThe third.',
      ['A first line of some length that stands alone.', 'Short.', 'The third.'],
    ],
    [
      'folded mail',
      `${'a word or two and more '.repeat(3).trim()}\n${'more words of the same one '.repeat(3).trim().slice(0, 70)}\nend.`,
      [
        `${'a word or two and more '.repeat(3).trim()}\n${'more words of the same one '.repeat(3).trim().slice(0, 70)}\nend.`,
      ],
    ],
  ])('%s', (_name, text, paragraphs) => expect(words(text)).toEqual(paragraphs));
});

test('any paste: the text is kept, every span lies inside it, paragraphs and dropped parts never overlap', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\n', '\n\n', 'Check Also', 'Read more: x', BODY, '# '),
        ),
      ),
      (parts) => {
        const text = parts.join('');
        const article = readPaste(text);
        expect(article.text).toBe(text);
        const spans = [...article.paragraphs, ...article.dropped.map((part) => part.span)].sort(
          (a, b) => a.start - b.start,
        );
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      },
    ),
  );
});

test.each([
  ['15 Apr 2017 The attack killed 112 people.', '2017-04-15', 'The attack killed 112 people.'],
  ['Date of publication 8 April 2017 A strike hit Urum.', '2017-04-08', 'A strike hit Urum.'],
  ['August 22 2013 1849 UTC+3 A strike hit the town.', '2013-08-22', 'A strike hit the town.'],
  ['Updated March 5, 2024: The bridge was shut.', '2024-03-05', 'The bridge was shut.'],
  ['ALEPPO, March 16, 2014 (AFP) - A strike hit the town.', '2014-03-16', undefined],
  ['15 April 2017 was a bad day for the town.', undefined, undefined],
  ['The bridge opened on 3 March 2011 and shut last week.', undefined, undefined],
])('%s is of %s', (text, day, story) => {
  const { published, paragraphs } = readPaste(text);
  expect([published, paragraphs.map((paragraph) => sliceOf(text, paragraph))]).toEqual([day, [story ?? text]]);
});

test.each([
  ['Published 5 March 2024 | Updated 6 March 2024, 10:30', '2024-03-05'],
  ['Last updated on March 5, 2024 at 10:30 am', '2024-03-05'],
])('a line "%s" dates the story', (line, day) => {
  const text = `Bridge closed\n\n${line}\n\nThe mayor said the bridge was shut on Friday after a crack was found.`;
  expect(readPaste(text).published).toBe(day);
});

test.each([
  ['Reporting by Ana Ruiz; Editing by Tom Hale', true],
  ['(Reporting by Ana Ruiz in Albi; editing by Tom Hale)', true],
  ['Reporting by the Courier in May showed that the dam was weak.', false],
  ['Copyright 2024 Valley Herald. All rights reserved.', true],
  ['Copyright law will change in May, the minister said.', false],
  ['Share this article', true],
  ['Share prices fell 3 percent on Monday.', false],
  ['Follow @TarnCourier for updates.', true],
  ['Follow the money, the prosecutor said.', false],
])('"%s" is a notice: %s', (line, notice) => {
  expect(isBoilerplate(line)).toBe(notice);
});
