import type { ActorKind, Mention } from '#core/actors/actor.ts';
import { isSettled } from '#core/marks.ts';
import type { CheckStatus, Mark } from '#core/marks.ts';
import type { FlagKind } from '#core/claims/flags/flag.ts';
import type { EventKind } from '#core/figures/figure.ts';
import type { Button } from './reply.ts';

export const statusWords: Readonly<Record<CheckStatus, string>> = {
  open: 'open',
  checking: 'taken',
  confirmed: 'confirmed',
  wrong: 'wrong',
  unverifiable: "can't be verified",
};

/** The sign of each mark, on buttons and as a reaction. */
export const markSigns: Readonly<Record<Mark, string>> = {
  confirmed: '✅',
  wrong: '❌',
  unverifiable: '❔',
  taken: '👀',
  reopened: '↩️',
};

export const statusSigns: Readonly<Record<CheckStatus, string>> = {
  open: '⚪',
  checking: markSigns.taken,
  confirmed: markSigns.confirmed,
  wrong: markSigns.wrong,
  unverifiable: markSigns.unverifiable,
};

const markButton = (action: Mark, words: string): Button => ({
  action,
  label: words === '' ? markSigns[action] : `${markSigns[action]} ${words}`,
});
const MARK_BUTTONS: readonly Button[] = [
  markButton('confirmed', 'Confirmed'),
  markButton('wrong', 'Wrong'),
  markButton('unverifiable', "Can't verify"),
  markButton('taken', "I'm on it"),
];
const SIGN_BUTTONS: readonly Button[] = [
  markButton('confirmed', ''),
  markButton('wrong', ''),
  markButton('unverifiable', ''),
  markButton('taken', 'take'),
];
const REOPEN: Button = markButton('reopened', 'Open again');
const NOTE: Button = { action: 'note', label: '📝 Note' };
const DETAILS: Button = { action: 'details', label: 'More ▾' };

/** On a check at length. */
export function checkButtons(status: CheckStatus): readonly Button[] {
  return isSettled(status) ? [REOPEN, NOTE] : [...MARK_BUTTONS, NOTE];
}

/** On a small check: signs, and the way to everything else. */
export function smallCheckButtons(status: CheckStatus): readonly Button[] {
  return isSettled(status) ? [REOPEN, DETAILS] : [...SIGN_BUTTONS, DETAILS];
}

/** What sets a claim apart, in a few words: those of its reasons that an editor acts on, the gravest first. */
export const reasonWords: Readonly<Record<string, string>> = {
  'party-to-conflict': 'party to the fighting',
  accusation: 'an accusation',
  casualties: 'counts dead or hurt',
  harm: 'people killed or hurt',
  absolute: 'absolute words',
  denial: 'a denial',
  'unit-suspect': 'unit does not fit',
  'unnamed-source': 'source not named',
  'spelling-variants': 'two spellings',
  'share-inside-total': 'part of a total',
  forecast: 'about the future',
  'datable-incident': 'one datable incident',
  'round-number': 'round number',
  'open-ended': 'open-ended number',
};

/** Under which heading a figure stands. */
export type Family =
  | 'losses'
  | 'strikes'
  | 'control'
  | 'displacement'
  | 'money'
  | 'votes'
  | 'changes'
  | 'measures'
  | 'counts';

export const families: Readonly<Record<Family, string>> = {
  losses: 'Killed, hurt, destroyed',
  strikes: 'Strikes',
  control: 'Taken and held',
  displacement: 'Displaced',
  money: 'Money',
  votes: 'Votes',
  changes: 'Changes',
  measures: 'Shares and measures',
  counts: 'Counts',
};

/** What happened, in neutral words; none where the heading or the article's own words say it. */
export const eventWords: Readonly<Record<EventKind, string | undefined>> = {
  death: 'killed',
  injury: 'hurt',
  destruction: 'destroyed',
  capture: 'captured',
  control: undefined,
  strike: undefined,
  displacement: 'displaced',
  payment: 'paid',
  vote: undefined,
  change: undefined,
  other: undefined,
};

export const changeWords = { rise: 'up', fall: 'down' } as const;
export const actorKinds: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  force: 'armed or police force',
  place: 'place',
  group: 'group',
};

export const mentionKinds: Readonly<Record<Mention['kind'], string>> = {
  name: '',
  alias: '',
  variant: 'another spelling',
  role: '',
  pronoun: '',
};

/** One sign for each kind of flag, so that an eye finds it again in the next story. */
export const flagSigns: Readonly<Record<FlagKind, string>> = {
  'single-source': '🚨',
  'party-to-conflict': '⚔️',
  'state-media': '🏛️',
  undated: '📅',
  'date-mismatch': '📅',
  'spelling-variants': '🔤',
  'loaded-words': '🏷️',
  'teaser-dropped': '✂️',
  'headline-body-mismatch': '🪧',
  'sum-mismatch': '➕',
  'unit-suspect': '📏',
  'one-side-only': '↔️',
  'unnamed-sources': '👤',
  'missing-civilians': '🧍',
  'sources-differ': '⚖️',
  'corrected-story': '✏️',
  other: 'ℹ️',
};

/** A flag in two or three words. */
export const flagNames: Readonly<Record<FlagKind, string>> = {
  'single-source': 'one source',
  'party-to-conflict': 'source is a party',
  'state-media': 'state media',
  undated: 'no date',
  'date-mismatch': 'dates differ',
  'spelling-variants': 'two spellings',
  'loaded-words': 'loaded words',
  'teaser-dropped': 'teaser left out',
  'headline-body-mismatch': 'headline differs from text',
  'sum-mismatch': 'parts do not add up',
  'unit-suspect': 'unit does not fit',
  'one-side-only': 'one side only',
  'unnamed-sources': 'unnamed sources',
  'missing-civilians': 'civilians not mentioned',
  'sources-differ': 'sources differ',
  'corrected-story': 'corrected story',
  other: 'see notes',
};
