/** What the app asks a workspace for, each with what is lost without it. The manifest, the install link and the doctor agree on this list. */
export const BOT_SCOPES = [
  ['app_mentions:read', 'a mention of the bot goes unheard'],
  ['channels:history', 'pastes in public channels are read only when they mention the bot'],
  ['channels:read', 'the bot is not told when it is removed from a public channel, or when one is archived'],
  ['chat:write', 'nothing can be answered'],
  ['commands', '/deskcheck and "Check this article" do not exist'],
  ['files:read', 'stories sent as files or pictures are not read'],
  ['groups:history', 'pastes in private channels are read only when they mention the bot'],
  ['groups:read', 'the bot is not told when it is removed from a private channel, or when one is archived'],
  ['im:history', 'direct messages to the bot go unheard'],
  ['im:write', 'digests, reminders and plain-word warnings cannot reach one person'],
  ['reactions:read', 'a reaction marks nothing; the buttons still do'],
  ['reactions:write', 'no 👀 stands on a story while it is read'],
  ['users:read', 'decisions show the ids of people in place of their names'],
] as const;

export const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'group_archive',
  'group_deleted',
  'group_left',
  'member_left_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'reaction_added',
  'reaction_removed',
  'tokens_revoked',
] as const;

/** Without these the bot can't do its work at all; the rest only takes something away. */
export const NEEDED_SCOPES: ReadonlySet<string> = new Set(['chat:write', 'commands', 'app_mentions:read']);
