import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { MARKS, WEB_CHANNEL, WEB_WORKSPACE } from '#chat/adapter.ts';
import type { Person } from '#chat/adapter.ts';
import { nowOf, workspaceFrom } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { markCheck } from '#desk/marks.ts';
import { listedStory } from '#desk/listed-stories.ts';
import { storyState } from '#desk/story-state.ts';
import { newestStories, readStory, storyId } from '#ledger/stories.ts';
import { workspacesOf } from '#ledger/workspaces.ts';
import { buildReply } from '#render/build-reply.ts';
import type { StoryChecks } from '#render/answers/open-checks.ts';
import { escapeHtml, renderHtml } from '#render/platforms/html.ts';
import type { Message } from '#render/reply.ts';
import type { BoardOptions } from './open-board.ts';
import { page } from './page.ts';

const WHO = 'deskcheck-name';
const MOST_STORIES = 100;

/** The pages an editor sees: what is open, the stories, one story with its checks to mark. */
export function addStoryRoutes(web: Hono, options: BoardOptions): void {
  web.get('/', async (context) => context.html(page('Open checks', PASTE + (await openChecks(options)))));
  web.get('/stories', async (context) => context.html(page('Stories', await storyList(options))));
  web.post('/paste', async (context) => pasteStory(context, options));
  web.get('/story/:workspace/:id', async (context) => showStory(context, options));
  web.post('/story/:workspace/:id/:check', async (context) => markOne(context, options));
}

const PASTE = `<form method="post" action="/paste" class="panel">
<label>Paste a story or a link <textarea name="text" required></textarea></label>
<button>Read it</button></form>`;

/** Every story with checks that nobody has settled, the newest first. */
async function openChecks({ desk }: BoardOptions): Promise<string> {
  const parts: string[] = [];
  for (const { story, listed, link } of await storiesOf(desk)) {
    if (listed.checks.length === 0) continue;
    const checks = listed.checks.map(
      (check) =>
        `<li>${escapeHtml(check.title)}${check.by === undefined ? '' : ` <span class="note">${escapeHtml(check.by)} is on it</span>`}</li>`,
    );
    parts.push(`<article><h3><a href="${link}">${escapeHtml(listed.headline || 'A story')}</a></h3>
<p class="note">${escapeHtml(story.workspace)} · ${dayOf(story.at)} · ${listed.checks.length} open</p><ul>${checks.join('')}</ul></article>`);
  }
  return parts.join('') || '<p>Nothing is open.</p>';
}

async function storyList({ desk }: BoardOptions): Promise<string> {
  const items = (await storiesOf(desk)).map(
    ({ story, listed, link }) =>
      `<li><a href="${link}">${escapeHtml(listed.headline || 'A story')}</a> <span class="note">${escapeHtml(story.workspace)} · ${dayOf(story.at)} · ${listed.checks.length} open</span></li>`,
  );
  return items.length === 0 ? '<p>No story has been read yet.</p>' : `<ul>${items.join('')}</ul>`;
}

interface BoardStory {
  readonly story: { readonly at: string; readonly workspace: string };
  readonly listed: StoryChecks;
  readonly link: string;
}

async function storiesOf(desk: Desk): Promise<readonly BoardStory[]> {
  const found: BoardStory[] = [];
  for (const workspace of await workspacesOf(desk.ledger.db)) {
    const session = desk.ledger.in(workspace);
    for (const story of await newestStories(session, MOST_STORIES)) {
      const link = `/story/${encodeURIComponent(workspace)}/${encodeURIComponent(story.id)}`;
      found.push({ story: { at: story.at, workspace }, listed: await listedStory(session, story), link });
    }
  }
  return found.sort((a, b) => b.story.at.localeCompare(a.story.at));
}

function dayOf(at: string): string {
  return escapeHtml(at.slice(0, 16).replace('T', ' '));
}

