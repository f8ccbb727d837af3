import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { findCounted } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Bound, Figure, Unit } from './figure.ts';
import { findAbout } from './find-about.ts';
import { findEvent } from './find-event.ts';
import { findMeasured } from './measured.ts';
import { findNumbers } from './find-numbers.ts';
import { inheritFrom } from './inherit.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { readChange } from './read-change.ts';
import { relateFigures } from './relate-figures.ts';
import type { PlacedFigure } from './relate-figures.ts';
import type { SentenceContext } from './sentence-context.ts';
import { contextOf } from './sentence-context.ts';
import { findZeroClaims } from './zero-claims.ts';
import type { ZeroClaim } from './zero-claims.ts';

export type Unnumbered = Omit<Figure, 'id'>;

/** The figures of an article, in the order of the text. Nothing is read inside `article.dropped`. */
export function findFigures(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly Time[],
): readonly Figure[] {
  const placed: PlacedFigure[] = [];
  sentences.forEach((sentence, index) => {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) return;
    const headline = article.headline !== undefined && spansOverlap(article.headline, sentence);
    for (const figure of readSentence(contextOf(article.text, sentence, times)))
      placed.push({ figure: { id: `figure-${placed.length}`, ...figure }, sentence: index, headline });
  });
  return relateFigures(article.text, placed);
}

/** The figures of one sentence; one that says little takes what it lacks from the one before. */
function readSentence(context: SentenceContext): readonly Unnumbered[] {
  const counts: Unnumbered[] = [];
  const drafts = findNumbers(context);
  for (const draft of drafts) {
    const figure = readFigure(context, draft, drafts);
    counts.push(inheritFrom(context, counts, figure));
  }
  const zeros = findZeroClaims(context)
    .filter((zero) => !counts.some((figure) => spansOverlap(figure.number, zero.number)))
    .map((zero) => zeroFigure(context, zero));
  return zeros.length === 0 ? counts : [...counts, ...zeros].sort((a, b) => a.number.start - b.number.start);
}

function readFigure(context: SentenceContext, draft: Draft, drafts: readonly Draft[]): Unnumbered {
  const { lexemes } = context;
  const before = readBoundBefore(lexemes, draft.first);
  const after = readBoundAfter(lexemes, draft.last);
  const counted =
    draft.unit === undefined
      ? findCounted(context, draft, (after?.at ?? draft.last) + 1)
      : findMeasured(context, draft);
  const vague = draft.reading.form === 'vague' && typeof draft.value === 'number';
  const bound: Bound = before?.bound ?? after?.bound ?? (vague ? 'at-least' : 'exact');
  const change = readChange(context, draft);
  const about = findAbout(context, draft, draft.unit === undefined ? counted?.headWord : undefined, drafts);
  const start = lexemes[before?.at ?? draft.first]?.start ?? 0;
  const end = Math.max(
    lexemes[before ? draft.last : (after?.at ?? draft.last)]?.end ?? 0,
    draft.unit === undefined ? (counted?.span.end ?? 0) : 0,
  );
  return {
    span: { start, end },
    number: { start: lexemes[draft.numberFirst]?.start ?? 0, end: lexemes[draft.numberLast]?.end ?? 0 },
    value: draft.value,
    bound,
    ...(change ? { change } : {}),
    unit: unitOf(draft, counted?.per),
    ...(counted ? { counted: counted.span, countedHead: counted.head } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...eventOf(context, draft, draft.unit === undefined ? counted?.headWord : undefined, change !== undefined),
    relations: [],
  };
}

function eventOf(
  context: SentenceContext,
  draft: Draft | undefined,
  head: Word | undefined,
  changes: boolean,
): Pick<Figure, 'event'> {
  const event = findEvent(context, draft, head, changes);
  return event ? { event } : {};
}

function unitOf(draft: Draft, per: string | undefined): Unit {
  if (draft.unit) return draft.unit;
  const kind = draft.reading.form === 'fraction' || draft.reading.form === 'odds' ? 'ratio' : 'count';
  return per === undefined ? { kind } : { kind, per };
}

function zeroFigure(context: SentenceContext, zero: ZeroClaim): Unnumbered {
  const { span, number, counted, countedHead, headWord } = zero;
  const said = { ...(counted ? { counted } : {}), ...(countedHead === undefined ? {} : { countedHead }) };
  return {
    span,
    number,
    value: 0,
    bound: 'exact',
    unit: { kind: 'count' },
    ...said,
    ...eventOf(context, undefined, headWord, false),
    relations: [],
  };
}
