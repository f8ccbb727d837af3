import type { Context } from 'hono';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { staticPath } from './static-files.ts';
import type { Visitor } from './visitor.ts';

interface Page {
  readonly title: string;
  readonly body: Markup;
  /** Absent before anybody has signed in. */
  readonly visitor?: Visitor;
  /** Which entry of the navigation it is. */
  readonly at?: string;
  /** Broad pages use the whole width. */
  readonly broad?: boolean;
}

const PAGES: readonly (readonly [string, string])[] = [
  ['/', 'Checks'],
  ['/stories', 'Stories'],
  ['/week', 'The week'],
  ['/settings', 'Settings'],
];

/** A whole page of the board. */
export function page({ title, body, visitor, at, broad }: Page): string {
  const { markup } = html`<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title} · Deskcheck</title><link rel="stylesheet" href="${staticPath('board.css')}">
<link rel="icon" href="${staticPath('icon.svg')}" type="image/svg+xml">
<script type="module" src="${staticPath('board.js')}"></script></head>
<body${visitor !== undefined && html` data-csrf="${visitor.csrf}"`}><a class="skip" href="#main">To the content</a>
<header class="top"><a class="brand" href="/">Deskcheck</a>${visitor !== undefined && navigation(visitor, at)}</header>
<main id="main" tabindex="-1"${broad === true && html` class="broad"`}>${body}</main>
<div id="toast" role="status" aria-live="polite"></div>${visitor !== undefined && KEYS}</body></html>`;
  return `<!doctype html>\n${markup}`;
}

function navigation(visitor: Visitor, at: string | undefined): Markup {
  const links = PAGES.map(
    ([path, name]) => html`<a href="${path}" ${path === at && html` aria-current="page"`}>${name}</a>`,
  );
  return html`<nav aria-label="Board">${links}</nav>
    <details class="who">
      <summary>${visitor.person.name}</summary>
      <div class="menu">${whoMenu(visitor)}</div>
    </details>`;
}

function whoMenu(visitor: Visitor): Markup {
  const name = visitor.known
    ? html`<p class="quiet">Signed in as ${visitor.person.name}.</p>`
    : html`<form method="post" action="/name">
        ${csrfField(visitor)}<label
          >Your name
          <input
            name="name"
            maxlength="80"
            value="${visitor.person.id === 'board:somebody' ? '' : visitor.person.name}"
            autocomplete="name"
        /></label>
        <button>Use it</button>
      </form>`;
  const out =
    visitor.session === undefined
      ? undefined
      : html`<form method="post" action="/sign-out">${csrfField(visitor)}<button>Sign out</button></form>`;
  return html`${name}${out} `;
}

export function csrfField(visitor: Visitor): Markup {
  return html`<input type="hidden" name="csrf" value="${visitor.csrf}" />`;
}

const KEYS = html`<dialog id="keys" aria-labelledby="keys-title">
  <h2 id="keys-title">Keys</h2>
  <dl>
    <dt><kbd>j</kbd> <kbd>k</kbd></dt>
    <dd>next, previous</dd>
    <dt><kbd>Enter</kbd></dt>
    <dd>open</dd>
    <dt><kbd>e</kbd></dt>
    <dd>note, evidence, assign: the check’s fields</dd>
    <dt><kbd>x</kbd></dt>
    <dd>select; marks then go to all selected</dd>
    <dt><kbd>c</kbd> <kbd>w</kbd> <kbd>u</kbd></dt>
    <dd>confirmed, wrong, can’t be verified</dd>
    <dt><kbd>t</kbd> <kbd>o</kbd></dt>
    <dd>take, reopen</dd>
    <dt><kbd>z</kbd></dt>
    <dd>undo the last mark</dd>
    <dt><kbd>/</kbd></dt>
    <dd>search</dd>
    <dt><kbd>?</kbd></dt>
    <dd>these keys</dd>
  </dl>
  <form method="dialog"><button>Close</button></form>
</dialog>`;

/** A page that only says something. */
export function notice(title: string, says: string, visitor?: Visitor): string {
  const body = html`<h1>${title}</h1>
    <p>${says}</p>
    <p><a href="/">Open checks</a></p>`;
  return page({ title, body, ...(visitor === undefined ? {} : { visitor }) });
}

/** Did the page's own script ask, for a part of the page? */
export function wantsPart(context: Context): boolean {
  return context.req.header('x-part') !== undefined;
}
