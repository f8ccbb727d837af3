import type { REST } from 'discord.js';
import { z } from 'zod';
import type { ChatEvent } from './adapter.ts';
import { channelsSince, messagesSince, pasteAround } from './discord-backfill.ts';
import type { Channels } from './discord-channels.ts';
import type { Complaints } from './discord-complaints.ts';
import { readFiles } from './discord-files.ts';
import type { SayLog } from './discord-gateway.ts';
import { CONTENT_TODO } from './discord-intents.ts';
import type { Lanes } from './discord-lanes.ts';
import { patiently } from './discord-lanes.ts';
import { editEvent, isFromPerson, messageEvent } from './discord-message.ts';
import type { Pasted } from './discord-message.ts';
import { openPasteTray } from './discord-paste.ts';
import type { DiscordChannel, DiscordMessage } from './discord-payload.ts';
import { placeOf, snowflakeAt } from './discord-place.ts';
import type { Notes, Seen } from './discord-seen.ts';
import type { Names } from './discord-text.ts';

export interface MessageParts {
  readonly rest: REST;
  readonly notes: Notes;
  readonly seen: Seen;
  readonly channels: Channels;
  readonly complaints: Complaints;
  readonly lanes: Lanes;
  readonly say: SayLog;
  readonly pasteGapMs: number;
  readonly now: () => number;
  readonly names: () => Names;
  readonly accept: (event: ChatEvent) => Promise<void>;
}

/** Messages on their way from Discord to the desk. */
export interface Messages {
  onWritten(message: DiscordMessage): void;
  onEdited(message: DiscordMessage): void;
  /** Reads what was written in a server while we were away. */
  catchUp(guild: string, channels: readonly DiscordChannel[]): Promise<void>;
  catchUpDirect(): Promise<void>;
  flush(): void;
}

const RECENT = 20_000;
const DIRECT = 'direct channels';
const MOST_DIRECT = 200;
const UNREAD = `I can't read messages on this server. ${CONTENT_TODO} Until then mention me beside the story, or choose Apps, "Check this article" on it.`;
const directChannels = z.array(z.string());

export function openMessages(parts: MessageParts): Messages {
  const { rest, seen, channels, lanes, say } = parts;
  const recent = new Set<string>();
  const tray = openPasteTray(parts.pasteGapMs, (pieces) => void takeIn(pieces));

  /** True the first time: what is told live and found again afterwards is one message. */
  function isNew(id: string): boolean {
    if (recent.has(id)) return false;
    if (recent.size >= RECENT) recent.clear();
    recent.add(id);
    return true;
  }
  function onWritten(message: DiscordMessage): void {
    if (!isNew(message.id)) return;
    const workspace = message.guild_id ?? `dm-${message.channel_id}`;
    if (!isFromPerson(message)) return seen.done(workspace, message.id);
    seen.begin(workspace, message.id);
    tray.add(message);
  }
  async function takeIn(pieces: readonly DiscordMessage[]): Promise<void> {
    const [first] = pieces;
    if (first === undefined) return;
    const stored = await lanes.add(first.channel_id, () => store(first, pieces));
    // What could not be stored holds the mark back: it is asked for after the next start.
    for (const piece of stored ? pieces : []) seen.done(piece.guild_id ?? `dm-${piece.channel_id}`, piece.id);
  }
  async function store(first: DiscordMessage, pieces: readonly DiscordMessage[]): Promise<void> {
    const pasted = await pastedOf(first, pieces);
    if (isUnread(first)) return parts.complaints.sayUnread(placeOf(pasted.spot, first.id), UNREAD);
    if (first.guild_id === undefined) await rememberDirect(first.channel_id);
    const event = messageEvent(pasted, parts.names());
    if (event !== undefined) await patiently(() => parts.accept(event));
  }
  async function pastedOf(first: DiscordMessage, pieces: readonly DiscordMessage[]): Promise<Pasted> {
    const spot = await patiently(() => channels.spotOf(first.channel_id, first.guild_id));
    try {
      const files = await patiently(() => Promise.all(pieces.map(readFiles)));
      return { parts: pieces, spot, files: files.flat() };
    } catch {
      say('warn', 'Discord: a text file on a message could not be fetched; the message is read without it.');
      return { parts: pieces, spot, files: [] };
    }
  }
  async function rememberDirect(channel: string): Promise<void> {
    const known = await readDirect();
    if (known.includes(channel)) return;
    await parts.notes.keep(DIRECT, JSON.stringify([channel, ...known].slice(0, MOST_DIRECT)));
  }
  async function readDirect(): Promise<readonly string[]> {
    const words = await parts.notes.read(DIRECT);
    return words === undefined ? [] : directChannels.parse(JSON.parse(words));
  }
  /** Holds the mark until everything since is on the tray. */
  async function since(workspace: string, work: (seenTo: string) => Promise<void>): Promise<void> {
    const seenTo = await seen.hold(workspace);
    if (seenTo === undefined) seen.done(workspace, snowflakeAt(parts.now()));
    else await patiently(() => work(seenTo));
    seen.release(workspace);
  }
  async function read(channel: string, guild: string | undefined, seenTo: string): Promise<void> {
    for (const message of await messagesSince(rest, channel, seenTo)) onWritten({ ...message, guild_id: guild });
  }
  return {
    onWritten,
    onEdited(message) {
      if (!isFromPerson(message) || message.edited_timestamp === undefined) return;
      void lanes.add(message.channel_id, async () => {
        const pieces = await pasteAround(rest, message);
        const pasted = await pastedOf(pieces[0] ?? message, pieces);
        const event = editEvent(pasted, message, parts.names());
        if (event !== undefined) await patiently(() => parts.accept(event));
      });
    },
    catchUp: (guild, all) =>
      since(guild, async (seenTo) => {
        for (const { id } of channelsSince(all, seenTo)) await read(id, guild, seenTo);
      }),
    async catchUpDirect() {
      for (const channel of await readDirect())
        await since(`dm-${channel}`, (seenTo) => read(channel, undefined, seenTo));
    },
    flush: () => tray.flush(),
  };
}

/** Without the Message Content intent Discord sends messages empty; a person can send none that is. */
function isUnread(message: DiscordMessage): boolean {
  const {
    content,
    attachments,
    embeds,
    sticker_items: stickers,
    poll,
    components,
    message_snapshots: shared,
  } = message;
  const shown = [attachments, embeds, stickers, components, shared ?? []].some((each) => each.length > 0);
  return message.guild_id !== undefined && content === '' && !shown && poll === undefined;
}
