import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Receiver } from '@slack/bolt';
import type { AdapterLog } from '#chat/adapter.ts';
import type { Installs } from './install.ts';
import { boltLogger } from './log.ts';
import { keepSocket, socketReceiver } from './socket.ts';
import { clientOptions } from './workspaces.ts';

/** How Slack's deliveries reach us. */
export interface OpenReceiver {
  readonly bolt: Receiver;
  readonly socket: boolean;
  /** Set when they come by HTTP, on the server that somebody else holds. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => void;
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  readonly appToken?: string;
  readonly signingSecret?: string;
}

/** Where Slack can be told to send things; the first is the one we document. */
const ENDPOINTS = ['/slack/events', '/slack/commands', '/slack/interactivity'];

/** Socket Mode with an app token, else signed HTTP. Throws when there is neither. */
export function openReceiver(options: ReceiverOptions, apiUrl: string, say: AdapterLog): OpenReceiver {
  if (options.appToken !== undefined) return receiveBySocket(options.appToken, apiUrl, say);
  if (options.signingSecret !== undefined) return receiveByHttp(options.signingSecret, say);
  throw new Error('Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).');
}

function receiveBySocket(appToken: string, apiUrl: string, say: AdapterLog): OpenReceiver {
  const receiver = socketReceiver(appToken, clientOptions(apiUrl, say, 2), say);
  return { bolt: receiver, socket: true, ...keepSocket(receiver.client, say) };
}

function receiveByHttp(signingSecret: string, say: AdapterLog): OpenReceiver {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: ENDPOINTS, logger: boltLogger(say) });
  let listening = false;
  return {
    bolt: receiver,
    socket: false,
    handle(request, response) {
      const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '';
      if (!ENDPOINTS.includes(path)) return finish(response, 404);
      if (request.method !== 'POST') return finish(response, 405);
      // Slack tries again after a minute: nothing is lost while we start or stop.
      if (!listening) return finish(response, 503);
      receiver.requestListener(request, response);
    },
    async open() {
      listening = true;
    },
    async close() {
      listening = false;
    },
  };
}

/** Everything Slack and its users call by HTTP: "Add to Slack" and deliveries. Undefined when there is neither. */
export function requestListenerOf(
  receiver: OpenReceiver,
  installs: Installs | undefined,
  say: AdapterLog,
): RequestListener | undefined {
  if (receiver.handle === undefined && installs === undefined) return undefined;
  return (request, response) => {
    void (installs?.handle(request, response) ?? Promise.resolve(false))
      .then((done) => {
        if (!done) (receiver.handle ?? notFound)(request, response);
      })
      .catch((error: unknown) => {
        say('error', `Slack: ${error instanceof Error ? error.message : String(error)}`);
        if (!response.headersSent) finish(response, 500);
      });
  };
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  finish(response, 404);
}

function finish(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
