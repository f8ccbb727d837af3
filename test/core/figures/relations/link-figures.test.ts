import { expect, test } from 'vitest';
import { findActors } from '#core/actors/find-actors.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import { findFigures } from '#core/figures/find-figures.ts';
import { linkFigures } from '#core/figures/relations/link-figures.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { findTimes } from '#core/times/find-times.ts';

/** "12 tanks: the army -> rebels" for each figure. */
function sides(text: string): readonly string[] {
  const article = readPaste(text);
  const sentences = readSentences(article);
  const actors = findActors(article, sentences);
  const figures = findFigures(article, sentences, findTimes(article, sentences));
  const name = (id: string | undefined): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  return linkFigures(article, sentences, figures, actors, []).map(
    (figure) => `${sliceOf(text, figure.number)}: ${name(figure.agent)} -> ${name(figure.affected)}`,
  );
}

test.each([
  ['active', 'The Iraqi Army killed 40 ISIS fighters near Mosul.', ['40: Iraqi Army -> ISIS']],
  ['passive with "by"', 'At least 12 farmers were killed by the Iraqi Army on Friday.', ['12: Iraqi Army -> farmers']],
  [
    'nobody is said to have done it',
    'Over 300 Muslim pilgrims were killed in a stampede.',
    ['300: ? -> Muslim pilgrims'],
  ],
  [
    'a participle after a comma',
    'The Iraqi Army attacked ISIS near Mosul, killing 40 fighters.',
    ['40: Iraqi Army -> ISIS'],
  ],
  ['a buyer is no victim', 'The Ghana Cocoa Board bought 3 trucks.', ['3: Ghana Cocoa Board -> ?']],
])('%s', (_, text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test('a figure has the attribution whose content holds it, the innermost of several', () => {
  const text = 'Maria Ferreira said 40 people came. Karl Weber counted 12.';
  const article = readPaste(text);
  const sentences = readSentences(article);
  const attribution = (id: number, content: string): Attribution => ({
    id: `attribution-${id}`,
    kind: 'indirect',
    voice: 'speech',
    source: { kind: 'missing' },
    content: [{ start: text.indexOf(content), end: text.indexOf(content) + content.length }],
  });
  const figures = findFigures(article, sentences, []);
  const linked = linkFigures(
    article,
    sentences,
    figures,
    [],
    [attribution(0, 'said 40 people came'), attribution(1, '40 people came')],
  );
  expect(linked.map((figure) => figure.attribution)).toEqual(['attribution-1', undefined]);
});
