import { joinHash } from '#core/language/model/hash-features.ts';
import type { WordView } from './word-view.ts';

/** How often a word was (part of) a cue in the training stories, in seven steps; 0: never seen, or once. */
export type CueLexicon = ReadonlyMap<number, number>;
/** All that a story asks of it. */
export type CueSteps = Pick<CueLexicon, 'get'>;

const STEPS: readonly number[] = [0.005, 0.05, 0.2, 0.5, 0.8];
/** From this step on a word is taken for a likely cue when features look for the nearest one. */
export const LIKELY = 4;

export function cueStep(asCue: number, seen: number): number {
  if (seen < 2) return 0;
  const share = asCue / seen;
  return 1 + STEPS.filter((step) => share >= step).length;
}

/** The key of a lemma as a part of speech, beside the keys of the words as they stand. */
export function lemmaKey(lemma: number, upos: number): number {
  return joinHash(lemma, upos + 1);
}

/** Steps of the words as they stand, and of their lemmas. */
export interface Cueness {
  readonly word: Uint8Array;
  readonly lemma: Uint8Array;
}

export function cuenessOf(view: WordView, lexicon: CueSteps): Cueness {
  const word = new Uint8Array(view.size);
  const lemma = new Uint8Array(view.size);
  for (let i = 0; i < view.size; i += 1) {
    word[i] = lexicon.get(view.word[i] ?? 0) ?? 0;
    lemma[i] = lexicon.get(lemmaKey(view.lemma[i] ?? 0, view.upos[i] ?? 0)) ?? 0;
  }
  return { word, lemma };
}
