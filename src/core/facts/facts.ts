import { z } from 'zod';
import { LOADED_WORDS } from './loaded-words.ts';
import type { LoadedWord } from './loaded-words.ts';
import { STATE_MEDIA } from './state-media.ts';
import type { StateOutlet } from './state-media.ts';

/** What the desk knows about the world and the article does not say. Everything that rests on it is marked `[desk]` when shown. */
export interface DeskFacts {
  readonly stateMedia: readonly StateOutlet[];
  readonly loadedWords: readonly LoadedWord[];
}

/** The facts that come with Deskcheck; a newsroom adds its own by config. */
export const DESK_FACTS: DeskFacts = { stateMedia: STATE_MEDIA, loadedWords: LOADED_WORDS };

const words = z.string().trim().min(1);
const added = z.strictObject({
  stateMedia: z.array(z.strictObject({ names: z.array(words).min(1), state: words, reason: words })).default([]),
  loadedWords: z
    .array(z.strictObject({ words: z.array(words).min(1), neutral: z.string(), reason: words }))
    .default([]),
});

/** The newsroom's own entries before those that come with Deskcheck. Throws a sentence that names the entry when one is not well made. */
export function extendFacts(json: unknown): DeskFacts {
  const parsed = added.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The desk facts are not well made at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}.`);
  }
  const { stateMedia, loadedWords } = parsed.data;
  return {
    stateMedia: [...stateMedia, ...STATE_MEDIA],
    loadedWords: [...loadedWords, ...LOADED_WORDS],
  };
}
