import { readChecks } from '#ledger/checks.ts';
import { claimsWithWords, storiesWithWords } from '#ledger/claims.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Found } from '#render/answers/search-results.ts';
import { claimCardSchema } from './claim-cards.ts';
import { headlineOf } from './headline.ts';
import { channelOf } from './listed-stories.ts';
import { wordsOf } from './fingerprint.ts';

const CLAIMS = 30;
const STORIES = 20;

/** Claims that have all the words, then stories that have them elsewhere; the newest first. */
export async function findInLedger(session: Session, asked: string): Promise<readonly Found[]> {
  const words = wordsOf(asked);
  const found: Found[] = [];
  const shown = new Set<string>();
  for (const claim of await claimsWithWords(session, words, CLAIMS)) {
    const card = claimCardSchema.safeParse(claim.body);
    if (!card.success) continue;
    const place = await foundIn(session, claim.story, card.data.claim);
    if (place === undefined) continue;
    shown.add(claim.story);
    found.push({ ...place, quote: card.data.quote });
  }
  for (const story of await storiesWithWords(session, words, STORIES)) {
    const place = shown.has(story) ? undefined : await foundIn(session, story);
    if (place !== undefined) found.push({ ...place, quote: await sentenceWith(session, story, words) });
  }
  return found;
}

async function foundIn(session: Session, id: string, claim?: string): Promise<Omit<Found, 'quote'> | undefined> {
  const story = await readStory(session, id);
  const reading = story === undefined ? undefined : await latestReading(session, id);
  if (story === undefined || reading === undefined) return undefined;
  const checks = claim === undefined ? [] : await readChecks(session, { story: id });
  const status = checks.find((check) => check.claim === claim)?.status;
  return {
    headline: headlineOf(reading.report),
    channel: channelOf(story),
    at: story.at,
    ...(story.permalink === undefined ? {} : { permalink: story.permalink }),
    ...(status === undefined ? {} : { status }),
  };
}

/** The paragraph with most of the words. */
async function sentenceWith(session: Session, story: string, words: readonly string[]): Promise<string> {
  const reading = await latestReading(session, story);
  const { text = '', paragraphs = [] } = reading?.report.article ?? {};
  const ranked = paragraphs
    .map((span) => text.slice(span.start, span.end))
    .map((paragraph) => ({ paragraph, has: wordsOf(paragraph).filter((word) => words.includes(word)).length }))
    .toSorted((a, b) => b.has - a.has);
  return ranked[0]?.paragraph ?? '';
}
