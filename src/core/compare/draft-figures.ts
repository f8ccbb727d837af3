import type { Bound, Figure } from '#core/figures/figure.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { similarity } from './align.ts';
import type { Weigh } from './align.ts';
import type { Difference } from './difference.ts';
import { sentenceAt } from './passage.ts';
import type { Compared } from './passage.ts';
import { commonEnds, endsOf, near, isBare, sameHead, sameUnit, valuesMeet } from './same-value.ts';

/** A sentence below this likeness is not what the draft's sentence retells. Chosen on drafts of our own. */
const RETOLD = 0.12;
/** "about 400" for 397 is rounding, not a change. */
const ROUNDING = 0.06;

/** Figures of the draft that the story has otherwise, or has not at all. */
export function figureDifferences(draft: Compared, story: Compared, weigh: Weigh): readonly Difference[] {
  return draft.report.figures.flatMap((figure) => {
    const difference = figureDifference(figure, draft, story, weigh);
    return difference === undefined ? [] : [difference];
  });
}

function figureDifference(figure: Figure, draft: Compared, story: Compared, weigh: Weigh): Difference | undefined {
  const rivals = byLikeness(figure, draft, story, weigh);
  const sameValue = rivals.filter(({ rival }) => valuesMeet(figure, rival));
  const same = sameValue.filter(({ rival }) => sameUnit(figure, rival));
  const [best] = same;
  if (best !== undefined)
    return sameFigureDifference(
      figure,
      same.map(({ rival }) => rival),
    );
  const [otherUnit] = sameValue;
  if (isStated(figure.span, draft, story)) return undefined;
  if (otherUnit !== undefined && otherUnit.likeness >= RETOLD && unitsRival(figure, otherUnit.rival))
    return { kind: 'unit-changed', draft: figure.span, story: otherUnit.rival.span };
  if (isSmall(figure, rivals) || isSum(figure, rivals, story)) return undefined;
  if (rivals.some(({ rival }) => isRounding(figure, rival))) return undefined;
  if (isStated(figure.number, draft, story)) return undefined;
  const instead = rivals.find(
    ({ rival, likeness }) => likeness >= RETOLD && sameThing(figure, rival) && !told(rival, draft),
  );
  return instead === undefined
    ? { kind: 'figure-new', draft: figure.span, story: null }
    : { kind: 'figure-changed', draft: figure.span, story: instead.rival.span };
}

/** What can have been changed into the other: counts of one thing, or sums and measures in one unit. */
function sameThing(a: Figure, b: Figure): boolean {
  return sameUnit(a, b) && (a.unit.kind !== 'count' || isBare(a) || isBare(b) || sameHead(a, b));
}

interface Rival {
  readonly rival: Figure;
  readonly likeness: number;
}

/** The story's figures, those of the sentences that the draft's sentence retells first. */
function byLikeness(figure: Figure, draft: Compared, story: Compared, weigh: Weigh): readonly Rival[] {
  const here = sentenceAt(draft, figure.span);
  return story.report.figures
    .map((rival) => {
      const there = sentenceAt(story, rival.span);
      const alike = here === undefined || there === undefined ? 0 : similarity(here, there, weigh);
      return { rival, likeness: alike + (sameHead(figure, rival) ? 0.1 : 0) };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

/** The same number of the same thing: its bound and what it is counted per must be the same somewhere in the story. */
function sameFigureDifference(figure: Figure, same: readonly Figure[]): Difference | undefined {
  const [first] = same;
  if (first === undefined) return undefined;
  if (!same.some((rival) => (rival.unit.per ?? '') === (figure.unit.per ?? '') || figure.unit.per === undefined))
    return { kind: 'unit-changed', draft: figure.span, story: first.span };
  if (isWordedShare(figure) || same.some((rival) => boundKept(rival.bound, figure.bound))) return undefined;
  return { kind: 'bound-changed', draft: figure.span, story: first.span };
}

/** "three in five" for "about 60 percent": a fraction is round as it is. */
function isWordedShare({ unit, bound }: Figure): boolean {
  return unit.kind === 'ratio' && bound === 'exact';
}

const SIDES: Readonly<Record<Bound, 'exact' | 'about' | 'up' | 'down'>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'up',
  'more-than': 'up',
  'at-most': 'down',
  'less-than': 'down',
};

/** "about" for an exact number is caution; "nearly" is read as less than or about. A bound that is gone or turned round is a change. */
function boundKept(story: Bound, draft: Bound): boolean {
  const [from, to] = [SIDES[story], SIDES[draft]];
  if (from === to || (from === 'exact' && to === 'about')) return true;
  return (story === 'less-than' && draft === 'about') || (story === 'about' && draft === 'less-than');
}

/** A unit that is left out ("aged eight to 10") is the other's. */
/** Two units of which one can stand wrongly for the other: money and money, years and months, percent and points. */
function unitsRival(a: Figure, b: Figure): boolean {
  return (
    a.unit.kind !== 'ordinal' && b.unit.kind !== 'ordinal' && (a.unit.kind === b.unit.kind || a.unit.kind !== 'count')
  );
}

const MOST_OF_A_LIST = 6;

/** "a man", "two sides", "five states" that the story lists: small numbers come with the telling, unless the story counts the same. */
function isSmall(figure: Figure, rivals: readonly Rival[]): boolean {
  if (figure.unit.kind === 'ordinal') return true;
  if (figure.unit.kind !== 'count') return false;
  const { high } = endsOf(figure);
  return high <= 1 || (high <= MOST_OF_A_LIST && !rivals.some(({ rival }) => sameHead(figure, rival)));
}

/** "three warrants" for two and one: what a draft adds up within a sentence. */
function isSum(figure: Figure, rivals: readonly Rival[], story: Compared): boolean {
  const { low, high } = endsOf(figure);
  return (
    low === high &&
    rivals.some(({ rival: a }) =>
      rivals.some(
        ({ rival: b }) =>
          a !== b &&
          sameUnit(a, figure) &&
          sameUnit(b, figure) &&
          near(endsOf(a).low + endsOf(b).low, low) &&
          sentenceAt(story, a.span) === sentenceAt(story, b.span),
      ),
    )
  );
}

/** The draft's number is the story's, rounded, and says so or is round itself. */
function isRounding(figure: Figure, rival: Figure): boolean {
  if (!sameUnit(figure, rival)) return false;
  const [here, there] = [commonEnds(figure), commonEnds(rival)];
  if (figure.bound === 'exact' && figure.unit.kind !== 'ratio') return false;
  const side = SIDES[figure.bound];
  const off = (there.high - here.high) / there.high;
  if (side === 'up') return off >= 0 && off <= 2 * ROUNDING;
  if (side === 'down') return off <= 0 && off >= -2 * ROUNDING;
  return Math.abs(off) <= ROUNDING;
}

/** The figure's own words stand in the story, where they were read as no figure or as another. */
function isStated(span: Span, draft: Compared, story: Compared): boolean {
  const words = sliceOf(draft.report.article.text, span);
  const { text } = story.report.article;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!/[\p{L}\p{N}.,]/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}

/** A figure of the story that the draft has as it is can't be what another was changed from. */
function told(rival: Figure, draft: Compared): boolean {
  return draft.report.figures.some((figure) => valuesMeet(figure, rival) && sameUnit(figure, rival));
}
