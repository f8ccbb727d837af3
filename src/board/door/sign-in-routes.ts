import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { BoardOptions } from '#board/board-options.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { notice, page } from '#board/layout.ts';
import { sameWord } from '#board/visitor.ts';
import { typedPerson } from '#desk/board-people.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { readLink, useLink } from '#ledger/board/sign-ins.ts';
import { knownWorkspaces } from '#ledger/workspaces.ts';
import { addressOf } from './direct.ts';
import { visitorOf, welcome } from './entrance.ts';
import { PROVIDER_NAMES, askAt, whoCame } from './openid.ts';
import type { OpenIdProvider } from './openid.ts';
import { openSlowDown } from './slow-down.ts';

const STATE_COOKIE = 'deskcheck-state';
/** Time to type a password at Slack's or Discord's. */
const STATE_S = 900;
/** That a link was used is kept for longer than any link is good. */
const LINK_REMEMBERED_MS = 86_400_000;

/** The ways in: the desk's word, a one-time link, a platform. None of them needs to be signed in. */
export function addSignInRoutes(web: Hono<BoardEnv>, options: BoardOptions, key: Buffer): void {
  const slow = openSlowDown(() => options.desk.clock().getTime());
  web.get('/sign-in', async (context) => {
    const visitor = await visitorOf(context, options);
    return visitor === undefined ? context.html(signInPage(options, toOf(context))) : context.redirect(toOf(context));
  });
  web.post('/sign-in', async (context) => {
    const who = addressOf(context);
    const waits = slow.waits(who);
    if (waits > 0)
      return context.html(signInPage(options, '/', `Too many wrong words. Try again in ${waits} seconds.`), 429, {
        'retry-after': String(waits),
      });
    const { word, name, to } = await context.req.parseBody();
    if (options.token === undefined || typeof word !== 'string' || !sameWord(word, options.token)) {
      slow.wrong(who);
      return context.html(signInPage(options, '/', 'That is not the word.'), 401);
    }
    slow.right(who);
    const person = typedPerson(typeof name === 'string' ? name : undefined);
    await welcome(context, options, { person, known: false, workspaces: ['*'] });
    return context.redirect(ownPath(to), 303);
  });
  addLinkRoutes(web, options, key);
  for (const provider of options.openId ?? []) addOpenIdRoutes(web, options, provider);
}

/** A link is used by pressing the button on its page: whoever only looks ahead (a chat's preview) uses nothing up. */
function addLinkRoutes(web: Hono<BoardEnv>, options: BoardOptions, key: Buffer): void {
  const { ledger, clock } = options.desk;
  const USED = 'It was used already, it is too old, or it is not one of ours. "deskcheck board link" makes another.';
  web.get('/enter/:link', (context) => {
    const who = readLink(key, context.req.param('link'), clock().getTime());
    if (who === undefined) return context.html(notice('This link opens nothing', USED), 410);
    const body = html`<h1>Welcome to the desk</h1>
      <form method="post" class="panel">
        <p>This link signs you in as <strong>${who.person.name}</strong>, once.</p>
        <button class="main">Sign in</button>
      </form>`;
    return context.html(page({ title: 'Sign in', body }));
  });
  web.post('/enter/:link', async (context) => {
    const link = context.req.param('link');
    const who = readLink(key, link, clock().getTime());
    if (who === undefined || !(await useLink(ledger, link, clock(), LINK_REMEMBERED_MS)))
      return context.html(notice('This link opens nothing', USED), 410);
    await welcome(context, options, who);
    return context.redirect('/', 303);
  });
}

function addOpenIdRoutes(web: Hono<BoardEnv>, options: BoardOptions, provider: OpenIdProvider): void {
  const { platform } = provider;
  const back = new URL(`/sign-in/${platform}/back`, options.url).href;
  const failed = (says: string): string => notice('That did not sign you in', says);
  web.get(`/sign-in/${platform}`, (context) => {
    const state = randomBytes(18).toString('base64url');
    setCookie(context, STATE_COOKIE, state, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/sign-in',
      maxAge: STATE_S,
      secure: back.startsWith('https:'),
    });
    return context.redirect(askAt(provider, back, state));
  });
  web.get(`/sign-in/${platform}/back`, async (context) => {
    const { code, state } = context.req.query();
    const asked = getCookie(context, STATE_COOKIE);
    deleteCookie(context, STATE_COOKIE, { path: '/sign-in' });
    if (code === undefined || state === undefined || asked === undefined || !sameWord(state, asked))
      return context.html(failed(`${PROVIDER_NAMES[platform]} was not asked from this browser, or said no.`), 400);
    const who = await whoCame(provider, back, code);
    if (who === undefined) return context.html(failed(`${PROVIDER_NAMES[platform]} did not say who you are.`), 502);
    const known = await knownWorkspaces(options.desk.ledger.db);
    const own = who.workspaces.filter((one) => known.has(one.replace(/^web:(?=.*:)/, '')));
    if (own.length === 0) return context.html(failed('Deskcheck has read nothing in a workspace of yours yet.'), 403);
    await welcome(context, options, { ...who, workspaces: own });
    return context.redirect('/', 303);
  });
}

function toOf(context: Context): string {
  return ownPath(context.req.query('to'));
}

/** A path of the board itself; anything else leads to its first page. */
function ownPath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';
}

function signInPage(options: BoardOptions, to: string, says?: string): string {
  const platforms = (options.openId ?? []).map(
    ({ platform }) =>
      html`<p><a class="button" href="/sign-in/${platform}">Sign in with ${PROVIDER_NAMES[platform]}</a></p>`,
  );
  const word: Markup | undefined =
    options.token === undefined
      ? undefined
      : html`<form method="post" action="/sign-in" class="panel">
          <input type="hidden" name="to" value="${to}" />
          <label>The desk’s word <input type="password" name="word" autocomplete="current-password" required /></label>
          <label>Your name <input name="name" maxlength="80" autocomplete="name" /></label
          ><button class="main">Sign in</button>
        </form>`;
  const body = html`<h1>Sign in</h1>
    ${says !== undefined && html`<p class="wrong" role="alert">${says}</p>`}${platforms}${word}
    <p class="quiet">
      Or ask whoever runs this desk for a link: <code>deskcheck board link --name "Your Name"</code> prints one that
      works once.
    </p>`;
  return page({ title: 'Sign in', body });
}
