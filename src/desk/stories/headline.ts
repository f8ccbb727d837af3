import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';

/** The story's headline, or how it begins. */
export function headlineOf(report: Report): string {
  const { text, headline, paragraphs } = report.article;
  const span = headline ?? paragraphs[0];
  return span === undefined ? text.slice(0, 120) : sliceOf(text, span);
}
