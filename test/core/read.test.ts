import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import { reportSchema } from '#core/report.ts';
import type { Report } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** Pieces that stories are made of, and pieces that break readers. */
const piece = fc.oneof(
  fc.constantFrom(
    'The general said on Friday that at least 1,000 fighters were killed, including 19 commanders. ',
    '“No one was hurt,” she said. “Not one.” ',
    'He added that £1.2bn, up 4.5% from last year, would be spent by 2030.\n\n',
    'Officials of the Ministry of Works (MoW) denied it. ',
    'MOSCOW (AP) — ',
    'Check Also\n\n',
    '“',
    '”',
    "''",
    '1,2,3,4-5',
    'between 3 and ',
    '\u0000',
    '\uD800',
    '\u202E',
    '👩‍👩‍👧 12 ',
    '\r\n',
    '…',
    'a'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
);
const anyText = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

/** Every object of a report that looks like a span, and every id that is referred to. */
function spansAndIds(report: Report): {
  spans: readonly Span[];
  ids: ReadonlySet<string>;
  references: readonly string[];
} {
  const spans: Span[] = [];
  const references: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (value !== null && typeof value === 'object') {
      if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
        spans.push({ start: value.start, end: value.end });
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    } else if (
      typeof value === 'string' &&
      key !== 'id' &&
      /^(?:figure|time|actor|attribution|claim|check)-\d+$/.test(value)
    )
      references.push(value);
  };
  visit({ ...report, article: { ...report.article, text: '' } }, '');
  const found = [report.figures, report.times, report.actors, report.attributions, report.claims, report.checks].flat();
  return { spans, ids: new Set(found.map((item) => item.id)), references };
}

test('any text: read returns, spans lie inside and are not empty, ids resolve, JSON survives, twice gives the same bytes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const report = read(readPaste(text));
      expect(report.article.text).toBe(text);
      const { spans, ids, references } = spansAndIds(report);
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const reference of references) expect(ids).toContain(reference);
      expect(ids.size).toBe(
        [report.figures, report.times, report.actors, report.attributions, report.claims, report.checks].flat().length,
      );
      const json = JSON.stringify(report);
      expect(reportSchema.parse(JSON.parse(json))).toEqual(report);
      expect(JSON.stringify(read(readPaste(text)))).toBe(json);
    }),
    { numRuns: 150 },
  );
});

test('with a date, and through a link: the same promises', () => {
  const article = {
    ...readPaste('Ten people died last Tuesday, two days after the storm, the mayor said.', '2024-02-29'),
    origin: { kind: 'link' as const, url: 'https://example.org/', fetched: '2024-03-01T00:00:00Z' },
  };
  expect(reportSchema.parse(JSON.parse(JSON.stringify(read(article)))).article.published).toBe('2024-02-29');
});
