import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { isJson } from './slack-limits.ts';
import type { Json } from './slack-world.ts';

/** One thing Slack has to tell the app, and how each try went. */
export interface Delivery {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly body: Json;
  readonly tries: { ackMs: number; status: number }[];
  /** What the app answered, for forms that answer with errors. */
  answer: unknown;
  done: boolean;
}

export interface DeliveryOptions {
  readonly signingSecret: string;
  /** Waits before the second, third, fourth try. Slack: at once, after a minute, after five. */
  readonly retryMs: readonly number[];
  /** How long Slack waits for the answer. */
  readonly patienceMs: number;
}

export interface Deliveries {
  readonly all: Delivery[];
  /** Where the app listens by HTTP; undefined in Socket Mode. */
  requestUrl: string | undefined;
  send(kind: Delivery['kind'], body: Json): Promise<Delivery>;
  attach(socket: WebSocket): void;
  /** Slack's "refresh_requested": the app must connect anew. */
  refresh(): void;
  readonly sockets: Set<WebSocket>;
  stop(): void;
}

/** Tells the app what happened, until it answers: by signed HTTP or over its sockets. */
export function openDeliveries(options: DeliveryOptions): Deliveries {
  const all: Delivery[] = [];
  const sockets = new Set<WebSocket>();
  const waiting = new Map<string, (payload: unknown) => void>();
  let stopped = false;
  let turn = 0;

  async function overHttp(url: string, delivery: Delivery, retry: number): Promise<void> {
    const form =
      delivery.kind === 'interactive'
        ? new URLSearchParams({ payload: JSON.stringify(delivery.body) })
        : formOf(delivery.body);
    const isEvent = delivery.kind === 'events_api';
    const body = isEvent ? JSON.stringify(delivery.body) : form.toString();
    const time = String(Math.trunc(Date.now() / 1000));
    const signature = createHmac('sha256', options.signingSecret).update(`v0:${time}:${body}`).digest('hex');
    const began = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(options.patienceMs),
      headers: {
        'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-signature': `v0=${signature}`,
        'x-slack-request-timestamp': time,
        ...(retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
      },
    }).catch(() => undefined);
    delivery.tries.push({ ackMs: performance.now() - began, status: response?.status ?? 0 });
    delivery.done = response?.ok === true;
    const text = (await response?.text().catch(() => '')) ?? '';
    delivery.answer = text.startsWith('{') ? JSON.parse(text) : text;
  }

  async function overSocket(delivery: Delivery, retry: number): Promise<void> {
    const open = [...sockets].filter((socket) => socket.readyState === socket.OPEN);
    const socket = open[(turn += 1) % Math.max(1, open.length)];
    if (socket === undefined) {
      delivery.tries.push({ ackMs: 0, status: 0 });
      return;
    }
    const id = randomUUID();
    const began = performance.now();
    const acked = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    const isEvent = delivery.kind === 'events_api';
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: delivery.kind,
        accepts_response_payload: !isEvent,
        payload: delivery.body,
        ...(isEvent ? { retry_attempt: retry, retry_reason: retry === 0 ? '' : 'timeout' } : {}),
      }),
    );
    const late = Symbol('late');
    const answer = await Promise.race([acked, sleep(options.patienceMs, late, { ref: false })]);
    waiting.delete(id);
    delivery.tries.push({ ackMs: performance.now() - began, status: answer === late ? 0 : 200 });
    delivery.done = answer !== late;
    if (answer !== late) delivery.answer = answer;
  }

  const deliveries: Deliveries = {
    all,
    sockets,
    requestUrl: undefined,
    async send(kind, body) {
      const delivery: Delivery = { kind, body, tries: [], answer: undefined, done: false };
      all.push(delivery);
      // Only events are tried again; a command or a press that fails is the person's to repeat.
      const waits = kind === 'events_api' ? [0, ...options.retryMs] : [0];
      for (const [retry, waitMs] of waits.entries()) {
        await sleep(waitMs, undefined, { ref: false });
        if (stopped) break;
        const { requestUrl } = deliveries;
        await (requestUrl === undefined ? overSocket(delivery, retry) : overHttp(requestUrl, delivery, retry));
        if (delivery.done) break;
      }
      return delivery;
    },
    attach(socket) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('message', (data) => {
        const ack: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}');
        if (isJson(ack)) waiting.get(String(ack['envelope_id']))?.(ack['payload']);
      });
      socket.send(
        JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0DESK' } }),
      );
    },
    refresh() {
      for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    stop() {
      stopped = true;
      for (const socket of sockets) socket.terminate();
    },
  };
  return deliveries;
}

function formOf(body: Json): URLSearchParams {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(body)) form.set(key, String(value));
  return form;
}
