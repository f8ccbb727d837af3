import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { page } from './page.ts';

const COOKIE = 'deskcheck';
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));

/** Who may see the board: with a token whoever has given it; without one only this machine. */
export function guardEntrance(token: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    if (token === undefined) {
      if (LOOPBACK.test(getConnInfo(context).remote.address ?? '')) return next();
      return context.html(
        page(
          'Not from here',
          '<p>The board is open on this machine only. Set BOARD_TOKEN to open it to the newsroom.</p>',
        ),
        403,
      );
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && same(bearer, token)) return next();
    const cookie = getCookie(context, COOKIE);
    if (cookie !== undefined && same(cookie, hashOf(token))) return next();
    if (context.req.method === 'POST' && context.req.path === '/enter') return enter(context, token);
    return context.html(page('Deskcheck', ENTRANCE), 401);
  };
}

const ENTRANCE = `<form method="post" action="/enter" class="panel">
<label>The desk's word <input type="password" name="token" autocomplete="current-password" required></label>
<button>Enter</button></form>`;

async function enter(context: Context, token: string): Promise<Response> {
  const { token: given } = await context.req.parseBody();
  if (typeof given !== 'string' || !same(given, token))
    return context.html(page('Deskcheck', `<p class="wrong">That is not the word.</p>${ENTRANCE}`), 401);
  setCookie(context, COOKIE, hashOf(token), {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: 60 * 60 * 24 * 30,
    secure: context.req.url.startsWith('https:'),
  });
  return context.redirect('/');
}

/** A form may be sent from the board's own pages only. */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const own =
    site === undefined
      ? origin === undefined || URL.parse(origin)?.host === context.req.header('host')
      : site === 'same-origin';
  return own
    ? next()
    : context.text('This form was sent from another site. Open the board and send it from there.', 403);
};
