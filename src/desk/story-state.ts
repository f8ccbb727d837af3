import { z } from 'zod';
import { CHECK_STATUSES } from '#render/reply-state.ts';
import type { CheckState, ReplyState } from '#render/reply-state.ts';
import type { Report } from '#core/report.ts';
import { notesOn } from '#ledger/decisions.ts';
import { readChecks } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { postsOf } from '#ledger/outbox.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import type { Story } from '#ledger/stories.ts';

const id = <Kind extends string>(kind: Kind) => z.templateLiteral([`${kind}-`, z.int().nonnegative()]);
const checkId = id('check');
const status = z.enum(CHECK_STATUSES).exactOptional();
const link = z.string().exactOptional();

/** What a reading keeps of earlier stories: it is part of what was said, and stays as it was said. */
export type Earlier = Pick<ReplyState, 'earlierStory' | 'earlierClaims'>;

const earlierSchema: z.ZodType<Earlier> = z.object({
  earlierStory: z
    .object({ channel: z.string(), at: z.string(), permalink: link, changes: z.array(z.string()) })
    .exactOptional(),
  earlierClaims: z
    .array(
      z.object({
        claim: id('claim'),
        quote: z.string(),
        story: z.string(),
        channel: z.string(),
        at: z.string(),
        permalink: link,
        status,
        differs: z.array(z.string()),
      }),
    )
    .exactOptional(),
});

/** The newest reading of a story and where its checks stand: all a reply is made of. */
export interface StoryState {
  readonly report: Report;
  readonly state: ReplyState;
  readonly checks: readonly FiledCheck[];
}

export async function storyState(session: Session, story: Story): Promise<StoryState | undefined> {
  const reading = await latestReading(session, story.id);
  if (reading === undefined) return undefined;
  const checks = await readChecks(session, { story: story.id });
  const states: CheckState[] = [];
  for (const check of checks) states.push(await stateOf(session, check));
  const earlier = earlierSchema.safeParse(reading.earlier);
  const summary = (await postsOf(session, story.id)).find((post) => post.key === 'summary');
  return {
    report: reading.report,
    checks,
    state: {
      checks: states,
      ...(story.whole ? { shown: reading.report.checks.length } : {}),
      ...(summary?.permalink === undefined ? {} : { permalink: summary.permalink }),
      ...(earlier.success ? earlier.data : {}),
    },
  };
}

async function stateOf(session: Session, check: FiledCheck): Promise<CheckState> {
  const notes = await notesOn(session, check.id);
  return {
    check: checkId.parse(check.check),
    ledger: check.id,
    status: check.status,
    ...(check.by === undefined ? {} : { by: check.by.name, at: check.since }),
    ...(notes.length === 0 ? {} : { notes: notes.map((note) => ({ ...note, by: note.by.name })) }),
    ...(check.needsSecond ? { needsSecond: true } : {}),
  };
}
