import type { Span } from '#core/span.ts';

/** A copy of a finding, or of many, in which every span is moved. */
export function moveSpans<Finding>(finding: Finding, move: (span: Span) => Span): Finding {
  const copy = structuredClone(finding);
  const seen = new Set<unknown>();
  const waiting: unknown[] = [copy];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value); // a span may belong to several findings: it is moved once
    if (isSpan(value)) Object.assign(value, move({ start: value.start, end: value.end }));
    else waiting.push(...Object.values(value));
  }
  return copy;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
