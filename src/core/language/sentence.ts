import type { Span } from '#core/span.ts';

/** Universal Dependencies part-of-speech tags. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** One word of a sentence, with its place in the tree. `text.slice(start, end)` is the word, never changed. */
export interface Word extends Span {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, as in UD English's XPOS column. */
  readonly xpos: string;
  /** Index of the head in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, subtypes kept ("nsubj:pass"). */
  readonly relation: string;
}

/** A name as the name tagger sees it; `first`..`last` are word indexes, inclusive. `group`: nationality, faith, party ("Syrian"). */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation' | 'place' | 'group' | 'other';
  readonly first: number;
  readonly last: number;
}

/** A sentence that was tagged, parsed and searched for names. `paragraph`: index into `article.paragraphs`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

/** The part of a word that the name tagger reads. */
export type NamedWord = Pick<Word, 'text' | 'start' | 'end'>;
