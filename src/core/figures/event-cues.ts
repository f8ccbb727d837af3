import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import { predicateLexicon } from '#core/lexicon/lexicon.ts';
import type { EventKind } from './figure.ts';

/** What has happened to an argument of a predicate, by the predicate's class and the argument's part in it. */
export const BEFALLS: Readonly<Record<string, { readonly object?: EventKind; readonly subject?: EventKind }>> = {
  'harm.kill': { object: 'death' },
  die: { subject: 'death' },
  'harm.injure': { object: 'injury' },
  'harm.infect': { object: 'injury' },
  sicken: { subject: 'injury' },
  displace: { object: 'displacement' },
  flee: { subject: 'displacement' },
  destroy: { object: 'destruction' },
  damage: { object: 'destruction' },
  'shoot-down': { object: 'destruction' },
  collapse: { subject: 'destruction' },
  capture: { object: 'capture' },
  arrest: { object: 'capture' },
  sentence: { object: 'capture' },
  surrender: { subject: 'capture' },
  'take-ground': { object: 'control' },
  strike: { object: 'strike' },
  elect: { object: 'vote' },
};

/** Adjectives and nouns that say by themselves what has happened: "left 12 dead", "200 homeless", "19 bodies", "the toll". */
const STATES: readonly (readonly [kind: EventKind, ...words: string[]])[] = [
  ['death', 'dead', 'death', 'fatality', 'toll', 'casualty', 'body', 'corpse', 'murder', 'killing', 'massacre'],
  ['injury', 'injury', 'injured', 'wounded', 'hurt', 'unwell', 'ill', 'sick'],
  ['destruction', 'destruction'],
  ['capture', 'arrest', 'hostage', 'captive', 'prisoner', 'captured', 'detained'],
  ['control', 'control'],
  [
    'strike',
    'airstrike', 'strike', 'sortie', 'bombing', 'shelling', 'attack', 'raid', 'missile', 'rocket', 'drone', 'mission', 'explosion', 'blast', 'bomb', 'shell', 'target',
  ],
  ['displacement', 'homeless', 'refugee', 'evacuation', 'displaced', 'evacuated', 'stranded'],
]; // prettier-ignore

export const STATE_OF: ReadonlyMap<string, EventKind> = new Map(
  STATES.flatMap(([kind, ...words]) => words.map((word) => [word, kind] as const)),
);

/** People in somebody's hands: an event only where a verb takes them, "took nine drivers hostage"; a hostage may be released. */
export const HELD: ReadonlySet<string> = new Set(['hostage', 'captive', 'prisoner']);

/** Verbs and nouns of money, of votes and of change. An amount is paid or changes, whichever part of the clause it is. */
const AMOUNT_CUES: readonly (readonly [kind: EventKind, ...words: string[]])[] = [
  [
    'payment',
    'pay', 'paid', 'cost', 'spend', 'spent', 'raise', 'donate', 'fine', 'fined', 'buy', 'sell', 'sold', 'earn', 'invest', 'charge', 'award', 'owe', 'fund', 'price', 'worth',
    'lend', 'borrow', 'allocate', 'pledge', 'budget', 'grant', 'compensate', 'bid', 'purchase', 'payment', 'loan', 'save', 'send', 'transfer',
  ],
  ['vote', 'vote', 'voted', 'elect', 'elected', 'poll', 'ballot', 'seat', 'majority', 'turnout'],
  ['control', 'control', 'liberate', 'regain', 'recover', 'advance', 'secure', 'clear', 'occupy'],
  [
    'change',
    'rise', 'fall', 'increase', 'decrease', 'grow', 'drop', 'decline', 'gain', 'lose', 'jump', 'climb', 'slide', 'slip', 'surge', 'soar', 'plunge', 'tumble', 'shrink', 'expand',
    'double', 'triple', 'reduce', 'cut', 'add', 'improve', 'widen', 'narrow', 'ease', 'edge', 'growth', 'reduction', 'plummet', 'shed', 'swell', 'slump', 'dip', 'rally',
    'advance', 'sink', 'up', 'down',
  ],
]; // prettier-ignore

export const AMOUNT_KIND: ReadonlyMap<string, EventKind> = new Map(
  AMOUNT_CUES.toReversed().flatMap(([kind, ...words]) => words.map((word) => [word, kind] as const)),
);

/** Payments that count things too: "bought 12 jets". */
export const TRADES: ReadonlySet<string> = new Set(['buy', 'sell', 'sold', 'purchase', 'donate']);

/** Light verbs that hand the event to their noun: "restoring control over", "carried out 991 sorties", "inflicted losses". */
export const LIGHT_VERBS: ReadonlySet<string> = wordClass('light-verb');

/** What is done to people and machines: its object is counted even when no noun follows, "killing one and wounding two". */
export function isHarm({ lemma, lower }: Word): boolean {
  const senses = predicateLexicon().verbs.get(lemma) ?? [];
  return (
    senses.some((sense) => HARMFUL.has(BEFALLS[sense.class]?.object ?? BEFALLS[sense.class]?.subject)) ||
    HARMFUL.has(STATE_OF.get(lower))
  );
}

const HARMFUL: ReadonlySet<EventKind | undefined> = new Set<EventKind>([
  'death',
  'injury',
  'capture',
  'destruction',
  'displacement',
]);
