import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { openDeliveries } from './slack-delivery.ts';
import type { Deliveries } from './slack-delivery.ts';
import { isJson } from './slack-limits.ts';
import { METHODS, SCOPE_OF } from './slack-methods.ts';
import type { MethodContext } from './slack-methods.ts';
import { createWorld, wordOf } from './slack-world.ts';
import type { Json, World } from './slack-world.ts';

/**
 * Slack on this machine: the Web API with its state and limits, signed deliveries with retries, and Socket Mode. Only
 * what the documentation says, with the scopes and events that manifest/slack.json asks for and no others.
 */
export interface SlackServer {
  readonly world: World;
  /** "http://127.0.0.1:PORT/api/", for SLACK_API_URL. */
  readonly apiUrl: string;
  readonly deliveries: Deliveries;
  /** Every limit that an outgoing payload broke; a good adapter leaves it empty. */
  readonly problems: string[];
  /** Every call the app made, in order. */
  readonly calls: { readonly method: string; readonly args: Json; readonly at: number; readonly status: number }[];
  readonly tokens: { bot: string; app: string; signingSecret: string };
  /** Answers the next calls of `method` in its own way: an error, silence, or the right answer lost on the way. */
  disturb(method: string, how: Disturbance, times?: number): void;
  /** Sends an event to the app, if the manifest subscribes to it. */
  tell(event: Json, more?: Json): Promise<void>;
  trigger(user: string): string;
  responseUrl(user: string, channel: string): string;
  settle(): Promise<void>;
  close(): Promise<void>;
  /** Keeps a file under a path that begins with /files/; its address. */
  upload(path: string, bytes: Uint8Array): string;
}

type Disturbance =
  | { readonly error: string }
  | { readonly status: number }
  | { readonly retryAfter: number }
  | 'answer-lost'
  | 'silence';

export interface SlackServerOptions {
  /** Posts in one channel at least this far apart; 0 for no limit. Slack: about a second. */
  readonly postGapMs?: number;
  readonly retryMs?: readonly number[];
  readonly patienceMs?: number;
  /** Takes scopes from the bot, to see what breaks. */
  readonly without?: readonly string[];
  /** Every event is delivered this often, as when Slack's own retry crosses the answer. */
  readonly copies?: number;
}

const manifest: unknown = JSON.parse(readFileSync(new URL('../../manifest/slack.json', import.meta.url), 'utf8'));

