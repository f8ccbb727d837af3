import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { attributionsModel } from './attributions-model.ts';
import { chooseAttributions } from './choose-attributions.ts';
import type { Chosen } from './choose-candidates.ts';
import { headlineAttribution } from './headline-attribution.ts';
import { kindOf } from './kind-of.ts';
import type { WordRange } from './label-roles.ts';
import { findLoneQuotations } from './lone-quotations.ts';
import type { TaggedAttribution } from './tagged-attribution.ts';
import { voiceOf } from './voice-of.ts';
import { viewWords } from './word-view.ts';
import type { WordView } from './word-view.ts';

type Found = Pick<Chosen, 'source' | 'content'> & { readonly cue?: WordRange };

/** Who says what in the words of the story: source, cue and content, in order of the content. */
export function tagAttributions(article: Article, sentences: readonly Sentence[]): readonly TaggedAttribution[] {
  const view = viewWords(article, sentences);
  if (view.size === 0) return [];
  const chosen: Found[] = [...chooseAttributions(view, attributionsModel())];
  const taken = markTaken(view, chosen);
  const headline = headlineAttribution(article, sentences, view);
  if (headline !== undefined && isFree(taken, headline.content)) chosen.push(headline);
  for (const range of findLoneQuotations(view, taken)) chosen.push({ content: [range] });
  const words = sentences.flatMap((sentence) => sentence.words);
  return chosen
    .map((found) => describe(found, view, words))
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function markTaken(view: WordView, chosen: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(view.size);
  for (const { cue, content } of chosen) {
    for (const range of cue === undefined ? content : [cue, ...content]) taken.fill(1, range.first, range.end);
  }
  return taken;
}

function isFree(taken: Uint8Array, content: readonly WordRange[]): boolean {
  return content.every((range) => !taken.subarray(range.first, range.end).includes(1));
}

function describe(found: Found, view: WordView, words: readonly Word[]): TaggedAttribution {
  const { cue, source } = found;
  const content = found.content.map((range) => spanOf(view, range)).toSorted((a, b) => a.start - b.start);
  const wordsOf = (range: WordRange | undefined): readonly Word[] => words.slice(range?.first ?? 0, range?.end ?? 0);
  const first = found.content[0]?.first ?? 0;
  return {
    kind: kindOf(view, found.content),
    voice: voiceOf(wordsOf(cue), wordsOf(source)),
    ...(cue === undefined ? {} : { cue: spanOf(view, cue) }),
    ...(source === undefined ? {} : { source: spanOf(view, source) }),
    content,
    sentence: view.sentence[cue?.first ?? first] ?? 0,
    continued: continuesQuotation(view, first),
  };
}

/** The paragraph before ends inside a quotation that was never closed, and this one opens with a mark. */
function continuesQuotation(view: WordView, first: number): boolean {
  if (first === 0 || view.quote[first] !== 2 || view.quote[first - 1] !== 1) return false;
  return view.paragraph[first - 1] !== view.paragraph[first];
}

function spanOf(view: WordView, range: WordRange): Span {
  return { start: view.start[range.first] ?? 0, end: view.end[range.end - 1] ?? 0 };
}
