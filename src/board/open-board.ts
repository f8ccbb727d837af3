import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { BoardOptions } from './board-options.ts';
import { buildWeb } from './build-web.ts';
import { openLive } from './live.ts';

/** Answers under way at the end: a page takes less; a connection that stays open is closed then. */
const LAST_ANSWERS_MS = 1_000;

export interface Board {
  readonly port: number;
  /** From now on /readyz says no, so that no new work is sent here. */
  drain(): void;
  close(): Promise<void>;
}

/** The one HTTP port: the editor's pages, health, metrics, and Slack's requests when they come by HTTP. */
export async function openBoard(options: BoardOptions): Promise<Board> {
  let draining = false;
  const { log, ledger } = options.desk;
  const live = openLive(ledger, (error) => log.error({ error: String(error) }, 'the ledger could not be looked at'));
  const web = await buildWeb(options, live, () => !draining);
  const own = getRequestListener(web.fetch);
  const { slack } = options;
  const server = createServer((request, response) => {
    if (slack !== undefined && request.url?.startsWith('/slack/') === true) slack(request, response);
    else void own(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  }).catch((cause: unknown) => {
    throw new Error(
      `Port ${options.port} on ${options.host} can't be used: is another Deskcheck running? Set PORT to another one.`,
      { cause },
    );
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    drain: () => {
      draining = true;
    },
    close: async () => {
      live.close();
      server.closeIdleConnections();
      // A browser that keeps its connection would keep us from ending.
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
