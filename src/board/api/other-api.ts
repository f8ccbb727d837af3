import { createRoute, z } from '@hono/zod-openapi';
import { findStory } from '#board/find-here.ts';
import { compareDraft } from '#core/compare/compare-draft.ts';
import { compareStories } from '#core/compare/compare-stories.ts';
import { DIFFERENCE_KINDS } from '#core/compare/difference.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { workspaceFrom } from '#desk/desk.ts';
import { CSV_HEADER, csvLines } from '#desk/export/export-csv.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import { addWebhook, endWebhook, listWebhooks } from '#ledger/board/webhooks.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Api, ApiOptions } from './api-env.ts';
import { PROBLEMS, SECURITY, TOO_LONG } from './route.ts';

/** Read while the program that asks waits: a second or two at most. */
const MOST_CHARACTERS = 60_000;
const json = <Shape extends z.ZodType>(schema: Shape) => ({ 'application/json': { schema } });
const idParam = z.object({ id: z.string() });
const span = z.object({ start: z.int(), end: z.int() });
const text = z.string().min(1).max(MOST_CHARACTERS);

const draftRoute = createRoute({
  method: 'post',
  path: '/stories/{id}/draft',
  operationId: 'compareDraft',
  summary: 'Where a draft departs from a story; files nothing',
  security: SECURITY,
  request: { params: idParam, body: { required: true, content: json(z.object({ text })) } },
  responses: {
    ...PROBLEMS,
    200: {
      description: 'Most dangerous first; UTF-16 spans into the draft and the story’s text',
      content: json(
        z.object({
          differences: z.array(z.object({ kind: z.enum(DIFFERENCE_KINDS), draft: span, story: span.nullable() })),
        }),
      ),
    },
  },
});
const compareRoute = createRoute({
  method: 'post',
  path: '/compare',
  operationId: 'compare',
  summary: 'Two texts side by side; files nothing',
  security: SECURITY,
  request: { body: { required: true, content: json(z.object({ a: text, b: text })) } },
  responses: {
    ...PROBLEMS,
    200: {
      description: 'What both tell; UTF-16 spans into the two texts',
      content: json(
        z.object({
          sameEvent: z.boolean(),
          copied: z.boolean(),
          origins: z.array(z.string()),
          matches: z.array(z.object({ a: span, b: span, relation: z.enum(['same', 'differs', 'updates']) })),
        }),
      ),
    },
  },
});
const csvRoute = createRoute({
  method: 'get',
  path: '/stories/{id}/checks.csv',
  operationId: 'exportChecks',
  summary: 'A line per check, for a spreadsheet',
  security: SECURITY,
  request: { params: idParam },
  responses: { ...PROBLEMS, 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
});
const webhookShape = z.object({ id: z.string(), url: z.string(), made: z.string() });
const hooksRoute = createRoute({
  method: 'get',
  path: '/webhooks',
  operationId: 'listWebhooks',
  summary: 'The addresses that are told of decisions',
  security: SECURITY,
  responses: { ...PROBLEMS, 200: { description: 'All', content: json(z.object({ webhooks: z.array(webhookShape) })) } },
});
const addRoute = createRoute({
  method: 'post',
  path: '/webhooks',
  operationId: 'addWebhook',
  summary: 'Adds an address that is told of decisions',
  security: SECURITY,
  request: {
    body: {
      required: true,
      content: json(z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) })),
    },
  },
  responses: {
    ...PROBLEMS,
    201: {
      description: 'Its secret is shown this once: it signs what is sent (header deskcheck-signature)',
      content: json(webhookShape.extend({ secret: z.string() })),
    },
  },
});
const endRoute = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  operationId: 'endWebhook',
  summary: 'Ends a webhook',
  security: SECURITY,
  request: { params: idParam },
  responses: { ...PROBLEMS, 200: { description: 'It has ended', content: json(z.object({ ended: z.string() })) } },
});

export function addOtherApi(api: Api, options: ApiOptions): void {
  const { desk } = options;
  const missing = { title: 'There is no such story, or it was forgotten.', status: 404 };
  api.openapi(draftRoute, async (context) => {
    const found = await findStory(options, context.get('visitor'), context.req.valid('param').id);
    const reading = found === undefined ? undefined : await latestReading(found.session, found.story.id);
    if (reading === undefined) return context.json(missing, 404);
    const draft = await desk.read(readPaste(context.req.valid('json').text));
    if (draft === undefined) return context.json(TOO_LONG, 413);
    const differences = compareDraft(reading.report, draft).map(({ kind, draft, story }) => ({ kind, draft, story }));
    return context.json({ differences }, 200);
  });
  api.openapi(compareRoute, async (context) => {
    const { a, b } = context.req.valid('json');
    const [one, other] = [await desk.read(readPaste(a)), await desk.read(readPaste(b))];
    if (one === undefined || other === undefined) return context.json(TOO_LONG, 413);
    const { origins, matches, ...rest } = compareStories(one, other);
    return context.json({ ...rest, origins: [...origins], matches: [...matches] }, 200);
  });
  api.openapi(csvRoute, async (context) => {
    const found = await findStory(options, context.get('visitor'), context.req.valid('param').id);
    const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
    if (record === undefined) return context.json(missing, 404);
    return context.body([CSV_HEADER, ...csvLines(record), ''].join('\n'), 200, { 'content-type': 'text/csv' });
  });
  addWebhookApi(api, options);
}

function addWebhookApi(api: Api, { desk }: ApiOptions): void {
  const sessionOf = (workspaces: readonly string[]) => desk.ledger.in(workspaceFrom(workspaces[0]));
  api.openapi(hooksRoute, async (context) => {
    const all = await listWebhooks(sessionOf(context.get('visitor').workspaces));
    return context.json({ webhooks: all.map(({ id, url, made }) => ({ id, url, made })) }, 200);
  });
  api.openapi(addRoute, async (context) => {
    const { workspaces } = context.get('visitor');
    return context.json(await addWebhook(sessionOf(workspaces), context.req.valid('json').url, desk.clock()), 201);
  });
  api.openapi(endRoute, async (context) => {
    const { id } = context.req.valid('param');
    const ended = await endWebhook(sessionOf(context.get('visitor').workspaces), id, desk.clock());
    if (!ended) return context.json({ title: 'There is no such webhook.', status: 404 }, 404);
    return context.json({ ended: id }, 200);
  });
}
