import type { Article } from '#core/article.ts';
import { moveSpans } from '#core/text/move-spans.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { findRemarks } from './sort/find-remark.ts';

/** A pasted message as an article. Its text is what was pasted; what was said about the story is read past. */
export function readWritten(text: string): Article {
  const { story, remarks } = findRemarks(text);
  if (remarks.length === 0) return readPaste(text);
  const article = readPaste(text.slice(story.start, story.end));
  const moved = moveSpans(article, ({ start, end }) => ({ start: start + story.start, end: end + story.start }));
  const said = remarks.map((span) => ({ span, reason: 'boilerplate' as const }));
  return { ...moved, text, dropped: [...said, ...moved.dropped] };
}
