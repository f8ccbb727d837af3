import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { PostOutcome } from '#chat/adapter.ts';
import { slackRefusal } from '#render/sentences/slack.ts';

/** What passes by itself, Slack having done nothing. */
const PASSING: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'message_limit_exceeded',
  'team_added_to_org',
]);

/** What leaves open whether Slack did it: "some aspect of the operation may have succeeded". */
const UNCERTAIN: ReadonlySet<string> = new Set(['internal_error', 'fatal_error', 'service_unavailable']);

/** Where Slack says no time: longer than a passing trouble of its own. */
const RETRY_AFTER_MS = 5000;

/** Why Slack did not do it, as an answer: later, or never. Throws when it may have done it, and what is no answer of Slack's at all. */
export function outcomeOf(error: unknown): PostOutcome {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', afterMs: error.retryAfter * 1000 };
  if (!(error instanceof WebAPIPlatformError)) throw error;
  const code = error.data.error;
  if (UNCERTAIN.has(code)) throw error;
  if (PASSING.has(code)) return { kind: 'later', afterMs: RETRY_AFTER_MS };
  return { kind: 'gone', says: slackRefusal(code) };
}
