/**
 * node bench/heads.ts [--on development|held-out|stories] [--misses]
 * Quality of head typing on our own labelled sentences and stories: accuracy over all heads, precision and recall by type; with --misses
 * each head that is typed otherwise than marked.
 */
import { parseArgs } from 'node:util';
import { DEVELOPMENT } from '../test/golden/heads/development.ts';
import { HELD_OUT } from '../test/golden/heads/held-out.ts';
import { HEADS_OF_STORIES } from '../test/golden/heads/stories-heads.ts';
import { storiesOfTheHouse } from '../test/golden/stories.ts';
import { accuracyOf, compareHeads, compareStory, scoreTypes } from '../test/golden/heads/score-heads.ts';

const { values } = parseArgs({
  options: { on: { type: 'string', default: 'development' }, misses: { type: 'boolean', default: false } },
});
const heads =
  values.on === 'stories'
    ? storiesOfTheHouse().flatMap(({ name, text }) => compareStory(text, HEADS_OF_STORIES[name] ?? ''))
    : (values.on === 'held-out' ? HELD_OUT : DEVELOPMENT).flatMap(compareHeads);
const marked = heads.filter(({ gold }) => gold !== undefined);

if (values.misses)
  for (const { word, gold = '-', found = '-', context } of heads.filter((head) => head.gold !== head.found))
    console.log(`${word.padEnd(16)} ${gold.padEnd(13)} found ${found.padEnd(13)} ${context}`);
console.log(`${values.on}: ${marked.length} heads, accuracy ${accuracyOf(heads).toFixed(1)}`);
console.log(`not seen as a head: ${marked.filter(({ found }) => found === undefined).length}`);
console.log(`found and not marked: ${heads.length - marked.length}`);
for (const { type, marked: count, precision, recall } of scoreTypes(heads))
  console.log(
    `${type.padEnd(13)} ${String(count).padStart(4)}  precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}`,
  );
