/** Half-open, in UTF-16 code units, into `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The only way from a span to the words it points at. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
