import { expect, test } from 'vitest';
import type { HeadType } from '#core/language/head-types/head-types.ts';
import { storiesOfTheHouse } from '../stories.ts';
import { DEVELOPMENT } from './development.ts';
import { HELD_OUT } from './held-out.ts';
import { accuracyOf, compareHeads, compareStory, scoreTypes } from './score-heads.ts';
import type { Compared } from './score-heads.ts';
import { HEADS_OF_STORIES } from './stories-heads.ts';

interface Floor {
  readonly accuracy: number;
  readonly types: Readonly<Record<HeadType, readonly [precision: number, recall: number]>>;
}

/** What is reached, rounded down; raise a floor when it is passed. `node bench/heads.ts --misses` shows what is missed. */
const DEVELOPMENT_FLOOR: Floor = {
  accuracy: 96,
  types: { person: [98, 96], organisation: [100, 88], force: [90, 100], place: [96, 96], other: [95, 98] },
};
const HELD_OUT_FLOOR: Floor = {
  accuracy: 95,
  types: { person: [99, 96], organisation: [91, 91], force: [90, 81], place: [95, 91], other: [92, 95] },
};
const STORIES_FLOOR: Floor = {
  accuracy: 95.9,
  types: { person: [97, 100], organisation: [98, 94], force: [90, 80], place: [89, 93], other: [95, 96] },
};

/** What has fallen below its floor. */
function fallenOf(heads: readonly Compared[], { accuracy, types }: Floor): readonly string[] {
  const now = accuracyOf(heads);
  return [
    ...(now < accuracy ? [`accuracy ${now}`] : []),
    ...scoreTypes(heads).flatMap(({ type, precision, recall }) => [
      ...(precision < types[type][0] ? [`precision of ${type} ${precision}`] : []),
      ...(recall < types[type][1] ? [`recall of ${type} ${recall}`] : []),
    ]),
  ];
}

test('there are 160 sentences with 810 heads', () => {
  const subjects = [...DEVELOPMENT, ...HELD_OUT];
  expect(subjects.flatMap(({ sentences }) => sentences)).toHaveLength(160);
  expect(subjects.flatMap(compareHeads).filter(({ gold }) => gold !== undefined)).toHaveLength(810);
});

test.each([
  ['development', DEVELOPMENT, DEVELOPMENT_FLOOR],
  ['held-out', HELD_OUT, HELD_OUT_FLOOR],
] as const)('the heads of the %s half are typed as well as they were', (_, half, floor) => {
  expect(fallenOf(half.flatMap(compareHeads), floor)).toEqual([]);
});

test('the heads of our own stories are typed as well as they were', () => {
  const stories = storiesOfTheHouse();
  expect(Object.keys(HEADS_OF_STORIES)).toEqual(stories.map(({ name }) => name));
  const heads = stories.flatMap(({ name, text }) => compareStory(text, HEADS_OF_STORIES[name] ?? ''));
  expect(fallenOf(heads, STORIES_FLOOR)).toEqual([]);
});
