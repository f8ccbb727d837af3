import { Client, Events, GatewayCloseCodes, Options, REST } from 'discord.js';
import { z } from 'zod';
import type { AdapterLog } from '#chat/adapter.ts';
import { intentBits } from './intents.ts';
import { readReady } from './payload.ts';
import { discordContentTodo } from '#render/sentences/discord.ts';

/** One thing Discord told. `eventId` is its own: told again when a session is resumed, it has the same. */
export interface Packet {
  readonly type: string;
  readonly body: unknown;
  readonly eventId: string;
}

export interface Gateway {
  /** The bot's own id. */
  readonly bot: string;
  /** False where the Message Content intent is off. */
  readonly readsContent: boolean;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly token: string;
  /** Without a slash at the end. */
  readonly api: string;
  readonly shards: number;
  readonly say: AdapterLog;
  readonly onPacket: (packet: Packet) => void;
}

const DISALLOWED_INTENTS: number = GatewayCloseCodes.DisallowedIntents;
const packetSchema = z.object({ t: z.string(), s: z.number(), d: z.unknown() });

/** Longer than this the caller comes back rather than wait. */
const WAIT_FOR_LIMIT_MS = 5000;

/** Discord's REST API with its limits kept. Works whether or not this process listens. */
export function openRest(token: string, api: string): REST {
  const rest = new REST({
    api,
    version: '10',
    retries: 2,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > WAIT_FOR_LIMIT_MS,
  });
  return rest.setToken(token);
}

/** Connects; without the Message Content intent where Discord refuses it, which is said. Throws with what to do when it can't. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  try {
    return await connect(options, true);
  } catch (error) {
    if (!isDisallowed(error)) throw withAdvice(error);
    options.say(
      'warn',
      `Discord: stories are read only when asked for, as Message Content is off. ${discordContentTodo}`,
    );
  }
  return connect(options, false).catch((error: unknown) => {
    throw withAdvice(error);
  });
}

async function connect(options: GatewayOptions, withContent: boolean): Promise<Gateway> {
  const { token, api, shards, say, onPacket } = options;
  const client = new Client({
    intents: intentBits(withContent),
    shardCount: shards,
    rest: { api },
    // Deliveries are read as they come; nothing of them is kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
    }),
  });
  const sessions = new Map<number, string>();
  client.on(Events.Raw, (body: unknown, shard: unknown) => {
    const packet = packetSchema.safeParse(body).data;
    if (packet === undefined || typeof shard !== 'number') return;
    if (packet.t === 'READY') sessions.set(shard, readReady(packet.d)?.session_id ?? '');
    onPacket({ type: packet.t, body: packet.d, eventId: `${sessions.get(shard) ?? shard}.${packet.s}` });
  });
  listenToTrouble(client, say);
  const ready = new Promise<string>((resolve) => {
    client.once(Events.ClientReady, ({ user }) => resolve(user.id));
  });
  await client.login(token);
  return { bot: await ready, readsContent: withContent, close: () => client.destroy() };
}

/** What goes wrong on the line is said and lived with: the library connects again by itself. */
function listenToTrouble(client: Client, say: AdapterLog): void {
  client.on(Events.Error, (error) => say('error', `Discord: ${error.message}`));
  client.on(Events.ShardError, (error) => say('warn', `Discord's gateway: ${error.message}`));
  client.on(Events.ShardReconnecting, () => say('info', "Discord's gateway: connecting again"));
  client.on(Events.Invalidated, () => say('error', 'Discord has ended the session for good: start Deskcheck again.'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const todo = code === DISALLOWED_INTENTS ? discordContentTodo : '"deskcheck doctor" says what to mend.';
    say('error', `Discord's gateway has closed for good (${code}). ${todo}`);
  });
}

function isDisallowed(error: unknown): boolean {
  return error instanceof Error && /disallowed intents/i.test(error.message);
}

function withAdvice(cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : 'the connection was closed';
  return new Error(
    `Discord does not let Deskcheck in with DISCORD_TOKEN (${why}). "deskcheck doctor" says what to mend.`,
    { cause },
  );
}
