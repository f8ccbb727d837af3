import { expect, test } from 'vitest';
import type { Article } from '#core/article.ts';
import { findSumMismatches } from '#core/figures/relations/sums.ts';
import { sliceOf } from '#core/span.ts';
import { figureAt, figuresOf, storyOf } from '../story.ts';

function relationOf(article: Article, from: string, to: string): string | undefined {
  const figures = figuresOf(article);
  const target = figureAt(article, figures, to);
  return figureAt(article, figures, from).relations.find((relation) => relation.figure === target.id)?.kind;
}

test.each([
  ['The raid killed 67 fighters, including 19 commanders.', '19', 'part-of', '67'],
  ['The raid killed 67 fighters, of whom 19 were commanders.', '19', 'part-of', '67'],
  ['The raid killed 67 fighters, 19 of them commanders.', '19', 'part-of', '67'],
  ['The raid killed 67 people, including 19 women and 4 children.', '4', 'part-of', '67'],
  ['Police freed 19 of the 67 hostages.', '19', 'part-of', '67'],
  ['The army took 36 villages in an area of 400 square kilometres.', '36', 'within', '400'],
  ['The firm cut 650 jobs, or about 5% of its workforce.', '5', 'rate-of', '650'],
  ['They flew 100 kilometres (62 miles).', '62', 'same-as', '100'],
  ['Police arrested 41 people at the match. Of those held, 12 were under 18.', '12', 'part-of', '41'],
  ['The toll has risen to 112, rescuers said. Of the dead, 98 were evacuees.', '98', 'part-of', '112'],
  [
    '120 people died in Marev, 96 in Odra and 88 in Varl. The count for the valley is 304 dead.',
    '304',
    'sum-of',
    '120',
  ],
  ['The raid killed 18 people. An earlier toll was 15, and three more people have since died.', '18', 'sum-of', '15'],
  ['The raid destroyed 40 tanks: 25 in the east and 15 in the west.', '40', 'sum-of', '25'],
])('%s: %s is %s %s', (text, from, kind, to) => {
  expect(relationOf(storyOf(text), from, to)).toBe(kind);
});

test.each([
  ['The raid killed 67 fighters and 19 commanders.', '19', '67'],
  ['The blast killed 31 people in Varl. In Odra, 12 children were hurt in another blast.', '12', '31'],
  ['The shop sold 15 bicycles, three tents and 18 maps on Saturday.', '18', '15'],
  ['The raid killed 12 fighters, including 40 commanders.', '40', '12'], // a part can't be larger
  ['The army took 36 villages and 400 square kilometres.', '36', '400'],
])('%s: %s is nothing to %s', (text, from, to) => {
  expect(relationOf(storyOf(text), from, to)).toBeUndefined();
});

test('the headline and the body tell of one toll', () => {
  const story = storyOf('At least 300 rebels killed in the north\nThe army said its raid killed at least 300 rebels.', {
    titled: true,
  });
  const [first, second] = figuresOf(story);
  expect(second?.relations).toEqual([{ kind: 'same-as', figure: first?.id }]);
});

test('a range is not told twice by chance', () => {
  const story = storyOf('The toll is put between 500 and 1,300.\nActivists cited tolls from about 500 to 1,300.');
  const [first, second] = figuresOf(story);
  expect(second?.relations).toEqual([{ kind: 'same-as', figure: first?.id }]);
});

test('as many commanders as tanks are two things', () => {
  const story = storyOf('The raid destroyed 19 tanks.\nIn the south it killed 19 commanders.');
  const [first, second] = figuresOf(story);
  expect(second?.relations).toEqual([{ kind: 'not-same-as', figure: first?.id }]);
});

test.each([
  ['The raid destroyed 40 tanks: 25 in the east and 20 in the west.', ['40', '25', '20']],
  ['The raid destroyed 40 tanks: 25 in the east and 15 in the west.', undefined],
  ['The raid destroyed about 40 tanks: 25 in the east and 20 in the west.', undefined], // a round whole need not add up
])('%s is added up', (text, numbers) => {
  const story = storyOf(text);
  const [mismatch] = findSumMismatches(
    text,
    figuresOf(story).map((figure) => ({ figure, sentence: 0, headline: false })),
  );
  expect(mismatch && [mismatch[0], ...mismatch[1]].map((figure) => sliceOf(text, figure.number))).toEqual(numbers);
});
