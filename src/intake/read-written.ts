import type { Article } from '#core/article.ts';
import type { Span } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { findRemarks } from './sort/find-remark.ts';

/** A pasted message as an article. Its text is what was pasted; what was said about the story is read past. */
export function readWritten(text: string): Article {
  const { story, remarks } = findRemarks(text);
  if (remarks.length === 0) return readPaste(text);
  const article = readPaste(text.slice(story.start, story.end));
  const moved = (span: Span): Span => ({ start: span.start + story.start, end: span.end + story.start });
  return {
    ...article,
    ...(article.headline === undefined ? {} : { headline: moved(article.headline) }),
    ...(article.dateline === undefined ? {} : { dateline: moved(article.dateline) }),
    text,
    paragraphs: article.paragraphs.map(moved),
    dropped: [
      ...remarks.map((span) => ({ span, reason: 'boilerplate' as const })),
      ...article.dropped.map((drop) => ({ ...drop, span: moved(drop.span) })),
    ],
  };
}
