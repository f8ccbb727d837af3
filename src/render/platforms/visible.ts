/**
 * Characters that steer a terminal or turn the reading direction of what comes after them, and so could change the
 * look of our own words: controls, direction embeddings, overrides and isolates, byte order marks, invisible tags.
 */
const STEERING = /[[\p{Cc}\p{Bidi_Control}\ufeff\u{e0000}-\u{e007f}]--[\t\n\u200e\u200f\u061c]]/gv;
const BREAK = /\r\n|[\r\u0085\u2028\u2029]/gu;

/** Text that only shows itself: well-formed, without steering characters. Breaks stay. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll(BREAK, '\n').replaceAll(STEERING, '');
}

/** The same, on one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll(/[\t\n]+/gu, ' ');
}
