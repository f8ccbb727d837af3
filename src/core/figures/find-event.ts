import { caseOf, objectOf, subjectOf } from '#core/grammar/arguments.ts';
import { classOf } from '#core/grammar/predicate-class.ts';
import { childBy, childrenOf, parentOf, relationOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { isNegated, quantifierOf } from '#core/grammar/verb-group.ts';
import type { Word } from '#core/language/sentence.ts';
import { firstStep } from '#core/trace.ts';
import type { Step } from '#core/trace.ts';
import { amountEvent } from './amount-event.ts';
import { singular } from './counted.ts';
import type { Draft } from './draft.ts';
import { BEFALLS, HELD, STATE_OF } from './event-cues.ts';
import type { Figure } from './figure.ts';
import { LASTS } from './figure-place.ts';
import type { FigurePlace, Happening } from './figure-place.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

export type FigureEvent = NonNullable<Figure['event']>;

const STEPS: readonly Step<FigurePlace, Happening>[] = [
  { name: 'participle', why: 'told of the noun itself: "40 people killed in the raid"', run: participleEvent },
  { name: 'argument', why: 'what the predicate does to its argument: "killed nine people"', run: argumentEvent },
  { name: 'event noun', why: 'a noun that stands for a clause: "the deaths of 12 people"', run: nominalEvent },
  { name: 'gap', why: 'a verb left out: "nine were abducted and 40 wounded"', run: gapEvent },
  { name: 'own noun', why: 'the counted noun says it: "19 bodies", "991 sorties"', run: ownEvent },
  { name: 'toll', why: 'a bare number is what its subject is: "the toll rose to 126"', run: tollEvent },
  { name: 'amount', why: 'money is paid, rates change: "paid $9 million"', run: amountEvent },
];

/** What happened to what the figure counts: the class of the predicate whose argument it stands in. */
export function findEvent(
  { sentence, words, lexemes }: SentenceContext,
  draft: Draft | undefined,
  head: Word | undefined,
  changes: boolean,
): FigureEvent | undefined {
  const number = draft === undefined ? head : wordAt(words, lexemes[draft.numberFirst]?.start ?? 0);
  const anchor = head ?? number;
  if (number === undefined || anchor === undefined) return undefined;
  const tree = treeOf(sentence);
  const place = { tree, anchor, number, bare: head === undefined, zero: draft === undefined, draft, changes };
  const found = firstStep('event', STEPS, place, number, ({ kind }) => (kind === undefined ? 'refused' : 'made'));
  return found?.kind === undefined
    ? undefined
    : { cue: { start: found.cue.start, end: found.cue.end }, kind: found.kind };
}

/** Counts of people and things, and shares of them; a time that passes or a sum befalls nobody. */
function counts({ draft }: FigurePlace): boolean {
  const unit = draft?.unit;
  return unit === undefined || unit.kind === 'percent' || (unit.kind === 'measure' && !LASTS.test(unit.name));
}

function participleEvent(place: FigurePlace): Happening | undefined {
  const { tree, anchor } = place;
  if (!counts(place)) return undefined;
  const below = childrenOf(tree, anchor).filter((child) => relationOf(child) === 'acl' && child.index > anchor.index);
  return below.map((verb) => befalls(tree, verb, anchor, place)).find((found) => found?.kind !== undefined);
}

function argumentEvent(place: FigurePlace): Happening | undefined {
  if (!counts(place)) return undefined;
  const { tree } = place;
  const argument = argumentOf(place);
  const predicate = argument && parentOf(tree, argument);
  if (argument === undefined || predicate === undefined) return undefined;
  // "67 were killed, including |19 commanders|": a part shares what befalls its whole.
  const whole =
    caseOf(tree, argument) === 'including' ? (objectOf(tree, predicate) ?? subjectOf(tree, predicate)) : undefined;
  return befalls(tree, predicate, whole ?? argument, place);
}

/** The happening of a predicate to one of its arguments, by its class; a class that befalls nobody ends the question. */
function befalls(tree: Tree, predicate: Word, argument: Word, { zero, anchor }: FigurePlace): Happening | undefined {
  const [subject, object] = [subjectOf(tree, predicate), objectOf(tree, predicate)];
  const found = classOf(tree, predicate, { subject, object });
  const state = childBy(tree, predicate, 'xcomp');
  const left = argument === object && state ? STATE_OF.get(state.lower) : undefined;
  if (left !== undefined && state !== undefined) return { cue: state, kind: left };
  if (found === undefined) return undefined;
  const kind =
    argument === object
      ? BEFALLS[found.class]?.object
      : argument === subject
        ? BEFALLS[found.class]?.subject
        : undefined;
  if (kind !== undefined && !zero && denies(tree, predicate)) return { cue: predicate, kind: undefined };
  if (kind !== undefined) return { cue: predicate, kind };
  // "Two hostages were released": whatever they were, that is what happened to them.
  return argument === object && HELD.has(anchor.lemma) ? { cue: predicate, kind: undefined } : undefined;
}

/** "did not kill", "not one of the 40 was killed" */
const denies = (tree: Tree, predicate: Word): boolean => isNegated(tree, predicate);

const INSIDE = new Set([
  'nummod',
  'compound',
  'conj',
  'appos',
  'det',
  'amod',
  'flat',
  'fixed',
  'nmod',
  'dep',
  'advmod',
]);
const ARGUMENTS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'root', 'ccomp', 'parataxis', 'xcomp', 'advcl', 'acl']);

