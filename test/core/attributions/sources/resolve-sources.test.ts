import { expect, test } from 'vitest';
import { findActors } from '#core/actors/find-actors.ts';
import type { TaggedAttribution } from '#core/attributions/tagged-attribution.ts';
import { resolveSources } from '#core/attributions/sources/resolve-sources.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** Marks in the text: [source], {cue}, <content>. One attribution a line of marks: each ends where the next sentence begins. */
function resolve(marked: string): readonly string[] {
  const text = marked.replaceAll(/[[\]{}<>]/g, '');
  const article = readPaste(text);
  const sentences = readSentences(article);
  const actors = findActors(article, sentences);
  const spans = (open: string, close: string): { start: number; end: number }[] =>
    [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map((match) => {
      const start = marked.slice(0, match.index).replaceAll(/[[\]{}<>]/g, '').length;
      return { start, end: start + (match[1] ?? '').replaceAll(/[[\]{}<>]/g, '').length };
    });
  const [sources, cues] = [spans('[', ']'), spans('{', '}')];
  const tagged = spans('<', '>').map((content): TaggedAttribution => {
    const sentence = sentences.findIndex((one) => one.start <= content.start && content.start < one.end);
    const within = (span: { start: number; end: number }): boolean => {
      const own = sentences[sentence];
      return own !== undefined && own.start <= span.start && span.end <= own.end;
    };
    const source = sources.find(within);
    const cue = cues.find(within);
    return {
      kind: cue === undefined ? 'direct' : 'indirect',
      voice: 'speech',
      content: [content],
      sentence,
      continued: false,
      ...(source === undefined ? {} : { source }),
      ...(cue === undefined ? {} : { cue }),
    };
  });
  return resolveSources(article, sentences, tagged, actors).map(({ source }) => {
    if (source.kind === 'missing') return 'missing';
    const words = text.slice(source.span.start, source.span.end);
    if (source.kind !== 'named') return `${source.kind} ${words}`;
    return `${actors.find(({ id }) => id === source.actor)?.name}${source.inferred === undefined ? '' : ` ${source.inferred}`}`;
  });
}

test.each([
  ['a name', '[Maria Ferreira] {said} <the road was open>.', ['Maria Ferreira']],
  ['an office and a name', '[Mayor Maria Ferreira] {said} <the road was open>.', ['Maria Ferreira']],
  ['a pronoun', 'Maria Ferreira came on Monday.\n\n[She] {said} <the road was open>.', ['Maria Ferreira pronoun']],
  ['somebody unnamed', '[A senior official] {said} <the road was open>.', ['unnamed A senior official']],
  [
    'an official of somebody named',
    "[Maria Ferreira's lawyer] {said} <the road was open>.",
    ["unnamed Maria Ferreira's lawyer"],
  ],
  ['a document', '[The report] {says} <the road was open>.', ['document The report']],
  ['nor in a headline', '[Former clerk] {charged with} <stealing a tram>.', ['missing']],
  ['things that are counted say nothing', '[14 counts of theft] {said} <the road was open>.', ['missing']],
  ['people who are counted do', '[14 witnesses] {said} <the road was open>.', ['unnamed 14 witnesses']],
  [
    'who is charged does not speak',
    'Tom Lund came on Monday.\n\n[Tom Lund, 41,] {was charged} <with three counts of theft>.',
    ['missing'],
  ],
  ['nobody', 'It is {believed} <the road was open>.', ['missing']],
  [
    'a quotation after its speaker',
    '[Maria Ferreira] {said} <the road was open>.\n\n“<Nobody was hurt.>”',
    ['Maria Ferreira', 'Maria Ferreira carried'],
  ],
  [
    'a quotation after two speakers',
    '[Maria Ferreira] {said} <it was open>. [Karl Weber] {said} <it was shut>.\n\n“<Nobody was hurt.>”',
    ['Maria Ferreira', 'Karl Weber', 'missing'],
  ],
  ['a quotation with nobody before', '“<Nobody was hurt.>”\n\nThe road is shut.', ['missing']],
])('%s', (_, marked, sources) => {
  expect(resolve(marked)).toEqual(sources);
});
