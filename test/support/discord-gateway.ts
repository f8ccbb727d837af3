import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { isJson } from './discord-world.ts';
import type { Json } from './discord-world.ts';

/** One application's line to Discord, and what is kept of it for a resume. */
interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  readonly log: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export const CONTENT: number = 1 << 15;
/** Which intent brings which events; an event in a direct message has an intent of its own. */
const NEEDS: Readonly<Record<string, readonly [guild: number, direct: number]>> = {
  MESSAGE_CREATE: [1 << 9, 1 << 12],
  MESSAGE_UPDATE: [1 << 9, 1 << 12],
  MESSAGE_DELETE: [1 << 9, 1 << 12],
  MESSAGE_DELETE_BULK: [1 << 9, 1 << 12],
  MESSAGE_REACTION_ADD: [1 << 10, 1 << 13],
  MESSAGE_REACTION_REMOVE: [1 << 10, 1 << 13],
  GUILD_CREATE: [1, 1],
  GUILD_DELETE: [1, 1],
  CHANNEL_CREATE: [1, 1],
  CHANNEL_DELETE: [1, 1],
  THREAD_CREATE: [1, 1],
  THREAD_UPDATE: [1, 1],
};

export interface GatewayOptions {
  readonly token: () => string;
  readonly disallowed: () => number;
  readonly heartbeatMs: number;
  readonly url: () => string;
  /** READY's body but for the session, and the servers of a shard, told after it. */
  readonly welcome: (shard: number, shards: number) => { readonly ready: Json; readonly guilds: readonly Json[] };
}

export interface GatewayServer {
  readonly sessions: Session[];
  /** What the app has sent, by its operation code. */
  readonly heard: number[];
  /** `body` is told whether the session may read what people write. */
  tell(type: string, body: (content: boolean) => Json, guild: string | undefined): void;
  /** Cuts the lines as a broken network does: what happens now is told on resuming. */
  drop(): void;
  /** Asks the app to connect again, as Discord does before a restart. */
  askToReconnect(): void;
  /** Ends the sessions: the app has to begin anew and is told nothing of what it missed. */
  invalidate(): void;
  /** While set, whoever calls is cut off at once. */
  down: boolean;
  close(): void;
}

export function openGatewayServer(server: Server, options: GatewayOptions): GatewayServer {
  const sessions: Session[] = [];
  const heard: number[] = [];
  const sockets = new Set<WebSocket>();
  let serial = 0;

  const send = (session: Session, one: Session['log'][number]): void =>
    session.socket?.send(JSON.stringify({ op: 0, ...one }));
  function dispatch(session: Session, t: string, d: unknown): void {
    const one = { s: session.log.length + 1, t, d };
    session.log.push(one);
    send(session, one);
  }
  function identify(socket: WebSocket, d: Json): void {
    if (d['token'] !== options.token()) return socket.close(4004, 'Authentication failed.');
    const intents = Number(d['intents']);
    if ((intents & options.disallowed()) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    const [shard = 0, shards = 1] = Array.isArray(d['shard']) ? d['shard'].map(Number) : [];
    serial += 1;
    const session: Session = { id: `session-${serial}`, shard, shards, intents, log: [], socket };
    sessions.push(session);
    const { ready, guilds } = options.welcome(shard, shards);
    dispatch(session, 'READY', {
      ...ready,
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: [shard, shards],
    });
    for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guild);
  }
  function resume(socket: WebSocket, d: Json): void {
    const session = sessions.find((one) => one.id === d['session_id']);
    if (session === undefined || d['token'] !== options.token()) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    for (const one of session.log.slice(Number(d['seq']))) send(session, one);
    dispatch(session, 'RESUMED', {});
  }
  function onPayload(socket: WebSocket, payload: unknown): void {
    if (!isJson(payload)) return;
    const op = Number(payload['op']);
    heard.push(op);
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    const d = isJson(payload['d']) ? payload['d'] : {};
    if (op === 2) identify(socket, d);
    if (op === 6) resume(socket, d);
  }
  const web = new WebSocketServer({ server, path: '/gateway' });
  web.on('connection', (socket) => {
    if (gateway.down) return socket.terminate();
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      for (const session of sessions) if (session.socket === socket) session.socket = undefined;
    });
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => onPayload(socket, JSON.parse(data.toString('utf8'))));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs } }));
  });
  const gateway: GatewayServer = {
    sessions,
    heard,
    down: false,
    tell(type, body, guild) {
      const needed = NEEDS[type]?.[guild === undefined ? 1 : 0] ?? 0;
      for (const session of sessions) {
        const shard = guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(session.shards));
        if (session.shard !== shard || (session.intents & needed) !== needed) continue;
        dispatch(session, type, body((session.intents & CONTENT) !== 0));
      }
    },
    drop() {
      for (const socket of sockets) socket.terminate();
    },
    askToReconnect() {
      for (const socket of sockets) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    invalidate() {
      sessions.length = 0;
      for (const socket of sockets) socket.send(JSON.stringify({ op: 9, d: false }));
    },
    close() {
      for (const socket of sockets) socket.terminate();
      web.close();
    },
  };
  return gateway;
}
