import type { Context, Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField, notice, page } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import { SCOPES, endToken, listTokens, makeToken } from '#ledger/board/api-tokens.ts';
import type { ApiToken, Scope } from '#ledger/board/api-tokens.ts';
import { addWebhook, endWebhook, listWebhooks } from '#ledger/board/webhooks.ts';
import type { Webhook } from '#ledger/board/webhooks.ts';
import type { Session } from '#ledger/session.ts';
import { momentOf } from './times.ts';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  read: 'read stories, checks and exports',
  paste: 'hand in stories, date them',
  decide: 'mark checks, add notes',
  webhooks: 'manage webhooks',
};

/** Keys for programs, and the addresses that are told of decisions: one workspace's at a time. */
export function addSettingsPage(web: Hono<BoardEnv>, options: BoardOptions): void {
  const { desk } = options;
  const withSession =
    (act: (session: Session, form: Record<string, unknown>) => Promise<Markup | undefined | string>) =>
    async (context: Context<BoardEnv>): Promise<Response> => {
      const visitor = context.get('visitor');
      const form = await context.req.parseBody({ all: true });
      const session = (await sessionsOf(visitor, desk.ledger)).find((one) => one.workspace === form['workspace']);
      if (session === undefined) return context.html(notice('No such workspace', 'It is not yours.', visitor), 404);
      const said = await act(session, form);
      if (typeof said === 'string') return context.html(notice('Not done', said, visitor), 400);
      return said === undefined
        ? context.redirect('/settings', 303)
        : context.html(await settings(options, visitor, said));
    };
  web.get('/settings', async (context) => context.html(await settings(options, context.get('visitor'))));
  web.post(
    '/settings/tokens',
    withSession(async (session, { name, scopes }) => {
      const chosen = SCOPES.filter((scope) => [scopes].flat().includes(scope));
      if (typeof name !== 'string' || name.trim() === '' || chosen.length === 0)
        return 'A token has a name and a scope.';
      const { word } = await makeToken(session, name.trim().slice(0, 80), chosen, desk.clock());
      return shownOnce('The token', word);
    }),
  );
  web.post(
    '/settings/tokens/end',
    withSession(async (session, { id }) => {
      await endToken(session, String(id), desk.clock());
      return undefined;
    }),
  );
  web.post(
    '/settings/webhooks',
    withSession(async (session, { url }) => {
      if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return 'A webhook is an address that begins with http.';
      return shownOnce('The secret that signs what is sent', (await addWebhook(session, url, desk.clock())).secret);
    }),
  );
  web.post(
    '/settings/webhooks/end',
    withSession(async (session, { id }) =>
      (await endWebhook(session, String(id), desk.clock())) ? undefined : 'There is no such webhook.',
    ),
  );
}

function shownOnce(what: string, word: string): Markup {
  return html`<div class="panel" role="status">
    <p>${what}, shown this once:</p>
    <p><code>${word}</code></p>
  </div>`;
}

async function settings({ desk }: BoardOptions, visitor: Visitor, said?: Markup): Promise<string> {
  const parts: Markup[] = [];
  for (const session of await sessionsOf(visitor, desk.ledger)) parts.push(await workspacePart(session, visitor));
  const body = html`<h1>Settings</h1>
    ${said}
    <p class="quiet">For programs: <a href="/api">how the API is used</a>.</p>
    ${parts}`;
  return page({ title: 'Settings', body, visitor, at: '/settings' });
}

async function workspacePart(session: Session, visitor: Visitor): Promise<Markup> {
  const hidden = html`${csrfField(visitor)}<input type="hidden" name="workspace" value="${session.workspace}" />`;
  return html`<section class="panel">
    <h2>${session.workspace}</h2>
    <h3>Tokens</h3>
    ${tokenTable(await listTokens(session), hidden)}
    <details>
      <summary>Make a token</summary>
      <form method="post" action="/settings/tokens">
        ${hidden}<label>Name <input name="name" maxlength="80" required /></label> ${SCOPES.map(
          (scope) =>
            html`<label class="inline"
              ><input type="checkbox" name="scopes" value="${scope}" /> ${scope}: ${SCOPE_WORDS[scope]}</label
            >`,
        )}<button>Make it</button>
      </form>
    </details>
    <h3>Webhooks</h3>
    ${webhookTable(await listWebhooks(session), hidden)}
    <details>
      <summary>Add a webhook</summary>
      <form method="post" action="/settings/webhooks">
        ${hidden}<label>Address that is told of decisions <input name="url" type="url" required /></label>
        <button>Add it</button>
      </form>
    </details>
  </section>`;
}

function tokenTable(tokens: readonly ApiToken[], hidden: Markup): Markup | undefined {
  const rows = tokens.map(({ id, name, scopes, used }) => [
    name,
    scopes.join(', '),
    used === undefined ? 'never used' : momentOf(used),
    endForm('/settings/tokens/end', id, name, hidden),
  ]);
  return table(['Name', 'May', 'Last used', 'End it'], rows);
}

function webhookTable(webhooks: readonly Webhook[], hidden: Markup): Markup | undefined {
  const rows = webhooks.map(({ id, url, made }) => [
    url,
    momentOf(made),
    endForm('/settings/webhooks/end', id, url, hidden),
  ]);
  return table(['Address', 'Since', 'End it'], rows);
}

function endForm(path: string, id: string, name: string, hidden: Markup): Markup {
  return html`<form method="post" action="${path}">
    ${hidden}<input type="hidden" name="id" value="${id}" /><button aria-label="End ${name}">End</button>
  </form>`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
