import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { PostOutcome } from '#chat/adapter.ts';

/** What Slack refuses for good, and what somebody can do about it. */
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'Deskcheck is not in that channel: invite it with /invite @deskcheck.',
  not_in_channel: 'Deskcheck is not in that channel: invite it with /invite @deskcheck.',
  is_archived: 'The channel is archived: unarchive it to go on.',
  is_inactive: 'The channel is archived: unarchive it to go on.',
  thread_not_found: 'The message was deleted, so there is no thread to answer in.',
  message_not_found: 'The message is no longer there.',
  cant_update_message: 'That message is not one of Deskcheck, so it can not be changed.',
  cant_delete_message: 'That message is not one of Deskcheck, so it can not be taken away.',
  edit_window_closed: 'The workspace does not let messages of that age be changed.',
  restricted_action: 'An admin has restricted who may post there: allow Deskcheck in the channel settings.',
  restricted_action_read_only_channel: 'Only some may post there: allow Deskcheck in the channel settings.',
  restricted_action_thread_only_channel: 'Only threads are allowed there.',
  restricted_action_thread_locked: 'The thread is locked.',
  no_permission: 'Deskcheck lacks a permission: install it again from its manifest.',
  missing_scope: 'Deskcheck lacks a permission: install it again from its manifest.',
  token_revoked: "Deskcheck's token was revoked: install the app again and give the new token.",
  token_expired: "Deskcheck's token has expired: install the app again and give the new token.",
  invalid_auth: "Slack does not know Deskcheck's token: check SLACK_BOT_TOKEN.",
  not_authed: "Slack does not know Deskcheck's token: check SLACK_BOT_TOKEN.",
  account_inactive: 'Deskcheck was uninstalled from the workspace: install it again.',
  team_access_not_granted: 'Deskcheck was uninstalled from the workspace: install it again.',
  org_login_required: 'The workspace is moving to an organisation; Slack lets nobody in until it is done.',
  user_not_found: 'That person is no longer in the workspace.',
  user_disabled: 'That person is no longer in the workspace.',
  cannot_dm_bot: 'That is a bot; bots are not written to.',
};

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
  return { kind: 'gone', says: GONE[code] ?? `Slack refused it: ${code}.` };
}
