import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { BoardOptions } from '#board/board-options.ts';
import { csrfOf, sameWord } from '#board/visitor.ts';
import { typedPerson } from '#desk/board-people.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import { openSession, readSession } from '#ledger/board/sign-ins.ts';
import type { SignedIn } from '#ledger/board/sign-ins.ts';
import { isDirect } from './direct.ts';

const COOKIE = 'deskcheck';
const NAME_COOKIE = 'deskcheck-name';
/** A working week: whoever comes in every day need not sign in again. */
const SESSION_MS = 7 * 86_400_000;
/** How long a browser remembers the name that somebody typed. */
const YEAR_S = 365 * 86_400;
/** Of this process alone: only who sits at this machine is asked for it. */
const MACHINE_SECRET = randomBytes(32).toString('base64url');

/** Lets in whoever is signed in, and whoever sits at this machine where no word and no address was set. */
export function guardEntrance(options: BoardOptions): MiddlewareHandler<BoardEnv> {
  return async (context, next) => {
    const visitor = await visitorOf(context, options);
    if (visitor === undefined) {
      const back = context.req.method === 'GET' ? `?to=${encodeURIComponent(context.req.path)}` : '';
      return context.redirect(`/sign-in${back}`, 303);
    }
    context.set('visitor', visitor);
    return next();
  };
}

export async function visitorOf(context: Context, options: BoardOptions): Promise<Visitor | undefined> {
  const { ledger, clock } = options.desk;
  const word = getCookie(context, COOKIE);
  const signedIn = word === undefined ? undefined : await readSession(ledger, word, clock());
  if (word !== undefined && signedIn !== undefined) return { ...signedIn, csrf: csrfOf(word), session: word };
  const open = options.token === undefined && options.url === undefined && isDirect(context);
  if (!open) return undefined;
  const person = typedPerson(getCookie(context, NAME_COOKIE));
  return { person, known: false, workspaces: ['*'], csrf: csrfOf(MACHINE_SECRET) };
}

export function rememberName(context: Context, name: string): void {
  setCookie(context, NAME_COOKIE, name, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR_S });
}

/** Signs somebody in at this browser. */
export async function welcome(context: Context, options: BoardOptions, who: SignedIn): Promise<void> {
  const { ledger, clock } = options.desk;
  const word = await openSession(ledger, who, clock(), SESSION_MS);
  setCookie(context, COOKIE, word, {
    httpOnly: true,
    // Not "Strict": who comes back from Slack's page arrives from another site.
    sameSite: 'Lax',
    path: '/',
    maxAge: SESSION_MS / 1000,
    secure: (options.url ?? context.req.url).startsWith('https:'),
  });
}

export function forgetCookie(context: Context): void {
  deleteCookie(context, COOKIE, { path: '/' });
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

/** And it carries the word of its session. */
export const withCsrf: MiddlewareHandler<BoardEnv> = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  const given = context.req.header('x-csrf') ?? (await context.req.parseBody())['csrf'];
  return typeof given === 'string' && sameWord(given, context.get('visitor').csrf)
    ? next()
    : context.text('This form is from an earlier visit. Open the page again and send it from there.', 403);
};
