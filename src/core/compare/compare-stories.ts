import type { Report } from '#core/report.ts';
import { spansOverlap } from '#core/span.ts';
import { openWeights, similarity } from './align.ts';
import type { Weigh } from './align.ts';
import type { Comparison, Match } from './comparison.ts';
import { isCopied } from './copied.ts';
import { openCompared } from './passage.ts';
import type { Compared, Passage } from './passage.ts';
import { relationOf } from './match-relation.ts';
import { originsOf } from './story-origins.ts';

/** Likeness from which two sentences tell one thing: chosen for few wrong joins rather than for many right ones. */
const ONE_THING = 0.34;
/** Stories with this many things in common, or this share of the shorter one's sentences, are of one event. */
const LEAST_IN_COMMON = 3;
const LEAST_SHARE = 0.12;

/** What two stories both tell, and whether they are of one event or one origin. Pure; a wrong join is worse than a missed one. */
export function compareStories(a: Report, b: Report): Comparison {
  const [one, other] = [openCompared(a), openCompared(b)];
  const weigh = openWeights(one.sentences, other.sentences);
  const pairs = pairUp(unitsOf(one), unitsOf(other), weigh);
  const share = pairs.length / Math.max(1, Math.min(one.sentences.length, other.sentences.length));
  const sameEvent = pairs.length >= LEAST_IN_COMMON && share >= LEAST_SHARE;
  const matches: readonly Match[] = pairs.map(({ a: left, b: right }) => ({
    a: { start: left.start, end: left.end },
    b: { start: right.start, end: right.end },
    relation: relationOf(a, left, b, right),
  }));
  return { sameEvent, copied: isCopied(a, b), origins: originsOf([a, b]), matches: sameEvent ? matches : [] };
}

function unitsOf({ report, sentences }: Compared): readonly Passage[] {
  const { headline } = report.article;
  return sentences.filter((sentence) => headline === undefined || !spansOverlap(sentence, headline));
}

interface Pair {
  readonly a: Passage;
  readonly b: Passage;
  readonly likeness: number;
}

/** Each passage with its likest on the other side; of two that want the same one, the likelier has it. */
function pairUp(left: readonly Passage[], right: readonly Passage[], weigh: Weigh): readonly Pair[] {
  const all = left
    .flatMap((a) => right.map((b) => ({ a, b, likeness: similarity(a, b, weigh) })))
    .filter(({ likeness }) => likeness >= ONE_THING)
    .sort((x, y) => y.likeness - x.likeness);
  const taken = new Set<Passage>();
  return all
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .sort((x, y) => x.a.start - y.a.start);
}
