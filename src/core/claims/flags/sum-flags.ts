import type { Figure } from '#core/figures/figure.ts';
import { findSumMismatches } from '#core/figures/relations/sums.ts';
import type { Sum } from '#core/figures/relations/sums.ts';
import { spanContains } from '#core/span.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { isInHeadline, wordsOf } from '#core/claims/story.ts';

/** Further off than this a sum and a number are not meant to be the same. */
const FARTHEST = 0.15;
/** Nearer than this they are, after rounding. */
const NEAREST = 0.005;

/** Parts that do not add up to their whole: listed for it, or with "the rest" against a total given elsewhere. */
export function sumFlags(story: Story): readonly Flag[] {
  return [...listedSums(story), ...restSums(story)].map(([total, parts]): Flag => {
    const sum = parts.reduce((all, part) => all + valueOf(part), 0);
    const list = parts.map((part) => wordsOf(story, part.number)).join(' + ');
    return {
      kind: 'sum-mismatch',
      spans: [total.span, ...parts.map((part) => part.span)],
      says: `The parts do not add up: ${list} = ${sum.toLocaleString('en-US')}, the total is given as “${wordsOf(story, total.span)}”.`,
    };
  });
}

function valueOf(figure: Figure): number {
  return typeof figure.value === 'number' ? figure.value : Number.NaN;
}

function listedSums(story: Story): readonly Sum[] {
  const placed = story.figures.map((figure) => ({
    figure,
    sentence: story.sentences.findIndex((sentence) => spanContains(sentence, figure.number)),
    headline: isInHeadline(story, figure.number),
  }));
  return findSumMismatches(story.article.text, placed);
}

/** "12 in the north, 20 in the south; the rest, 30, abroad": with the rest all are named, so they should make the total. */
function restSums(story: Story): readonly Sum[] {
  return story.sentences.flatMap((sentence): readonly Sum[] => {
    if (!/\bthe (?:rest|remaining|remainder|others?)\b/i.test(wordsOf(story, sentence))) return [];
    const parts = story.figures.filter(
      (figure) => spanContains(sentence, figure.number) && figure.unit.kind === 'count' && valueOf(figure) > 12,
    );
    const sum = parts.reduce((all, part) => all + valueOf(part), 0);
    const totals = story.figures.filter(
      (figure) => !parts.includes(figure) && figure.unit.kind === 'count' && figure.number.start < sentence.start,
    );
    const off = (figure: Figure): number => Math.abs(valueOf(figure) - sum) / sum;
    if (parts.length < 3 || totals.some((figure) => off(figure) <= NEAREST)) return [];
    const total = totals.find((figure) => off(figure) <= FARTHEST);
    return total === undefined ? [] : [[total, parts]];
  });
}
