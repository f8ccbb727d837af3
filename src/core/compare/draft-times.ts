import { sliceOf, spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { alignedWith } from './align.ts';
import type { Weigh } from './align.ts';
import type { Difference } from './difference.ts';
import { sentenceAt } from './passage.ts';
import type { Compared } from './passage.ts';

/** A sentence below this likeness is not what the draft's sentence retells. */
const RETOLD = 0.2;
/** Above it the two sentences tell one thing, so that their days must be one too. */
const TWIN = 0.45;

/** What a date is made of: two parts of one sort can stand wrongly for each other. */
const PARTS: readonly (readonly [sort: string, shape: RegExp])[] = [
  ['year', /\b(?:1[5-9]|20)\d\d\b/g],
  [
    'month',
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi,
  ],
  ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi],
  ['century', /\b\d+(?:st|nd|rd|th)(?=[ -]centur)/gi],
  ['decade', /\b(?:1[5-9]|20)?\d0s\b/g],
  ['day', /(?<![\d.,:])\b(?:[12]?\d|3[01])(?:st|nd|rd|th)?\b(?![\d,:%]|\.\d)/g],
];

interface DatePart extends Span {
  readonly sort: string;
  readonly word: string;
}

/** Dates of the draft that the story has otherwise. "Last year" for 2019 is no departure: only parts of one sort are set side by side. */
export function timeDifferences(draft: Compared, story: Compared, weigh: Weigh): readonly Difference[] {
  const there = partsOf(story);
  const stands = new Set(partsIn(story.report.article.text).map(({ sort, word }) => `${sort} ${word}`));
  return partsOf(draft).flatMap((part) => {
    const sentence = sentenceAt(draft, part);
    if (sentence === undefined) return [];
    const known = stands.has(`${part.sort} ${part.word}`);
    const aligned = alignedWith(sentence, story.sentences, weigh, known ? TWIN : RETOLD);
    if (known && aligned.some(({ passage }) => has(passage, there, part))) return [];
    const near = known ? aligned.slice(0, 1) : aligned;
    const rival = near
      .flatMap(({ passage }) => there.filter((other) => other.sort === part.sort && spanContains(passage, other)))
      .at(0);
    return rival === undefined || (known && isTold(rival, draft))
      ? []
      : [{ kind: 'date-changed' as const, draft: { start: part.start, end: part.end }, story: rival }];
  });
}

function has(passage: Span, there: readonly DatePart[], part: DatePart): boolean {
  return there.some((other) => spanContains(passage, other) && other.sort === part.sort && other.word === part.word);
}

function isTold(rival: DatePart, draft: Compared): boolean {
  return partsOf(draft).some((part) => part.sort === rival.sort && part.word === rival.word);
}

/** Of every time that was read, and of its day only where a month stands beside it. */
function partsOf({ report }: Compared): readonly DatePart[] {
  return report.times.flatMap((time) => {
    const found = partsIn(sliceOf(report.article.text, time.span), time.span.start);
    return found.some(({ sort }) => sort === 'month') ? found : found.filter(({ sort }) => sort !== 'day');
  });
}

function partsIn(words: string, from = 0): readonly DatePart[] {
  return PARTS.flatMap(([sort, shape]) =>
    [...words.matchAll(shape)].map((match) => ({
      sort,
      word: foldPart(sort, match[0]),
      start: from + match.index,
      end: from + match.index + match[0].length,
    })),
  );
}

const MONTH_LETTERS = 3;

function foldPart(sort: string, word: string): string {
  const lower = word.toLowerCase();
  return sort === 'month' ? lower.slice(0, MONTH_LETTERS) : lower.replace(/(st|nd|rd|th)$/, '');
}
