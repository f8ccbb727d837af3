import type { Context, Hono } from 'hono';
import { WEB_CHANNEL } from '#chat/adapter.ts';
import type { BoardOptions } from '#board/board-options.ts';
import { html, rendered } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField, notice, page, wantsPart } from '#board/layout.ts';
import { homeOf, sessionsOf } from '#board/visitor.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import { workspaceFrom } from '#desk/desk.ts';
import { messageSchema } from '#desk/message-schema.ts';
import { listStories } from '#ledger/board/list-stories.ts';
import type { ListedStory } from '#ledger/board/list-stories.ts';
import { eventState, saidBy } from '#ledger/board/saids.ts';
import { latestReading } from '#ledger/readings.ts';
import { storyId } from '#ledger/stories.ts';
import { renderHtml } from '#render/platforms/html.ts';
import { ageOf } from './times.ts';

/** Stories on a page, as there are checks on theirs. */
const PAGE_STORIES = 40;

/** The stories, and the box to paste one. */
export function addStoriesPage(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.get('/stories', async (context) => showStories(context, options));
  web.post('/stories', async (context) => pasteStory(context, options));
  web.get('/pasted/:post', async (context) => showPasted(context, options));
}

async function showStories(context: Context<BoardEnv>, { desk }: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const asked = Number(context.req.query('page') ?? 1);
  const at = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 10_000) : 1;
  const sessions = await sessionsOf(visitor, desk.ledger);
  const { stories, total } = await listStories(sessions, { size: PAGE_STORIES, page: at });
  const list = storyList(stories, total, at, desk.clock());
  if (wantsPart(context)) return context.html(list.markup);
  const body = html`<h1>Stories</h1>
    ${pasteForm(visitor)}
    <div id="list" data-live>${list}</div>
    <p class="quiet">All of it: <a href="/export.csv" download>CSV</a>, <a href="/export.json" download>JSON</a></p>`;
  return context.html(page({ title: 'Stories', body, visitor, at: '/stories' }));
}

const READABLE = '.txt,.md,.html,.htm,.pdf,.docx,.eml,.png,.jpg,.jpeg,.webp';

function pasteForm(visitor: Visitor): Markup {
  return html`<form method="post" action="/stories" class="panel" enctype="multipart/form-data" data-paste>
    ${csrfField(visitor)} <label>Paste a story or a link <textarea name="text" rows="6"></textarea></label
    ><label>or send a file <input type="file" name="file" accept="${READABLE}" /></label
    ><button class="main">Read it</button>
  </form>`;
}

function storyList(stories: readonly ListedStory[], total: number, at: number, now: Date): Markup {
  if (total === 0) return html`<p class="empty">No story has been read yet.</p>`;
  const items = stories.map(
    (story) =>
      html`<li class="row" data-row id="story-${story.id}">
        <div class="what">
          <a class="title" href="/stories/${story.id}">${story.headline || 'A story'}</a>
          <p class="meta">
            <span>${story.channelName === undefined ? 'the board' : `#${story.channelName}`}</span
            >${story.outlet !== undefined && html`<span>${story.outlet}</span>`}<span>${story.author}</span>
          </p>
        </div>
        <div class="state">
          <span>${story.unsettled === 0 ? 'settled' : `${story.unsettled} of ${story.checks} to check`}</span
          ><span class="age">${ageOf(story.at, now)}</span>
        </div>
      </li>`,
  );
  const pages = Math.ceil(total / PAGE_STORIES);
  const pager =
    pages > 1 &&
    html`<nav class="pager" aria-label="Pages">
      ${at > 1 && html`<a href="?page=${at - 1}">Newer</a>`}<span>Page ${at} of ${pages}</span
      >${at < pages && html`<a href="?page=${at + 1}">Older</a>`}
    </nav>`;
  return html`<p class="count">${total} ${total === 1 ? 'story' : 'stories'}</p>
    <ol class="rows">
      ${items}
    </ol>
    ${pager}`;
}

async function pasteStory(context: Context<BoardEnv>, { submit }: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const { text, file } = await context.req.parseBody();
  const sent = file instanceof File && file.size > 0 ? await bytesOf(file) : undefined;
  if (typeof text !== 'string' || (text.trim() === '' && sent === undefined))
    return context.html(
      notice('Nothing was pasted', 'Put a story or a link into the box, or choose a file.', visitor),
      400,
    );
  // A browser sends every line break as two characters; the story had one.
  const words = text.replaceAll('\r\n', '\n');
  const post = await submit(words, visitor.person, homeOf(visitor), sent);
  const link = /^\s*https?:\/\/\S+\s*$/.test(words) ? '?link' : '';
  return context.redirect(`/pasted/${post}${link}`, 303);
}

async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** While it is read the page says so and looks again; then it leads to the story, or says why there is none. */
async function showPasted(context: Context<BoardEnv>, { desk }: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const post = context.req.param('post') ?? '';
  const session = desk.ledger.in(workspaceFrom(`web:${homeOf(visitor)}`));
  const story = storyId(session, WEB_CHANNEL, post);
  if ((await latestReading(session, story)) !== undefined) return context.redirect(`/stories/${story}`, 303);
  const state = await eventState(session, `paste ${post}`);
  if (state === undefined)
    return context.html(notice('Nothing here', 'Nothing was pasted under this address.', visitor), 404);
  if (!state.done)
    return context.html(waitingPage(visitor, context.req.query('link') !== undefined), 200, { refresh: '2' });
  const said = (await saidBy(session, story)).map((body) => rendered(renderHtml(messageSchema.parse(body))));
  const says =
    said.length > 0 ? html`${said}` : html`<p>It was no story: there is too little text in it, or no link.</p>`;
  const body = html`<h1>Not read</h1>
    <div class="panel wrong-panel" role="alert">${says}</div>
    ${pasteForm(visitor)}`;
  return context.html(page({ title: 'Not read', body, visitor, at: '/stories' }), 422);
}

function waitingPage(visitor: Visitor, isLink: boolean): string {
  const doing = isLink ? 'The page is being fetched and read.' : 'The story is being read.';
  const body = html`<h1>One moment</h1>
    <div data-live="page">
      <p role="status">${doing}</p>
      <progress aria-label="${doing}"></progress>
    </div>`;
  return page({ title: 'Reading', body, visitor, at: '/stories' });
}
