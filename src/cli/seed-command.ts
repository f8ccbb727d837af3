import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MARKS } from '#core/marks.ts';
import { WEB_CHANNEL, WEB_WORKSPACE } from '#chat/adapter.ts';
import type { ChatEvent, Person } from '#chat/adapter.ts';
import { createWeb } from '#chat/web.ts';
import { read } from '#core/read.ts';
import type { Desk } from '#desk/desk.ts';
import { markCheck } from '#desk/decisions/marks.ts';
import { openDesk } from '#desk/open-desk.ts';
import { openIntake } from '#intake/intake.ts';
import { readChecks } from '#ledger/checks.ts';
import { readCounts } from '#ledger/counts.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { storyOfMessage } from '#ledger/stories.ts';
import { workspacesOf } from '#ledger/workspaces.ts';
import type { Outcome } from './outcome.ts';
import { withLedger } from './with-ledger.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const WORKSPACE = `web:${WEB_WORKSPACE}` as const;
const DAY_MS = 86_400_000;

const weekSchema = z.object({
  stories: z.array(
    z.object({
      article: z.string().regex(/^[\w-]+\.md$/),
      daysAgo: z.int().nonnegative(),
      hour: z.string().regex(/^\d\d:\d\d$/),
      by: z.string(),
      marks: z.array(
        z.object({ about: z.string(), mark: z.enum(MARKS), by: z.string(), note: z.string().exactOptional() }),
      ),
    }),
  ),
});
type SeedStory = z.infer<typeof weekSchema>['stories'][number];

/** `deskcheck seed`: fills an empty ledger with a working week, so that a first look at the board is not an empty one. */
export async function runSeed(): Promise<Outcome> {
  const week = weekSchema.parse(JSON.parse(await readFile(new URL('ledger.json', SEEDS), 'utf8')));
  return withLedger(async (ledger) => {
    if ((await workspacesOf(ledger.db)).length > 0) {
      return { code: 1, error: 'This ledger has stories already: a working week is put into an empty one only.' };
    }
    const intake = openIntake({ allowPrivateHosts: [], userAgent: 'Deskcheck' });
    try {
      await fill(ledger, deskOf(ledger, intake), week.stories);
    } finally {
      await intake.close();
    }
    return { code: 0, output: `${week.stories.length} stories of a working week are in the ledger.` };
  });
}

function deskOf(ledger: Ledger, intake: Desk['intake']): Desk {
  const clock = (): Date => new Date();
  return {
    ledger,
    adapters: [createWeb(clock)],
    intake,
    read,
    config: { reads: 'everything', secondPair: false },
    clock,
    log: { info: () => {}, warn: () => {}, error: (_what, says) => void process.stderr.write(`${says}\n`) },
  };
}

async function fill(ledger: Ledger, desk: Desk, stories: readonly SeedStory[]): Promise<void> {
  const open = openDesk(desk, ['worker']);
  await open.start();
  for (const story of stories) {
    await open.desk.accept(await eventOf(story, desk.clock()));
    await settled(ledger);
    await markAll(desk, story);
  }
  await settled(ledger);
  await open.stop();
}

async function eventOf(story: SeedStory, now: Date): Promise<ChatEvent> {
  const post = `seed ${story.article}`;
  const text = await readFile(new URL(`articles/${story.article}`, SEEDS), 'utf8');
  return {
    kind: 'message',
    key: post,
    at: timeOf(story, now),
    place: { platform: 'web', workspace: WEB_WORKSPACE, channel: WEB_CHANNEL, thread: post },
    message: { post, author: personOf(story.by), text, links: [], addressed: true, inThread: false },
  };
}

async function markAll(desk: Desk, story: SeedStory): Promise<void> {
  const session = desk.ledger.in(WORKSPACE);
  const filed = await storyOfMessage(session, WEB_CHANNEL, `seed ${story.article}`);
  const checks = await readChecks(session, { story: filed?.id ?? '' });
  const at = timeOf(story, desk.clock());
  for (const [nth, { about, mark, by, note }] of story.marks.entries()) {
    const check = checks.find((one) => one.words.includes(about));
    if (check === undefined) continue;
    const marking = { check: check.id, mark, on: true, by: personOf(by), at, ...(note === undefined ? {} : { note }) };
    await desk.ledger.together(WORKSPACE, async (tx) => markCheck(desk, tx, marking, `seed ${story.article} ${nth}`));
  }
}

function timeOf(story: SeedStory, now: Date): string {
  const day = new Date(now.getTime() - story.daysAgo * DAY_MS).toISOString().slice(0, 10);
  return new Date(`${day}T${story.hour}:00Z`).toISOString();
}

function personOf(name: string): Person {
  return { id: `seed:${name}`, name };
}

async function settled(ledger: Ledger): Promise<void> {
  for (;;) {
    const { eventsWaiting, postsWaiting } = await readCounts(ledger.db);
    if (eventsWaiting + postsWaiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
