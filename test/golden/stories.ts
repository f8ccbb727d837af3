import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';

const FOLDER = 'seeds/articles';

export interface GoldenStory {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

export function storiesOfTheHouse(): readonly GoldenStory[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const name = basename(file, '.md');
      return { name, text: readFileSync(join(FOLDER, file), 'utf8'), expected: join(FOLDER, `${name}.expected.json`) };
    });
}

/** What the story is read as now. */
export function digestNow(story: GoldenStory): Digest {
  return digestOf(read(readPaste(story.text)));
}

/** What it is meant to be read as; undefined when nobody has said yet. */
export function digestExpected(story: GoldenStory): unknown {
  return existsSync(story.expected) ? JSON.parse(readFileSync(story.expected, 'utf8')) : undefined;
}
