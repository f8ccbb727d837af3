import type { Block } from './blocks.ts';

/** A block and what is known about it before the filter decides. */
export interface Candidate {
  readonly block: Block;
  /** Share of its words that readability kept. */
  readonly kept: number;
}

export interface Measured {
  readonly words: number;
  readonly links: number;
  readonly kept: number;
  readonly ends: boolean;
  readonly heading: boolean;
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

export function measure({ block, kept }: Candidate): Measured {
  return {
    words: countWords(block.text),
    links: block.linkedChars / block.text.length,
    kept,
    ends: /[.!?:;…][”’"')\]]*$/u.test(block.text),
    heading: /^h[1-6]$/u.test(block.tag),
  };
}

/** Scripts without spaces count a word for every two characters. */
function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return Math.max(spaced, dense / 2);
}

/** How alike two short texts are by their words, 0..1, of the first one's words. */
export function overlap(words: readonly string[], other: ReadonlySet<string>): number {
  if (words.length === 0 || other.size === 0) return 0;
  let same = 0;
  for (const word of words) if (other.has(word)) same += 1;
  return same / words.length;
}

export const bit = (value: boolean): number => (value ? 1 : 0);

export const NOTHING: Measured = { words: 0, links: 0, kept: 0, ends: false, heading: false };
