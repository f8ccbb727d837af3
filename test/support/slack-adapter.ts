import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { ChatDesk, ChatEvent, Question } from '#chat/adapter.ts';
import { createSlack } from '#chat/slack/slack.ts';
import type { Slack, SlackOptions } from '#chat/slack/slack.ts';
import type { Message } from '#render/reply.ts';
import { peopleOf } from './slack-people.ts';
import type { People } from './slack-people.ts';
import { openSlackServer } from './slack-server.ts';
import type { SlackServer, SlackServerOptions } from './slack-server.ts';
import { addChannel, addUser } from './slack-world.ts';

/** A desk that writes down what it is handed, by key, as the ledger's inbox does. */
interface Notebook extends ChatDesk {
  readonly events: Map<string, ChatEvent>;
  readonly questions: Question[];
  /** How many deliveries came, the same ones counted again. */
  deliveries: number;
  /** Set to make the next deliveries fail, as a full disk would. */
  refuse: number;
}

function openNotebook(): Notebook {
  const notebook: Notebook = {
    events: new Map(),
    questions: [],
    deliveries: 0,
    refuse: 0,
    async accept(event) {
      notebook.deliveries += 1;
      if (notebook.refuse > 0) {
        notebook.refuse -= 1;
        throw new Error('the disk is full');
      }
      if (!notebook.events.has(event.key)) notebook.events.set(event.key, event);
    },
    async answer(question) {
      notebook.questions.push(question);
      return { messages: [messageOf(`You asked: ${question.verb} ${question.words}`)] };
    },
  };
  return notebook;
}

export function messageOf(text: string, more: Partial<Message> = {}): Message {
  return { key: 'summary', blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text }] }], ...more };
}

export const MODES = ['socket', 'http'] as const;
export type Mode = (typeof MODES)[number];

export interface SlackDesk {
  readonly server: SlackServer;
  readonly people: People;
  readonly slack: Slack;
  readonly notebook: Notebook;
  readonly logged: string[];
  close(): Promise<void>;
}

/** The adapter against Slack on this machine: #news (C1), #wire (C2), a private channel (G1), Ana (U1) and Bo (U2). */
export async function openSlackDesk(
  mode: Mode,
  serverOptions: SlackServerOptions = {},
  more: Partial<SlackOptions> = {},
  desk?: ChatDesk,
): Promise<SlackDesk> {
  const server = await openSlackServer(serverOptions);
  furnish(server);
  const { bot, app, signingSecret } = server.tokens;
  const logged: string[] = [];
  const slack = createSlack({
    botToken: bot,
    apiUrl: server.apiUrl,
    say: (level, says) => logged.push(`${level}: ${says}`),
    ...(mode === 'socket' ? { appToken: app } : { signingSecret }),
    ...more,
  });
  const http = mode === 'http' ? await listenWith(slack) : undefined;
  server.deliveries.requestUrl = http === undefined ? undefined : `${http.url}/slack/events`;
  const notebook = openNotebook();
  await slack.open(desk ?? notebook);
  return {
    server,
    people: peopleOf(server),
    slack,
    notebook,
    logged,
    async close() {
      await slack.close();
      await http?.close();
      await server.close();
    },
  };
}

export function furnish(server: SlackServer): void {
  addUser(server.world, 'U1', 'Ana');
  addUser(server.world, 'U2', 'Bo');
  for (const [id, name, kind] of [
    ['C1', 'news', 'channel'],
    ['C2', 'wire', 'channel'],
    ['G1', 'investigations', 'group'],
    ['D1', '', 'im'],
  ] as const)
    for (const user of ['U1', 'U2']) addChannelOnce(server, id, name, kind).members.add(user);
}

function addChannelOnce(server: SlackServer, id: string, name: string, kind: 'channel' | 'group' | 'im') {
  return server.world.channels.get(id) ?? addChannel(server.world, id, name, kind);
}

/** The board's part: a server that hands /slack/* over, unread. */
export async function listenWith(slack: Slack): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { requestListener } = slack;
  if (requestListener === undefined) throw new Error('nothing is heard by HTTP');
  const server: Server = createServer(requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
