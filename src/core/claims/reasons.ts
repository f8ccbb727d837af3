import type { Attribution } from '#core/attributions/attribution.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import { subjectOf } from './judge/story-view.ts';
import type { Origin } from './origins.ts';
import { saysNothingWho } from './says-who.ts';
import type { Stated } from './state-once.ts';
import type { Story } from './story.ts';
import { isInHeadline } from './story.ts';
import { isUnitSuspect } from './unit-suspect.ts';

/** What the whole story says about its sources, worked out once. */
export interface Standing {
  readonly origins: readonly Origin[];
  readonly parties: readonly Origin[];
}

/** Why a claim should be looked at: a test that is true by itself where it is shown, the gravest first. */
interface Reason {
  readonly name: string;
  readonly says: string;
  readonly holds: (one: Stated, story: Story, standing: Standing) => boolean;
}

const ABSOLUTE = /^(?:no|none|nobody|nothing|neither|every|everybody|everyone|all)$/;
const HARM = /^(?:kill|murder|injure|wound|die|drown|execute|behead|shoot|stab|rape|torture|maim)$/;
const DONE = /^(?:VBD|VBZ|VBN|VBP)$/;

const REASONS: readonly Reason[] = [
  {
    name: 'headline',
    says: 'It is the headline claim.',
    holds: ({ candidate, also }, story) => [candidate.span, ...also].some((span) => isInHeadline(story, span)),
  },
  {
    name: 'casualties',
    says: 'It counts people killed or hurt.',
    holds: ({ candidate }) => countsHurt(candidate.figures),
  },
  {
    name: 'harm',
    says: 'It is about people killed or hurt.',
    holds: (one) => !countsHurt(one.candidate.figures) && tellsHarm(one),
  },
  { name: 'absolute', says: 'It is put in absolute words: one counter-example settles it.', holds: isAbsolute },
  {
    name: 'denial',
    says: 'It denies something: say what exactly.',
    holds: (one) => hasLemma(one, /^(?:deny|refute|disprove)$/) || /\bno evidence\b/.test(one.seen.lower),
  },
  { name: 'accusation', says: 'It accuses somebody: the other side should be asked.', holds: accuses },
  {
    name: 'unit-suspect',
    says: 'The unit does not fit what is measured.',
    holds: ({ candidate }, story) => candidate.figures.some((figure) => isUnitSuspect(story, figure)),
  },
  {
    name: 'party-to-conflict',
    says: 'The source is a party to the fighting.',
    holds: ({ candidate }, _, { parties }) =>
      parties.some(({ actors }) => actors.some(({ id }) => id === sourceOf(candidate.said))),
  },
  {
    name: 'unnamed-source',
    says: 'The source is not named.',
    holds: ({ candidate }) => candidate.said?.source.kind === 'unnamed',
  },
  {
    name: 'no-source',
    says: 'The article gives no source for it.',
    holds: ({ candidate }, story) => candidate.said === undefined && saysNothingWho(story, candidate),
  },
  {
    name: 'single-source',
    says: 'It rests on one source.',
    holds: ({ candidate }, _, { origins }) => origins.length === 1 && sourceOf(candidate.said) !== undefined,
  },
  {
    name: 'datable-incident',
    says: 'One incident with a time and a place, so it can be looked up.',
    holds: isIncident,
  },
  {
    name: 'share-inside-total',
    says: 'A part is named inside a total: keep the two apart.',
    holds: ({ candidate }) =>
      candidate.figures.some(({ relations }) => relations.some(({ kind }) => kind === 'part-of')),
  },
  {
    name: 'in-quotation',
    says: 'It is a quotation: check the recording for the words.',
    holds: ({ candidate }, story) => story.quotations.some(({ span }) => spanContains(span, candidate.span)),
  },
  { name: 'forecast', says: 'It is about the future: set a reminder.', holds: isAhead },
  {
    name: 'round-number',
    says: 'A round number.',
    holds: ({ candidate }) => candidate.figures.some(({ value }) => typeof value === 'number' && isRound(value)),
  },
  {
    name: 'open-ended',
    says: 'The number is open-ended.',
    holds: ({ candidate }) => candidate.figures.some(({ bound }) => bound !== 'exact' && bound !== 'about'),
  },
];

const SAYS: ReadonlyMap<string, string> = new Map([
  ...REASONS.map(({ name, says }) => [name, says] as const),
  ['spelling-variants', 'The name is spelled in more than one way.'],
]);

export function findReasons(story: Story, one: Stated, standing: Standing): readonly string[] {
  return REASONS.filter(({ holds }) => holds(one, story, standing)).map(({ name }) => name);
}

