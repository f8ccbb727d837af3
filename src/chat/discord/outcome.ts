import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostOutcome } from '#chat/adapter.ts';

/** What Discord refuses for good, and what somebody can do about it. */
const GONE: Readonly<Record<number, string>> = {
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

/** A person with the rights can mend these at once, so it is said in the channel too. */
export const MENDABLE: ReadonlySet<number> = new Set([50001, 50013, 50024, 50083, 160_002, 160_005, 160_006, 160_007]);

/** What passes by itself, Discord having done nothing. */
const PASSING: ReadonlySet<number> = new Set([20_016, 20_028, 20_029, 30_046, 40_004, 40_062, 130_000]);
/** Where Discord says no time: its own buckets refill within this. */
const RETRY_AFTER_MS = 5000;

/** The number Discord gives a refusal; undefined when it was none. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;
}

/** Why Discord did not do it, as an answer: later, or never. Throws when it may have done it, and what is no answer at all. */
export function outcomeOf(error: unknown): PostOutcome {
  if (error instanceof RateLimitError) return { kind: 'later', afterMs: Math.max(error.retryAfter, error.timeToReset) };
  if (error instanceof HTTPError && error.status === 429) return { kind: 'later', afterMs: RETRY_AFTER_MS };
  if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
  if (error.status === 401)
    return { kind: 'gone', says: "Discord does not take Deskcheck's token: check DISCORD_TOKEN." };
  const code = codeOf(error) ?? 0;
  if (error.status === 429 || PASSING.has(code)) return { kind: 'later', afterMs: RETRY_AFTER_MS };
  return { kind: 'gone', says: GONE[code] ?? `Discord refused it (${code || error.status}).` };
}
