import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { endSession, linkKey } from '#ledger/board/sign-ins.ts';
import { readCounts } from '#ledger/counts.ts';
import { addApi } from './api/api.ts';
import type { BoardOptions } from './board-options.ts';
import { forgetCookie, guardEntrance, rememberName, sameOriginOnly, withCsrf } from './door/entrance.ts';
import { addSignInRoutes } from './door/sign-in-routes.ts';
import { notice } from './layout.ts';
import { addLiveRoute } from './live.ts';
import type { Live } from './live.ts';
import { metricsText } from './metrics.ts';
import { addCheckPage } from './pages/check-page.ts';
import { addChecksPage } from './pages/checks-page.ts';
import { addExportRoutes } from './pages/export-routes.ts';
import { addMarkRoutes } from './pages/mark-routes.ts';
import { addSettingsPage } from './pages/settings-page.ts';
import { addStoriesPage } from './pages/stories-page.ts';
import { addStoryPage } from './pages/story-page.ts';
import { addStoryRoutes } from './pages/story-routes.ts';
import { addWeekPage } from './pages/week-page.ts';
import { addStaticFiles } from './static-files.ts';
import { sameWord } from './visitor.ts';
import type { BoardEnv } from './visitor.ts';

const MOST_PASTED_BYTES = 6 * 1024 * 1024;

/** Every address of the board, in the order in which a request passes them. */
export async function buildWeb(options: BoardOptions, live: Live, isReady: () => boolean): Promise<Hono<BoardEnv>> {
  const { desk, token } = options;
  const web = new Hono<BoardEnv>();
  addHealth(web, options, isReady);
  web.use(headers, limit);
  // Programs have a token and no session: nothing of another site can be sent in their name.
  addApi(web, options);
  web.use(sameOriginOnly);
  addStaticFiles(web);
  addSignInRoutes(web, options, await linkKey(desk.ledger));
  const guard = guardEntrance(options);
  web.use('/metrics', async (context, next) => {
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const machine = token !== undefined && bearer !== undefined && sameWord(bearer, token);
    return machine ? next() : guard(context, next);
  });
  web.get('/metrics', async (context) => context.text(await metricsText(await readCounts(desk.ledger.db))));
  web.use(guard, withCsrf);
  addPersonRoutes(web, options);
  addLiveRoute(web, options, live);
  addChecksPage(web, options);
  addStoriesPage(web, options);
  addExportRoutes(web, options);
  addStoryPage(web, options);
  addStoryRoutes(web, options);
  addCheckPage(web, options);
  addMarkRoutes(web, options);
  addWeekPage(web, options);
  addSettingsPage(web, options);
  web.notFound((context) => context.html(notice('Nothing here', 'There is no such page.'), 404));
  web.onError((error, context) => {
    desk.log.error({ path: context.req.path, error: error.name }, 'a page could not be made');
    return context.html(
      notice('That did not work', 'Something went wrong on our side. The reason is in the log.'),
      500,
    );
  });
  return web;
}

function addHealth(web: Hono<BoardEnv>, { desk }: BoardOptions, isReady: () => boolean): void {
  web.get('/healthz', (context) => context.text('ok'));
  web.get('/readyz', async (context) => {
    if (!isReady()) return context.text('stopping', 503);
    return readCounts(desk.ledger.db).then(
      () => context.text('ready'),
      () => context.text('the ledger does not answer', 503),
    );
  });
}

/** Nothing runs but our own files: no script and no style in a page itself. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
});

const limit = bodyLimit({
  maxSize: MOST_PASTED_BYTES,
  onError: (context) => context.text('That is too long for one story (6 MB at most).', 413),
});

function addPersonRoutes(web: Hono<BoardEnv>, { desk }: BoardOptions): void {
  web.post('/name', async (context) => {
    const { name } = await context.req.parseBody();
    if (typeof name === 'string') rememberName(context, name.trim().slice(0, 80));
    return context.redirect('/', 303);
  });
  web.post('/sign-out', async (context) => {
    const { session } = context.get('visitor');
    if (session !== undefined) await endSession(desk.ledger, session);
    forgetCookie(context);
    return context.redirect('/sign-in', 303);
  });
}
