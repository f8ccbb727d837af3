import type { Statement } from '#core/statements/statement.ts';
import { similarity } from './align.ts';
import type { Weigh } from './align.ts';
import type { Difference } from './difference.ts';
import { passageOf } from './passage.ts';
import type { Compared, Passage } from './passage.ts';
import { stemOf } from './stem.ts';

/** Two statements as like as this are of one thing, whatever their verbs. Chosen on drafts of our own. */
const ONE_THING = 0.5;
/** With one verb, or with verbs that say the opposite, less is enough. */
const ONE_THING_BY_VERB = 0.22;

/** Classes of predicates of which one denies the other. */
const OPPOSITES: readonly (readonly [one: string, other: string])[] = [
  ['rise', 'fall'],
  ['raise', 'cut'],
  ['win', 'lose'],
  ['win', 'lose-contest'],
  ['approve', 'ban'],
  ['approve', 'deny'],
  ['arrest', 'release'],
  ['sentence', 'acquit'],
  ['convict', 'acquit'],
  ['confirm', 'deny'],
  ['open', 'close'],
  ['hire', 'lay-off'],
  ['appoint', 'resign'],
];
/** Words that are true of a thing or of its opposite. */
const OPPOSITE_WORDS: readonly (readonly [one: string, other: string])[] = [
  ['legal', 'illegal'], ['legal', 'banned'], ['guilty', 'innocent'], ['accept', 'refuse'], ['agree', 'refuse'], ['allow', 'ban'], ['continue', 'halt'], ['continue', 'stop'],
  ['start', 'stop'], ['pass', 'fail'], ['succeed', 'fail'], ['support', 'oppose'], ['back', 'oppose'], ['increase', 'decrease'], ['increase', 'reduce'], ['rise', 'fall'], ['raise', 'reduce'],
  ['raise', 'lower'], ['win', 'lose'], ['gain', 'lose'], ['safe', 'unsafe'], ['confirm', 'deny'], ['admit', 'deny'], ['reelected', 'lost'], ['found', 'cleared'], ['more', 'fewer'], ['higher', 'lower'],
]; // prettier-ignore

interface Told {
  readonly statement: Statement;
  readonly passage: Passage;
}

/** What the draft says does happen and the story says does not, and what it tells as certain though the story hedges it. */
export function statementDifferences(draft: Compared, story: Compared, weigh: Weigh): readonly Difference[] {
  const theirs = toldIn(story);
  return toldIn(draft).flatMap((own) => {
    const same = theirs
      .map((other) => ({ other, likeness: similarity(own.passage, other.passage, weigh) }))
      .filter(
        ({ other, likeness }) => likeness >= ONE_THING || (likeness >= ONE_THING_BY_VERB && verbsMeet(own, other)),
      )
      .toSorted((a, b) => b.likeness - a.likeness)
      .map(({ other }) => other);
    const kind = changedIn(own, same);
    const [first] = same;
    if (kind === undefined || first === undefined) return [];
    return [{ kind, draft: own.statement.span, story: first.statement.span }];
  });
}

function toldIn({ report }: Compared): readonly Told[] {
  return report.statements.map((statement) => ({ statement, passage: passageOf(report.article, statement.span) }));
}

function changedIn(own: Told, same: readonly Told[]): 'polarity-changed' | 'hedge-lost' | undefined {
  const [first] = same;
  if (first === undefined) return undefined;
  if (same.every((other) => isOpposite(own, other))) return 'polarity-changed';
  const hedged = ({ statement: { mood } }: Told): boolean =>
    mood === 'possible' || mood === 'planned' || mood === 'conditional';
  if (own.statement.mood === 'asserted' && own.statement.tense !== 'future' && same.every(hedged)) return 'hedge-lost';
  return undefined;
}

function verbsMeet(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  if (stemOf(one.lemma) !== undefined && stemOf(one.lemma) === stemOf(other.lemma)) return true;
  return (
    one.class !== undefined &&
    (one.class === other.class || (other.class !== undefined && areOpposites(OPPOSITES, one.class, other.class)))
  );
}

/** One says yes where the other says no: by a negation, or by a verb that means the opposite, but not by both. */
function isOpposite(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  const negated = one.polarity !== other.polarity;
  const opposite =
    (one.class !== undefined && other.class !== undefined && areOpposites(OPPOSITES, one.class, other.class)) ||
    OPPOSITE_WORDS.some(([x, y]) => saysOnly(a, b, x, y) || saysOnly(a, b, y, x));
  return negated !== opposite;
}

/** The one has the first word and not the second, the other the second and not the first. */
function saysOnly(a: Told, b: Told, x: string, y: string): boolean {
  const [here, there] = [stemOf(x) ?? x, stemOf(y) ?? y];
  const [one, other] = [a.passage.stems, b.passage.stems];
  return one.has(here) && !one.has(there) && other.has(there) && !other.has(here);
}

function areOpposites(pairs: readonly (readonly [string, string])[], one: string, other: string): boolean {
  return pairs.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
