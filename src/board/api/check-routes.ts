import { randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { CHECK_STATUSES, MARKS } from '#core/marks.ts';
import { findCheck } from '#board/find-here.ts';
import { NO_FILTER, queryOf } from '#board/pages/check-filter.ts';
import { sessionsOf } from '#board/visitor.ts';
import { nowOf, settingsOver } from '#desk/desk.ts';
import { claimReviewDraft } from '#desk/export/claim-review.ts';
import { markCheck } from '#desk/decisions/marks.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import { CHECK_SORTS, listChecks } from '#ledger/board/list-checks.ts';
import { readSettings } from '#ledger/settings.ts';
import type { Api, ApiOptions } from './api-env.ts';
import { PROBLEMS, SECURITY } from './route.ts';
import { checkRecordOf, checkRecordShape, listedCheckOf, listedCheckShape } from './shapes.ts';

const idParam = z.object({ id: z.string() });
const json = <Shape extends z.ZodType>(schema: Shape) => ({ 'application/json': { schema } });

const listRoute = createRoute({
  method: 'get',
  path: '/checks',
  operationId: 'listChecks',
  summary: 'The checks, narrowed and paged',
  security: SECURITY,
  request: {
    query: z.object({
      page: z.coerce.number().int().min(1).max(10_000).default(1).openapi({ type: 'integer' }),
      size: z.coerce.number().int().min(1).max(100).default(40).openapi({ type: 'integer' }),
      q: z.string().max(200).default('').describe('Words it has, all of them'),
      state: z.enum(['unsettled', 'settled', 'all', ...CHECK_STATUSES]).default('unsettled'),
      who: z.string().max(200).default('').describe('A person’s id, or "nobody"'),
      channel: z.string().max(200).default(''),
      kind: z.string().max(60).default(''),
      outlet: z.string().max(200).default(''),
      sort: z.enum(CHECK_SORTS).default('newest'),
    }),
  },
  responses: {
    ...PROBLEMS,
    200: { description: 'One page', content: json(z.object({ checks: z.array(listedCheckShape), total: z.int() })) },
  },
});
const oneRoute = createRoute({
  method: 'get',
  path: '/checks/{id}',
  operationId: 'readCheck',
  summary: 'A check with everything that was decided and written on it',
  security: SECURITY,
  request: { params: idParam },
  responses: { ...PROBLEMS, 200: { description: 'The check', content: json(checkRecordShape) } },
});
const decideRoute = createRoute({
  method: 'post',
  path: '/checks/{id}/decisions',
  operationId: 'decide',
  summary: 'Marks a check, takes a mark back, or adds a note',
  security: SECURITY,
  request: {
    params: idParam,
    body: {
      required: true,
      content: json(
        z.object({
          mark: z.enum(MARKS).optional(),
          takenBack: z.boolean().default(false),
          note: z.string().trim().min(1).max(2000).optional(),
          evidence: z
            .url({ protocol: /^https?$/ })
            .max(2000)
            .optional(),
        }),
      ),
    },
  },
  responses: { ...PROBLEMS, 200: { description: 'The check as it now stands', content: json(checkRecordShape) } },
});
const reviewRoute = createRoute({
  method: 'get',
  path: '/checks/{id}/claim-review',
  operationId: 'draftClaimReview',
  summary: 'A schema.org ClaimReview to begin from, without a rating',
  security: SECURITY,
  request: { params: idParam },
  responses: {
    ...PROBLEMS,
    200: { description: 'The draft', content: json(z.record(z.string(), z.unknown())) },
  },
});

export function addCheckApi(api: Api, options: ApiOptions): void {
  const { desk } = options;
  const missing = { title: 'There is no such check, or its story was forgotten.', status: 404 };
  const recordOf = async (visitor: Parameters<typeof findCheck>[1], id: string) => {
    const found = await findCheck(options, visitor, id);
    const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
    const check = record?.checks.find((one) => one.id === id);
    return record === undefined || check === undefined ? undefined : { record, check };
  };
  api.openapi(listRoute, async (context) => {
    const visitor = context.get('visitor');
    const { size, ...filter } = context.req.valid('query');
    const query = queryOf({ ...NO_FILTER, ...filter }, visitor, desk.clock(), size);
    const { checks, total } = await listChecks(await sessionsOf(visitor, desk.ledger), query);
    return context.json({ checks: checks.map(listedCheckOf), total }, 200);
  });
  api.openapi(oneRoute, async (context) => {
    const found = await recordOf(context.get('visitor'), context.req.valid('param').id);
    return found === undefined ? context.json(missing, 404) : context.json(checkRecordOf(found.check), 200);
  });
  api.openapi(reviewRoute, async (context) => {
    const found = await recordOf(context.get('visitor'), context.req.valid('param').id);
    if (found === undefined) return context.json(missing, 404);
    return context.json({ ...claimReviewDraft(found.record, found.check) }, 200);
  });
  api.openapi(decideRoute, async (context) => {
    const visitor = context.get('visitor');
    const found = await findCheck(options, visitor, context.req.valid('param').id);
    if (found === undefined) return context.json(missing, 404);
    const { mark, takenBack, note, evidence } = context.req.valid('json');
    if (mark === undefined && note === undefined && evidence === undefined)
      return context.json({ title: 'Give a mark, a note or evidence.', status: 400 }, 400);
    const { secondPair } = settingsOver(desk.config, await readSettings(found.session));
    if (secondPair && mark === 'confirmed')
      return context.json({ title: 'Two people confirm here, and a token is no person.', status: 403 }, 403);
    const marking = {
      check: found.check.id,
      on: !takenBack,
      by: visitor.person,
      at: nowOf(desk),
      ...(mark === undefined ? {} : { mark }),
      ...(note === undefined ? {} : { note }),
      ...(evidence === undefined ? {} : { evidence }),
    };
    await desk.ledger.together(found.session.workspace, async (session) =>
      markCheck(desk, session, marking, `api ${randomUUID()}`),
    );
    const now = await recordOf(visitor, found.check.id);
    return now === undefined ? context.json(missing, 404) : context.json(checkRecordOf(now.check), 200);
  });
}
