/** Parts of the training text, so that what is learnt from the others can be tried on each. */

/** Neighbouring sentences, mostly of one document, stay together. */
export function foldOf(sentence: number, folds: number): number {
  return Math.floor(sentence / 50) % folds;
}
