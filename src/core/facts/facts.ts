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
