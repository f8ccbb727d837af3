// node bench/files.ts
// Reads a picture of text and a Word file through one intake: time of the first, which opens the thread and the model, of the next, and memory.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { openIntake } from '#intake/intake.ts';
import { buildDocx } from '../test/support/build-files.ts';
import { STORY_PARAGRAPHS } from '../test/support/story-page.ts';

const ROUNDS = 5;
const FILES = [
  ['story.docx', buildDocx('Harbour wall gives way', STORY_PARAGRAPHS)],
  ['story.png', readFileSync(new URL('../test/support/pictures/story.png', import.meta.url))],
  ['small.png', readFileSync(new URL('../test/support/pictures/small.png', import.meta.url))],
] as const;

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);
const intake = openIntake({ allowPrivateHosts: [], userAgent: 'bench' });
console.log(
  `${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, Node ${process.version}, ${megabytes()} MB`,
);
for (const [name, bytes] of FILES) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await intake.takeInFile({ name, bytes, asked: true });
    times.push(performance.now() - from);
  }
  const [first = 0, ...next] = times;
  const middle = next.toSorted((a, b) => a - b)[Math.floor(next.length / 2)] ?? 0;
  console.log(`${name}: first ${first.toFixed(0)} ms, next ${middle.toFixed(0)} ms, ${megabytes()} MB resident`);
}
await intake.close();