/** The sentence a reason is told in. */
export function sayReason(name: string): string | undefined {
  return SAYS.get(name);
}

function countsHurt(figures: Stated['candidate']['figures']): boolean {
  return figures.some(({ event, value }) => value !== 0 && (event?.kind === 'death' || event?.kind === 'injury'));
}

/** Somebody was killed: not "plotted to kill", nor "killed the deal". */
function tellsHarm({ seen: { words, top, candidate } }: Stated): boolean {
  return words.some((word) => {
    if (!HARM.test(word.lemma) || !DONE.test(word.xpos)) return false;
    if (word !== top && word.relation !== 'conj' && !/^(?:ccomp|advcl|acl)/.test(word.relation)) return false;
    const undergoes = word.lemma === 'die' ? 'nsubj' : 'obj';
    const who = candidate.sentence.words.find(
      ({ head, relation }) => head === word.index && (relation === undergoes || relation === 'nsubj:pass'),
    );
    return who !== undefined && (who.upos === 'PROPN' || who.upos === 'PRON' || isPerson(who));
  });
}

function isPerson({ lemma }: Word): boolean {
  return headTypeOf(lemma) === 'person';
}

function hasLemma({ seen }: Stated, form: RegExp): boolean {
  return seen.words.some(({ lemma, upos }) => upos === 'VERB' && form.test(lemma));
}

/** Never, or none, nobody, all as what the predicate itself is said of: "not one of the boats was checked"; not "for all workers". */
function isAbsolute({ seen: { words, top, candidate } }: Stated): boolean {
  if (top === undefined) return false;
  const below = candidate.sentence.words.filter(({ head }) => head === top.index);
  if (below.some(({ lower }) => lower === 'never')) return true;
  return below
    .filter(({ relation }) => /^(?:nsubj|obj|expl)/.test(relation))
    .some((argument) => isEachAndAll(argument, words));
}

function isEachAndAll(argument: Word, words: readonly Word[]): boolean {
  const own = words.filter(
    ({ head, relation }) => head === argument.index && /^(?:det|advmod|nummod|cc:preconj)/.test(relation),
  );
  if (
    words.some(
      ({ lower, index }) => /^(?:but|except|almost|nearly)$/.test(lower) && Math.abs(index - argument.index) <= 3,
    )
  )
    return false;
  if (ABSOLUTE.test(argument.lower)) return true;
  const notOne = own.some(({ lower }) => lower === 'not') && /^(?:one|a)$/.test(argument.lower);
  return notOne || own.some(({ lower, relation }) => relation.startsWith('det') && ABSOLUTE.test(lower));
}

function accuses({ seen, candidate }: Stated): boolean {
  const form = /^(?:accuse|allege|blame)$/;
  const cue = candidate.said?.cue;
  const cued =
    cue !== undefined && candidate.sentence.words.some((word) => spansOverlap(word, cue) && form.test(word.lemma));
  return cued || seen.words.some(({ lemma, lower }) => form.test(lemma) || lower === 'allegedly');
}

function sourceOf(said: Attribution | undefined): string | undefined {
  return said?.source.kind === 'named' ? said.source.actor : undefined;
}

/** A day (not a period) and a place in the same sentence. */
function isIncident({ candidate: { sentence } }: Stated, story: Story): boolean {
  const day = story.times.some(
    ({ kind, grain, span }) =>
      kind === 'point' && (grain === 'day' || grain === 'hour') && spansOverlap(span, sentence),
  );
  return (
    day &&
    story.actors.some(
      ({ kind, mentions }) => kind === 'place' && mentions.some(({ span }) => spanContains(sentence, span)),
    )
  );
}

/** Its own verb lies ahead: "will close", "is expected to close", "plans to close". */
function isAhead({ seen: { top, candidate } }: Stated): boolean {
  if (top === undefined) return false;
  const below = candidate.sentence.words.filter(({ head }) => head === top.index);
  if (below.some(({ lower, relation }) => relation === 'aux' && /^(?:will|shall|'ll|’ll)$/.test(lower))) return true;
  const infinitive = below.some(({ relation, xpos }) => /^(?:xcomp|ccomp)/.test(relation) && xpos === 'VB');
  return (
    infinitive &&
    /^(?:expect|plan|schedule|intend|set|pledge|promise|vow)$/.test(top.lemma) &&
    subjectOf(candidate.sentence, top) !== undefined
  );
}

function isRound(value: number): boolean {
  return value >= 100 && value % 10 ** Math.floor(Math.log10(value)) === 0;
}
