import { z } from 'zod';
import type { Memos } from './memos.ts';

/** The direct channels that people have written in: Discord does not list them after a start. */
export interface DirectChannels {
  remember(channel: string): Promise<void>;
  all(): Promise<readonly string[]>;
}

const KEY = 'direct channels';
/** The latest are kept: each is read anew at every start. */
const DIRECT_CHANNELS_MAX = 200;
const channels = z.array(z.string());

export function openDirectChannels(memos: Memos): DirectChannels {
  async function all(): Promise<readonly string[]> {
    const words = await memos.read(KEY);
    return words === undefined ? [] : channels.parse(JSON.parse(words));
  }
  return {
    all,
    async remember(channel) {
      const known = await all();
      if (known.includes(channel)) return;
      await memos.keep(KEY, JSON.stringify([channel, ...known].slice(0, DIRECT_CHANNELS_MAX)));
    },
  };
}
