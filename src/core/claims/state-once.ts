import type { Candidate } from './candidate.ts';
import type { Figure } from '#core/figures/figure.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Judged } from './judge/judge-candidates.ts';
import { shareOf } from './judge/story-view.ts';
import { areAlike, areSame } from './same-figure.ts';
import type { Story } from './story.ts';
import { isInHeadline, sourceName } from './story.ts';

/** Share of the shorter statement's content words that stand in the other, from which on they say the same. */
const NEARLY_ALL = 0.7;
/** Figures alone make no two statements one: "an order that brings 2,500 jobs", "2,500 people marched". */
const SOME = 0.3;
/** Of the headline's words: with this much the body tells it. */
const TELLS_HEADLINE = 0.5;
/** Fewer content words than this are shared by chance. */
const LEAST_WORDS = 3;

/** A judged candidate and the places where the story says the same again. */
export interface Stated extends Judged {
  readonly also: readonly Span[];
}

/** Joins what the story says again elsewhere: same figures, or nearly the same words. The worthier one leads, and the body before the headline. */
export function stateOnce(story: Story, judged: readonly Judged[]): readonly Stated[] {
  const told: Stated[] = [];
  const body = judged.filter(({ candidate }) => !isInHeadline(story, candidate.span));
  for (const one of [...body].sort((a, b) => b.worth - a.worth)) {
    const twin = told.findIndex((other) => saysTheSame(story, other, one));
    const other = told[twin];
    if (other === undefined) told.push({ ...one, also: [] });
    else told[twin] = { ...other, also: [...other.also, one.candidate.span] };
  }
  return joinHeadline(
    story,
    told,
    judged.filter((one) => !body.includes(one)),
  ).sort((a, b) => a.candidate.span.start - b.candidate.span.start);
}

/** The headline goes to the statements of the body that tell it; where there is no body, it stands alone. */
function joinHeadline(story: Story, told: readonly Stated[], headings: readonly Judged[]): Stated[] {
  let joined = [...told];
  for (const heading of headings) {
    const share = ({ seen }: Judged): number => shareOf(seen.view, heading.seen.content, seen.content);
    const [closest] = [...joined].sort((a, b) => share(b) - share(a));
    const tells = (one: Judged): boolean =>
      saysTheSame(story, one, heading) ||
      sharesFigure(story, one, heading) ||
      (one === closest && share(one) >= TELLS_HEADLINE && !countsOtherwise(one, heading));
    joined = joined.map((one) => (tells(one) ? { ...one, also: [heading.candidate.span, ...one.also] } : one));
    if (told.length === 0) joined.push({ ...heading, also: [] });
  }
  return joined;
}

function sharesFigure(story: Story, one: Judged, heading: Judged): boolean {
  return heading.candidate.figures.some((figure) =>
    one.candidate.figures.some((other) => areSame(story, figure, other)),
  );
}

/** Both count, and not the same: another number of dead is another claim. */
function countsOtherwise(one: Judged, heading: Judged): boolean {
  return one.candidate.figures.length > 0 && heading.candidate.figures.length > 0;
}

function saysTheSame(story: Story, one: Judged, other: Judged): boolean {
  const [a, b] = [one.candidate, other.candidate];
  // Words first: most pairs share none, and whom they name is dear to look up.
  const [x, y] = [one.seen.content, other.seen.content];
  const fewer = Math.min(x.size, y.size);
  const shared = x.intersection(y).size / Math.max(1, fewer);
  if (a.figures.length > 0 && b.figures.length > 0 && (shared >= SOME || isInHeadline(story, b.span)))
    return countsTheSame(story, a.figures, b.figures);
  if (fewer < LEAST_WORDS || shared < NEARLY_ALL) return false;
  return tellOfTheSame(story, a, b);
}

/** Every figure of the shorter stands in the other; one of them surely, the others at least with value and unit. */
function countsTheSame(story: Story, a: readonly Figure[], b: readonly Figure[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return (
    fewer.some((figure) => more.some((other) => areSame(story, figure, other))) &&
    fewer.every((figure) => more.some((other) => areSame(story, figure, other) || areAlike(figure, other)))
  );
}

/** Neither names somebody whom the other does not, and the body's words are not two sources': a second voice is a second claim. */
function tellOfTheSame(story: Story, a: Candidate, b: Candidate): boolean {
  const named = ({ span }: Candidate): readonly string[] =>
    story.actors
      .filter(({ kind, mentions }) => kind === 'person' && mentions.some((mention) => spanContains(span, mention.span)))
      .map(({ id }) => id);
  const [one, other] = [named(a), named(b)];
  if (one.some((id) => !other.includes(id)) && other.some((id) => !one.includes(id))) return false;
  if (isInHeadline(story, a.span) || isInHeadline(story, b.span)) return true;
  const [source, second] = [a, b].map(({ said }) => sourceName(story, said)?.toLowerCase());
  return source === undefined || second === undefined || source === second;
}
