import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '#core/actors/actor.ts';
import { coverageOf, indexMentions } from '#core/actors/mention-index.ts';
import { spansOverlap } from '#core/span.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds just the mentions that share a character with the span, in the order of the text', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, wanted) => {
      const actors = spans.map((one, i): Actor => ({
        id: `actor-${i}`,
        kind: 'person',
        name: 'x',
        mentions: [{ span: one, kind: 'name' }],
      }));
      const found = indexMentions(actors)(wanted).map(({ mention }) => mention.span);
      const expected = spans.filter((one) => spansOverlap(one, wanted)).toSorted((a, b) => a.start - b.start);
      expect(found).toEqual(expected);
    }),
  );
});

test('a span is covered when any of it is', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, wanted) => {
      expect(coverageOf(100, spans)(wanted)).toBe(spans.some((one) => spansOverlap(one, wanted)));
    }),
  );
});
