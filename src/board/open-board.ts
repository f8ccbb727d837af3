import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Desk } from '#desk/desk.ts';
import { readCounts } from '#ledger/counts.ts';
import { guardEntrance, sameOriginOnly } from './entrance.ts';
import { metricsText } from './metrics.ts';
import { page, stylesheet } from './page.ts';
import { addStoryRoutes } from './story-routes.ts';

const MOST_PASTED_BYTES = 2 * 1024 * 1024;

export interface BoardOptions {
  readonly desk: Desk;
  /** Hands a pasted story to the desk; resolves with the message's id. */
  readonly submit: (text: string, by: { readonly id: string; readonly name: string }) => Promise<string>;
  readonly host: string;
  readonly port: number;
  /** The word of entry; without one the board answers to this machine only. */
  readonly token?: string;
  /** Slack's own requests: everything under /slack/, its body unread. */
  readonly slack?: RequestListener;
}

export interface Board {
  readonly port: number;
  /** From now on /readyz says no, so that no new work is sent here. */
  drain(): void;
  close(): Promise<void>;
}

/** The one HTTP port: the editor's pages, health, metrics, and Slack's requests when they come by HTTP. */
export async function openBoard(options: BoardOptions): Promise<Board> {
  let draining = false;
  const web = buildWeb(options, () => !draining);
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
      server.closeIdleConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function buildWeb(options: BoardOptions, isReady: () => boolean): Hono {
  const { desk } = options;
  const web = new Hono();
  web.get('/healthz', (context) => context.text('ok'));
  web.get('/readyz', async (context) => {
    if (!isReady()) return context.text('stopping', 503);
    return readCounts(desk.ledger.db).then(
      () => context.text('ready'),
      () => context.text('the ledger does not answer', 503),
    );
  });
  web.use(guardEntrance(options.token));
  web.get('/metrics', async (context) => context.text(await metricsText(await readCounts(desk.ledger.db))));
  web.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
    sameOriginOnly,
    bodyLimit({
      maxSize: MOST_PASTED_BYTES,
      onError: (context) => context.text('That is too long for one story (2 MB at most).', 413),
    }),
  );
  web.get('/style.css', (context) => context.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }));
  addStoryRoutes(web, options);
  web.notFound((context) =>
    context.html(page('Nothing here', '<p>There is no such page. <a href="/">Open checks</a></p>'), 404),
  );
  web.onError((error, context) => {
    desk.log.error({ path: context.req.path, error: error.name }, 'a page could not be made');
    return context.html(
      page('That did not work', '<p>Something went wrong on our side. The reason is in the log.</p>'),
      500,
    );
  });
  return web;
}
