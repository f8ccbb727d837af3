import type { Article } from '#core/article.ts';
import type { Figure } from '#core/figures/figure.ts';
import { findFigures } from '#core/figures/find-figures.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { findTimes } from '#core/times/find-times.ts';
import type { Time } from '#core/times/time.ts';

/** A pasted story of our own: paragraphs are lines; `headline` says that the first line is one. */
export function storyOf(text: string, more: Partial<Article> & { readonly titled?: boolean } = {}): Article {
  const { titled = false, ...rest } = more;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const headline = titled && paragraphs[0] ? { headline: paragraphs[0] } : {};
  return { origin: { kind: 'paste' }, text, paragraphs, dropped: [], ...headline, ...rest };
}

export function figuresOf(article: Article): readonly Figure[] {
  const sentences = readSentences(article);
  return findFigures(article, sentences, findTimes(article, sentences));
}

export function timesOf(article: Article): readonly Time[] {
  return findTimes(article, readSentences(article));
}

const SIGNS = { exact: '', about: '~', 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<' };

/** ">=40 town", "2.5 USD per month", "3..5 percent up": a figure on one line. */
function briefOf(figure: Figure): string {
  const { value, unit, bound, change, countedHead } = figure;
  const number = typeof value === 'number' ? `${value}` : `${value.low}..${value.high}`;
  const name =
    unit.kind === 'money'
      ? unit.currency
      : unit.kind === 'measure'
        ? unit.name
        : unit.kind === 'count'
          ? (countedHead ?? '-')
          : unit.kind;
  const per = unit.per === undefined ? '' : ` per ${unit.per}`;
  return `${SIGNS[bound]}${number} ${name}${per}${change === undefined ? '' : change === 'rise' ? ' up' : ' down'}`;
}

export function briefs(text: string): readonly string[] {
  return figuresOf(storyOf(text)).map(briefOf);
}

/** The figure whose number is written so. */
export function figureAt(article: Article, figures: readonly Figure[], number: string): Figure {
  const found = figures.find((figure) => sliceOf(article.text, figure.number) === number);
  if (!found) throw new Error(`no figure "${number}" in: ${article.text}`);
  return found;
}
