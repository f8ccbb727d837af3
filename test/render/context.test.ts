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
