const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns a terminal gives to `text`. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (sign >= ' ' && sign <= '~') width += 1;
    else if (!NO_WIDTH.test(sign)) width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}

// Made when it is needed: the first use of Intl takes 15 ms, and few words are wider than a line.
let graphemes: Intl.Segmenter | undefined;

/** A word wider than a line, in pieces that fit, whole characters each. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const made: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      made.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return piece === '' ? made : [...made, piece];
}

/** Breaks one line at spaces so that no part is wider than `width`. */
export function fold(line: string, width: number): string[] {
  const folded: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ').flatMap((each) => pieces(each, width))) {
    const size = widthOf(word);
    if (current !== '' && used + 1 + size > width) {
      folded.push(current);
      current = '';
      used = 0;
    }
    const before = current === '' ? '' : ' ';
    current += before + word;
    used += before.length + size;
  }
  return [...folded, current];
}
