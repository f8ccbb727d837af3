import type { Logger } from 'pino';
import type { ChatAdapter } from './chat/adapter.ts';
import { createDiscord } from './chat/discord/discord.ts';
import type { Config } from '#config';
import { openMemos } from './ledger/shelves.ts';
import type { Ledger } from './ledger/open-ledger.ts';

/** Discord as the environment sets it, or not at all. How far its channels were read is kept in the ledger. */
export function openDiscord(config: Config, ledger: Ledger, log: Logger): ChatAdapter | undefined {
  if (config.DISCORD_TOKEN === undefined) return undefined;
  return createDiscord({
    token: config.DISCORD_TOKEN,
    apiUrl: config.DISCORD_API_URL,
    shards: config.DISCORD_SHARDS,
    memos: openMemos(ledger, 'discord-seen'),
    say: (level, says) => log[level](says),
  });
}
