import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';

/** What a figure is about: the subject of its verb, or the noun it measures. */
export function findAbout(_context: SentenceContext, _draft: Draft, _head: Word | undefined): readonly Span[] {
  return [];
}
