import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostOutcome } from '#chat/adapter.ts';
import { discordBadToken, discordRefusal } from '#render/sentences/discord.ts';

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
  if (error.status === 401) return { kind: 'gone', says: discordBadToken };
  const code = codeOf(error) ?? 0;
  if (error.status === 429 || PASSING.has(code)) return { kind: 'later', afterMs: RETRY_AFTER_MS };
  return { kind: 'gone', says: discordRefusal(code, error.status) };
}
