import { person, plain, strong } from '#render/lines.ts';
import { storyBlocks } from './open-checks.ts';
import type { StoryChecks } from './open-checks.ts';
import type { Block, Reply } from '#render/reply.ts';
import { andMore, count } from '#render/sentences/amounts.ts';
import { digestDone, digestHeading, digestNothing, hasToDo } from '#render/sentences/lists.ts';

/** What happened since the last digest and what is left; short, or nobody reads it. */
export interface Digest {
  /** ISO date. */
  readonly day: string;
  /** Stories with open checks, the most pressing first. */
  readonly open: readonly StoryChecks[];
  /** Who has how many to do, and how many of them are late; the most first. */
  readonly people: readonly { readonly name: string; readonly checks: number; readonly late: number }[];
  /** Decided since the last digest. */
  readonly decided: number;
}

/** Longer digests are read by nobody; the board has the rest. */
const STORIES_SHOWN = 5;
const PEOPLE_SHOWN = 8;

function peopleBlocks({ people }: Digest): readonly Block[] {
  if (people.length === 0) return [];
  const items = people
    .slice(0, PEOPLE_SHOWN)
    .map(({ name, checks, late }) => [person(name), plain(hasToDo(checks, late))]);
  return [{ kind: 'list', items }];
}

export function buildDigest(digest: Digest): Reply {
  const checks = digest.open.reduce((sum, story) => sum + story.checks.length, 0);
  const heading = `${digestHeading(digest.day)} · ${count(checks, 'open check')} · ${digestDone(digest.decided)}`;
  const left = digest.open.length - STORIES_SHOWN;
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(heading)] },
    ...peopleBlocks(digest),
    ...digest.open.slice(0, STORIES_SHOWN).flatMap(storyBlocks),
    ...(checks === 0 ? [{ kind: 'paragraph', line: [plain(digestNothing)] } as const] : []),
    ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'story', 'stories'))] } as const] : []),
  ];
  return { messages: [{ key: 'digest', blocks }] };
}

/** "Remind me in 14 days" has come due. */
export function buildReminder(story: StoryChecks, says: string): Reply {
  return {
    messages: [{ key: 'reminder', blocks: [{ kind: 'paragraph', line: [plain(says)] }, ...storyBlocks(story)] }],
  };
}
