import type { ChatAdapter, ChatDesk, ChatEvent, Question } from '#chat/adapter.ts';
import type { Reply } from '#render/reply.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { finishEvent, readEvent } from '#ledger/inbox.ts';
import { wakeOwner } from '#ledger/outbox.ts';
import { startAlarms } from './due/alarms.ts';
import { answerVerb, verbOf } from './questions/answer.ts';
import { accept } from './accept.ts';
import { nowOf, workspaceFrom, workspaceOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { onDeleted, onEdited, onLeft } from './edits.ts';
import { chatEventSchema } from './event-schema.ts';
import { onPostEvent } from './decisions/marks.ts';
import { postThread } from './post-thread.ts';
import { onMessage } from './read-message.ts';
import { sayOnce } from './stories/say-once.ts';
import { couldNotRead } from '#render/sentences/answers.ts';
import { deliver } from './decisions/webhooks.ts';

/**
 * What one process does. `ingest`: listens on the platforms that may be listened to many times over. `gateway`: listens on
 * Discord, whose gateway wants one connection. `worker`: reads and posts. A single process does all three.
 */
const ROLES = ['ingest', 'gateway', 'worker'] as const;
export type Role = (typeof ROLES)[number];

export interface OpenDesk {
  readonly desk: ChatDesk;
  /** Starts working, then listening. */
  start(): Promise<void>;
  /** Stops listening. Work under way is finished when the ledger closes. */
  stop(): Promise<void>;
}

/** Readings take turns on the threads of the reader; a slow page holds up none of the others. */
const READ_AT_ONCE = 4;
/** Posts wait for the platform's pace in their own channel: so many channels at once. */
const POST_AT_ONCE = 12;
/** Webhooks: a slow one holds up three others at most. */
const TELL_AT_ONCE = 4;
/** After the last try of a job: the platform has been away for longer than the queue's own rests. */
const STUCK_POST_RETRY_MS = 300_000;

export function openDesk(desk: Desk, roles: readonly Role[] = ROLES): OpenDesk {
  const chatDesk: ChatDesk = {
    accept: async (event) => accept(desk, event),
    answer: async (question) => answer(desk, question),
  };
  const listening = desk.adapters.filter((adapter) => roles.includes(roleOf(adapter)));
  let stopAlarms = (): void => {};
  return {
    desk: chatDesk,
    start: async () => {
      if (roles.includes('worker')) {
        startWork(desk);
        startTelling(desk);
        stopAlarms = startAlarms(desk);
      }
      await Promise.all(listening.map(async (adapter) => adapter.open(chatDesk)));
    },
    stop: async () => {
      stopAlarms();
      await Promise.all(listening.map(async (adapter) => adapter.close()));
    },
  };
}

function roleOf(adapter: ChatAdapter): Role {
  return adapter.platform === 'discord' ? 'gateway' : 'ingest';
}

async function answer(desk: Desk, question: Question): Promise<Reply> {
  try {
    const verb = verbOf(`${question.verb} ${question.words}`);
    return await answerVerb(desk, verb === undefined ? { ...question, verb: 'help' } : { ...question, ...verb });
  } catch (error) {
    desk.log.error({ verb: question.verb, error: nameOf(error) }, 'a question could not be answered');
    return buildNotice(couldNotRead);
  }
}

function startWork(desk: Desk): void {
  desk.ledger.work('event', READ_AT_ONCE, async ({ id = '', workspace }, last) => {
    const session = desk.ledger.in(workspaceFrom(workspace));
    const stored = await readEvent(session, id);
    if (stored === undefined) return;
    const event = chatEventSchema.parse(stored.body);
    try {
      await onEvent(desk, event, id);
    } catch (error) {
      desk.log.error({ event: id, kind: event.kind, error: nameOf(error), last }, 'an event could not be worked on');
      if (!last) throw error;
      await giveUp(desk, event, id);
    }
  });
  desk.ledger.work('thread', POST_AT_ONCE, async ({ workspace, owner = '' }, last) => {
    const session = desk.ledger.in(workspaceFrom(workspace));
    try {
      await postThread(desk, session, owner);
    } catch (error) {
      desk.log.error({ owner, error: nameOf(error), last }, 'a thread could not be brought up to date');
      if (!last) throw error;
      await wakeOwner(session, owner, new Date(desk.clock().getTime() + STUCK_POST_RETRY_MS).toISOString());
    }
  });
}

function startTelling(desk: Desk): void {
  desk.ledger.work('webhook', TELL_AT_ONCE, async ({ id = '', workspace }, last) => {
    await deliver(desk, desk.ledger.in(workspaceFrom(workspace)), id, last);
  });
}

async function onEvent(desk: Desk, event: ChatEvent, id: string): Promise<void> {
  switch (event.kind) {
    case 'message':
      return onMessage(desk, event, id);
    case 'edited':
      return onEdited(desk, event, id);
    case 'deleted':
      return onDeleted(desk, event, id);
    case 'mark':
    case 'note':
    case 'more':
      return onPostEvent(desk, event, id);
    case 'left':
      return onLeft(desk, event, id);
  }
}

/** After the last try whoever asked is told; the log has the reason. */
async function giveUp(desk: Desk, event: ChatEvent, id: string): Promise<void> {
  const session = desk.ledger.in(workspaceOf(event.place));
  const asked = event.kind === 'message' && (event.message.addressed || event.message.links.length > 0);
  if (asked) return sayOnce(desk, event, id, buildNotice(couldNotRead), 'failed');
  await finishEvent(session, id, 'failed', nowOf(desk));
}

/** The kind of error and where, never its message: that may hold words of a story. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const at = error.stack?.split('\n').find((line) => line.includes('/src/')) ?? '';
  return `${error.name} ${at.trim()}`;
}
