import type { CheckKind } from '#core/claims/check-kinds.ts';
import { LOADED_WORDS } from './loaded-words.ts';
import type { LoadedWord } from './loaded-words.ts';
import { STATE_MEDIA } from './state-media.ts';
import type { StateOutlet } from './state-media.ts';

/** Steps of the newsroom's own for a kind of check. */
interface DeskRecipe {
  readonly kind: CheckKind;
  /** As the table of countries names it: the steps are for stories about it. */
  readonly country?: string;
  readonly how: readonly string[];
}

/** What the desk knows about the world and the article does not say. Everything that rests on it is marked `[desk]` when shown. */
export interface DeskFacts {
  readonly stateMedia: readonly StateOutlet[];
  readonly loadedWords: readonly LoadedWord[];
  readonly recipes: readonly DeskRecipe[];
}

/** The facts that come with Deskcheck; a newsroom adds its own by config. */
export const DESK_FACTS: DeskFacts = { stateMedia: STATE_MEDIA, loadedWords: LOADED_WORDS, recipes: [] };
