import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { AdapterLog } from '#chat/adapter.ts';
import { boltLogger } from './log.ts';

type SocketClient = SocketModeReceiver['client'];

/** Socket Mode without the SDK's own reconnecting, which waits five seconds and brings the process down when Slack can't be reached. */
export function socketReceiver(appToken: string, clientOptions: WebClientOptions, say: AdapterLog): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: boltLogger(say),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
}

export interface Socket {
  /** Resolves at Slack's hello; throws when Slack refuses the app token. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Between two tries while Slack can't be reached; they begin at half a second and double. */
const LONGEST_WAIT_MS = 30_000;

/** Keeps one connection: at Slack's "refresh" the next one is opened at once, after failures ever more slowly. */
export function keepSocket(client: SocketClient, say: AdapterLog): Socket {
  const stop = new AbortController();
  let connecting = false;
  async function reconnect(): Promise<void> {
    connecting = true;
    for (let tries = 0; !stop.signal.aborted; tries += 1) {
      try {
        await client.start();
        break;
      } catch (error) {
        const waitMs = Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries);
        say('warn', `Slack can't be reached (${reasonOf(error)}); the next try is in ${waitMs / 1000} s.`);
        await sleep(waitMs, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
    connecting = false;
    // Closed while it was connecting: nobody waits for this connection any more.
    if (stop.signal.aborted) await client.disconnect();
  }
  client.on('disconnected', () => {
    if (!connecting && !stop.signal.aborted) void reconnect();
  });
  return {
    async open() {
      connecting = true;
      try {
        await client.start();
      } finally {
        connecting = false;
      }
    },
    async close() {
      stop.abort();
      await client.disconnect();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'connection lost';
}
