import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentences } from '#core/language/read-sentences.ts';
import type { Sentence } from '#core/language/sentence.ts';

function read(text: string): readonly Sentence[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return readSentences({ origin: { kind: 'paste' }, text, paragraphs, dropped: [] });
}

/** "left: nsubj<-soldiers" for each wanted word. */
function arcs(text: string): readonly string[] {
  return read(text).flatMap(({ words }) =>
    words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? ''}`.trim()),
  );
}

test.each([
  ['The soldiers left the city.', ['soldiers nsubj left', 'left root', 'city obj left', 'The det soldiers']],
  ['Two men were arrested by police.', ['Two nummod men', 'men nsubj:pass arrested', 'were aux:pass arrested']],
  ['She said that the police had arrested him.', ['arrested ccomp said', 'police nsubj arrested', 'him obj arrested']],
  [
    'Head of the port authority, Ana Korhonen said on Monday that the harbour would open.',
    ['Head nmod:desc Ana', 'Ana nsubj said', 'open ccomp said'],
  ],
  ['He did not pay $40 to the court.', ['not advmod pay', '$ obj pay', 'court obl pay', 'to case court']],
])('%s', (text, wanted) => {
  expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
});

test.each([
  ['The armies were destroyed', ['the', 'army', 'be', 'destroy']],
  ["They didn't go", ['they', 'do', 'not', 'go']],
  ['He bought the largest cities of Syria', ['he', 'buy', 'the', 'large', 'city', 'of', 'Syria']],
])('lemmas of: %s', (text, lemmas) => {
  expect(read(text).flatMap(({ words }) => words.map(({ lemma }) => lemma))).toEqual(lemmas);
});

function follow(heads: readonly number[], from: number): number {
  let word = from;
  for (let steps = 0; steps <= heads.length && word >= 0; steps++) word = heads[word] ?? -1;
  return word;
}

const story = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...'The army, said " “ ” ( ) . ? of in 40 U.S. they which - and killed near to that is been , ; \n'.split(' '),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

test('whatever is pasted, each sentence is one tree over words that stand in the text', () => {
  fc.assert(
    fc.property(story, (text) => {
      for (const { words, start, end } of read(text)) {
        const heads = words.map(({ head }) => head);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        for (const [i, word] of words.entries()) {
          expect(word.index).toBe(i);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start >= start && word.end <= end).toBe(true);
          expect(word.relation === 'root').toBe(word.head === -1);
          expect(follow(heads, i)).toBe(-1);
        }
      }
    }),
  );
});

test('a long text without a full stop is read whole', { timeout: 120_000 }, () => {
  const words = read('the soldiers near cities and towns '.repeat(4000)).flatMap((sentence) => sentence.words);
  expect(words).toHaveLength(24_000);
});
