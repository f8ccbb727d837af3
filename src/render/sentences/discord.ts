/** What is said on Discord when something can't be done there, and what somebody can do about it. */

/** What Discord refuses for good, and what somebody can do about it. */
const REFUSALS: Readonly<Record<number, string>> = {
  10003: 'The channel or thread was deleted.',
  10004: 'Deskcheck was removed from the server: invite it again with the link in manifest/discord.json.',
  10008: 'The message is no longer there.',
  10013: 'That person is no longer on Discord.',
  30033: 'The thread has reached the most people it can have.',
  40005: 'Discord found the message too large.',
  50001:
    'Deskcheck can not see that channel: give it View Channel there (Edit Channel, Permissions), or invite it to the private thread.',
  50005: 'That message is not one of Deskcheck, so it can not be changed.',
  50007: 'That person takes no direct messages from this server.',
  50008: 'That kind of channel holds no messages.',
  50013:
    'Deskcheck lacks a permission in that channel: give it View Channel, Send Messages, Create Public Threads, Send Messages in Threads and Read Message History (Edit Channel, Permissions).',
  50024: 'No thread can be opened in that kind of channel: paste the story in a text channel.',
  50083: 'The thread is archived and locked: unlock it, or let Deskcheck manage threads.',
  160002: 'Deskcheck lacks Read Message History in that channel.',
  160005: 'The thread is locked: unlock it, or let Deskcheck manage threads.',
  160006: 'The server has as many open threads as it can have: archive some.',
  160007: 'The server has as many open threads on announcements as it can have: archive some.',
};

export const discordRefusal = (code: number, status: number): string =>
  REFUSALS[code] ?? `Discord refused it (${code || status}).`;
export const discordBadToken = "Discord does not take Deskcheck's token: check DISCORD_TOKEN.";
export const discordContentTodo: string =
  'On discord.com/developers/applications open the app, "Bot", and turn on "Message Content Intent"; then start Deskcheck again.';

export const discordUnread: string = `I can't read messages on this server. ${discordContentTodo} Until then mention me beside the story, or choose Apps, "Check this article" on it.`;
export const discordLacks = (permissions: readonly string[]): string =>
  `I can't answer here: I lack ${permissions.join(', ')} in this channel. Somebody who may can give it under Edit Channel, Permissions; or send me the story directly.`;
export const readingIt = 'I am reading it. The answer comes in its thread.';

/** Why nothing is said there any more. */
export const discordLeft: Readonly<Record<'channel' | 'workspace', string>> = {
  channel: 'The channel was deleted.',
  workspace: 'Deskcheck was removed from the server.',
};
