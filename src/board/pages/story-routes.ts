import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { isIsoDay } from '#core/times/calendar.ts';
import type { BoardOptions } from '#board/board-options.ts';
import { findStory } from '#board/find-here.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField, notice, page } from '#board/layout.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import { compareDraft } from '#core/compare/compare-draft.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { occasionOf, redate } from '#desk/reading/story-date.ts';
import { latestReading } from '#ledger/readings.ts';
import { differenceLine } from '#render/answers/differences.ts';
import { noDeparture } from '#render/sentences/draft.ts';

/** What can be done with a story as a whole. */
export function addStoryRoutes(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.post('/stories/:id/date', async (context) => dateStory(context, options));
  web.post('/stories/:id/draft', async (context) => compareWithDraft(context, options));
}

async function dateStory(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const found = await findStory(options, visitor, context.req.param('id') ?? '');
  if (found === undefined) return context.html(notice('No such story', 'It was forgotten.', visitor), 404);
  const { date } = await context.req.parseBody();
  if (typeof date !== 'string' || !isIsoDay(date))
    return context.html(notice('Not a date', 'A date is written 2026-03-02.', visitor), 400);
  const occasion = occasionOf(found.session, `board ${randomUUID()}`);
  await redate(options.desk, found.session, found.story, { date, by: visitor.person.name }, occasion);
  return context.redirect(`/stories/${found.story.id}`, 303);
}

/** Read while the page waits: a second or two at most. */
const MOST_DRAFT = 60_000;

/** Where a draft departs from the story. Nothing of it is kept. */
async function compareWithDraft(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const found = await findStory(options, visitor, context.req.param('id') ?? '');
  const reading = found === undefined ? undefined : await latestReading(found.session, found.story.id);
  if (found === undefined || reading === undefined)
    return context.html(notice('No such story', 'It was forgotten.', visitor), 404);
  const { draft } = await context.req.parseBody();
  if (typeof draft !== 'string' || draft.trim() === '' || draft.length > MOST_DRAFT)
    return context.html(notice('No draft', 'Put your draft into the box.', visitor), 400);
  const article = readPaste(draft.replaceAll('\r\n', '\n'));
  const read = await options.desk.read(article);
  if (read === undefined)
    return context.html(notice('Too long', 'That draft took too long to read. Compare it in parts.', visitor), 413);
  const differences = compareDraft(reading.report, read);
  const lines = differences.map(
    (one) => html`<li>${differenceLine(reading.report.article.text, article.text, one)}</li>`,
  );
  const says =
    lines.length === 0
      ? html`<p>${noDeparture}</p>`
      : html`<ol class="panel differences">
          ${lines}
        </ol>`;
  const back = `/stories/${found.story.id}`;
  const body = html`<h1>Your draft beside <a href="${back}">${headlineOf(reading.report)}</a></h1>
    ${says}${draftForm(back, visitor, draft)}`;
  return context.html(page({ title: 'A draft', body, visitor, at: '/stories' }));
}

/** The box for a draft. */
export function draftForm(path: string, visitor: Visitor, draft = ''): Markup {
  return html`<form method="post" action="${path}/draft">
    ${csrfField(visitor)}<label>Your draft <textarea name="draft" required rows="4">${draft}</textarea></label
    ><button>Compare</button>
  </form>`;
}
