import type { ChatAdapter, ChatEvent, Person, Place, PostOutcome, Question } from '#chat/adapter.ts';
import type { Desk, DeskConfig } from '#desk/desk.ts';
import { openDesk } from '#desk/open-desk.ts';
import type { OpenDesk } from '#desk/open-desk.ts';
import { readCounts } from '#ledger/counts.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { Message, Reply } from '#render/reply.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';
import { plainIntake } from './plain-intake.ts';
import { plainRead } from './plain-read.ts';

export const ANN: Person = { id: 'U1', name: 'Ann' };
export const BEN: Person = { id: 'U2', name: 'Ben' };

/** A post as people see it. */
export interface Shown {
  readonly post: string;
  readonly key: string;
  readonly check?: string;
  readonly words: string;
  /** How often it was changed. */
  updates: number;
}

/** A platform in memory that can be slow, forgetful or closed. */
interface Room {
  readonly adapter: ChatAdapter;
  /** What stands in a thread, in order. */
  thread(thread: string): readonly Shown[];
  /** The next answers to `post` and `update`, before it does as asked. `lost`: it posts, and the answer never arrives. */
  /** Threads named so open another one for the reply, as Discord does: "m1" -> "thread of m1". */
  readonly opens: Set<string>;
  readonly next: ({ kind: 'later'; afterMs: number } | { kind: 'gone'; says: string } | { kind: 'lost' })[];
}

function wordsOf(message: Message): string {
  return JSON.stringify(message.blocks);
}

function replyWords(reply: Reply): string {
  return reply.messages.map(wordsOf).join('\n');
}

function openRoom(): Room {
  const posts = new Map<string, { thread: string; shown: Shown }>();
  const next: Room['next'] = [];
  const opens = new Set<string>();
  const threadOf = ({ thread }: Place): string => (opens.has(thread) ? `thread of ${thread}` : thread);
  const done = (place: Place, post: string): PostOutcome => ({
    kind: 'posted',
    post,
    thread: threadOf(place),
    permalink: `https://chat.example/${post}`,
  });
  const show = (place: Place, post: string, message: Message, updates: number): void => {
    const check = message.check === undefined ? {} : { check: message.check };
    posts.set(post, {
      thread: threadOf(place),
      shown: { post, key: message.key, words: wordsOf(message), updates, ...check },
    });
  };
  const adapter: ChatAdapter = {
    platform: 'slack',
    open: async () => {},
    close: async () => {},
    post: async (place, message, token) => {
      const answer = next.shift();
      if (answer !== undefined && answer.kind !== 'lost') return answer;
      if (posts.has(token)) throw new Error('posted twice');
      show(place, token, message, 0);
      if (answer?.kind === 'lost') throw new Error('the connection broke');
      return done(place, token);
    },
    update: async (place, post, message) => {
      const answer = next.shift();
      if (answer !== undefined && answer.kind !== 'lost') return answer;
      show(place, post, message, (posts.get(post)?.shown.updates ?? 0) + 1);
      return done(place, post);
    },
    remove: async (place, post) => {
      posts.delete(post);
      return done(place, post);
    },
    find: async (place, token) => (posts.has(token) ? done(place, token) : undefined),
  };
  const thread = (name: string): readonly Shown[] =>
    [...posts.values()].flatMap((one) => (one.thread === name ? one.shown : []));
  return { adapter, next, opens, thread };
}

/** A desk at work on an embedded ledger, with a room in which people write and react. */
export interface Newsroom {
  readonly desk: Desk;
  readonly open: OpenDesk;
  readonly ledger: Ledger;
  readonly room: Room;
  /** Moves the clock. */
  pass(ms: number): void;
  send(event: ChatEvent): Promise<void>;
  ask(question: Question): Promise<string>;
  /** Nothing is waiting any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openNewsroom(config: Partial<DeskConfig> = {}): Promise<Newsroom> {
  const dataDirs = await openDataDirs();
  const ledger = await openLedger({ dataDir: dataDirs.make() });
  const room = openRoom();
  let ahead = 0;
  const desk: Desk = {
    ledger,
    adapters: [room.adapter],
    intake: plainIntake,
    read: plainRead,
    config: { reads: 'everything', secondPair: false, ...config },
    clock: () => new Date(Date.now() + ahead),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  const open = openDesk(desk);
  await open.start();
  const settled = async (): Promise<void> => {
    for (;;) {
      const { eventsWaiting, postsWaiting } = await readCounts(ledger.db);
      if (eventsWaiting + postsWaiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    desk,
    open,
    ledger,
    room,
    pass: (ms) => {
      ahead += ms;
    },
    send: async (event) => open.desk.accept(event),
    ask: async (question) => replyWords(await open.desk.answer(question)),
    settled,
    close: async () => {
      await open.stop();
      await ledger.close();
      dataDirs.remove();
    },
  };
}
