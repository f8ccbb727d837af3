import type { Article } from '#core/article.ts';
import type { Report } from '#core/report.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { findTokens } from '#core/text/find-tokens.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import { stemOf } from './stem.ts';

/** A stretch of a text made ready to be set beside stretches of another: its words by their stems, and how often each stands there. */
export interface Passage extends Span {
  readonly stems: ReadonlyMap<string, number>;
}

/** A reading made ready for comparing. */
export interface Compared {
  readonly report: Report;
  /** The sentences that belong to the story, headline included. */
  readonly sentences: readonly Passage[];
}

export function openCompared(report: Report): Compared {
  const { article } = report;
  const sentences = splitSentences(article)
    .filter((sentence) => !article.dropped.some((dropped) => spansOverlap(dropped.span, sentence)))
    .map((sentence) => passageOf(article, sentence));
  return { report, sentences };
}

function passageOf(article: Article, span: Span): Passage {
  const stems = new Map<string, number>();
  for (const token of findTokens(article.text, span)) {
    const stem = stemOf(article.text.slice(token.start, token.end));
    if (stem !== undefined) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return { start: span.start, end: span.end, stems };
}

/** The sentence that holds a place. */
export function sentenceAt(side: Compared, span: Span): Passage | undefined {
  return (
    side.sentences.find((sentence) => spanContains(sentence, span)) ??
    side.sentences.find((sentence) => spansOverlap(sentence, span))
  );
}
