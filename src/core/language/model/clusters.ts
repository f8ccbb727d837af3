/**
 * Clusters of English words: `usage` of those that are used alike, `meaning` of those with like meanings. A word that the treebanks do
 * not have is read like its neighbours. models/clusters.model: sections "words" (hashes of normal forms, i32, ascending),
 * "usage", "meaning" (u8).
 */
import { openModel, sectionOf } from './model-file.ts';

interface Clusters {
  readonly words: Int32Array;
  readonly usage: Uint8Array;
  readonly meaning: Uint8Array;
}

/** Of words without a cluster. */
export const NO_CLUSTER = 255;

let clusters: Clusters | undefined;

/** The two clusters of a normal form's hash. */
export function clustersOf(word: number): readonly [usage: number, meaning: number] {
  clusters ??= openClusters();
  const at = indexOfWord(clusters.words, word);
  return at < 0 ? [NO_CLUSTER, NO_CLUSTER] : [clusters.usage[at] ?? NO_CLUSTER, clusters.meaning[at] ?? NO_CLUSTER];
}

function openClusters(): Clusters {
  const file = openModel('clusters');
  const words = sectionOf(file, 'words');
  return {
    words: new Int32Array(words.buffer, words.byteOffset, words.length / 4),
    usage: sectionOf(file, 'usage'),
    meaning: sectionOf(file, 'meaning'),
  };
}

/** By halving: a form is looked up once, and a map would take longer to build than the story to read. */
export function indexOfWord(words: Int32Array, word: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}
