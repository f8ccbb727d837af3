import type { Desk } from '#desk/desk.ts';
import { messageOf } from '#desk/other-posts.ts';
import type { ChatMessage, Place } from '#chat/adapter.ts';
import { isReadable } from '#desk/take-in-message.ts';

/** Shorter words without a link are talk: a story of three sentences is longer. */
const STORY_MIN_CHARACTERS = 400;

/** Long enough to be a story, or a link to one: told at a glance, before it is taken in. */
export function looksLikeStory({ text, links, files = [] }: ChatMessage): boolean {
  return links.length > 0 || files.some(({ name }) => isReadable(name)) || text.length >= STORY_MIN_CHARACTERS;
}

/** 👀 on the message while it is read, so that nobody pastes it twice. Nothing waits for it. */
export function showReading(desk: Desk, place: Place, post: string, on: boolean): void {
  const adapter = desk.adapters.find((one) => one.platform === place.platform);
  adapter
    ?.showReading?.(place, messageOf(post), on)
    .catch(() => desk.log.warn({ platform: place.platform }, 'the sign that a story is read could not be set'));
}
