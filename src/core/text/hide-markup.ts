import type { Span } from '#core/span.ts';

/** A text without the signs that make words bold, slanted, struck out or code, and where each letter stood. */
export interface Unmarked {
  readonly text: string;
  readonly toPlain: (span: Span) => Span;
  readonly toMarked: (span: Span) => Span;
}

/** "**1,240 jobs**", "_so_", "`40`", "||he||", "[the report](https://a.example)": signs that come in pairs, close to their words. */
const PAIRS: readonly RegExp[] = [
  /(?<![\\*\p{L}\p{N}])(?<sign>\*{1,3})(?=[^\s*])(?<inner>[^\n]{0,600}?[^\s*])\k<sign>(?![*\p{L}\p{N}])/dgu,
  /(?<![\\_\p{L}\p{N}])(?<sign>_{1,3})(?=[^\s_])(?<inner>[^\n]{0,600}?[^\s_])\k<sign>(?![_\p{L}\p{N}])/dgu,
  /(?<![\\~])(?<sign>~~)(?=[^\s~])(?<inner>[^\n]{0,600}?[^\s~])\k<sign>(?!~)/dgu,
  /(?<![\\|])(?<sign>\|\|)(?=[^\s|])(?<inner>[^\n]{0,600}?[^\s|])\k<sign>(?!\|)/dgu,
  /(?<![\\`])(?<sign>`)(?=[^\s`])(?<inner>[^\n`]{0,600}?)\k<sign>(?!`)/dgu,
  /(?<![\\!])(?<sign>\[)(?<inner>[^[\]\n]{1,300})\]\(<?https?:\/\/[^\s<>()]{1,1000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,200})?>?\)/dgu,
];
/** "> " before a line that is quoted, "### " before a heading. */
const LINE_SIGN = /^(?:> |#{1,4} )+/dgmu;
const ANY_SIGN = /[*_~|`]|\]\(|^>|^#/mu;

/** Undefined where there is nothing to hide. */
export function hideMarkup(marked: string): Unmarked | undefined {
  if (!ANY_SIGN.test(marked)) return undefined;
  const hidden = new Uint8Array(marked.length);
  for (const form of PAIRS)
    for (const match of marked.matchAll(form)) {
      const inner = match.indices?.groups?.['inner'];
      if (inner === undefined) continue;
      hidden.fill(1, match.index, inner[0]);
      hidden.fill(1, inner[1], match.index + match[0].length);
    }
  for (const match of marked.matchAll(LINE_SIGN)) hidden.fill(1, match.index, match.index + match[0].length);
  return hidden.includes(1) ? unmarkedOf(marked, hidden) : undefined;
}

function unmarkedOf(marked: string, hidden: Uint8Array): Unmarked {
  const plainAt = new Int32Array(marked.length + 1);
  const markedAt: number[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    plainAt[at] = text.length;
    if (hidden[at] === 1) continue;
    markedAt.push(at);
    text += marked[at] ?? '';
  }
  plainAt[marked.length] = text.length;
  return {
    text,
    toPlain: ({ start, end }) => ({ start: plainAt[start] ?? 0, end: plainAt[end] ?? text.length }),
    // A span ends behind its last letter, so that the sign behind it is left out as the sign before it is.
    toMarked: ({ start, end }) => {
      const from = markedAt[start] ?? marked.length;
      return { start: from, end: end > start ? (markedAt[end - 1] ?? marked.length - 1) + 1 : from };
    },
  };
}
