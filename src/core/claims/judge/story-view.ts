import type { Candidate } from '#core/claims/candidate.ts';
import { clustersOf, NO_CLUSTER } from '#core/language/model/clusters.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import type { Story } from '#core/claims/story.ts';
import { isInHeadline, wordsOf } from '#core/claims/story.ts';
import type { Sentence, Upos, Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Statement } from '#core/statements/statement.ts';

/** A story as the judges of worth, kind and lead see it: what is worked out once for all candidates. */
export interface StoryView {
  readonly story: Story;
  /** Those of the body, in order. */
  readonly body: readonly Sentence[];
  /** How telling a content word is: rare in the story tells more. */
  readonly weights: ReadonlyMap<string, number>;
  /** In how many sentences of the body a content word stands. */
  readonly counts: ReadonlyMap<string, number>;
  readonly headline: ReadonlySet<string>;
  /** The content words of the first sentences of the body. */
  readonly lead: ReadonlySet<string>;
  /** Clusters of meaning in them. */
  readonly headlineMeanings: ReadonlySet<number>;
  readonly leadMeanings: ReadonlySet<number>;
  /** Mentions of the actor that is named most. */
  readonly mainActors: readonly Span[];
  /** Of all characters of the body, those inside quotation marks. */
  readonly quoted: number;
  /** The sentence of the body in which a content word stands first. */
  readonly first: ReadonlyMap<string, Sentence>;
  /** It tells of what researchers have found and published. */
  readonly tellsStudy: boolean;
}

export interface Seen {
  readonly view: StoryView;
  readonly candidate: Candidate;
  /** Words inside the span, marks left out. */
  readonly words: readonly Word[];
  readonly content: ReadonlySet<string>;
  /** The word that all others hang on. */
  readonly top: Word | undefined;
  readonly lower: string;
  /** The statements whose predicate stands in it. */
  readonly statements: readonly Statement[];
  /** That of its top word. */
  readonly told: Statement | undefined;
}

const MAIN_ACTORS = 2;
/** Two of these make a story one about research. */
const STUDY = ['study', 'journal', 'researcher', 'scientist', 'author', 'findings', 'astronomer', 'publish'];

export function viewStory(story: Story): StoryView {
  const body = story.sentences.filter((sentence) => !isInHeadline(story, sentence));
  const counts = new Map<string, number>();
  const first = new Map<string, Sentence>();
  for (const sentence of body)
    for (const word of contentOf(sentence.words)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, sentence);
    }
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + body.length / count)]));
  const heading = story.sentences.filter((sentence) => isInHeadline(story, sentence));
  const letters = body.reduce((sum, { start, end }) => sum + end - start, 0);
  const inQuotes = story.quotations.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
  const main = story.actors
    .filter(({ kind }) => kind !== 'place')
    .map(({ mentions }) => mentions)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAIN_ACTORS);
  return {
    story,
    body,
    weights,
    counts,
    headline: contentOf(heading.flatMap(({ words }) => words)),
    headlineMeanings: meaningsOf(heading.flatMap(({ words }) => words)),
    leadMeanings: meaningsOf(body[0]?.words ?? []),
    lead: contentOf(body[0]?.words ?? []),
    mainActors: main.flat().map(({ span }) => span),
    quoted: letters === 0 ? 0 : inQuotes / letters,
    first,
    tellsStudy: STUDY.filter((word) => counts.has(word)).length >= 2,
  };
}

export function seeCandidate(view: StoryView, candidate: Candidate): Seen {
  const words = candidate.sentence.words.filter((word) => word.upos !== 'PUNCT' && spanContains(candidate.span, word));
  const top = words.find((word) => !words.some((other) => other.index === word.head));
  const statements = view.story.statements.filter(({ predicate }) => spanContains(candidate.span, predicate));
  return {
    view,
    candidate,
    words,
    content: contentOf(words),
    top,
    lower: wordsOf(view.story, candidate.span).toLowerCase(),
    statements,
    told: statements.find(({ predicate }) => top !== undefined && spansOverlap(predicate, top)) ?? statements[0],
  };
}

const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** Lemmas of nouns, names, verbs, adjectives and numbers. */
function contentOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase()));
}

/** Clusters of like meaning that content words fall into. */
export function meaningsOf(words: readonly Word[]): ReadonlySet<number> {
  return new Set(
    words
      .filter(({ upos }) => /^(?:NOUN|VERB|ADJ)$/.test(upos))
      .map(({ lower }) => clustersOf(hashText(normalForm(lower)))[1])
      .filter((cluster) => cluster !== NO_CLUSTER),
  );
}

/** The share of `wanted`, weighed, that stands in `words`. */
export function shareOf({ weights }: StoryView, wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  for (const word of wanted) {
    const weight = weights.get(word) ?? 1;
    all += weight;
    if (words.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

export function subjectOf(sentence: Sentence, verb: Word | undefined): Word | undefined {
  return verb === undefined
    ? undefined
    : sentence.words.find(({ head, relation }) => head === verb.index && relation.startsWith('nsubj'));
}

export function isAt(spans: readonly Span[], word: Span | undefined): boolean {
  return word !== undefined && spans.some((span) => spansOverlap(span, word));
}
