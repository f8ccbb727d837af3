import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

/** Paragraphs are divided by "\n\n". */
function articleOf(text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { origin: { kind: 'paste' }, text, paragraphs, dropped: [] };
}

function tokensOf(text: string): string {
  return splitSentences(articleOf(text))
    .flatMap(({ tokens }) => tokens.map((token) => sliceOf(text, token)))
    .join(' ');
}

test.each([
  ["They don't know.", "They do n't know ."],
  ['We can’t, cannot and won’t.', 'We ca n’t , can not and wo n’t .'],
  ["The army's chief said it's over.", "The army 's chief said it 's over ."],
  ["the soldiers' families", "the soldiers ' families"],
  ["O'Brien of Côte d'Ivoire", "O'Brien of Côte d'Ivoire"],
  ['$1,000.50 or 3.5% by 10:30', '$ 1,000.50 or 3.5 % by 10:30'],
  ['a 10-year-old, 5,000-strong', 'a 10 - year - old , 5,000 - strong'],
  ['the 21st of the 1990s, in 60km', 'the 21st of the 1990s , in 60 km'],
  ['a non-profit, pre-war deal', 'a non-profit , pre-war deal'],
  ['the U.S. and AT&T', 'the U.S. and AT&T'],
  ['Gen. J. Smith of Acme Inc. left', 'Gen. J. Smith of Acme Inc. left'],
  ['“Stop!” he said...', '“ Stop ! ” he said ...'],
  ['see https://example.org/a?b=1.', 'see https://example.org/a?b=1 .'],
  ['write to desk@example.org, or @desk #news', 'write to desk@example.org , or @desk #news'],
  ['Moscow, AGENCY-Officials in al-Bab', 'Moscow , AGENCY - Officials in al - Bab'],
  ['killed (at least) 40/50', 'killed ( at least ) 40/50'],
])('%s', (text, tokens) => {
  expect(tokensOf(text)).toBe(tokens);
});

test.each([
  ['It ended. |The city fell.'],
  ['He lives in the U.S. |They do not.'],
  ['The U.S. Army left.'],
  ['Mr. Smith met Gov. Jones at 9 a.m. Friday.'],
  ['The firm, Acme Inc., closed. |Nobody came.'],
  ['It rose 3.5 percent in Aug. 2015 and fell.'],
  ['He left on Dec. 15. |She stayed.'],
  ['“We won.” |Then they left.'],
  ['"Is it over?" Smith asked. |"No."'],
  ['"Go!" he shouted.'],
  ['Is it over? |It is.'],
  ['It fell ... and rose. |It fell again.'],
  ['No. 5 came first. |Was it No. 6? |No. |It was not.'],
  ['WASHINGTON (AP) - The war is over. |It ended today.'],
  ['He said (it was late.) |She left.'],
  ['Headline without a stop\n|The story begins. |It ends.'],
  ['Agent J. Edgar Hoover'],
  ['The drug is banned in the U.S. |Doctors say so.'],
  ['Friends of hers live in the U.K. |Officials in Leeds said so.'],
  ['The U.S. Senate voted with the U.N. Security Council.'],
  ['He met U.S. President Ana Ruiz. |The U.S. Marines landed.'],
  ['It opened in Lodi, N.J. |Neighbours cheered.'],
  ['It opened in Fort Ash, S.C. |Roger Lund was there.'],
  ['The ship left at 9 p.m. |Witnesses heard a blast.'],
  ['It left at 9 p.m. Friday, at 8 a.m. EST. |It came back at 7 p.m. Harbour time.'],
  ['It also owns Plan B. |Investors cheered. |So did J. K. Rowling and George W. Bush.'],
  ['She takes vitamin C. |Doctors do not.'],
  ['The seller is Acme Inc. |Shares fell.'],
  ['The seller is Acme Inc. President Ana Ruiz.'],
  ['A U.S. “citizen” left Acme Ltd. “for good”.'],
  ['She lives in the U.S. |“We went home,” she said.'],
  ['He left. |“they never called,” she said.'],
  ['“Is it over?” Deputy Mayor Ana Smith asked. |“It is.”'],
  ['“Is it over?” |He said no.'],
  ['“We won. ” |Then they left. |«It is over.» |They left.'],
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  const sentences = splitSentences(articleOf(text)).map((sentence) => sliceOf(text, sentence));
  expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
});

test('what was dropped is not read', () => {
  const text = 'The story.\nCheck also\nMore of the story.';
  const article = { ...articleOf(text), dropped: [{ span: { start: 11, end: 21 }, reason: 'teaser' as const }] };
  expect(splitSentences(article).map((sentence) => sliceOf(text, sentence))).toEqual([
    'The story.',
    'More of the story.',
  ]);
});

test('a text without a full stop is cut into sentences of bounded length', () => {
  const sentences = splitSentences(articleOf('word '.repeat(10_000)));
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(250);
  expect(sentences.flatMap(({ tokens }) => tokens)).toHaveLength(10_000);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'U.S.',
        'Mr',
        '.',
        ' ',
        '\n',
        '“',
        '”',
        "n't",
        "'s",
        'don’t',
        '3.5',
        'The',
        'war',
        '!',
        '?',
        '…',
        '(',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('tokens hold every visible character once, in order, within their sentence and paragraph', () => {
  fc.assert(
    fc.property(text, (input) => {
      const article = articleOf(input);
      let end = 0;
      let visible = '';
      for (const sentence of splitSentences(article)) {
        const paragraph = article.paragraphs[sentence.paragraph];
        expect(sentence.start).toBe(sentence.tokens[0]?.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
        expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
        expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.spaceBefore).toBe(token.start > Math.max(end, paragraph?.start ?? 0));
          visible += sliceOf(input, token);
          end = token.end;
        }
      }
      expect(visible).toBe(input.replaceAll(/\s/g, ''));
    }),
  );
});
