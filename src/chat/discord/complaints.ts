import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import type { AdapterLog, Place } from '#chat/adapter.ts';
import { MENDABLE } from './outcome.ts';
import type { Memos } from './memos.ts';

/** What keeps us from answering, said where somebody can mend it: once for each place and reason. */
export interface Complaints {
  say(place: Place, code: number | undefined, says: string): Promise<void>;
  /** The Message Content intent is off and somebody wrote: said once on each server. */
  sayUnread(place: Place, says: string): Promise<void>;
}

export function openComplaints(rest: REST, memos: Memos, log: AdapterLog): Complaints {
  const said = new Set<string>();
  async function once(key: string, channel: string, says: string): Promise<void> {
    if (said.has(key)) return;
    said.add(key);
    if ((await memos.read(key)) !== undefined) return;
    log('warn', `Discord: ${says}`);
    await memos.keep(key, 'said');
    try {
      await rest.post(Routes.channelMessages(channel), { body: { content: says, allowed_mentions: { parse: [] } } });
    } catch {
      // Where we may not even say this, the log has it.
    }
  }
  return {
    async say(place, code, says) {
      if (code !== undefined && MENDABLE.has(code)) await once(`said ${code} ${place.channel}`, place.channel, says);
    },
    sayUnread: (place, says) => once(`unread ${place.workspace}`, place.channel, says),
  };
}
