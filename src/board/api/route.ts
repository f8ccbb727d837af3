import { z } from '@hono/zod-openapi';
import type { Scope } from '#ledger/board/api-tokens.ts';

interface Problem {
  title: string;
  status: number;
}

const problemShape: z.ZodType<Problem> = z
  .object({ title: z.string().describe('What went wrong, for a person'), status: z.int() })
  .openapi('Problem');

type Responses = Readonly<
  Record<
    400 | 401 | 403 | 404 | 409 | 413 | 422 | 429,
    { description: string; content: { 'application/json': { schema: typeof problemShape } } }
  >
>;

const refused = (description: string): Responses[400] => ({
  description,
  content: { 'application/json': { schema: problemShape } },
});

/** What every route may also answer. */
export const PROBLEMS: Responses = {
  400: refused('The request is not as it should be; the title says where'),
  401: refused('No token, or one that has ended'),
  403: refused('The token lacks the scope'),
  404: refused('It is not there, or of another workspace, or was forgotten'),
  409: refused('A request with this idempotency key is still under way'),
  413: refused('The body is too long'),
  422: refused('This idempotency key came with another request'),
  429: refused('Too many requests; `retry-after` says when the next is welcome'),
};

/** A text that took longer to read than a reading may. */
export const TOO_LONG: { title: string; status: number } = {
  title: 'That text took too long to read. Send it in parts.',
  status: 413,
};

export const SECURITY: { token: string[] }[] = [{ token: [] }];

/** Which scope a request needs. */
export function scopeOf(method: string, path: string): Scope {
  if (path.includes('/webhooks')) return 'webhooks';
  if (method === 'GET' || path.endsWith('/read') || path.endsWith('/compare') || path.endsWith('/draft')) return 'read';
  return path.includes('/checks/') ? 'decide' : 'paste';
}
