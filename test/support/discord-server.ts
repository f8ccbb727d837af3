import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openGatewayServer } from './discord-gateway.ts';
import type { GatewayServer } from './discord-gateway.ts';
import { CONTENT } from './discord-gateway.ts';
import { ROUTES } from './discord-routes.ts';
import type { Answer, RouteContext } from './discord-call.ts';
import { channelJson, createWorld, isJson, isThread, userJson } from './discord-world.ts';
import type { Json, World } from './discord-world.ts';

/**
 * Discord on this machine: REST v10 with its state, limits and refusals, interactions, and the gateway with sessions that
 * can be resumed or lost. Only what the documentation says.
 */
export interface DiscordServer {
  readonly world: World;
  readonly gateway: GatewayServer;
  /** "http://127.0.0.1:PORT/api/", for DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every limit that an outgoing payload broke; a good adapter leaves it empty. */
  readonly problems: string[];
  /** Every call the app made, in order. */
  readonly calls: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly body: Json;
    /** What was sent, where it is a list. */
    readonly bodies: readonly Json[];
  }[];
  /** Text files as the CDN has them, by the path of their address. */
  readonly files: Map<string, string | Uint8Array>;
  /** Answers the next calls whose method and path match in its own way. */
  disturb(what: RegExp, how: Disturbance, times?: number): void;
  fileUrl(path: string): string;
  close(): Promise<void>;
}

type Disturbance =
  | { readonly status: number; readonly code?: number }
  | { readonly retryAfter: number; readonly global?: boolean }
  | 'answer-lost';

export interface DiscordServerOptions {
  /** So many posts in a channel within `windowMs`, as Discord's own bucket; none: no limit. */
  readonly posts?: { readonly limit: number; readonly windowMs: number };
  /** The switch of the developer portal. */
  readonly messageContent?: boolean;
  readonly heartbeatMs?: number;
  readonly token?: string;
}

/** Flags of an application: the limited Message Content intent. */
const CONTENT_FLAG = 1 << 19;

export async function openDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const { messageContent = true, heartbeatMs = 41_250, token = 'token-of-the-desk' } = options;
  const world = createWorld();
  const problems: string[] = [];
  const calls: DiscordServer['calls'] = [];
  const files = new Map<string, string | Uint8Array>();
  const disturbances: { readonly what: RegExp; readonly how: Disturbance; times: number }[] = [];
  const buckets = new Map<string, { until: number; left: number }>();

  const context: RouteContext = {
    world,
    problems,
    flags: () => (messageContent ? CONTENT_FLAG : 0),
    gatewayUrl: () => `ws://${address()}/gateway`,
    readsContent: () => messageContent,
    tell: (type, body, guild) => gateway.tell(type, body, guild),
  };

  function limited(
    method: string,
    path: string,
  ): { readonly headers: Record<string, string>; readonly waitMs: number } {
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (options.posts === undefined || channel === undefined || method !== 'POST') return { headers: {}, waitMs: 0 };
    const { limit, windowMs } = options.posts;
    const now = Date.now();
    const known = buckets.get(channel);
    const bucket = known === undefined || known.until <= now ? { until: now + windowMs, left: limit } : known;
    buckets.set(channel, bucket);
    const waitMs = bucket.left <= 0 ? bucket.until - now : 0;
    bucket.left = Math.max(0, bucket.left - 1);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset': String(bucket.until / 1000),
      'x-ratelimit-reset-after': String((bucket.until - now) / 1000),
      'x-ratelimit-bucket': 'posts',
    };
    return { headers, waitMs };
  }
  function disturbance(line: string): Disturbance | undefined {
    const found = disturbances.find((one) => one.times > 0 && one.what.test(line));
    if (found !== undefined) found.times -= 1;
    return found?.how;
  }
  function answer(method: string, path: string, body: unknown, query: URLSearchParams, given: string): Answer {
    const open = /^\/(?:interactions|webhooks)\//.test(path);
    if (!open && given !== `Bot ${token}`) return { status: 401, json: { code: 0, message: '401: Unauthorized' } };
    for (const [verb, pattern, route] of ROUTES) {
      const match = verb === method ? pattern.exec(path) : null;
      if (match === null) continue;
      const bodies = Array.isArray(body) ? body.filter(isJson) : [];
      return route({ params: match.slice(1), body: isJson(body) ? body : {}, bodies, query, context });
    }
    return { status: 404, json: { code: 0, message: '404: Not Found' } };
  }
  async function onApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const body = await bodyOf(request);
    const how = disturbance(`${method} ${path}`);
    const { headers, waitMs } = limited(method, path);
    const wait = typeof how === 'object' && 'retryAfter' in how ? how.retryAfter * 1000 : waitMs;
    const said =
      wait > 0
        ? { status: 429, json: { message: 'You are being rate limited.', retry_after: wait / 1000, global: false } }
        : typeof how === 'object' && 'status' in how
          ? { status: how.status, json: { code: how.code ?? 0, message: 'refused' } }
          : answer(method, path, body, url.searchParams, request.headers.authorization ?? '');
    const bodies = Array.isArray(body) ? body.filter(isJson) : [];
    calls.push({ method, path, status: said.status, body: isJson(body) ? body : {}, bodies });
    if (how === 'answer-lost') return void request.socket.destroy();
    const retry = wait > 0 ? { 'retry-after': String(wait / 1000), 'x-ratelimit-scope': 'user' } : {};
    const type = said.json === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(said.status, { ...type, ...headers, ...retry });
    response.end(said.json === undefined ? undefined : JSON.stringify(said.json));
  }
  function onFile(response: ServerResponse, path: string): void {
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(file);
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/')) return onFile(response, url.pathname);
    onApi(request, response, url).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const gateway = openGatewayServer(server, {
    token: () => token,
    disallowed: () => (messageContent ? 0 : CONTENT),
    heartbeatMs,
    url: context.gatewayUrl,
    welcome: (shard, shards) => welcome(world, shard, shards, context.flags()),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (): string => {
    const at = server.address();
    return typeof at === 'object' && at !== null ? `127.0.0.1:${at.port}` : '';
  };
  return {
    world,
    gateway,
    apiUrl: `http://${address()}/api/`,
    token,
    problems,
    calls,
    files,
    disturb: (what, how, times = 1) => void disturbances.push({ what, how, times }),
    fileUrl: (path) => `http://${address()}${path}`,
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function welcome(world: World, shard: number, shards: number, flags: number): { ready: Json; guilds: Json[] } {
  const mine = [...world.guilds.values()].filter(
    (guild) => Number((BigInt(guild.id) >> 22n) % BigInt(shards)) === shard,
  );
  const ready = {
    v: 10,
    user: userJson(world, world.bot),
    guilds: mine.map(({ id }) => ({ id, unavailable: true })),
    application: { id: world.app, flags },
  };
  return { ready, guilds: mine.map((guild) => guildJson(world, guild)) };
}

function guildJson(world: World, guild: { readonly id: string; readonly name: string }): Json {
  const all = [...world.channels.values()].filter((channel) => channel.guild === guild.id);
  return {
    ...guild,
    owner_id: world.bot,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    members: [
      {
        user: userJson(world, world.bot),
        roles: [],
        joined_at: new Date().toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    member_count: world.users.size,
    channels: all.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel)),
    threads: all
      .filter((channel) => isThread(channel) && !channel.archived)
      .map((channel) => channelJson(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    large: false,
    unavailable: false,
    joined_at: new Date().toISOString(),
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    afk_timeout: 300,
    system_channel_flags: 0,
    premium_progress_bar_enabled: false,
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
