import { plain, strong } from '#render/lines.ts';
import { storyBlocks } from './open-checks.ts';
import type { StoryChecks } from './open-checks.ts';
import type { Block, Reply } from '#render/reply.ts';
import { andMore, count, digestDone, digestHeading, digestNothing } from '#render/sentences.ts';

/** What happened since the last digest and what is left; short, or nobody reads it. */
export interface Digest {
  /** ISO date. */
  readonly day: string;
  /** Stories with open checks, the most pressing first. */
  readonly open: readonly StoryChecks[];
  /** Decided since the last digest. */
  readonly decided: number;
}

const STORIES = 5;

export function buildDigest(digest: Digest): Reply {
  const checks = digest.open.reduce((sum, story) => sum + story.checks.length, 0);
  const heading = `${digestHeading(digest.day)} · ${count(checks, 'open check')} · ${digestDone(digest.decided)}`;
  const left = digest.open.length - STORIES;
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(heading)] },
    ...digest.open.slice(0, STORIES).flatMap(storyBlocks),
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
