// taskset -c 0 node bench/read.ts: how fast a story is read on one core. Start of the program, one story, tokens a second, and how time grows with length.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

const FOLDER = 'seeds/articles';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => join(FOLDER, file));
const texts = files.map((file) => readFileSync(file, 'utf8'));
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const tokensIn = (text: string): number =>
  splitSentences(readPaste(text)).reduce((sum, sentence) => sum + sentence.tokens.length, 0);

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const story = texts.join('\n\n').slice(0, 3000);
const loadMs = timed(() => void read(readPaste(story)));
for (let round = 0; round < 20; round += 1) for (const text of texts) read(readPaste(text));
const storyMs = median(Array.from({ length: 30 }, () => timed(() => void read(readPaste(story)))));
const allMs = median(Array.from({ length: 10 }, () => timed(() => texts.forEach((text) => read(readPaste(text))))));
const tokens = texts.reduce((sum, text) => sum + tokensIn(text), 0);
console.log(`first story, models loaded with it: ${loadMs.toFixed(0)} ms`);
console.log(`a story of 3,000 characters, warm: ${storyMs.toFixed(1)} ms`);
console.log(`whole reading: ${Math.round((tokens / allMs) * 1000).toLocaleString('en-US')} tokens a second`);

for (const times of [1, 4, 16, 64]) {
  const long = Array.from({ length: times }, () => story).join('\n\n');
  const ms = timed(() => void read(readPaste(long)));
  console.log(
    `${String(long.length).padStart(7)} characters: ${ms.toFixed(0)} ms, ${((1000 * ms) / long.length).toFixed(2)} µs a character`,
  );
}

const starts = Array.from({ length: 7 }, () =>
  timed(() => spawnSync(process.execPath, ['src/cli/deskcheck.ts', 'read', join(FOLDER, 'palmyra.md')])),
);
console.log(`deskcheck read, from start to the whole reply: ${median(starts).toFixed(0)} ms compile cache warm`);
