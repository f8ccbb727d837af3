const ELLIPSIS = '…';

/** Never inside a surrogate pair or before a combining mark. */
function safeEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /^[\p{M}\p{Cf}\u{dc00}-\u{dfff}]/u.test(text.slice(at, at + 1))) at -= 1;
  if (at > 0 && /[\ud800-\udbff]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
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
  if (max < 1) return '';
  return text.slice(0, cutEnd(text, max - 1)) + ELLIPSIS;
}
