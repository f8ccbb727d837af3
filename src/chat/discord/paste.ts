import type { DiscordMessage } from './payload.ts';
import { msOf } from './place.ts';

/** Discord takes 2,000 characters a message, and a paste is cut at a word: one nearly as long may go on in the next. */
const PART_MIN_CHARACTERS = 1900;
/** Parts of one paste follow each other within this: a second or two by hand, with as much again for a slow line. */
export const PART_GAP_MS = 6000;

/** Whether `next` goes on with what `before`, the last part so far, began. */
function goesOn(before: DiscordMessage, next: DiscordMessage): boolean {
  const gapMs = msOf(next.id) - msOf(before.id);
  return mayGoOn(before) && next.author.id === before.author.id && gapMs >= 0 && gapMs <= PART_GAP_MS;
}

function mayGoOn(message: DiscordMessage): boolean {
  return message.content.length >= PART_MIN_CHARACTERS;
}

/** Messages of a channel, oldest first, as the pastes they are. The words of others in between part nothing. */
export function pastesIn(messages: readonly DiscordMessage[]): readonly (readonly DiscordMessage[])[] {
  const pastes: DiscordMessage[][] = [];
  const open = new Map<string, DiscordMessage[]>();
  for (const message of messages) {
    const begun = open.get(message.author.id);
    const last = begun?.at(-1);
    if (begun !== undefined && last !== undefined && goesOn(last, message)) {
      begun.push(message);
      continue;
    }
    const paste = [message];
    pastes.push(paste);
    open.set(message.author.id, paste);
  }
  return pastes;
}

/** Keeps a message that may go on until it does, or doesn't. */
export interface PasteTray {
  add(message: DiscordMessage): void;
  /** Hands everything over now. */
  flush(): void;
}

export function openPasteTray(gapMs: number, onPaste: (parts: readonly DiscordMessage[]) => void): PasteTray {
  const held = new Map<string, { readonly parts: DiscordMessage[]; timer: NodeJS.Timeout }>();
  const release = (author: string): void => {
    const paste = held.get(author);
    if (paste === undefined) return;
    clearTimeout(paste.timer);
    held.delete(author);
    onPaste(paste.parts);
  };
  return {
    add(message) {
      const author = `${message.channel_id} ${message.author.id}`;
      const last = held.get(author)?.parts.at(-1);
      if (last !== undefined && !goesOn(last, message)) release(author);
      const parts = [...(held.get(author)?.parts ?? []), message];
      clearTimeout(held.get(author)?.timer);
      if (!mayGoOn(message)) {
        held.delete(author);
        onPaste(parts);
        return;
      }
      held.set(author, { parts, timer: setTimeout(() => release(author), gapMs) });
    },
    flush() {
      for (const author of held.keys()) release(author);
    },
  };
}
