import type { Span } from '#core/span.ts';

/** Lines of a text, without the white space around them; empty ones left out. `gap`: an empty line stands before. */
function linesOf(text: string): readonly (Span & { gap: boolean })[] {
  const lines: (Span & { gap: boolean })[] = [];
  let gap = false;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    if (/^[\r\n\u2028\u2029]/.test(match[0])) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (start >= end) {
      gap = true;
      continue;
    }
    const last = lines.at(-1);
    const breaks =
      last === undefined ? 0 : (text.slice(last.end, start).match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0);
    lines.push({ start, end, gap: gap || breaks > 1 || last === undefined });
    gap = false;
  }
  return lines;
}

/** Mail and terminals fold text near a fixed column: such lines are one paragraph, others are one each. */
function isFolded(lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.end - line.start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest >= 45 && longest <= 110 && lengths.slice(0, -1).every((length) => length >= longest * 0.7);
}

/** Paragraphs of a pasted text: blocks between empty lines, or single lines where the text has no folded blocks. */
export function splitParagraphs(text: string): readonly Span[] {
  const blocks: Span[][] = [];
  for (const { start, end, gap } of linesOf(text)) {
    const last = blocks.at(-1);
    if (gap || last === undefined) blocks.push([{ start, end }]);
    else last.push({ start, end });
  }
  return blocks.flatMap((block) => {
    const first = block[0];
    const last = block.at(-1);
    if (first === undefined || last === undefined || !isFolded(block)) return block;
    return [{ start: first.start, end: last.end }];
  });
}
