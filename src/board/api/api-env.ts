import { OpenAPIHono } from '@hono/zod-openapi';
import type { BoardOptions } from '#board/board-options.ts';
import type { Visitor } from '#board/visitor.ts';
import type { Scope } from '#ledger/board/api-tokens.ts';

/** What the routes of the API find in their context: the token's workspace, as a visitor. */
export interface ApiEnv {
  Variables: { visitor: Visitor; scopes: readonly Scope[]; token: string };
}
export type Api = OpenAPIHono<ApiEnv>;
export type ApiOptions = Pick<BoardOptions, 'desk' | 'submit' | 'url'>;

export function openApi(): Api {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) => {
      if (result.success) return;
      const title = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      return context.json({ title, status: 400 }, 400);
    },
  });
}
