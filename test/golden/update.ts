// npm run golden            says which expectations differ
// npm run golden -- --update  rewrites them; read the diff line by line before you commit it
import { isDeepStrictEqual } from 'node:util';
import { writeFileSync } from 'node:fs';
import { digestExpected, digestNow, storiesOfTheHouse } from './stories.ts';

const update = process.argv.includes('--update');
let differing = 0;
for (const story of storiesOfTheHouse()) {
  const now = digestNow(story);
  if (isDeepStrictEqual(now, digestExpected(story))) continue;
  differing += 1;
  console.log(`${story.name}: ${update ? 'rewritten' : 'differs'}`);
  if (update) writeFileSync(story.expected, `${JSON.stringify(now, undefined, 1)}\n`);
}
console.log(differing === 0 ? 'all as expected' : `${differing} ${update ? 'rewritten: read the diff' : 'differ'}`);
process.exitCode = differing > 0 && !update ? 1 : 0;
