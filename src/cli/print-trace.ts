import type { Article } from '#core/article.ts';
import { read } from '#core/read.ts';
import { sliceOf } from '#core/span.ts';
import { traceOf } from '#core/trace.ts';

/** A line for each step that made, changed or refused a finding: what it found, where, and why the step is there. */
export function printTrace(article: Article): string {
  return traceOf(() => read(article))
    .traces.map(({ stage, step, why, did, span }) => {
      const words = sliceOf(article.text, span).replaceAll(/\s+/g, ' ').slice(0, 60);
      return `${String(span.start).padStart(6)}  ${stage}: "${words}" ${did} by ${step} (${why})`;
    })
    .join('\n');
}
