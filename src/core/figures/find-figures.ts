import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { spansOverlap } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { findCircumstances, sceneOf } from './circumstances.ts';
import type { Scene } from './circumstances.ts';
import { findCounted } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Bound, Figure, Unit, Unnumbered } from './figure.ts';
import { findAbout, wordsOfDrafts } from './find-about.ts';
import { findEvent } from './find-event.ts';
import { findNameNumbers } from './name-numbers.ts';
import { findMeasured } from './measured.ts';
import { findNumbers } from './find-numbers.ts';
import { inheritFrom } from './inherit.ts';
import { rateOfClause } from './units/read-unit.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { readChange } from './read-change.ts';
import { relateFigures } from './relations/relate-figures.ts';
import type { PlacedFigure } from './relations/placed-figure.ts';
import type { SentenceContext } from './sentence-context.ts';
import { contextOf } from './sentence-context.ts';
import { findZeroClaims } from './zero-claims.ts';
import { findSingleVictims } from './single-victims.ts';
import type { WordCount } from './word-count.ts';

/** The figures of an article, in the order of the text. Nothing is read inside `article.dropped`. */
export function findFigures(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly Time[],
): readonly Figure[] {
  const placed: PlacedFigure[] = [];
  const nameNumbers = findNameNumbers(article.text);
  sentences.forEach((sentence, index) => {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) return;
    const headline = article.headline !== undefined && spansOverlap(article.headline, sentence);
    for (const figure of readSentence(contextOf(article.text, sentence, times, nameNumbers)))
      placed.push({ figure: { id: `figure-${placed.length}`, ...figure }, sentence: index, headline });
  });
  return relateFigures(article.text, placed);
}

/** What the figures of a sentence share. */
interface Surroundings {
  readonly scene: Scene;
  readonly taken: ReadonlySet<Word>;
}

/** The figures of one sentence; one that says little takes what it lacks from the one before. */
function readSentence(context: SentenceContext): readonly Unnumbered[] {
  const counts: Unnumbered[] = [];
  const drafts = findNumbers(context);
  const around = { scene: sceneOf(context, drafts), taken: wordsOfDrafts(context, drafts) };
  for (const draft of drafts) {
    const figure = readFigure(context, draft, around);
    counts.push(inheritFrom(context, counts, figure));
  }
  const told = [...findZeroClaims(context), ...findSingleVictims(context)]
    .filter((count) => !counts.some((figure) => spansOverlap(figure.number, count.number)))
    .map((count) => toldFigure(context, count, around));
  return told.length === 0 ? counts : [...counts, ...told].sort((a, b) => a.number.start - b.number.start);
}

function readFigure(context: SentenceContext, draft: Draft, { scene, taken }: Surroundings): Unnumbered {
  const { lexemes } = context;
  const after = readBoundAfter(lexemes, draft.last);
  const bare = draft.unit === undefined;
  const counted = bare ? findCounted(context, draft, (after?.at ?? draft.last) + 1) : findMeasured(context, draft);
  const head = bare ? counted?.headWord : undefined;
  const before = readBoundBefore(context, draft.first, {
    unit: draft.unit,
    noun: counted?.headWord.lemma,
    next: lexemes[draft.last + 1]?.text,
  });
  const bound: Bound = before?.bound ?? after?.bound ?? (draft.reading.form === 'vague' ? 'about' : 'exact');
  const change = readChange(context, draft);
  const about = findAbout(context, draft, head, taken);
  const number = { start: lexemes[draft.numberFirst]?.start ?? 0, end: lexemes[draft.numberLast]?.end ?? 0 };
  const start = lexemes[before?.at ?? draft.first]?.start ?? 0;
  const end = lexemes[before ? draft.last : (after?.at ?? draft.last)]?.end ?? 0;
  return {
    span: { start, end: Math.max(end, bare ? (counted?.span.end ?? 0) : 0) },
    number,
    value: draft.value,
    bound,
    ...(change ? { change } : {}),
    unit: unitOf(draft, counted?.per ?? rateOfClause(context, draft)),
    ...(counted ? { counted: counted.span, countedHead: counted.head } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...happeningOf(context, scene, number, eventOf(context, draft, head, change !== undefined)),
    relations: [],
  };
}

/** What happened to it; not to the strength of a quake, and a level that is hit, or is down, is neither struck nor destroyed. */
function eventOf(context: SentenceContext, draft: Draft, head: Word | undefined, changes: boolean): Figure['event'] {
  if (draft.unit?.kind === 'measure' && draft.unit.name === 'magnitude') return undefined;
  const event = findEvent(context, draft, head, changes);
  const cue = event ? context.text.slice(event.cue.start, event.cue.end).toLowerCase() : '';
  const level = (cue === 'hit' || cue === 'hits' || cue === 'hitting') && head === undefined;
  return level || (cue === 'down' && event?.kind === 'destruction') ? undefined : event;
}

/** The event of a figure, with when and where it happened. */
function happeningOf(
  context: SentenceContext,
  scene: Scene,
  number: Span,
  event: Figure['event'],
): Pick<Figure, 'event' | 'when' | 'place'> {
  return { ...(event ? { event } : {}), ...findCircumstances(context, scene, number, event) };
}

function unitOf(draft: Draft, per: string | undefined): Unit {
  if (draft.unit) return draft.unit;
  const kind = draft.reading.form === 'fraction' || draft.reading.form === 'odds' ? 'ratio' : 'count';
  return per === undefined ? { kind } : { kind, per };
}

/** A count told without a number word: "no airstrikes", "killing a woman". */
function toldFigure(context: SentenceContext, count: WordCount, { scene }: Surroundings): Unnumbered {
  const { value, span, number, counted, countedHead, headWord } = count;
  return {
    span,
    number,
    value,
    bound: 'exact',
    unit: { kind: 'count' },
    ...(counted ? { counted } : {}),
    ...(countedHead === undefined ? {} : { countedHead }),
    ...happeningOf(context, scene, number, findEvent(context, undefined, headWord, false)),
    relations: [],
  };
}
