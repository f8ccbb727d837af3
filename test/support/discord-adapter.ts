import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatAdapter, ChatDesk, ChatEvent, Place, Question } from '#chat/adapter.ts';
import { createDiscord } from '#chat/discord/discord.ts';
import type { DiscordOptions } from '#chat/discord/discord.ts';
import type { Message, Reply } from '#render/reply.ts';
import { peopleOf } from './discord-people.ts';
import type { People } from './discord-people.ts';
import { openDiscordServer } from './discord-server.ts';
import type { DiscordServer, DiscordServerOptions } from './discord-server.ts';
import { addChannel, addGuild, addUser, TEXT } from './discord-world.ts';

/** A newsroom on Discord: a server with #news and #wire, Ana and Bo, and a feed that is a bot. */
export interface Newsroom {
  readonly guild: string;
  readonly news: string;
  readonly wire: string;
  readonly ana: string;
  readonly bo: string;
  readonly feed: string;
}

export function furnish(server: DiscordServer): Newsroom {
  const { world } = server;
  const guild = addGuild(world, 'Newsroom');
  return {
    guild,
    news: addChannel(world, { type: TEXT, name: 'news', guild }).id,
    wire: addChannel(world, { type: TEXT, name: 'wire', guild }).id,
    ana: addUser(world, 'Ana'),
    bo: addUser(world, 'Bo'),
    feed: addUser(world, 'Feed', true),
  };
}

/** What main gives: a shelf of the ledger. Here it outlives the adapter. */
export function openMemory(): DiscordOptions['memos'] & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, keep: async (key, words) => void kept.set(key, words), read: async (key) => kept.get(key) };
}

/** A desk that writes down what it is handed, by key, as the ledger's inbox does. */
interface Notebook extends ChatDesk {
  readonly events: Map<string, ChatEvent>;
  readonly questions: Question[];
  /** Set to make the next deliveries fail, as a full disk would. */
  refuse: number;
  /** What the next question is answered with. */
  reply: Reply;
}

function openNotebook(): Notebook {
  const notebook: Notebook = {
    events: new Map(),
    questions: [],
    refuse: 0,
    reply: { messages: [messageOf('An answer.')] },
    async accept(event) {
      if (notebook.refuse > 0) {
        notebook.refuse -= 1;
        throw new Error('the disk is full');
      }
      if (!notebook.events.has(event.key)) notebook.events.set(event.key, event);
    },
    async answer(question) {
      notebook.questions.push(question);
      return notebook.reply;
    },
  };
  return notebook;
}

export function messageOf(text: string, more: Partial<Message> = {}): Message {
  return { key: 'summary', blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text }] }], ...more };
}

/** Waits until it is so; the gateway has no answer to wait for. */
export async function until<T>(look: () => T | undefined | false, what: string, seconds = 10): Promise<T> {
  for (let tries = 0; tries < seconds * 50; tries += 1) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await sleep(20);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

export interface DiscordDesk extends Newsroom {
  readonly server: DiscordServer;
  readonly people: People;
  readonly discord: ChatAdapter;
  readonly notebook: Notebook;
  readonly logged: string[];
  readonly memory: ReturnType<typeof openMemory>;
  /** What has happened, once there are so many; a moment later, so that one too many shows. */
  events(count: number): Promise<readonly ChatEvent[]>;
  close(): Promise<void>;
}

/** How long the tests wait for a paste to go on. */
export const PASTE_GAP_MS = 400;

export async function openDiscordDesk(
  serverOptions: DiscordServerOptions = {},
  more: Partial<DiscordOptions> = {},
): Promise<DiscordDesk> {
  const server = await openDiscordServer(serverOptions);
  const newsroom = furnish(server);
  const logged: string[] = [];
  const memory = openMemory();
  const notebook = openNotebook();
  const discord = createDiscord({
    token: server.token,
    apiUrl: server.apiUrl,
    memos: memory,
    pasteGapMs: PASTE_GAP_MS,
    say: (level, says) => logged.push(`${level}: ${says}`),
    ...more,
  });
  await discord.open(notebook);
  return {
    ...newsroom,
    server,
    people: peopleOf(server),
    discord,
    notebook,
    logged,
    memory,
    async events(count) {
      await until(() => notebook.events.size >= count, `${count} events`);
      await sleep(60);
      return [...notebook.events.values()];
    },
    async close() {
      await discord.close();
      await server.close();
    },
  };
}

export function placeIn(desk: DiscordDesk, thread: string, channel: string = desk.news): Place {
  return { platform: 'discord', workspace: desk.guild, channel, thread };
}

const CHECK: Partial<Message> = {
  check: 'check-9',
  blocks: [
    { kind: 'heading', line: [{ kind: 'plain', text: 'C1' }] },
    {
      kind: 'buttons',
      buttons: [
        { action: 'wrong', label: 'Wrong' },
        { action: 'more', label: 'More' },
        { action: 'note', label: 'Note…' },
      ],
    },
  ],
};

/** A check of ours in the thread of a story; what happened until then is forgotten. */
export async function postCheck(desk: DiscordDesk): Promise<{ story: string; post: string }> {
  const story = desk.people.write(desk.ana, desk.news, 'a story');
  await desk.events(1);
  const posted = await desk.discord.post(placeIn(desk, story), messageOf('C1', CHECK), 'token-1');
  if (posted.kind !== 'posted') throw new Error(posted.kind);
  desk.notebook.events.clear();
  return { story, post: posted.post };
}
