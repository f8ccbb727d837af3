import { randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { isIsoDay } from '#core/times/calendar.ts';
import { WEB_CHANNEL } from '#chat/adapter.ts';
import { findStory } from '#board/find-here.ts';
import { homeOf, sessionsOf } from '#board/visitor.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { workspaceFrom } from '#desk/desk.ts';
import { occasionOf, redate } from '#desk/reading/story-date.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import { listStories } from '#ledger/board/list-stories.ts';
import { eventState } from '#ledger/board/saids.ts';
import { latestReading } from '#ledger/readings.ts';
import { storyId } from '#ledger/stories.ts';
import type { Api, ApiOptions } from './api-env.ts';
import { PROBLEMS, SECURITY, TOO_LONG } from './route.ts';
import { reportShape, storyOf, storyShape } from './shapes.ts';

/** Read while the program that asks waits: a second or two at most. */
const MOST_CHARACTERS = 60_000;
const json = <Shape extends z.ZodType>(schema: Shape) => ({ 'application/json': { schema } });
const idParam = z.object({ id: z.string() });
const day = z.string().refine(isIsoDay, 'is not a day, written 2026-03-02').openapi({ format: 'date' });

const readRoute = createRoute({
  method: 'post',
  path: '/read',
  operationId: 'read',
  summary: 'Reads a text and files nothing',
  security: SECURITY,
  request: {
    body: {
      required: true,
      content: json(z.object({ text: z.string().min(1).max(MOST_CHARACTERS), published: day.optional() })),
    },
  },
  responses: { ...PROBLEMS, 200: { description: 'The report', content: json(reportShape) } },
});
const pasteRoute = createRoute({
  method: 'post',
  path: '/stories',
  operationId: 'paste',
  summary: 'Hands in a story or a link, to be read and filed',
  security: SECURITY,
  request: {
    body: { required: true, content: json(z.object({ text: z.string().trim().min(1).max(MOST_CHARACTERS) })) },
  },
  responses: {
    ...PROBLEMS,
    202: { description: 'It is being read; ask what became of it', content: json(z.object({ pasted: z.string() })) },
  },
});
const pastedRoute = createRoute({
  method: 'get',
  path: '/pasted/{id}',
  operationId: 'whatBecameOf',
  summary: 'What became of what was handed in',
  security: SECURITY,
  request: { params: idParam },
  responses: {
    ...PROBLEMS,
    200: {
      description: 'Where it stands',
      content: json(
        z.object({
          state: z.enum(['reading', 'read', 'not read']),
          story: z.string().optional(),
          because: z.string().optional(),
        }),
      ),
    },
  },
});
const listRoute = createRoute({
  method: 'get',
  path: '/stories',
  operationId: 'listStories',
  summary: 'The stories, the newest first',
  security: SECURITY,
  request: {
    query: z.object({
      page: z.coerce.number().int().min(1).max(10_000).default(1).openapi({ type: 'integer' }),
      size: z.coerce.number().int().min(1).max(100).default(40).openapi({ type: 'integer' }),
    }),
  },
  responses: {
    ...PROBLEMS,
    200: {
      description: 'One page',
      content: json(
        z.object({
          total: z.int(),
          stories: z.array(
            z.object({
              id: z.string(),
              headline: z.string(),
              outlet: z.string().optional(),
              channel: z.string(),
              author: z.string(),
              at: z.string(),
              checks: z.int(),
              unsettled: z.int(),
            }),
          ),
        }),
      ),
    },
  },
});
const storyRoute = createRoute({
  method: 'get',
  path: '/stories/{id}',
  operationId: 'readStory',
  summary: 'A story with its newest report, its readings and its checks',
  security: SECURITY,
  request: { params: idParam },
  responses: { ...PROBLEMS, 200: { description: 'The story', content: json(storyShape) } },
});
const dateRoute = createRoute({
  method: 'post',
  path: '/stories/{id}/date',
  operationId: 'dateStory',
  summary: 'Reads a story again with the day it was published',
  security: SECURITY,
  request: { params: idParam, body: { required: true, content: json(z.object({ date: day })) } },
  responses: { ...PROBLEMS, 200: { description: 'The story as read anew', content: json(storyShape) } },
});

export function addStoryApi(api: Api, options: ApiOptions): void {
  const { desk, submit } = options;
  const missing = { title: 'There is no such story, or it was forgotten.', status: 404 };
  const recordOf = async (visitor: Parameters<typeof findStory>[1], id: string) => {
    const found = await findStory(options, visitor, id);
    return found === undefined ? undefined : storyRecord(found.session, found.story);
  };
  api.openapi(readRoute, async (context) => {
    const { text, published } = context.req.valid('json');
    const article = readPaste(text);
    const report = await desk.read(published === undefined ? article : { ...article, published });
    return report === undefined ? context.json(TOO_LONG, 413) : context.json(report, 200);
  });
  api.openapi(pasteRoute, async (context) => {
    const visitor = context.get('visitor');
    return context.json({ pasted: await submit(context.req.valid('json').text, visitor.person, homeOf(visitor)) }, 202);
  });
  api.openapi(pastedRoute, async (context) => {
    const { id } = context.req.valid('param');
    const session = desk.ledger.in(workspaceFrom(`web:${homeOf(context.get('visitor'))}`));
    const story = storyId(session, WEB_CHANNEL, id);
    if ((await latestReading(session, story)) !== undefined)
      return context.json({ state: 'read' as const, story }, 200);
    const state = await eventState(session, `paste ${id}`);
    if (state === undefined) return context.json(missing, 404);
    if (!state.done) return context.json({ state: 'reading' as const }, 200);
    return context.json({ state: 'not read' as const, because: state.outcome ?? 'it was no story' }, 200);
  });
  api.openapi(listRoute, async (context) => {
    const sessions = await sessionsOf(context.get('visitor'), desk.ledger);
    const { stories, total } = await listStories(sessions, context.req.valid('query'));
    const shown = stories.map(({ id, headline, outlet, channel, author, at, checks, unsettled }) => ({
      id,
      headline,
      channel,
      author,
      at,
      checks,
      unsettled,
      ...(outlet === undefined ? {} : { outlet }),
    }));
    return context.json({ total, stories: shown }, 200);
  });
  api.openapi(storyRoute, async (context) => {
    const record = await recordOf(context.get('visitor'), context.req.valid('param').id);
    return record === undefined ? context.json(missing, 404) : context.json(storyOf(record), 200);
  });
  api.openapi(dateRoute, async (context) => {
    const visitor = context.get('visitor');
    const found = await findStory(options, visitor, context.req.valid('param').id);
    if (found === undefined) return context.json(missing, 404);
    const given = { date: context.req.valid('json').date, by: visitor.person.name };
    await redate(desk, found.session, found.story, given, occasionOf(found.session, `api ${randomUUID()}`));
    const record = await recordOf(visitor, found.story.id);
    return record === undefined ? context.json(missing, 404) : context.json(storyOf(record), 200);
  });
}
