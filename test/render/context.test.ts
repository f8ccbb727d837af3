import { expect, test } from 'vitest';
import { sliceOf } from '#core/span.ts';
import { sentenceAround } from '#render/context.ts';
import { readingOf } from '#render/reading.ts';
import { A_REPORT } from './a-report.ts';

const TEXT =
  'KARSA, Orlia (ANT) — The council met. Lt. Gen. Maren told No. 4 company to go. It cost $5.5 million. “Why?” he asked. Nobody knew';
const report = {
  ...A_REPORT,
  article: {
    ...A_REPORT.article,
    text: TEXT,
    dateline: { start: 0, end: 18 },
    paragraphs: [{ start: 0, end: TEXT.length }],
  },
};

test.each([
  ['council', 'The council met. '],
  ['company', 'Lt. Gen. Maren told No. 4 company to go. '],
  ['5.5', 'It cost $5.5 million. '],
  ['Nobody', 'Nobody knew'],
])('%s stands in %j', (words, sentence) => {
  const start = TEXT.indexOf(words);
  expect(sliceOf(TEXT, sentenceAround(readingOf(report), { start, end: start + words.length }))).toBe(sentence);
});

test('a headline that runs into the first sentence is read past', () => {
  const text = 'Storm kills two\nStorm kills two A storm killed two people in Karsa. More rain is due.';
  const article = {
    ...A_REPORT.article,
    text,
    headline: { start: 0, end: 15 },
    paragraphs: [{ start: 16, end: text.length }],
  };
  const { dateline: _, ...undated } = article;
  const start = text.indexOf('killed');
  const sentence = sentenceAround(readingOf({ ...A_REPORT, article: undated }), { start, end: start + 6 });
  expect(sliceOf(text, sentence)).toBe('A storm killed two people in Karsa. ');
});
