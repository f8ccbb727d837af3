import { readChecks } from '#ledger/checks.ts';
import { claimsWithWords, storiesWithWords } from '#ledger/claims.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import { latestReading } from '#ledger/readings.ts';
import type { SearchHit } from '#render/answers/search-results.ts';
import { claimCardSchema } from '#desk/memory/claim-cards.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { channelOf } from '#desk/stories/listed-stories.ts';
import { searchWords } from '#desk/memory/fingerprint.ts';

/** What is looked for is among the newest or has to be asked for with more words. */
const CLAIMS_MAX = 30;
const STORIES_MAX = 20;

/** Claims that have all the words, then stories that have them elsewhere; the newest first. */
export async function findInLedger(session: Session, asked: string): Promise<readonly SearchHit[]> {
  const words = searchWords(asked);
  const found: SearchHit[] = [];
  const shown = new Set<string>();
  for (const claim of await claimsWithWords(session, words, CLAIMS_MAX)) {
    const card = claimCardSchema.safeParse(claim.body);
    if (!card.success) continue;
    const place = await foundIn(session, claim.story, card.data.claim);
    if (place === undefined) continue;
    shown.add(claim.story);
    found.push({ ...place, quote: card.data.quote });
  }
  for (const story of await storiesWithWords(session, words, STORIES_MAX)) {
    const place = shown.has(story) ? undefined : await foundIn(session, story);
    if (place !== undefined) found.push({ ...place, quote: await sentenceWith(session, story, words) });
  }
  return found;
}

async function foundIn(session: Session, id: string, claim?: string): Promise<Omit<SearchHit, 'quote'> | undefined> {
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
    .map((paragraph) => ({ paragraph, has: searchWords(paragraph).filter((word) => words.includes(word)).length }))
    .toSorted((a, b) => b.has - a.has);
  return ranked[0]?.paragraph ?? '';
}
