import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPOSED_EXAMPLES } from '#core/times/compose-moments.ts';
import { TIME_PATTERNS } from '#core/times/time-patterns.ts';
import { sliceOf, spanContains } from '#core/span.ts';
import { storyOf, timesOf } from '../figures/story.ts';

/** "on Friday: point day 2017-03-03..2017-03-03" */
function briefs(text: string, published?: string): readonly string[] {
  return timesOf(storyOf(text, published === undefined ? {} : { published })).map(
    ({ span, kind, grain, from, to, other }) => {
      const days = from === undefined && to === undefined ? '' : ` ${from ?? ''}..${to ?? ''}`;
      return `${sliceOf(text, span)}: ${kind} ${grain}${days}${other ? ` or ${other.map((days) => days.from).join()}` : ''}`;
    },
  );
}

// 3 March 2017 was a Friday.
test.each([
  ['He spoke on Friday.', 'on Friday: point day 2017-03-03..2017-03-03'],
  ['He spoke on Thursday.', 'on Thursday: point day 2017-03-02..2017-03-02'],
  ['He spoke last Tuesday.', 'last Tuesday: point day 2017-02-28..2017-02-28 or 2017-02-21'],
  ['They will meet on Monday.', 'on Monday: point day 2017-03-06..2017-03-06'],
  ['They meet next Friday.', 'next Friday: point day 2017-03-10..2017-03-10 or 2017-03-17'],
  ['She left yesterday.', 'yesterday: point day 2017-03-02..2017-03-02'],
  ['It fell over the past ten days.', 'over the past ten days: period day 2017-02-21..2017-03-03'],
  ['It fell over the past month.', 'over the past month: period month 2017-02-03..2017-03-03'],
  ['It fell last month.', 'last month: period month 2017-02-01..2017-02-28'],
  ['It fell last week.', 'last week: period week 2017-02-20..2017-02-26'],
  ['It fell last year.', 'last year: period year 2016-01-01..2016-12-31'],
  ['He died on 24 February.', 'on 24 February: point day 2017-02-24..2017-02-24'],
  ['He died on Dec. 30.', 'on Dec. 30: point day 2016-12-30..2016-12-30'], // the news looks back
  ['He died on March 3, 2015.', 'on March 3, 2015: point day 2015-03-03..2015-03-03'],
  [
    'At 5 p.m. on Friday, March 3, 2017, he left.',
    'At 5 p.m. on Friday, March 3, 2017: point minute 2017-03-03..2017-03-03',
  ],
  ['Call before 10:30 December 27th.', 'before 10:30 December 27th: open minute ..2016-12-27'],
  ['It began in 2015.', 'in 2015: period year 2015-01-01..2015-12-31'],
  ['It has grown since 2015.', 'since 2015: open year 2015-01-01..'],
  ['It has grown since Monday.', 'since Monday: open day 2017-02-27..'],
  ['It will end by June 2030.', 'by June 2030: open month ..2030-06-30'],
  ['It snowed in early January.', 'in early January: period month 2017-01-01..2017-01-10'],
  ['It grew in the third quarter of 2016.', 'in the third quarter of 2016: period quarter 2016-07-01..2016-09-30'],
  ['It grew in Q2 2016.', 'in Q2 2016: period quarter 2016-04-01..2016-06-30'],
  ['It was built in the 1990s.', 'in the 1990s: period decade 1990-01-01..1999-12-31'],
  ['It ran from March to May 2016.', 'from March to May 2016: period month 2016-03-01..2016-05-31'],
  ['It ran between 2010 and 2015.', 'between 2010 and 2015: period year 2010-01-01..2015-12-31'],
  ['It ran for six months.', 'for six months: duration month'],
  ['It closed two years ago.', 'two years ago: point year 2015-01-01..2015-12-31'],
  ['It closed several weeks ago.', 'several weeks ago: point week'], // how many is not said
])('in a story of Friday 3 March 2017, %s', (text, brief) => {
  expect(briefs(text, '2017-03-03')).toEqual([brief]);
});

test('a day counted from another stands on the one before it', () => {
  expect(briefs('He fled on 20 February. He was caught two days later.', '2017-03-03')).toContain(
    'two days later: point day 2017-02-22..2017-02-22',
  );
  expect(briefs('He fled on 20 February. She left the same day.', '2017-03-03')).toContain(
    'the same day: point day 2017-02-20..2017-02-20',
  );
});

test.each([
  'They may march on the palace.',
  'A second man in 12 homes.',
  'The sun set over 2000 people.',
  'He ran a 1:36.6 lap.',
])('%s has no time', (text) => {
  expect(briefs(text, '2017-03-03')).toEqual([]);
});

test('with no date of its own a story has only the days that name their year', () => {
  expect(briefs('He said on Friday that it fell last week, in 2015 and on 3 March 2016.')).toEqual([
    'on Friday: point day',
    'last week: period week',
    'in 2015: period year 2015-01-01..2015-12-31',
    'on 3 March 2016: point day 2016-03-03..2016-03-03',
  ]);
});

test.each(TIME_PATTERNS.map(({ example }) => example))('"%s" is one time', (example) => {
  const story = storyOf(`It was so ${example}.`);
  const spans = timesOf(story).map(({ span }) => sliceOf(story.text, span));
  expect(spans).toEqual([example]);
});

test.each(COMPOSED_EXAMPLES)('"%s" is one time', (example) => {
  const story = storyOf(`It was in ${example}.`, { published: '2024-05-31' });
  expect(timesOf(story).map(({ span }) => sliceOf(story.text, span).replace(/^in /, ''))).toEqual([example]);
  expect(timesOf(story)[0]?.from).toBeDefined();
});

test('times are never counted as figures, a bare duration is', () => {
  expect(briefs('In the past ten days he ran for three hours.')).toEqual([
    'In the past ten days: period day',
    'for three hours: duration hour',
  ]);
});

test('what is dated starts no later than it ends, inside the text', () => {
  const words = fc.constantFrom(
    'last',
    'next',
    'Friday',
    'on',
    'May',
    '3',
    '2017',
    'two',
    'days',
    'ago',
    'since',
    'the',
    'past',
    'month',
    'from',
    'to',
    '-',
    '31',
    'February',
    'later',
    'quarter',
    'first',
    'of',
    '.',
    'half',
    'a',
    'year',
    '5 p.m.',
    '1990s',
    'early',
    'by',
    'winter',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (tokens) => {
      const text = tokens.join(' ');
      if (text.trim() === '') return;
      for (const { span, from, to } of timesOf(storyOf(text, { published: '2017-03-03' }))) {
        expect(spanContains({ start: 0, end: text.length }, span)).toBe(true);
        expect((from ?? '') <= (to ?? '9999')).toBe(true);
        for (const day of [from, to]) expect(day ?? '2017-03-03').toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }),
    { numRuns: 200 },
  );
});