/** The argument of a predicate that a figure is, or is the heart of: "a group of |40 men| was held". The 12 of "nine of the 12" are not it. */
function argumentOf({ tree, anchor, number, zero }: FigurePlace): Word | undefined {
  let at: Word | undefined = anchor;
  for (let steps = tree.words.length; at !== undefined && steps > 0; steps -= 1) {
    const relation = relationOf(at);
    if (ARGUMENTS.has(relation)) return at;
    const parent: Word | undefined = parentOf(tree, at);
    if (parent === undefined || !INSIDE.has(relation) || parent.upos === 'VERB') return undefined;
    if (
      relation === 'nmod' &&
      caseOf(tree, at) !== 'including' &&
      (caseOf(tree, at) !== 'of' || (!zero && isOtherQuantity(tree, parent, number)))
    )
      return parent === number ? parent : undefined;
    at = parent;
  }
  return undefined;
}

/** "nine of", "none of", "most of": what they are taken from is the whole. */
function isOtherQuantity(tree: Tree, word: Word, number: Word): boolean {
  return (
    word !== number &&
    (word.upos === 'NUM' || word.upos === 'PRON' || (quantifierOf(tree, word) === 'no' && word.upos !== 'NOUN'))
  );
}

function nominalEvent(place: FigurePlace): Happening | undefined {
  const { tree, anchor } = place;
  const first = relationOf(anchor) === 'conj' ? parentOf(tree, anchor) : anchor;
  const noun =
    first && relationOf(first) === 'nmod' && caseOf(tree, first) === 'of' ? parentOf(tree, first) : undefined;
  return noun?.upos === 'NOUN' && counts(place) ? stateOf(noun) : undefined;
}

/** "…and 40 wounded", "…and injured 19": a participle right behind or before the number, with nothing else that it could belong to. */
function gapEvent(place: FigurePlace): Happening | undefined {
  return counts(place) ? (behindEvent(place) ?? beforeEvent(place)) : undefined;
}

const OPENS_OBJECT = /^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/;

function behindEvent({ tree, anchor }: FigurePlace): Happening | undefined {
  const behind = tree.words
    .slice(anchor.index + 1, anchor.index + 4)
    .find(({ upos, lower }) => upos !== 'ADV' && lower !== 'more' && lower !== 'others');
  if (behind === undefined || !/^VB[NDP]$|^JJ$/.test(behind.xpos)) return undefined;
  const subject = BEFALLS[classOf(tree, behind, { subject: anchor })?.class ?? '']?.subject;
  if (subject !== undefined && relationOf(anchor) !== 'nmod') return { cue: behind, kind: subject };
  if (OPENS_OBJECT.test(tree.words[behind.index + 1]?.upos ?? '')) return undefined;
  return participleOf(tree, behind, anchor) ?? stateOf(behind);
}

const BOUND_WORDS = /^(?:at|least|more|than|about|some|most|nearly|almost|to|up)$/;

function beforeEvent({ tree, anchor, number }: FigurePlace): Happening | undefined {
  const first = tree.words
    .slice(Math.max(0, number.index - 4), number.index)
    .findLast(({ upos, lower }) => upos !== 'ADV' && !BOUND_WORDS.test(lower));
  if (first === undefined || first.upos === 'AUX') return undefined;
  const joint = tree.words[first.index - 1];
  const joined = /^VB[ND]$|^JJ$/.test(first.xpos) && (joint?.upos === 'CCONJ' || joint?.text === ',');
  const phrasal = first.upos === 'NOUN' && first.index < number.index - 1;
  return joined || phrasal ? participleOf(tree, first, anchor) : undefined;
}

function participleOf(tree: Tree, verb: Word, object: Word): Happening | undefined {
  const kind = BEFALLS[classOf(tree, verb, { object })?.class ?? '']?.object;
  return kind === undefined ? undefined : { cue: verb, kind };
}

const stateOf = (word: Word): Happening | undefined => {
  const kind = STATE_OF.get(word.lower) ?? STATE_OF.get(word.lemma);
  return kind === undefined || HELD.has(word.lemma) ? undefined : { cue: word, kind };
};

function ownEvent(place: FigurePlace): Happening | undefined {
  const { anchor } = place;
  if (!counts(place) || place.bare) return undefined;
  const kind = STATE_OF.get(anchor.lower) ?? STATE_OF.get(singular(anchor));
  return kind === undefined || HELD.has(anchor.lemma) ? undefined : { cue: anchor, kind };
}

/** "The death toll was put at 494", "deaths rose to 12" */
function tollEvent(place: FigurePlace): Happening | undefined {
  const { tree, number, bare } = place;
  if (!bare || place.draft?.unit !== undefined) return undefined;
  const argument = argumentOf(place);
  const predicate = argument && (relationOf(argument) === 'root' ? argument : parentOf(tree, argument));
  const subject = predicate && childBy(tree, predicate, 'nsubj');
  if (subject === undefined || subject === argument || subject.index > number.index) return undefined;
  const kind = STATE_OF.get(subject.lemma);
  return kind === undefined || HELD.has(subject.lemma) || kind === 'strike' ? undefined : { cue: subject, kind };
}
