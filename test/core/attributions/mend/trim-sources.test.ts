import { expect, test } from 'vitest';
import { takeTitles } from '#core/attributions/mend/take-titles.ts';
import { trimSources } from '#core/attributions/mend/trim-sources.ts';
import { viewWords } from '#core/attributions/tag/word-view.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** What is left of the source in front of the cue "said". */
function trimmed(text: string): string {
  const article = readPaste(text);
  const sentences = readSentences(article);
  const view = viewWords(article, sentences);
  const cue = sentences.flatMap(({ words }) => words).findIndex((word) => word.text === 'said');
  const [found] = trimSources(view, [
    {
      source: { first: 0, end: cue },
      cue: { first: cue, end: cue + 1 },
      content: [{ first: cue + 1, end: view.size - 1 }],
    },
  ]);
  const { first, end } = found?.source ?? { first: 0, end: 0 };
  return text.slice(view.start[first], view.end[end - 1]);
}

test.each([
  ['The party claimed victory after the election commission said that it had won.', 'the election commission'],
  ['The commission denied it: its chair, Maren Oudt, said that all was well.', 'its chair, Maren Oudt,'],
  ['The shares fell when the bank said that it would close.', 'the bank'],
  ['Maren Oudt, who resigned after the vote, said that all was well.', 'Maren Oudt, who resigned after the vote,'],
  ['The head of the commission said that all was well.', 'The head of the commission'],
  ['Jason Foy, who represents Noel, said that all was well.', 'Jason Foy, who represents Noel,'],
  ['The results of the study published in May said that all was well.', 'The results of the study published in May'],
])('the source of: %s', (text, source) => {
  expect(trimmed(text)).toBe(source);
});

/** Content and source of "CONTENT|SOURCE|said ...", as the model may give them. */
function titled(marked: string): readonly string[] {
  const text = marked.replaceAll('|', '');
  const article = readPaste(text);
  const sentences = readSentences(article);
  const view = viewWords(article, sentences);
  const words = sentences.flatMap((sentence) => sentence.words);
  const at = marked.split('|').map((part) => part.length);
  const first = words.findIndex((word) => word.start >= (at[0] ?? 0));
  const cue = words.findIndex((word) => word.start >= (at[0] ?? 0) + (at[1] ?? 0));
  const [found] = takeTitles(view, words, [
    { content: [{ first: 0, end: first }], source: { first, end: cue }, cue: { first: cue, end: cue + 1 } },
  ]);
  return [...(found?.content ?? []), found?.source ?? { first: 0, end: 0 }].map((range) =>
    text.slice(view.start[range.first], view.end[range.end - 1]),
  );
}

test.each([
  [
    'The tax will rise, Finance Director |Carla Nuñez |told the council.',
    'The tax will rise',
    'Finance Director Carla Nuñez',
  ],
  [
    'The tax will rise for the mill, the port and the bank |Carla Nuñez |said.',
    'The tax will rise for the mill, the port and the bank',
    'Carla Nuñez',
  ],
  ['The tax will rise |Carla Nuñez |said.', 'The tax will rise', 'Carla Nuñez'],
])('the title belongs to who speaks: %s', (marked, content, source) => {
  expect(titled(marked)).toEqual([content, source]);
});
