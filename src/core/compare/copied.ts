import type { Report } from '#core/report.ts';
import { spansOverlap } from '#core/span.ts';

/** Words in a row that two writers do not hit upon alike, quotations aside (Clough et al. 2002 find copies by such runs). */
const RUN = 7;
/** Share of the shorter text's runs that stand in the longer one. */
const COPIED = 0.25;

/** Is one text taken from the other, or both from one: do they share their own words, not only those they quote? */
export function isCopied(a: Report, b: Report): boolean {
  const [one, other] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size);
  if (one === undefined || other === undefined || one.size === 0) return false;
  return one.intersection(other).size / one.size >= COPIED;
}

function runsOf({ article, attributions }: Report): ReadonlySet<string> {
  const quoted = attributions.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content);
  const runs = new Set<string>();
  for (const paragraph of article.paragraphs) {
    if (article.dropped.some(({ span }) => spansOverlap(span, paragraph))) continue;
    if (quoted.some((span) => spansOverlap(span, paragraph))) continue;
    const words =
      article.text
        .slice(paragraph.start, paragraph.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}
