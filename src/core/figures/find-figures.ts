import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { findCounted } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Bound, Figure, Unit } from './figure.ts';
import { findNumbers } from './find-numbers.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { readChange } from './read-change.ts';
import type { SentenceContext } from './sentence-context.ts';
import { contextOf } from './sentence-context.ts';

/** The figures of an article, in the order of the text. Nothing is read inside `article.dropped`. */
export function findFigures(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly Time[],
): readonly Figure[] {
  const found: Omit<Figure, 'id'>[] = [];
  for (const sentence of sentences) {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) continue;
    const headline = article.headline !== undefined && spansOverlap(article.headline, sentence);
    const context = contextOf(article.text, sentence, times, headline);
    for (const draft of findNumbers(context)) found.push(readFigure(context, draft));
  }
  return found.map((figure, index) => ({ id: `figure-${index}`, ...figure }));
}

function readFigure(context: SentenceContext, draft: Draft): Omit<Figure, 'id'> {
  const { lexemes } = context;
  const counted = draft.unit === undefined ? findCounted(context, draft) : undefined;
  const before = readBoundBefore(lexemes, draft.first);
  const after = readBoundAfter(lexemes, draft.last);
  const bound: Bound =
    before?.bound ??
    after?.bound ??
    (draft.reading.form === 'vague' && typeof draft.value === 'number' ? 'at-least' : 'exact');
  const change = readChange(context, draft);
  const start = lexemes[before?.at ?? draft.first]?.start ?? 0;
  const end = Math.max(lexemes[before ? draft.last : (after?.at ?? draft.last)]?.end ?? 0, counted?.span.end ?? 0);
  return {
    span: { start, end },
    number: { start: lexemes[draft.numberFirst]?.start ?? 0, end: lexemes[draft.numberLast]?.end ?? 0 },
    value: draft.value,
    bound,
    ...(change ? { change } : {}),
    unit: unitOf(draft),
    ...(counted ? { counted: counted.span, countedHead: counted.head } : {}),
    relations: [],
  };
}

function unitOf(draft: Draft): Unit {
  return draft.unit ?? { kind: draft.reading.form === 'fraction' || draft.reading.form === 'odds' ? 'ratio' : 'count' };
}
