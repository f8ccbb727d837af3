import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOLDEN, filesOf, replyTo } from './replies.ts';
import { storiesOfTheHouse } from './stories.ts';

describe('our own stories are answered as they were reviewed', () => {
  test.each(storiesOfTheHouse().map((story) => [story.name, story] as const))('%s', (name, story) => {
    for (const { file, text } of filesOf(name, replyTo(story))) {
      const path = join(GOLDEN, file);
      expect(existsSync(path), `${path} is missing: node bench/replies.ts, then read it`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    }
  });
});
