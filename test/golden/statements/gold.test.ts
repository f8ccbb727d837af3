import { expect, test } from 'vitest';
import { ASPECTS, readGold, scoreGold } from './gold.ts';

/** In percent; what an editor may rely on. */
const FLOOR = 90;

test.each(['seen', 'blind'] as const)('60 %s sentences of news copy state what they were labelled to state', (name) => {
  const gold = readGold(name);
  const { scores, wrong } = scoreGold(gold);
  expect(gold).toHaveLength(60);
  for (const aspect of ASPECTS) expect(scores[aspect], `${aspect}:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(FLOOR);
});

test('a wrong label is counted against its aspect alone', () => {
  const [first] = readGold('seen');
  const wrongly = {
    ...first,
    sentence: first?.sentence ?? '',
    statements: (first?.statements ?? []).map((one) => ({ ...one, tense: 'future' })),
  };
  const { scores } = scoreGold([wrongly]);
  expect(scores).toMatchObject({ predicate: 100, class: 100, mood: 100, tense: 0 });
});
