import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { workspaceFrom } from '#desk/desk.ts';
import { withBoard } from '#desk/board-people.ts';
import { readToken } from '#ledger/board/api-tokens.ts';
import { keepAnswer, takeKey } from '#ledger/board/answered.ts';
import type { ApiEnv, ApiOptions } from './api-env.ts';
import { scopeOf } from './route.ts';

const A_MINUTE_MS = 60_000;
/** Of one token: four a second fills a page of checks and leaves the store to the desk. */
const REQUESTS_PER_MINUTE = 240;
/** At once, after a silence: half a minute's worth. */
const BURST_REQUESTS = 120;

/** Who asks, by their token, and whether they may. */
export function letIn({ desk }: ApiOptions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const word = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const token = word === undefined ? undefined : await readToken(desk.ledger.db, word, desk.clock());
    if (token === undefined) {
      context.header('www-authenticate', 'Bearer');
      return context.json(
        { title: 'Send "authorization: Bearer TOKEN"; the board’s settings make one.', status: 401 },
        401,
      );
    }
    const scope = scopeOf(context.req.method, context.req.path);
    if (!token.scopes.includes(scope)) {
      return context.json({ title: `This token lacks the scope "${scope}".`, status: 403 }, 403);
    }
    context.set('token', token.id);
    context.set('visitor', {
      person: { id: `token:${token.id.slice(0, 12)}`, name: `${token.name} (API)` },
      known: false,
      workspaces: withBoard(token.workspace),
      csrf: '',
    });
    return next();
  };
}

/** So many requests at once, so many a minute: a bucket for each token, in each process. */
export function limitRate(now: () => number): MiddlewareHandler<ApiEnv> {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (context, next) => {
    const token = context.get('token');
    const bucket = buckets.get(token) ?? { left: BURST_REQUESTS, at: now() };
    const refilled = bucket.left + ((now() - bucket.at) / A_MINUTE_MS) * REQUESTS_PER_MINUTE;
    const left = Math.min(BURST_REQUESTS, refilled) - 1;
    buckets.set(token, { left: Math.max(left, 0), at: now() });
    if (left < 0) {
      context.header('retry-after', String(Math.ceil((-left * 60) / REQUESTS_PER_MINUTE)));
      return context.json({ title: 'Too many requests.', status: 429 }, 429);
    }
    context.header('ratelimit-remaining', String(Math.floor(left)));
    return next();
  };
}

/** The same request sent again with its key is answered as it was, and does nothing a second time. */
export function onceOnly({ desk }: ApiOptions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || context.req.method === 'GET') return next();
    if (key.length > 200)
      return context.json({ title: 'An idempotency key has 200 characters at most.', status: 400 }, 400);
    const session = desk.ledger.in(workspaceFrom(context.get('visitor').workspaces[0]));
    const words = `${context.req.method} ${context.req.path}\n${await context.req.text()}`;
    const asked = createHash('sha256').update(words).digest('base64url');
    const before = await takeKey(session, context.get('token'), key, asked, desk.clock());
    switch (before.kind) {
      case 'answered':
        context.header('idempotency-replayed', 'true');
        return Response.json(before.body, { status: before.status, headers: { 'idempotency-replayed': 'true' } });
      case 'under way':
        return context.json({ title: 'The first request with this key is still under way.', status: 409 }, 409);
      case 'other':
        return context.json({ title: 'This key came with another request.', status: 422 }, 422);
      case 'new': {
        await next();
        const { status } = context.res;
        const failed = status >= 500 || context.error !== undefined;
        await keepAnswer(session, before.id, failed ? undefined : { status, body: await context.res.clone().json() });
      }
    }
  };
}
