import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';

/** A count that no number word tells: "no airstrikes", "killing a woman". */
export interface WordCount {
  readonly value: 0 | 1;
  readonly number: Span;
  readonly span: Span;
  readonly counted?: Span;
  readonly countedHead?: string;
  readonly headWord: Word;
}
