import { describe, expect, test } from 'vitest';
import { digestExpected, digestNow, storiesOfTheHouse } from './stories.ts';

describe('our own stories are read as they were reviewed', () => {
  test.each(storiesOfTheHouse().map((story) => [story.name, story] as const))('%s', (_name, story) => {
    const expected = digestExpected(story);
    expect(expected, `${story.expected} is missing: read the story, then npm run golden -- --update`).toBeDefined();
    expect(digestNow(story)).toEqual(expected);
  });
});
