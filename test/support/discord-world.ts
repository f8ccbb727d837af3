/** What Discord holds: people, servers, channels and threads, messages with their reactions, commands and forms. */

export interface Json {
  [key: string]: unknown;
}

export interface WorldMessage {
  id: string;
  channel: string;
  author: string;
  content: string;
  components: unknown[];
  flags: number;
  attachments: Json[];
  edited?: string;
  nonce?: string;
  /** Whether a thread was ever opened on it. */
  threaded: boolean;
  /** Signs, each with the people who made it. */
  reactions: Map<string, Set<string>>;
}

export interface WorldChannel {
  id: string;
  type: number;
  guild?: string;
  parent?: string;
  name: string;
  archived: boolean;
  locked: boolean;
  /** What the bot may not do there: "SendMessages". A thread has its parent's. */
  denied: Set<string>;
  messages: WorldMessage[];
}

interface Whisper {
  user: string;
  channel: string;
  content: string;
  components: unknown[];
}

/** A knock on the app's door that can be answered. */
export interface Knock {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  readonly message?: string;
  /** The message it was made on, where only this person sees that. */
  readonly shown?: Json;
  answered?: number;
  data?: Json;
  whisper?: Whisper;
}

export interface World {
  readonly app: string;
  readonly bot: string;
  readonly users: Map<string, { id: string; username: string; global_name: string; bot: boolean }>;
  readonly guilds: Map<string, { id: string; name: string }>;
  readonly channels: Map<string, WorldChannel>;
  readonly knocks: Map<string, Knock>;
  readonly whispers: Whisper[];
  commands: Json[];
  nextId(): string;
}

const EPOCH_MS = 1_420_070_400_000n;
export const TEXT = 0;
export const DIRECT = 1;
export const THREAD = 11;

export function createWorld(): World {
  let last = 0n;
  const nextId = (): string => {
    const now = (BigInt(Date.now()) - EPOCH_MS) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
  const bot = nextId();
  const world: World = {
    app: nextId(),
    bot,
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    knocks: new Map(),
    whispers: [],
    commands: [],
    nextId,
  };
  world.users.set(bot, { id: bot, username: 'deskcheck', global_name: 'Deskcheck', bot: true });
  return world;
}

export function addUser(world: World, name: string, bot = false): string {
  const id = world.nextId();
  world.users.set(id, { id, username: name.toLowerCase(), global_name: name, bot });
  return id;
}

export function addGuild(world: World, name: string): string {
  const id = world.nextId();
  world.guilds.set(id, { id, name });
  return id;
}

export function addChannel(
  world: World,
  channel: Partial<WorldChannel> & { name: string; type: number },
): WorldChannel {
  const made: WorldChannel = {
    id: world.nextId(),
    archived: false,
    locked: false,
    denied: new Set(),
    messages: [],
    ...channel,
  };
  world.channels.set(made.id, made);
  return made;
}

export function messageAt(world: World, channel: string, id: string): WorldMessage | undefined {
  return world.channels.get(channel)?.messages.find((message) => message.id === id);
}

export function isThread(channel: WorldChannel): boolean {
  return channel.type === THREAD;
}

export function deniedIn(world: World, channel: WorldChannel): ReadonlySet<string> {
  return channel.parent === undefined ? channel.denied : (world.channels.get(channel.parent)?.denied ?? channel.denied);
}

export function userJson(world: World, id: string): Json {
  const user = world.users.get(id);
  return { id, username: id, discriminator: '0', avatar: null, ...user };
}

export function channelJson(world: World, channel: WorldChannel): Json {
  const { id, type, name, guild, parent, archived, locked } = channel;
  const base = { id, type, last_message_id: channel.messages.at(-1)?.id ?? null };
  if (type === DIRECT) return { ...base, recipients: [] };
  const place = { ...base, name, guild_id: guild, parent_id: parent ?? null };
  if (!isThread(channel)) return { ...place, position: 0, permission_overwrites: [], nsfw: false };
  const thread_metadata = {
    archived,
    locked,
    auto_archive_duration: 10_080,
    archive_timestamp: new Date().toISOString(),
  };
  return { ...place, owner_id: world.bot, message_count: channel.messages.length, member_count: 1, thread_metadata };
}

export function messageJson(world: World, message: WorldMessage, forApp: { readonly content: boolean }): Json {
  const channel = world.channels.get(message.channel);
  const own = message.author === world.bot;
  const named = [...message.content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const told = own || forApp.content || channel?.type === DIRECT || named.includes(world.bot);
  const counts = [...message.reactions].filter(([, users]) => users.size > 0);
  return {
    id: message.id,
    channel_id: message.channel,
    author: userJson(world, message.author),
    content: told ? message.content : '',
    timestamp: new Date(msOf(message.id)).toISOString(),
    edited_timestamp: message.edited ?? null,
    tts: false,
    mention_everyone: false,
    mentions: named.filter((id) => world.users.has(id)).map((id) => userJson(world, id)),
    mention_roles: [],
    attachments: told ? message.attachments : [],
    embeds: [],
    components: told ? message.components : [],
    pinned: false,
    type: 0,
    flags: message.flags,
    ...(counts.length === 0
      ? {}
      : { reactions: counts.map(([name, users]) => ({ emoji: { id: null, name }, count: users.size, me: false })) }),
  };
}

export function msOf(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH_MS);
}

/** All the words a person sees in a message: of every component, or its content. */
export function wordsOf(message: { content: string; components: unknown[] }): string {
  return [message.content, ...textsIn(message.components)].filter((words) => words !== '').join('\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isJson(value)) return [];
  const own = typeof value['content'] === 'string' ? [value['content']] : [];
  const label = typeof value['label'] === 'string' ? [value['label']] : [];
  return [...own.map(unescaped), ...label, ...textsIn(value['components'])];
}

/** Discord's client shows an escaped sign as the sign. */
function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([^\w\s])/gu, '$1').replaceAll('**', '');
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