export async function openSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const world = createWorld();
  const problems: string[] = [];
  const calls: SlackServer['calls'] = [];
  const tokens = { bot: 'xoxb-desk-1', app: 'xapp-desk-1', signingSecret: 'c0ffee'.repeat(5) };
  const triggers: MethodContext['triggers'] = new Map();
  const disturbances = new Map<string, Disturbance[]>();
  const lastPost = new Map<string, number>();
  const files = new Map<string, Uint8Array>();
  const pending = new Set<Promise<unknown>>();
  const scopes = namesIn(manifest, ['oauth_config', 'scopes', 'bot']).filter(
    (one) => options.without?.includes(one) !== true,
  );
  const events = new Set(namesIn(manifest, ['settings', 'event_subscriptions', 'bot_events']));
  const deliveries = openDeliveries({
    signingSecret: tokens.signingSecret,
    retryMs: options.retryMs ?? [50, 300, 1500, 5000],
    patienceMs: options.patienceMs ?? 3000,
  });
  let serial = 0;

  const follow = (work: Promise<unknown>): void => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };

  async function tell(event: Json, more: Json = {}): Promise<void> {
    if (!events.has(subscriptionOf(event))) return;
    serial += 1;
    const body = {
      token: 'unused',
      team_id: world.team,
      api_app_id: world.app,
      event,
      type: 'event_callback',
      event_id: `Ev${serial}`,
      event_time: Math.trunc(Date.now() / 1000),
      authorizations: [{ enterprise_id: null, team_id: world.team, user_id: world.botUser, is_bot: true }],
      ...more,
    };
    await Promise.all(Array.from({ length: options.copies ?? 1 }, () => deliveries.send('events_api', body)));
  }

  const context: MethodContext = { world, problems, triggers, tell: (event) => follow(tell(event)) };

  async function call(
    method: string,
    args: Json,
    token: string,
  ): Promise<{ status: number; json: Json; retryAfter?: number }> {
    if (method === 'apps.connections.open') {
      if (token !== tokens.app) return { status: 200, json: { ok: false, error: 'invalid_auth' } };
      return { status: 200, json: { ok: true, url: `ws://${address()}/link` } };
    }
    if (method === 'oauth.v2.access') return { status: 200, json: installed(world, tokens.bot, scopes) };
    if (method === 'api.test') return { status: 200, json: { ok: true } };
    if (token !== tokens.bot)
      return { status: 200, json: { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' } };
    const needed = SCOPE_OF[method];
    if (needed !== undefined && !scopes.includes(needed))
      return { status: 200, json: { ok: false, error: 'missing_scope', needed, provided: scopes.join(',') } };
    const run = METHODS[method];
    if (run === undefined) return { status: 200, json: { ok: false, error: 'unknown_method' } };
    if (method === 'chat.postMessage') {
      const channel = String(args['channel']);
      const waitMs = (lastPost.get(channel) ?? 0) + (options.postGapMs ?? 0) - Date.now();
      // A little early is let through: Slack allows short bursts.
      if (waitMs > 100)
        return { status: 429, json: { ok: false, error: 'ratelimited' }, retryAfter: Math.ceil(waitMs / 1000) };
      lastPost.set(channel, Date.now());
    }
    return { status: 200, json: run(args, context) };
  }

  async function onApi(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const args = await argumentsOf(request);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '') || wordOf(args['token']);
    const queue = disturbances.get(method);
    const how = queue?.shift();
    if (how === 'silence') return;
    const refused = typeof how === 'object' ? how : undefined;
    const answer = refused === undefined ? await call(method, args, token) : refusalOf(refused);
    calls.push({ method, args, at: Date.now(), status: answer.status });
    if (how === 'answer-lost') return void request.socket.destroy();
    const retryAfter = 'retryAfter' in answer ? { 'retry-after': String(answer.retryAfter) } : {};
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-oauth-scopes': scopes.join(','),
      ...retryAfter,
    });
    response.end(JSON.stringify(answer.json));
  }

  /** Whoever may not see a file is led to a page to sign in. */
  function onFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = files.get(path);
    if (request.headers.authorization !== `Bearer ${tokens.bot}` || !scopes.includes('files:read'))
      return void response.writeHead(302, { location: '/signin' }).end();
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' }).end(file);
  }

  async function onResponseUrl(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = await argumentsOf(request);
    const blocks = Array.isArray(body['blocks']) ? body['blocks'] : [];
    const [user = '', channel = ''] = (url.searchParams.get('to') ?? '').split(' ');
    world.whispers.push({ user, channel, text: wordOf(body['text']), blocks, how: 'response_url' });
    response.writeHead(200).end('ok');
  }

  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/files/')) return onFile(request, response, url.pathname);
    const work = url.pathname.startsWith('/api/')
      ? onApi(request, response, url.pathname.slice('/api/'.length))
      : onResponseUrl(request, response, url);
    work.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const sockets = new WebSocketServer({ server, path: '/link' });
  sockets.on('connection', (socket) => {
    if (deliveries.sockets.size >= 10) socket.close();
    else deliveries.attach(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (): string => {
    const at = server.address();
    return typeof at === 'object' && at !== null ? `127.0.0.1:${at.port}` : '';
  };

  return {
    world,
    apiUrl: `http://${address()}/api/`,
    deliveries,
    problems,
    calls,
    tokens,
    tell,
    upload(path, bytes) {
      files.set(path, bytes);
      return `http://${address()}${path}`;
    },
    disturb(method, how, times = 1) {
      disturbances.set(method, [...(disturbances.get(method) ?? []), ...Array.from({ length: times }, () => how)]);
    },
    trigger(user) {
      serial += 1;
      triggers.set(`${serial}.trigger`, { user, until: Date.now() + 3000 });
      return `${serial}.trigger`;
    },
    responseUrl: (user, channel) => `http://${address()}/respond?to=${encodeURIComponent(`${user} ${channel}`)}`,
    async settle() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
    async close() {
      deliveries.stop();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sleep(0);
    },
  };
}

/** "message" events are subscribed to by the kind of channel. */
function subscriptionOf(event: Json): string {
  const type = String(event['type']);
  if (type !== 'message') return type;
  const kind = event['channel_type'];
  return kind === 'im' ? 'message.im' : kind === 'group' ? 'message.groups' : 'message.channels';
}

function namesIn(value: unknown, path: readonly string[]): string[] {
  const found = path.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);
  return Array.isArray(found) ? found.map(String) : [];
}

function refusalOf(how: Exclude<Disturbance, string>): { status: number; json: Json; retryAfter?: number } {
  if ('error' in how) return { status: 200, json: { ok: false, error: how.error } };
  if ('retryAfter' in how) return { status: 429, json: { ok: false, error: 'ratelimited' }, ...how };
  return { status: how.status, json: {} };
}

async function argumentsOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  if (request.headers['content-type']?.includes('json') === true) {
    const body: unknown = JSON.parse(text);
    return isJson(body) ? body : {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

function installed(world: World, token: string, scopes: readonly string[]): Json {
  return {
    ok: true,
    app_id: world.app,
    authed_user: { id: 'U0ADMIN' },
    scope: scopes.join(','),
    token_type: 'bot',
    access_token: token,
    bot_user_id: world.botUser,
    team: { id: world.team, name: 'Newsroom' },
    enterprise: null,
    is_enterprise_install: false,
  };
}
