import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { Quotation } from '#core/text/token.ts';
import { everyPass, watch } from '#core/trace.ts';
import type { Step } from '#core/trace.ts';
import { keepStatements } from './accept/keep-statements.ts';
import type { StoryWords } from './accept/statement-features.ts';
import { attributionsModel } from './tag/model.ts';
import { chooseAttributions } from './tag/choose-attributions.ts';
import { completeClauses } from './mend/complete-clauses.ts';
import type { Said } from './tag/said.ts';
import { addTurns } from './mend/add-turns.ts';
import { headlineAttributions } from './mend/headline-attribution.ts';
import { kindOf } from './mend/kind-of.ts';
import type { WordRange } from './tag/label-roles.ts';
import { findLooseQuotations } from './mend/loose-quotations.ts';
import type { LooseQuotation } from './mend/loose-quotations.ts';
import type { TaggedAttribution } from './tagged-attribution.ts';
import { voiceOf } from './voice-of.ts';
import { wholeReports } from './mend/reported-clauses.ts';
import { snapToQuotations } from './mend/snap-to-quotations.ts';
import { takeTitles } from './mend/take-titles.ts';
import { trimSources } from './mend/trim-sources.ts';
import { viewWords } from './tag/word-view.ts';
import type { WordView } from './tag/word-view.ts';

/** Who says what in the words of the story: source, cue and content, in order of the content. */
export function tagAttributions(
  article: Article,
  sentences: readonly Sentence[],
  quotations?: readonly Quotation[],
): readonly TaggedAttribution[] {
  const view = viewWords(article, sentences, quotations);
  if (view.size === 0) return [];
  const { story, proposed } = proposeAttributions(article, sentences, view);
  return watch('attribution', ACCEPTANCE, proposed, keepStatements(story, proposed), (said) => spanOfSaid(view, said))
    .map((said) => describe(said, view, story.words))
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** What may be somebody's statement, with the words it was found in. */
export function proposeAttributions(
  article: Article,
  sentences: readonly Sentence[],
  view: WordView,
): { readonly story: StoryWords; readonly proposed: readonly Said[] } {
  const words = sentences.flatMap((sentence) => sentence.words);
  const sentenceWords = (at: number): readonly Word[] => sentences[view.sentence[at] ?? 0]?.words ?? [];
  const chosen = chooseAttributions(view, attributionsModel());
  return {
    story: { view, words, sentenceWords },
    proposed: completeAttributions(article, sentences, view, chosen),
  };
}

/** Adds what marks and layout alone tell to what the trained stages chose. */
export function completeAttributions(
  article: Article,
  sentences: readonly Sentence[],
  view: WordView,
  chosen: readonly Said[],
): readonly Said[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const headings = headlineAttributions(article, sentences, view);
  const passes: readonly Step<readonly Said[], readonly Said[]>[] = [
    {
      name: 'headline',
      why: '"Mayor: bridge to close"',
      run: (said) => [...said, ...headings.filter(({ content }) => isFree(said, content))],
    },
    { name: 'trimmed source', why: 'a source is who speaks, and no more', run: (said) => trimSources(view, said) },
    { name: 'title', why: '"the mayor, Ana Ruiz"', run: (said) => takeTitles(view, words, said) },
    { name: 'turns', why: 'an interview', run: (said) => addTurns(article, view, words, said) },
    { name: 'whole report', why: 'all that "that" opens', run: (said) => wholeReports(sentences, view, said) },
    { name: 'whole clause', why: 'no half clauses', run: (said) => completeClauses(view, said) },
    { name: 'quotation', why: 'from mark to mark', run: (said) => snapToQuotations(view, said) },
    {
      name: 'loose quotation',
      why: 'with no cue of its own',
      run: (said) => withQuotations(said, findLooseQuotations(view, said)),
    },
  ];
  const tagged = watch('attribution', TAGGER, [], chosen, (said) => spanOfSaid(view, said));
  return everyPass('attribution', passes, tagged, (said) => spanOfSaid(view, said));
}

const TAGGER = { name: 'tagger', why: 'the trained stages: cue, source and content' };
const ACCEPTANCE = { name: 'acceptance', why: 'acts, plans and feelings that nobody told are none' };

function spanOfSaid(view: WordView, { content }: Said): Span {
  return { start: view.start[content[0]?.first ?? 0] ?? 0, end: view.end[(content[0]?.end ?? 1) - 1] ?? 0 };
}

function isFree(chosen: readonly Said[], ranges: readonly WordRange[]): boolean {
  const overlaps = (a: WordRange, b: WordRange): boolean => a.first < b.end && b.first < a.end;
  return !chosen.some(({ content }) => content.some((one) => ranges.some((other) => overlaps(one, other))));
}

function withQuotations(chosen: readonly Said[], loose: readonly LooseQuotation[]): readonly Said[] {
  const joined = new Map<number, WordRange[]>();
  for (const { range, joins } of loose) {
    if (joins !== undefined) joined.set(joins, [...(joined.get(joins) ?? []), range]);
  }
  return [
    ...chosen.map((found, index) => ({ ...found, content: [...found.content, ...(joined.get(index) ?? [])] })),
    ...loose.filter(({ joins }) => joins === undefined).map(({ range }) => ({ content: [range] })),
  ];
}

function describe(found: Said, view: WordView, words: readonly Word[]): TaggedAttribution {
  const { cue } = found;
  const source = beforeContent(view, found);
  const content = found.content.map((range) => spanOf(view, range)).toSorted((a, b) => a.start - b.start);
  const wordsOf = (range: WordRange | undefined): readonly Word[] => words.slice(range?.first ?? 0, range?.end ?? 0);
  const first = Math.min(...found.content.map((range) => range.first));
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

/** Who speaks is not named by what is said: a source ends, with its comma, where the content begins. */
function beforeContent(view: WordView, { source, content }: Said): WordRange | undefined {
  const inside = content.find(({ first }) => source !== undefined && first > source.first && first < source.end);
  if (source === undefined || inside === undefined) return source;
  let end = inside.first;
  while (end > source.first + 1 && (view.mark[end - 1] ?? 0) !== 0) end -= 1;
  return { first: source.first, end };
}

/** The paragraph before ends inside a quotation that was never closed, and this one opens with a mark. */
function continuesQuotation(view: WordView, first: number): boolean {
  if (first === 0 || view.quote[first] !== 2 || view.quote[first - 1] !== 1) return false;
  return view.paragraph[first - 1] !== view.paragraph[first];
}

function spanOf(view: WordView, range: WordRange): Span {
  return { start: view.start[range.first] ?? 0, end: view.end[range.end - 1] ?? 0 };
}
