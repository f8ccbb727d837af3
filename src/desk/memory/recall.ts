import type { Report } from '#core/report.ts';
import { readChecks } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { claimsWithKeys } from '#ledger/claims.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import { readStories, sameStories, storyId } from '#ledger/stories.ts';
import type { NewStory, Story } from '#ledger/stories.ts';
import type { ClaimDifference, EarlierClaim, EarlierStory } from '#render/earlier-story.ts';
import { cardOf, claimCardSchema, keysOf } from './claim-cards.ts';
import { comparable, compared, isCopy, likeness, sameValue } from './match-claims.ts';
import type { Compared } from './match-claims.ts';
import { channelOf } from '#desk/stories/listed-stories.ts';
import { figureChanges } from './figure-changes.ts';
import type { Earlier } from '#desk/stories/story-state.ts';

/** What the workspace knows of a story from earlier ones. */
export interface Recalled {
  readonly earlier: Earlier;
  /** The same story, filed before. */
  readonly sameAs?: string;
}

/** An earlier claim beside one of this story's. */
interface Match {
  readonly here: Compared;
  readonly there: Compared;
  readonly story: string;
  readonly likeness: number;
}

/** More earlier claims than checks come unasked would drown the story itself. */
const CLAIMS_SHOWN = 5;
/** A shared place or actor with a figure of the same thing, or a place and an actor with the same kind; see match-claims.ts. Chosen by reading pairs, not measured. */
const LIKENESS_MIN = 4;

/** Looks through the workspace's earlier stories: this one, and claims about the same things. Nothing is merged. */
export async function recall(session: Session, report: Report, story: NewStory): Promise<Recalled> {
  const id = storyId(session, story.channel, story.post);
  const same = (await sameStories(session, story.fingerprints, id, story.at)).at(0);
  const matches = await matchesOf(session, report, id, story.at);
  const others = matches.filter((match) => match.story !== same?.id);
  const copies = copiedFrom(report, matches);
  const claims = await earlierClaims(session, others.slice(0, CLAIMS_SHOWN), copies);
  const earlierStory = same === undefined ? undefined : await earlierStoryOf(session, same, report);
  return {
    earlier: {
      ...(earlierStory === undefined ? {} : { earlierStory }),
      ...(claims.length === 0 ? {} : { earlierClaims: claims }),
    },
    ...(same === undefined ? {} : { sameAs: same.id }),
  };
}

/** For each claim the earlier one that is most like it, the likest first. */
async function matchesOf(session: Session, report: Report, id: string, at: string): Promise<readonly Match[]> {
  const cards = report.claims.map((claim) => compared(cardOf(report, claim)));
  const keys = [...new Set(cards.flatMap(({ card }) => keysOf(card)))];
  const byKey = await candidatesByKey(session, keys, id, at);
  const matches = cards.flatMap((here) => {
    const candidates = new Set(keysOf(here.card).flatMap((key) => byKey.get(key) ?? []));
    const ranked = [...candidates]
      .map(({ there, story }) => ({ here, there, story, likeness: likeness(here, there) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    const best = ranked.at(0);
    return best === undefined || best.likeness < LIKENESS_MIN ? [] : best;
  });
  return matches.toSorted((a, b) => b.likeness - a.likeness);
}

interface EarlierCandidate {
  readonly there: Compared;
  readonly story: string;
}

async function candidatesByKey(
  session: Session,
  keys: readonly string[],
  id: string,
  at: string,
): Promise<ReadonlyMap<string, readonly EarlierCandidate[]>> {
  const byKey = new Map<string, EarlierCandidate[]>(keys.map((key) => [key, []]));
  for (const filed of await claimsWithKeys(session, keys, id, at)) {
    const card = claimCardSchema.safeParse(filed.body);
    if (!card.success) continue;
    const candidate = { there: compared(card.data), story: filed.story };
    for (const key of keysOf(card.data)) byKey.get(key)?.push(candidate);
  }
  return byKey;
}

/** Stories that say half of this one's claims in the same words: copies of one report, so one origin. */
function copiedFrom(report: Report, matches: readonly Match[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const match of matches) {
    if (isCopy(match.here, match.there)) counts.set(match.story, (counts.get(match.story) ?? 0) + 1);
  }
  const enough = Math.max(2, report.claims.length / 2);
  return new Set([...counts].flatMap(([story, count]) => (count >= enough ? story : [])));
}

async function earlierClaims(
  session: Session,
  matches: readonly Match[],
  copies: ReadonlySet<string>,
): Promise<readonly EarlierClaim[]> {
  const ids = [...new Set(matches.map((match) => match.story))];
  if (ids.length === 0) return [];
  const stories = await readStories(session, ids);
  const checks = await readChecks(session, { stories: ids });
  return matches.flatMap((match) => {
    const story = stories.find((one) => one.id === match.story);
    const check = checks.find((one) => one.story === match.story && one.claim === match.there.card.claim);
    return story === undefined ? [] : earlierClaim(match, story, check, copies.has(match.story));
  });
}

function earlierClaim(match: Match, story: Story, check: FiledCheck | undefined, copied: boolean): EarlierClaim {
  const { card } = match.there;
  return {
    claim: match.here.card.claim,
    quote: card.quote,
    story: card.headline,
    channel: channelOf(story),
    at: story.at,
    ...(story.permalink === undefined ? {} : { permalink: story.permalink }),
    ...(check === undefined ? {} : { status: check.status }),
    differs: [...figuresOf(match), ...sourcesOf(match, copied)],
  };
}

function figuresOf({ here, there }: Match): readonly ClaimDifference[] {
  if (here.wording === there.wording) return [{ kind: 'same-words' }];
  const pairs = comparable(here.card, there.card);
  const differing = pairs.filter((pair) => !sameValue(pair.here, pair.there));
  if (differing.length > 0)
    return differing.map((pair) => ({ kind: 'other-figure', here: pair.here.words, there: pair.there.words }));
  return pairs.slice(0, 1).map((pair) => ({ kind: 'same-figure', there: pair.there.words }));
}

function sourcesOf({ here, there }: Match, copied: boolean): readonly ClaimDifference[] {
  if (copied) return [{ kind: 'same-origin' }];
  const [mine, theirs] = [here.card.source, there.card.source];
  if (mine === undefined || theirs === undefined) return [];
  return [{ kind: mine === theirs ? 'same-source' : 'other-source' }];
}

async function earlierStoryOf(session: Session, story: Story, report: Report): Promise<EarlierStory | undefined> {
  const before = await latestReading(session, story.id);
  if (before === undefined) return undefined;
  return {
    channel: channelOf(story),
    at: story.at,
    ...(story.permalink === undefined ? {} : { permalink: story.permalink }),
    changes: figureChanges(before.report, report),
  };
}
