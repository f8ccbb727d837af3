/**
 * node bench/attributions.ts [--data DIR]
 * Speed of the attribution stage alone and its share of a reading; with data, precision, recall and F1 of whole attributions
 * on the development stories at several levels of trust. Times are CPU time of this process.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { attributionsModel } from '#core/attributions/tag/model.ts';
import { chooseAttributions, LEAST_TRUST } from '#core/attributions/tag/choose-attributions.ts';
import { completeAttributions, tagAttributions } from '#core/attributions/tag-attributions.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { readStories } from '../train/attributions-data.ts';
import { countRight } from '../train/attributions-stages.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const STORY = [
  'Harbour Ministry: Bridge to reopen on Monday',
  ...Array.from({ length: 60 }, (_, i) =>
    [
      `“We have tested all ${i + 40} cables, and we will publish what we found,” Deputy Minister Ana Korhonen told reporters on Friday.`,
      'She added that the bridge, which opened in 1987 and carries 12,000 vehicles a day, had been closed as a precaution.',
      'Engineers believe the storm of last week loosened two of the anchors, according to a report that the city council ordered.',
      'Traffic went over the old road through the valley, and the ferries ran until midnight.',
    ].join(' '),
  ),
].join('\n\n');

const article = readPaste(STORY);
const sentences = readSentences(article);
const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);

measure('attributions alone', () => tagAttributions(article, sentences));
measure('the whole reading', () => read(article));
if (values.data !== undefined) quality(path.join(values.data, 'attribution', 'polnear.dev.jsonl'));

function measure(name: string, run: () => unknown): void {
  for (let i = 0; i < 3; i++) run();
  const rounds = 10;
  const before = process.cpuUsage();
  for (let i = 0; i < rounds; i++) run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(`${name}: ${Math.round((rounds * words) / seconds)} words a second (${words} words)`);
}

function quality(file: string): void {
  const model = attributionsModel();
  const stories = readStories(file, readSentences);
  const gold = stories.reduce((sum, story) => sum + story.gold.length, 0);
  for (const least of [0.2, 0.25, LEAST_TRUST, 0.35, 0.4]) {
    let right = 0;
    let found = 0;
    for (const story of stories) {
      const chosen = chooseAttributions(story.view, model, least);
      const complete = completeAttributions(story.article, story.sentences, story.view, chosen);
      right += countRight(complete, story.gold);
      found += complete.length;
    }
    const [precision, recall, f1] = [right / found, right / gold, (2 * right) / (found + gold)].map((share) =>
      (100 * share).toFixed(1),
    );
    console.log(`trust ${least}: precision ${precision}, recall ${recall}, F1 ${f1}`);
  }
}
