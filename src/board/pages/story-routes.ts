import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { findStory } from '#board/find-here.ts';
import { notice } from '#board/layout.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { isDay, occasionOf, redate } from '#desk/story-date.ts';

/** What can be done with a story as a whole. */
export function addStoryRoutes(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.post('/stories/:id/date', async (context) => dateStory(context, options));
}

async function dateStory(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const found = await findStory(options, visitor, context.req.param('id') ?? '');
  if (found === undefined) return context.html(notice('No such story', 'It was forgotten.', visitor), 404);
  const { date } = await context.req.parseBody();
  if (typeof date !== 'string' || !isDay(date))
    return context.html(notice('Not a date', 'A date is written 2026-03-02.', visitor), 400);
  const occasion = occasionOf(found.session, `board ${randomUUID()}`);
  await redate(options.desk, found.session, found.story, { date, by: visitor.person.name }, occasion);
  return context.redirect(`/stories/${found.story.id}`, 303);
}
