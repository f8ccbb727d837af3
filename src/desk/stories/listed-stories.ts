import { readChecks } from '#ledger/checks.ts';
import type { CheckFilter, FiledCheck } from '#ledger/checks.ts';
import { postsOf } from '#ledger/outbox.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import type { Story } from '#ledger/stories.ts';
import type { ListedCheck, StoryChecks } from '#render/answers/open-checks.ts';
import { headlineOf } from './headline.ts';

/** The unsettled checks, story by story, the oldest first. */
export async function openStories(session: Session, filter: CheckFilter): Promise<readonly StoryChecks[]> {
  const checks = await readChecks(session, { ...filter, unsettled: true });
  const stories = [...new Set(checks.map((check) => check.story))];
  const listed: StoryChecks[] = [];
  for (const id of stories) {
    const story = await readStory(session, id);
    const own = checks.filter((check) => check.story === id).toSorted((a, b) => a.nth - b.nth);
    if (story !== undefined) listed.push(await withChecks(session, story, own));
  }
  return listed;
}

/** One story with what is left to check in it. */
export async function listedStory(session: Session, story: Story): Promise<StoryChecks> {
  return withChecks(session, story, await readChecks(session, { story: story.id, unsettled: true }));
}

async function withChecks(session: Session, story: Story, checks: readonly FiledCheck[]): Promise<StoryChecks> {
  const reading = await latestReading(session, story.id);
  const posts = await postsOf(session, story.id);
  const linkOf = (key: (post: { key: string; check?: string }) => boolean): { permalink?: string } => {
    const permalink = posts.find(key)?.permalink;
    return permalink === undefined ? {} : { permalink };
  };
  const summary = linkOf((post) => post.key === 'summary');
  return {
    headline: reading === undefined ? '' : headlineOf(reading.report),
    channel: channelOf(story),
    at: story.at,
    ...(story.permalink === undefined ? summary : { permalink: story.permalink }),
    checks: checks.map((check): ListedCheck => ({
      ledger: check.id,
      title: check.title,
      status: check.status,
      ...(check.by === undefined ? {} : { by: check.by.name }),
      ...listedFor(check),
      ...linkOf((post) => post.check === check.id),
    })),
  };
}

function listedFor({ assigned }: FiledCheck): Pick<ListedCheck, 'assigned'> {
  if (assigned === undefined) return {};
  const { to, day } = assigned;
  return { assigned: day === undefined ? { to: to.name } : { to: to.name, day } };
}

/** "#mideast" where the name is known. */
export function channelOf(story: Story): string {
  return story.channelName === undefined ? story.channel : `#${story.channelName}`;
}
