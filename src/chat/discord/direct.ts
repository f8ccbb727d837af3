import { z } from 'zod';
import type { Notes } from './cursor.ts';

/** The direct channels that people have written in: Discord does not list them after a start. */
export interface DirectChannels {
  remember(channel: string): Promise<void>;
  all(): Promise<readonly string[]>;
}

const KEY = 'direct channels';
const MOST = 200;
const channels = z.array(z.string());

export function openDirectChannels(notes: Notes): DirectChannels {
  async function all(): Promise<readonly string[]> {
    const words = await notes.read(KEY);
    return words === undefined ? [] : channels.parse(JSON.parse(words));
  }
  return {
    all,
    async remember(channel) {
      const known = await all();
      if (known.includes(channel)) return;
      await notes.keep(KEY, JSON.stringify([channel, ...known].slice(0, MOST)));
    },
  };
}
