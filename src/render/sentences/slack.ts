/** What is said on Slack when something can't be done there, and what somebody can do about it. */

/** What Slack refuses for good, and what somebody can do about it. */
const REFUSALS: Readonly<Record<string, string>> = {
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

export const slackRefusal = (code: string): string => REFUSALS[code] ?? `Slack refused it: ${code}.`;
export const slackNotInstalled = 'Deskcheck is not installed in that workspace: install it again.';
export const slackNotHere =
  "I am not in this conversation, so I can't answer in it. Invite me with /invite @deskcheck and ask again, or send me the story directly.";

/** Why nothing is said there any more, by what Slack tells. */
export const slackLeft = {
  channel_left: 'Deskcheck was removed from the channel.',
  group_left: 'Deskcheck was removed from the channel.',
  member_left_channel: 'Deskcheck was removed from the channel.',
  channel_archive: 'The channel was archived.',
  group_archive: 'The channel was archived.',
  channel_deleted: 'The channel was deleted.',
  group_deleted: 'The channel was deleted.',
  app_uninstalled: 'Deskcheck was uninstalled from the workspace.',
  tokens_revoked: "Deskcheck's token was revoked; install it again to go on.",
} as const;
