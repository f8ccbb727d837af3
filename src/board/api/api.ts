import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { BoardEnv } from '#board/visitor.ts';
import { openApi } from './api-env.ts';
import type { ApiEnv, ApiOptions } from './api-env.ts';
import { addCheckApi } from './check-routes.ts';
import { letIn, limitRate, onceOnly } from './gate.ts';
import { addOtherApi } from './other-api.ts';
import { referencePage } from './reference-page.ts';
import { addStoryApi } from './story-api.ts';

type Document = ReturnType<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>;

/** The desk's use cases for programs, under /api/v1, described in /api/openapi.json and readable in /api. */
export function addApi(web: Hono<BoardEnv>, options: ApiOptions): void {
  const api = openApi();
  api.use(
    '*',
    letIn(options),
    limitRate(() => options.desk.clock().getTime()),
    onceOnly(options),
  );
  addStoryApi(api, options);
  addCheckApi(api, options);
  addOtherApi(api, options);
  api.notFound((context) => context.json({ title: 'There is no such route.', status: 404 }, 404));
  api.onError((error, context) => {
    if ('status' in error && error.status === 400)
      return context.json({ title: 'That is not JSON.', status: 400 }, 400);
    options.desk.log.error({ path: context.req.path, error: error.name }, 'an API request could not be answered');
    return context.json({ title: 'Something went wrong on our side.', status: 500 }, 500);
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const document = describe(api, options.url);
  web.route('/api/v1', api);
  web.get('/api/openapi.json', (context) => context.json(document));
  web.get('/api', (context) => context.html(referencePage(document)));
}

function describe(api: OpenAPIHono<ApiEnv>, url: string | undefined): Document {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Deskcheck',
      version: '1',
      description:
        'What the board does, for programs. A token belongs to one workspace. A POST may carry an `idempotency-key`: sent again with the same key it is answered as it was.',
    },
    servers: [{ url: new URL('api/v1', url ?? 'http://localhost:3000/').href }],
  });
}
