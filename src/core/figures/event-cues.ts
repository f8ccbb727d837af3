import { wordClass, wordsBy } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import { predicateLexicon } from '#core/lexicon/lexicon.ts';
import { EVENT_KINDS } from './figure.ts';
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

export const STATE_OF: ReadonlyMap<string, EventKind> = wordsBy('state', EVENT_KINDS);
export const AMOUNT_KIND: ReadonlyMap<string, EventKind> = wordsBy('amount-cue', EVENT_KINDS);

/** People in somebody's hands: an event only where a verb takes them, "took nine drivers hostage"; a hostage may be released. */
export const HELD: ReadonlySet<string> = new Set(['hostage', 'captive', 'prisoner']);

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
