import type { BoardOptions } from './board-options.ts';
import { sessionsOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import { readCheck } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import type { Session } from '#ledger/session.ts';
import { readStory } from '#ledger/stories.ts';
import type { Story } from '#ledger/stories.ts';

export interface StoryHere {
  readonly session: Session;
  readonly story: Story;
}

/** The story, where the visitor may see it. Of another workspace it is as if it were not there. */
export async function findStory(
  { desk }: Pick<BoardOptions, 'desk'>,
  visitor: Visitor,
  id: string,
): Promise<StoryHere | undefined> {
  for (const session of await sessionsOf(visitor, desk.ledger)) {
    const story = await readStory(session, id);
    if (story !== undefined) return { session, story };
  }
  return undefined;
}

export async function findCheck(
  options: Pick<BoardOptions, 'desk'>,
  visitor: Visitor,
  id: string,
): Promise<(StoryHere & { readonly check: FiledCheck }) | undefined> {
  for (const session of await sessionsOf(visitor, options.desk.ledger)) {
    const check = await readCheck(session, id);
    const story = check === undefined ? undefined : await readStory(session, check.story);
    if (check !== undefined && story !== undefined) return { session, story, check };
  }
  return undefined;
}
