import { wordClass } from '#core/lexicon/word-classes.ts';
import { clauseOf } from '#core/grammar/clauses.ts';
import { treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import type { Name, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

/** A time on one of these is when it was said, not when it happened. */
const SPEECH_VERBS = wordClass('told-when');
const LOCATIVES = wordClass('locative');

/** The times and places of a sentence at which something can have happened. */
export interface Scene {
  readonly times: readonly Time[];
  readonly places: readonly Name[];
  /** The amounts of the sentence, where they stand and what they measure. */
  readonly amounts: readonly Amount[];
}

interface Amount {
  readonly start: number;
  readonly unit: string;
}

export function sceneOf(context: SentenceContext, drafts: readonly Draft[]): Scene {
  const amounts = drafts.map(({ numberFirst, unit }) => ({
    start: context.lexemes[numberFirst]?.start ?? 0,
    unit: JSON.stringify(unit ?? null),
  }));
  return { times: timesOfDeeds(context), places: placesIn(context), amounts };
}

/** "from 816,000 tonnes in 2012 to 534,000 tonnes in 2013": a time before that has an amount of its own is not asked. */
function ownTimes({ times, amounts }: Scene, number: Span): readonly Time[] {
  const own = amounts.find(({ start }) => start === number.start);
  const alike = amounts.filter(({ unit, start }) => unit === own?.unit && start !== number.start);
  const [before, after] = [
    times.findLast(({ span }) => span.end <= number.start),
    times.find(({ span }) => span.start >= number.end),
  ];
  if (before === undefined || after === undefined) return times;
  const taken = alike.some(({ start }) => start < before.span.start);
  const free = !alike.some(({ start }) => start > number.start && start < after.span.start);
  return taken && free ? times.filter(({ span }) => span.start >= number.end) : times;
}

/** When and where the thing happened that a figure tells of, as far as its own sentence says. */
export function findCircumstances(
  { sentence, words }: SentenceContext,
  scene: Scene,
  number: Span,
  event: Figure['event'],
): Pick<Figure, 'when' | 'place'> {
  const anchor = wordAt(words, (event?.cue ?? number).start);
  if (!anchor) return {};
  const tree = treeOf(sentence);
  const time = nearest(ownTimes(scene, number), anchor, number, tree, (found) => found.span.start);
  const place = nearest(scene.places, anchor, number, tree, (found) => found.start);
  return { ...(time ? { when: time.id } : {}), ...(place ? { place: { start: place.start, end: place.end } } : {}) };
}

function timesOfDeeds({ sentence, words, times }: SentenceContext): readonly Time[] {
  const tree = treeOf(sentence);
  return times.filter((time) => {
    if (time.kind === 'duration') return false;
    const last = wordAt(words, time.span.end - 1);
    return last === undefined || !SPEECH_VERBS.has(clauseOf(tree, last).lemma);
  });
}

/** Places that something is in, at or near; a place that acts, or only lends its name ("Paris police"), is none. */
function placesIn({ words, children, sentence }: SentenceContext): readonly Name[] {
  return sentence.names.filter((name) => {
    if (name.kind !== 'place') return false;
    const head = words
      .slice(name.first, name.last + 1)
      .findLast((word) => word.head < name.first || word.head > name.last);
    const holder = head?.relation === 'compound' || head?.relation === 'flat' ? words[head.head] : head;
    return (children[holder?.index ?? -1] ?? []).some(
      (child) => child.relation === 'case' && LOCATIVES.has(child.lower),
    );
  });
}

/** In characters: farther than any word of a sentence. */
const OTHER_CLAUSE = 1000;

/** What shares the clause comes before what does not; then what is nearer. */
function nearest<Circumstance>(
  found: readonly Circumstance[],
  anchor: Word,
  number: Span,
  tree: Tree,
  startOf: (one: Circumstance) => number,
): Circumstance | undefined {
  const clause = clauseOf(tree, anchor);
  const cost = (one: Circumstance): number => {
    const start = startOf(one);
    const word = wordAt(tree.words, start);
    const apart = word !== undefined && clauseOf(tree, word) === clause ? 0 : OTHER_CLAUSE;
    return apart + (start > number.start ? start - number.start : 1.5 * (number.start - start));
  };
  return found.reduce<Circumstance | undefined>(
    (best, one) => (best === undefined || cost(one) < cost(best) ? one : best),
    undefined,
  );
}
