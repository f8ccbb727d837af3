import { channelsSince, messagesSince } from './backfill.ts';
import type { DirectChannels } from './direct.ts';
import type { Queues } from './queues.ts';
import { patiently } from './queues.ts';
import { isFromPerson } from './message.ts';
import { openPasteTray } from './paste.ts';
import type { DiscordChannel, DiscordMessage } from './payload.ts';
import { snowflakeAt, workspaceOf } from './place.ts';
import type { Cursor } from './cursor.ts';
import { takeEdited, takeWritten } from './take-paste.ts';
import type { TakeParts } from './take-paste.ts';

export interface MessageParts extends TakeParts {
  readonly cursor: Cursor;
  readonly direct: DirectChannels;
  readonly queues: Queues;
  readonly pasteGapMs: number;
  readonly now: () => number;
}

/** Messages on their way from Discord to the desk. */
export interface Messages {
  readonly onWritten: (message: DiscordMessage) => void;
  readonly onEdited: (message: DiscordMessage) => void;
  /** Reads what was written on a server while we were away. */
  readonly catchUp: (guild: string, channels: readonly DiscordChannel[]) => Promise<void>;
  readonly catchUpDirect: () => Promise<void>;
  /** Resolves when every place we are in has its mark. */
  readonly begun: () => Promise<void>;
  readonly flush: () => void;
}

/** Ids remembered, so that what is told live and found again is one message: more than a catching-up brings. */
const RECENT_IDS_MAX = 20_000;

export function openMessages(parts: MessageParts): Messages {
  const { cursor, queues, direct } = parts;
  const recent = new Set<string>();
  const beginnings = new Set<Promise<unknown>>();
  const tray = openPasteTray(parts.pasteGapMs, (paste) => void take(paste));

  /** True the first time: what is told live and found again afterwards is one message. */
  function isNew(id: string): boolean {
    if (recent.has(id)) return false;
    if (recent.size >= RECENT_IDS_MAX) recent.clear();
    recent.add(id);
    return true;
  }
  function onWritten(message: DiscordMessage): void {
    if (!isNew(message.id)) return;
    if (!isFromPerson(message)) return cursor.done(homeOf(message), message.id);
    cursor.begin(homeOf(message), message.id);
    tray.add(message);
  }
  async function take(paste: readonly DiscordMessage[]): Promise<void> {
    const [first] = paste;
    if (first === undefined) return;
    const stored = await queues.add(first.channel_id, async () => {
      if (first.guild_id === undefined) await direct.remember(first.channel_id);
      await takeWritten(paste, parts);
    });
    // What could not be stored holds the mark back: it is asked for when the line is next begun anew.
    for (const message of paste)
      if (stored) cursor.done(homeOf(message), message.id);
      else recent.delete(message.id);
  }
  /** Holds the mark until everything since is on the tray. */
  async function since(workspace: string, work: (readTo: string) => Promise<void>): Promise<void> {
    const begun = begin(workspace, cursor, parts.now());
    beginnings.add(begun);
    const readTo = await begun.finally(() => beginnings.delete(begun));
    if (readTo === undefined) return;
    await patiently(() => work(readTo));
    cursor.release(workspace);
  }
  async function read(channel: string, guild: string | undefined, readTo: string): Promise<void> {
    for (const message of await messagesSince(parts.rest, channel, readTo)) onWritten({ ...message, guild_id: guild });
  }
  return {
    onWritten,
    onEdited(message) {
      if (!isFromPerson(message) || message.edited_timestamp === undefined) return;
      void queues.add(message.channel_id, () => takeEdited(message, parts));
    },
    catchUp: (guild, all) =>
      since(guild, async (readTo) => {
        for (const { id } of channelsSince(all, readTo)) await read(id, guild, readTo);
      }),
    async catchUpDirect() {
      for (const channel of await direct.all())
        await since(workspaceOf({ guild: undefined, channel }), (readTo) => read(channel, undefined, readTo));
    },
    begun: async () => void (await Promise.all(beginnings)),
    flush: () => tray.flush(),
  };
}

function homeOf(message: DiscordMessage): string {
  return workspaceOf({ guild: message.guild_id, channel: message.channel_id });
}

/** Where we have never been, the mark is set now and written at once: whatever happens next, it is read from here. */
async function begin(workspace: string, cursor: Cursor, nowMs: number): Promise<string | undefined> {
  const readTo = await cursor.hold(workspace);
  if (readTo !== undefined) return readTo;
  cursor.done(workspace, snowflakeAt(nowMs));
  cursor.release(workspace);
  await cursor.save();
  return undefined;
}
