/** What a Slack workspace holds: people, channels, messages with their threads and reactions, forms and App Homes. */

export interface Json {
  [key: string]: unknown;
}

/** A field as words; anything but words and numbers is none. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export interface WorldMessage {
  ts: string;
  channel: string;
  user: string;
  bot_id?: string;
  subtype?: string;
  text: string;
  blocks?: unknown[];
  files?: Json[];
  thread_ts?: string;
  metadata?: Json;
  edited?: { user: string; ts: string };
  /** Names of reactions, each with the people who made it. */
  reactions: Map<string, Set<string>>;
}

export interface WorldChannel {
  id: string;
  name: string;
  kind: 'channel' | 'group' | 'im';
  members: Set<string>;
  archived: boolean;
  messages: WorldMessage[];
}

interface WorldView {
  id: string;
  user: string;
  trigger: string;
  view: Json;
}

export interface World {
  readonly team: string;
  readonly app: string;
  readonly bot: string;
  readonly botUser: string;
  readonly users: Map<string, { id: string; name: string; real_name: string }>;
  readonly channels: Map<string, WorldChannel>;
  readonly homes: Map<string, Json>;
  readonly views: Map<string, WorldView>;
  /** What was shown to one person alone: ephemeral posts and answers to commands. */
  readonly whispers: { user: string; channel: string; text: string; blocks: unknown[]; how: string }[];
  nextTs(): string;
}

export function createWorld(team = 'T0NEWS'): World {
  let last = 0;
  return {
    team,
    app: 'A0DESK',
    bot: 'B0DESK',
    botUser: 'U0DESK',
    users: new Map(),
    channels: new Map(),
    homes: new Map(),
    views: new Map(),
    whispers: [],
    nextTs() {
      // Microseconds, never twice: Slack's own promise within a channel.
      last = Math.max(last + 1, Date.now() * 1000);
      return `${Math.trunc(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
  };
}

export function addUser(world: World, id: string, name: string): void {
  world.users.set(id, { id, name: name.toLowerCase(), real_name: name });
}

export function addChannel(
  world: World,
  id: string,
  name: string,
  kind: WorldChannel['kind'] = 'channel',
): WorldChannel {
  const channel: WorldChannel = { id, name, kind, members: new Set([world.botUser]), archived: false, messages: [] };
  world.channels.set(id, channel);
  return channel;
}

export function messageAt(world: World, channel: string, ts: string): WorldMessage | undefined {
  return world.channels.get(channel)?.messages.find((message) => message.ts === ts);
}

/** The whole thread below a message, in order, the message itself left out. */
export function threadOf(world: World, channel: string, ts: string): WorldMessage[] {
  const all = world.channels.get(channel)?.messages ?? [];
  return all.filter((message) => message.thread_ts === ts && message.ts !== ts);
}

/** A message as the API and the events give it. */
export function asJson(world: World, message: WorldMessage, withMetadata: boolean): Json {
  const replies = threadOf(world, message.channel, message.ts);
  const { reactions, metadata, channel: _, ...rest } = message;
  return {
    type: 'message',
    team: world.team,
    ...rest,
    ...(message.bot_id === undefined ? {} : { app_id: world.app, bot_profile: { id: world.bot, name: 'deskcheck' } }),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
    ...(replies.length === 0
      ? {}
      : { thread_ts: message.ts, reply_count: replies.length, latest_reply: replies.at(-1)?.ts }),
    ...(reactions.size === 0
      ? {}
      : { reactions: [...reactions].map(([name, users]) => ({ name, users: [...users], count: users.size })) }),
  };
}

/** All the words a person sees in a message: text of every block, or the fallback text when there are none. */
export function wordsOf(message: { text: string; blocks?: unknown[] | undefined }): string {
  const words = textsIn(message.blocks ?? []);
  return words.length === 0 ? message.text : words.join('');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  const inner = Object.values(value).flatMap((part) => (typeof part === 'object' ? textsIn(part) : []));
  const end = 'type' in value && /section|quote|button|preformatted/.test(wordOf(value.type)) ? ['\n'] : [];
  return [...own, ...inner, ...end];
}
