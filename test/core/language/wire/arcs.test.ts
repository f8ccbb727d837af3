import { expect, test } from 'vitest';
import { readSentences } from '#core/language/read-sentences.ts';
import { readWireSentences, scoreArcs } from './score-arcs.ts';

test('wire copy: the arcs that the reading stands on', () => {
  const scores = readWireSentences().map((sentence) => {
    const paragraphs = [{ start: 0, end: sentence.text.length }];
    const read = readSentences({ origin: { kind: 'paste' }, text: sentence.text, paragraphs, dropped: [] });
    expect(read).toHaveLength(1);
    return scoreArcs(sentence, read[0]?.words ?? []);
  });
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const total = scores.reduce((sum, score) => sum + score.total, 0);
  expect(right / total).toBeGreaterThan(0.9);
});
