import type { Context, Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { findCheck } from '#board/find-here.ts';
import { html } from '#board/html.ts';
import { notice, page, wantsPart } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { sliceOf } from '#core/span.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import { peopleAt } from '#ledger/board/list-checks.ts';
import { checkCard } from './check-card.ts';

/** One check alone, with its words in their paragraph. */
export function addCheckPage(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.get('/checks/:id', async (context) => showCheck(context, options));
}

async function showCheck(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const found = await findCheck(options, visitor, context.req.param('id') ?? '');
  const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
  const check = record?.checks.find((one) => one.id === found?.check.id);
  if (record === undefined || check === undefined)
    return context.html(notice('No such check', 'It is not here, or its story was forgotten.', visitor), 404);
  const people = await peopleAt(await sessionsOf(visitor, options.desk.ledger));
  const { article, claims } = record.report;
  const claim = claims.find((one) => one.id === check.claim)?.span;
  const around = article.paragraphs.find((span) => claim !== undefined && claim.start < span.end);
  const quote = around === undefined ? check.words : sliceOf(article.text, around);
  const part = html`<blockquote dir="auto">${quote}</blockquote>
    ${checkCard(record, check, visitor, people)}`;
  if (wantsPart(context)) return context.html(part.markup);
  const body = html`<h1><a href="/stories/${record.story.id}#check-${check.id}">${headlineOf(record.report)}</a></h1>
    ${part}`;
  return context.html(page({ title: check.title, body, visitor, at: '/' }));
}
