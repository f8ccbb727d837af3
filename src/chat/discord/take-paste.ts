import type { REST } from 'discord.js';
import type { AdapterLog, ChatEvent } from '#chat/adapter.ts';
import { pasteAround } from './backfill.ts';
import type { Channels } from './channels.ts';
import type { Complaints } from './complaints.ts';
import { readFiles } from './files.ts';
import { patiently } from './queues.ts';
import { editEvent, messageEvent } from './message.ts';
import type { Pasted } from './message.ts';
import type { DiscordMessage } from './payload.ts';
import { placeOf } from './place.ts';
import type { Names } from './text.ts';
import { discordUnread } from '#render/sentences/discord.ts';

export interface TakeParts {
  readonly rest: REST;
  readonly channels: Channels;
  readonly complaints: Complaints;
  readonly say: AdapterLog;
  readonly names: () => Names;
  readonly accept: (event: ChatEvent) => Promise<void>;
}

/** Hands the parts of one paste to the desk, with what its files hold. */
export async function takeWritten(paste: readonly DiscordMessage[], parts: TakeParts): Promise<void> {
  const [first] = paste;
  if (first === undefined) return;
  const pasted = await pastedOf(first, paste, parts);
  if (isUnread(first)) return parts.complaints.sayUnread(placeOf(pasted.path, first.id), discordUnread);
  const event = messageEvent(pasted, parts.names());
  if (event !== undefined) await patiently(() => parts.accept(event));
}

/** A part of a paste was changed: the whole is handed over as it stands now. */
export async function takeEdited(message: DiscordMessage, parts: TakeParts): Promise<void> {
  const paste = await pasteAround(parts.rest, message);
  const event = editEvent(await pastedOf(paste[0] ?? message, paste, parts), message, parts.names());
  if (event !== undefined) await patiently(() => parts.accept(event));
}

async function pastedOf(first: DiscordMessage, paste: readonly DiscordMessage[], parts: TakeParts): Promise<Pasted> {
  const path = await patiently(() => parts.channels.pathOf(first.channel_id, first.guild_id));
  try {
    const files = await Promise.all(paste.map(readFiles));
    return { parts: paste, path, files: files.flat() };
  } catch {
    parts.say('warn', 'Discord: a text file on a message could not be fetched; the message is read without it.');
    return { parts: paste, path, files: [] };
  }
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