async function pasteStory(context: Context, { desk, submit }: BoardOptions): Promise<Response> {
  const { text } = await context.req.parseBody();
  if (typeof text !== 'string' || text.trim() === '') return context.html(page('Nothing was pasted', PASTE), 400);
  // A browser sends every line break as two characters; the story had one.
  const post = await submit(text.replaceAll('\r\n', '\n'), personOf(context));
  const workspace = `web:${WEB_WORKSPACE}`;
  const id = storyId(desk.ledger.in(workspaceFrom(workspace)), WEB_CHANNEL, post);
  return context.redirect(`/story/${encodeURIComponent(workspace)}/${id}`, 303);
}

/** The person at this browser, by the name they last marked with. */
function personOf(context: Context): Person {
  const name = getCookie(context, WHO) ?? 'Somebody at the board';
  return { id: `board:${name}`, name };
}

async function showStory(context: Context, { desk }: BoardOptions): Promise<Response> {
  const session = desk.ledger.in(workspaceFrom(context.req.param('workspace')));
  const story = await readStory(session, context.req.param('id') ?? '');
  const known = story === undefined ? undefined : await storyState(session, story);
  if (story === undefined || known === undefined) {
    // A story that was just pasted is read in the background: the page asks again.
    const waiting = page(
      'Not read yet',
      '<p>The story is being read, or it was no story, or it was forgotten. This page looks again in two seconds.</p>',
    );
    return context.html(waiting, 404, { refresh: '2' });
  }
  const { headline } = await listedStory(session, story);
  const { messages } = buildReply(known.report, { ...known.state, shown: known.report.checks.length, whole: true });
  const body = messages.map((message) => card(message, context.req.path, getCookie(context, WHO) ?? '')).join('');
  return context.html(page(headline || 'A story', body));
}

function card(message: Message, path: string, name: string): string {
  const inner = renderHtml(message);
  if (message.check === undefined) return `<article id="${escapeHtml(message.key)}">${inner}</article>`;
  const fields = `<details><summary>Note and evidence</summary><label>Note <input name="note" maxlength="2000"></label>
<label>Evidence (a link) <input name="evidence" type="url" maxlength="2000"></label></details>
<label>Your name <input name="name" value="${escapeHtml(name)}" maxlength="80" required></label>`;
  return `<article id="${escapeHtml(message.key)}"><form method="post" action="${escapeHtml(`${path}/${encodeURIComponent(message.check)}`)}">${inner}${fields}</form></article>`;
}

async function markOne(context: Context, { desk }: BoardOptions): Promise<Response> {
  const workspace = context.req.param('workspace') ?? '';
  const form = await context.req.parseBody();
  const word = (field: string): string => {
    const value = form[field];
    return typeof value === 'string' ? value.trim().slice(0, 2000) : '';
  };
  const name = word('name').slice(0, 80) || 'Somebody at the board';
  const mark = MARKS.find((one) => one === word('action'));
  const [note, evidence] = [word('note'), word('evidence')];
  if (mark === undefined && note === '' && evidence === '')
    return context.html(page('Nothing to record', '<p>Press a mark, or write a note.</p>'), 400);
  if (evidence !== '' && !/^https?:\/\//i.test(evidence))
    return context.html(page('Not a link', '<p>The evidence must be a link that begins with http.</p>'), 400);
  const marking = {
    check: context.req.param('check') ?? '',
    on: true,
    by: { id: `board:${name}`, name },
    at: nowOf(desk),
    ...(mark === undefined ? {} : { mark }),
    ...(note === '' ? {} : { note }),
    ...(evidence === '' ? {} : { evidence }),
  };
  const done = await desk.ledger.together(workspaceFrom(workspace), async (session) =>
    markCheck(desk, session, marking, `board ${randomUUID()}`),
  );
  if (done === 'unknown check')
    return context.html(page('Unknown check', '<p>There is no such check, or its story was forgotten.</p>'), 404);
  setCookie(context, WHO, name, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 60 * 60 * 24 * 365 });
  return context.redirect(`/story/${encodeURIComponent(workspace)}/${context.req.param('id') ?? ''}`, 303);
}
