import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimReviewDraft } from '#desk/export/claim-review.ts';
import { buildEvidencePack } from '#desk/export/evidence-pack.ts';
import { CSV_HEADER, csvLines } from '#desk/export/export-csv.ts';
import { storyRecords } from '#desk/stories/story-record.ts';
import type { StoryRecord } from '#desk/stories/story-record.ts';
import { openNewsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { openChannel, STORY } from './people.ts';

let news: Newsroom;
let record: StoryRecord;
const readRecord = async (): Promise<StoryRecord> => {
  for await (const one of storyRecords(news.ledger.in('slack:TX'))) return one;
  throw new Error('no story is filed');
};
beforeAll(async () => {
  news = await openNewsroom();
  const channel = openChannel('TX');
  await news.send(channel.paste('1.1', STORY.replace('Flood', '=Flood')));
  await news.settled();
  const [first] = news.room.thread('1.1').filter((post) => post.check !== undefined);
  const note = { note: 'Said "maybe", twice', evidence: 'https://example.org/map' };
  await news.send(channel.mark(first?.post ?? '', 'unverifiable', note));
  await news.settled();
  record = await readRecord();
});
afterAll(async () => news.close());

/** Name -> words of a tar. */
function untar(tar: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; tar[at] !== 0;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 135), 8);
    files.set(name, tar.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

test('CSV has a line per check, quotes what must be quoted, and no formula', () => {
  const lines = csvLines(record);
  expect(CSV_HEADER.split(',')).toHaveLength(14);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('unverifiable,Ann,');
  expect(lines[0]).toContain('"Ann: Said ""maybe"", twice"');
  expect(lines[0]).toContain("'=Flood in Halden");
});

test('a ClaimReview draft has the claim’s own words and no rating', () => {
  const [check] = record.checks;
  if (check === undefined) throw new Error('no check is filed');
  const draft = claimReviewDraft(record, check);
  expect(draft).toMatchObject({ '@type': 'ClaimReview', claimReviewed: check.words });
  expect(JSON.stringify(draft)).not.toMatch(/rating|verdict/i);
});

test('the evidence comes out the same every time, and its hashes hold', async () => {
  const pack = buildEvidencePack(record);
  expect(buildEvidencePack(await readRecord()).equals(pack)).toBe(true);
  const files = untar(pack);
  expect(files.get('reading-1/text.txt')).toBe(STORY.replace('Flood', '=Flood'));
  expect(files.get('decisions.json')).toContain('unverifiable');
  const sums = (files.get('SHA256SUMS') ?? '').trim().split('\n');
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [hash = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
    ).toBe(hash);
  }
});
