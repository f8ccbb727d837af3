import type { EventKind } from './figure.ts';

/** Verb lemmas, participles and nouns that say what happened to what is counted. Order settles a word listed twice: the first wins. */
export const EVENT_CUES: readonly (readonly [kind: EventKind, ...words: string[]])[] = [
  [
    'death',
    'kill', 'killed', 'die', 'died', 'dead', 'death', 'fatality', 'slay', 'slain', 'murder', 'murdered', 'massacre', 'massacred', 'execute', 'executed',
    'assassinate', 'drown', 'drowned', 'perish', 'behead', 'beheaded', 'lynch', 'liquidate', 'eliminate', 'toll', 'casualty', 'martyr', 'martyred', 'shoot dead',
    'slaughter', 'stab', 'succumb', 'body', 'corpse',
  ],
  [
    'injury',
    'injure', 'injured', 'wound', 'wounded', 'hurt', 'injury', 'maim', 'burn', 'hospitalise', 'hospitalize', 'hospitalised', 'hospitalized', 'sicken', 'poison', 'infect',
  ],
  [
    'destruction',
    'destroy', 'destroyed', 'demolish', 'demolished', 'damage', 'damaged', 'wreck', 'level', 'flatten', 'raze', 'razed', 'ruin', 'torch', 'down', 'sink', 'gut', 'collapse',
    'destruction', 'obliterate', 'incinerate', 'knock',
  ],
  [
    'capture',
    'capture', 'captured', 'arrest', 'arrested', 'detain', 'detained', 'seize', 'seized', 'abduct', 'abducted', 'kidnap', 'kidnapped', 'imprison', 'jail', 'jailed', 'hold',
    'apprehend', 'arrests', 'surrender', 'hostage', 'prisoner', 'detainee', 'confiscate', 'round',
  ],
  [
    'control',
    'control', 'controlled', 'liberate', 'liberated', 'recapture', 'retake', 'retaken', 'regain', 'recover', 'occupy', 'occupied', 'besiege', 'advance', 'secure',
    'restore', 'clear', 'overrun', 'conquer', 'annex',
  ],
  [
    'strike',
    'strike', 'airstrike', 'air strike', 'sortie', 'bomb', 'bombing', 'bombard', 'shell', 'shelling', 'attack', 'raid', 'launch', 'fire', 'hit', 'target', 'missile', 'rocket',
    'drone', 'mission', 'explosion', 'blast',
  ],
  [
    'displacement',
    'displace', 'displaced', 'flee', 'fled', 'evacuate', 'evacuated', 'evacuation', 'homeless', 'refugee', 'uproot', 'resettle', 'deport', 'deported', 'expel', 'return',
    'strand', 'stranded',
  ],
  [
    'payment',
    'pay', 'paid', 'cost', 'spend', 'spent', 'raise', 'donate', 'fine', 'fined', 'buy', 'sell', 'sold', 'earn', 'invest', 'charge', 'award', 'owe', 'fund', 'price', 'worth',
    'lend', 'borrow', 'allocate', 'pledge', 'budget', 'grant', 'compensate', 'bid', 'purchase', 'payment', 'loan', 'save',
  ],
  ['vote', 'vote', 'voted', 'elect', 'elected', 'poll', 'ballot', 'seat', 'majority', 'turnout'],
  [
    'change',
    'rise', 'fall', 'increase', 'decrease', 'grow', 'drop', 'decline', 'gain', 'lose', 'jump', 'climb', 'slide', 'slip', 'surge', 'soar', 'plunge', 'tumble', 'shrink', 'expand',
    'double', 'triple', 'reduce', 'cut', 'add', 'improve', 'widen', 'narrow', 'ease', 'edge', 'growth', 'reduction', 'plummet', 'shed', 'swell', 'slump', 'dip', 'rally',
    'advance', 'sink', 'up', 'down',
  ],
]; // prettier-ignore

/** What is done to people and machines: its object is counted even when no noun follows, "killing one and wounding two". */
export const HARM: ReadonlySet<string> = new Set(
  EVENT_CUES.filter(([kind]) => ['death', 'injury', 'capture', 'destruction', 'displacement'].includes(kind)).flatMap(
    ([, ...words]) => words,
  ),
);

/** Payments that count things too: "bought 12 jets". */
export const TRADES: ReadonlySet<string> = new Set(['buy', 'sell', 'sold', 'purchase', 'donate']);

/** Light verbs that hand the event to their noun: "restoring control over", "carried out 991 sorties", "inflicted losses". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'carry', 'conduct', 'make', 'take', 'extend', 'restore', 'establish', 'gain', 'regain', 'impose', 'have', 'deliver', 'fly', 'launch', 'suffer', 'report', 'record', 'cause',
  'leave', 'claim', 'inflict', 'see', 'seize', 'assert', 'tighten', 'expand', 'maintain', 'perform', 'mount', 'stage', 'be', 'number', 'total', 'reach', 'include', 'confirm',
]); // prettier-ignore
