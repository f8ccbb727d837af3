const ELLIPSIS = ' …';

// Made when it is needed: the first use of Intl takes 15 ms, and most cuts fall between words.
let graphemes: Intl.Segmenter | undefined;

/** Never inside what a reader takes for one character. */
function safeEnd(text: string, end: number): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes.segment(text.slice(0, end + 64)).containing(end)?.index ?? end;
}

/** Where to end so that no more than `max` code units are kept, at a word when there is one in reach. */
export function cutEnd(text: string, max: number): number {
  if (text.length <= max) return text.length;
  const space = text.slice(0, max + 1).search(/\s\S*$/u);
  const end = space >= max / 2 ? space : safeEnd(text, max);
  return text.slice(0, end).trimEnd().length;
}

/** At most `max` code units, the ellipsis included. */
export function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max <= ELLIPSIS.length) return '';
  return text.slice(0, cutEnd(text, max - ELLIPSIS.length)).replace(/[\s,;:–—-]+$/u, '') + ELLIPSIS;
}

/** Whole sentences as long as they fit; the first is cut at a word when even it does not. */
export function cutSentences(text: string, max: number): string {
  if (text.length <= max) return text;
  const ends = [...text.slice(0, max + 1).matchAll(/[.!?]["”’)]*(?=\s+[^\p{Ll}\s])/gu)].map(
    (match) => match.index + match[0].length,
  );
  const end = ends.findLast((each) => each <= max);
  return end === undefined ? cutWords(text, max) : text.slice(0, end);
}

/** The article's words inside a sentence of ours: in quotation marks, the ellipsis outside them. */
export function quoted(words: string, max: number): string {
  const kept = words.length <= max ? words : cutWords(words, max).slice(0, -ELLIPSIS.length);
  const opened = /^["“]/u.test(kept) ? kept : `“${kept}`;
  const closed = /["”]$/u.test(opened) && opened.length > 1 ? opened : `${opened}”`;
  return kept === words ? closed : closed + ELLIPSIS;
}
