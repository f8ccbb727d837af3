import { z } from 'zod';
import { CHECK_STATUSES } from '#core/marks.ts';
import { PARTS } from '#render/reply-state.ts';
import type { ClaimDifference, FigureChange } from '#render/earlier-story.ts';
import type { CheckState, ReplyState } from '#render/reply-state.ts';
import type { Report } from '#core/report.ts';
import { notesOn } from '#ledger/decisions.ts';
import { readChecks } from '#ledger/checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { historyOf } from './check-history.ts';
import { postsOf } from '#ledger/outbox.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import { readSettings } from '#ledger/settings.ts';
import type { Story } from '#ledger/stories.ts';

const id = <Kind extends string>(kind: Kind) => z.templateLiteral([`${kind}-`, z.int().nonnegative()]);
const checkId = id('check');
const status = z.enum(CHECK_STATUSES).exactOptional();
const link = z.string().exactOptional();

/** What a reading keeps of earlier stories: it is part of what was said, and stays as it was said. */
export type Earlier = Pick<ReplyState, 'earlierStory' | 'earlierClaims'>;

/** A sentence of an earlier release stays as it was said. */
const worded = z.union([
  z.object({ kind: z.literal('worded'), words: z.string() }),
  z.string().transform((words) => ({ kind: 'worded' as const, words })),
]);
const figureChange: z.ZodType<FigureChange> = z.union([
  z.object({ kind: z.literal('changed'), before: z.string(), now: z.string() }),
  z.object({ kind: z.literal('new'), now: z.string() }),
  z.object({ kind: z.literal('gone'), before: z.string() }),
  worded,
]);
const claimDifference: z.ZodType<ClaimDifference> = z.union([
  z.object({ kind: z.enum(['same-words', 'same-origin', 'same-source', 'other-source']) }),
  z.object({ kind: z.literal('same-figure'), there: z.string() }),
  z.object({ kind: z.literal('other-figure'), here: z.string(), there: z.string() }),
  worded,
]);

const earlierSchema: z.ZodType<Earlier> = z.object({
  earlierStory: z
    .object({ channel: z.string(), at: z.string(), permalink: link, changes: z.array(figureChange) })
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
        differs: z.array(claimDifference),
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

/** `history`: with everything that happened to each check, for a page or a card that shows it. */
export async function storyState(
  session: Session,
  story: Story,
  { history = false }: { readonly history?: boolean } = {},
): Promise<StoryState | undefined> {
  const reading = await latestReading(session, story.id);
  if (reading === undefined) return undefined;
  const checks = await readChecks(session, { story: story.id });
  const states: CheckState[] = [];
  for (const check of checks) states.push(await stateOf(session, check, history));
  const earlier = earlierSchema.safeParse(reading.earlier);
  const settings = await readSettings(session);
  const form = settings.channels?.[story.channel] ?? settings.thread;
  const parts = PARTS.filter((part) => story.parts.includes(part)).toSorted(
    (a, b) => story.parts.indexOf(a) - story.parts.indexOf(b),
  );
  const summary = (await postsOf(session, story.id)).find((post) => post.key === 'summary');
  return {
    report: reading.report,
    checks,
    state: {
      checks: states,
      parts,
      ...(form === undefined ? {} : { form }),
      ...(story.whole ? { allChecks: true } : {}),
      ...(summary?.permalink === undefined ? {} : { permalink: summary.permalink }),
      ...(earlier.success ? earlier.data : {}),
    },
  };
}

async function stateOf(session: Session, check: FiledCheck, history: boolean): Promise<CheckState> {
  const all = await notesOn(session, check.id);
  const notes = all.filter((note) => note.text !== undefined || note.evidence !== undefined);
  const ticked = all.findLast((note) => note.ticked !== undefined)?.ticked;
  const { to, day } = check.assigned ?? {};
  return {
    check: checkId.parse(check.check),
    ledger: check.id,
    status: check.status,
    ...(check.by === undefined ? {} : { by: check.by.name, at: check.since }),
    ...(notes.length === 0 ? {} : { notes: notes.map((note) => ({ ...note, by: note.by.name })) }),
    ...(to === undefined ? {} : { assigned: day === undefined ? { to: to.name } : { to: to.name, day } }),
    ...(ticked === undefined ? {} : { ticked }),
    ...(history ? { history: await historyOf(session, check.id) } : {}),
    ...(check.needsSecond ? { needsSecond: true } : {}),
  };
}
