import { expect, test } from 'vitest';
import { readSentences } from '#core/language/read-sentences.ts';
import { scoreArcs } from './wire/score-arcs.ts';

/** The arcs as in wire/arcs.txt. */
function wrongArcs(text: string, arcs: string): readonly string[] {
  const article = {
    origin: { kind: 'paste' as const },
    text,
    paragraphs: [{ start: 0, end: text.length }],
    dropped: [],
  };
  return scoreArcs(
    { text, arcs: arcs.split(' ') },
    readSentences(article).flatMap(({ words }) => words),
  ).wrong;
}

test.each([
  ['The mudslide buried 20 lorries, drivers said.', 'lorries<buried:obj buried~said drivers<said:nsubj'],
  ['The vines, the grower said, were torn out.', 'vines<torn:nsubj:pass torn~said grower<said:nsubj'],
  ['The lake has no fish left, says the warden.', 'fish<has:obj has~says warden<says:nsubj'],
  ['The firm, according to its auditor, lost money.', 'firm<lost:nsubj auditor<lost:obl money<lost:obj'],
  ['The tram, a gift from Zurich, hit a van.', 'tram<hit:nsubj gift<tram:appos van<hit:obj'],
  ['The tenor, Ugo Sart, 61, a baker by trade, lost his voice.', 'tenor<lost:nsubj voice<lost:obj'],
  ['Doctors say the surgeon, their colleague, has left town.', 'left~say surgeon<left:nsubj colleague<surgeon:appos'],
])('what stands between commas is set apart: %s', (text, arcs) => {
  expect(wrongArcs(text, arcs)).toEqual([]);
});

test.each([
  ['When asked, the union said nothing.', 'union<said:nsubj nothing<said:obj asked<said:advcl'],
  ['In Lund, the mayor, Ana Ruiz, opened a bridge.', 'mayor<opened:nsubj bridge<opened:obj Lund<opened:obl'],
  ['Pears, plums, and the last apples, were sold.', 'Pears<sold:nsubj:pass'],
  ['The club sold a striker, and the coach said no.', 'striker<sold:obj coach<said:nsubj'],
])('what only looks so is not: %s', (text, arcs) => {
  expect(wrongArcs(text, arcs)).toEqual([]);
});
