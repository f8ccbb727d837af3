/**
 * What English words mean, as directions in a space: GloVe's vectors in 25 bytes a word (train/train-vectors.ts).
 * models/vectors.model: sections "words" (hashes of normal forms, i32, ascending), "codes" (u8, a point for each part of four
 * dimensions), "points" (f32, the points of each part), "ranks" (u8, the place by frequency, as RANK_STEPS times its binary logarithm).
 *
 *   wordLikeness('bus', 'coach')    // the cosine, -1 to 1; 0 for a word without a vector
 */
import { indexOfWord } from './clusters.ts';
import { hashText } from './hash-features.ts';
import { openModel, readFloats, sectionOf } from './model-file.ts';
import { normalForm } from './word-forms.ts';

interface Vectors {
  readonly words: Int32Array;
  readonly codes: Uint8Array;
  readonly points: Float32Array;
  readonly ranks: Uint8Array;
}

/** Steps of a rank to a doubling of it: 15 puts 80,000 words into a byte. */
export const RANK_STEPS = 15;

const PART = 4;
const PARTS = 25;
const POINTS = 256;
const RAREST = 17;

let vectors: Vectors | undefined;

/** Of length one; undefined for a word that has none. */
export function vectorOf(word: string): Float32Array | undefined {
  vectors ??= openVectors();
  const { words, codes, points } = vectors;
  const at = indexOfWord(words, hashText(normalForm(word)));
  if (at < 0) return undefined;
  const vector = new Float32Array(PARTS * PART);
  for (let part = 0; part < PARTS; part++) {
    const point = (part * POINTS + (codes[at * PARTS + part] ?? 0)) * PART;
    vector.set(points.subarray(point, point + PART), part * PART);
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** How rare a word is in English: the binary logarithm of its place by frequency, 0 to 17; 17 for a word that has no vector. */
export function rarityOf(word: string): number {
  vectors ??= openVectors();
  const at = indexOfWord(vectors.words, hashText(normalForm(word)));
  return at < 0 ? RAREST : (vectors.ranks[at] ?? 0) / RANK_STEPS;
}

export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export function wordLikeness(one: string, other: string): number {
  return cosine(vectorOf(one), vectorOf(other));
}

function openVectors(): Vectors {
  const file = openModel('vectors');
  const words = sectionOf(file, 'words');
  return {
    words: new Int32Array(words.buffer, words.byteOffset, words.length / 4),
    codes: sectionOf(file, 'codes'),
    points: readFloats(file, 'points'),
    ranks: sectionOf(file, 'ranks'),
  };
}
