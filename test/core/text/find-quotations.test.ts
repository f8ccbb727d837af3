import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import { findQuotations } from '#core/text/find-quotations.ts';

function articleOf(text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return { origin: { kind: 'paste' }, text, paragraphs, dropped: [] };
}

function quoted(text: string): string[] {
  return findQuotations(articleOf(text)).map((q) => sliceOf(text, q.inner) + (q.open ? ' …' : ''));
}

test.each([
  ['curly', '“We will stay,” the mayor said. “All of us.”', ['We will stay,', 'All of us.']],
  ['straight', '"We will stay," the mayor said. "All of us."', ['We will stay,', 'All of us.']],
  ['doubled apostrophes', "''We will stay,'' she said, calling it ''home.''", ['We will stay,', 'home.']],
  ['TeX marks', "``We will stay,'' she said.", ['We will stay,']],
  ['guillemets', '« On reste », a-t-il dit.', [' On reste ']],
  ['low German marks', 'He said „we stay“ twice.', []],
  ['single curly', 'She called the plan ‘a mess’ and left.', ['a mess']],
  ['single straight', "She called it 'a mess', and left.", ['a mess']],
  [
    'single, with an apostrophe in it',
    'He said: ‘It’s the workers’ fault, not ours.’',
    ['It’s the workers’ fault, not ours.'],
  ],
  ['apostrophes only', "The workers' union can't say it's the '90s.", []],
  ['inner marks are not told apart', '“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
  ['curly inside curly', '“He said “no” to us,” she said.', ['He said “no” to us,']],
  ['dash before', 'The word—"safe"—was his.', ['safe']],
  ['bracket', 'The ship ("Aurora") sank.', ['Aurora']],
  ['inches are not marks', 'A 6" pipe and a 9" pipe burst.', []],
])('%s', (_, text, inner) => {
  expect(quoted(text)).toEqual(inner);
});

test.each([
  ['a stray opener takes nothing', '“We will stay, the mayor said.\nNobody answered.', []],
  ['a stray opener is given up at the next', '“We will stay, he said. “All of us.”', ['All of us.']],
  ['a stray closer takes nothing', 'We will stay,” he said. “All of us.”', ['All of us.']],
  ['a stray straight mark', 'He said "no. Then "yes," at last.', ['yes,']],
  [
    'repeated openers, closed once',
    '“First part.\n“Second part.\n“Third,” he said.',
    ['First part. …', 'Second part. …', 'Third,'],
  ],
  ['repeated straight openers', '"First part.\n"Second," he said.', ['First part. …', 'Second,']],
  ['an opener before an unquoted paragraph', '“First part.\nSecond part.”', []],
])('%s', (_, text, inner) => {
  expect(quoted(text)).toEqual(inner);
});

test('any text: quotations are in order, inside their paragraph, and never overlap', () => {
  const text = fc.string({ unit: fc.constantFrom(...'“”"\'‘’«»`„ab. ,\n—s'.split('')), maxLength: 80 });
  fc.assert(
    fc.property(text, (words) => {
      const article = articleOf(words);
      let end = 0;
      for (const q of findQuotations(article)) {
        const paragraph = article.paragraphs[q.paragraph];
        expect(q.span.start).toBeGreaterThanOrEqual(end);
        expect(q.span.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
        expect(q.span.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
        expect(q.inner.start).toBeGreaterThan(q.span.start);
        expect(q.inner.end).toBeGreaterThanOrEqual(q.inner.start);
        end = q.span.end;
      }
    }),
  );
});
