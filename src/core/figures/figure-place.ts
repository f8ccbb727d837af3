import type { Tree } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Draft } from './draft.ts';
import type { EventKind } from './figure.ts';

/** Units of time: what lasts befalls nobody. */
export const LASTS: RegExp = /^(?:second|minute|hour|day|night|week|month|year|decade|century)\b/;

/** A figure in its tree. */
export interface FigurePlace {
  readonly tree: Tree;
  /** The counted noun, else the number. */
  readonly anchor: Word;
  readonly number: Word;
  readonly bare: boolean;
  readonly zero: boolean;
  readonly draft: Draft | undefined;
  readonly changes: boolean;
}

/** What a step says has happened; `undefined` kind: nothing did, and no later step is asked. */
export interface Happening {
  readonly cue: Word;
  readonly kind: EventKind | undefined;
}
