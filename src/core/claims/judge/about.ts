import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import type { CheckKind } from '#core/claims/check-kinds.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { scoreFeatures } from '#core/language/model/linear-model.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { cuedKind, DESK_OF } from './kind-of.ts';
import type { Seen, StoryView } from './story-view.ts';
import { subjectOf } from './story-view.ts';
import { isTelling, MOST_FEATURES, wordHash } from './word-features.ts';

/** Beside their share in the whole: what the verb is about, what the headline and the first sentences are about. */
const TOP_WEIGHT = 0.6;
const FIRST_SENTENCES = 3;
/** How much it counts for a kind that the words, or the story, are about it, or that a verb and a word beside it say so: chosen by cross-validation. */
const OWN_WEIGHT = 4;
const TALE_WEIGHT = 3;
const CUE_WEIGHT = 1.5;
const DESKS = 3;

/** What a story is about, by kinds of checks; by the words of the newsroom's lists and those that are used like them. */
export interface Tale {
  readonly scores: Float64Array;
  readonly top: CheckKind | undefined;
  readonly desks: ReadonlySet<string>;
}

export function taleOf(model: LinearModel, { story, body }: StoryView): Tale {
  const heading = story.sentences.filter((sentence) => !body.includes(sentence)).flatMap(({ words }) => words);
  const first = body.slice(0, FIRST_SENTENCES).flatMap(({ words }) => words);
  const groups = [story.sentences.flatMap(({ words }) => words), [...heading, ...first], heading].map((words) =>
    words.filter(isTelling),
  );
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  const scores = new Float64Array(CHECK_KINDS.length);
  for (const words of groups) addTo(scores, aboutOf(model, words), 10 / Math.max(1, count));
  const ranked = [...CHECK_KINDS.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const kinds = ranked.slice(0, DESKS).flatMap((at) => CHECK_KINDS[at] ?? []);
  return { scores, top: kinds[0], desks: new Set(kinds.flatMap((kind) => DESK_OF[kind] ?? [])) };
}

export interface About {
  /** What speaks for each kind before anything is learned. */
  readonly offset: Float64Array;
  readonly marks: readonly number[];
}

export function aboutIt(model: LinearModel, seen: Seen, tale: Tale): About {
  const words = seen.words.filter(isTelling);
  const own = aboutOf(model, words);
  if (seen.top !== undefined) addTo(own, aboutOf(model, [seen.top]), TOP_WEIGHT);
  const offset = new Float64Array(CHECK_KINDS.length);
  addTo(offset, own, OWN_WEIGHT / Math.sqrt(Math.max(1, words.length)));
  addTo(offset, tale.scores, TALE_WEIGHT);
  const cued = cuedKind(seen, tale.desks);
  const at = cued === undefined ? -1 : CHECK_KINDS.indexOf(cued);
  if (at >= 0) offset[at] = (offset[at] ?? 0) + CUE_WEIGHT;
  const local = CHECK_KINDS[own.indexOf(Math.max(...own))] ?? '';
  const forms = [...FORMS.filter(([, form]) => form.test(seen.lower)).map(([name]) => name), ...waysOfTelling(seen)];
  for (const form of forms) push(offset, form);
  const marks = [
    ...forms,
    ...forms.map((form) => `${form} ${tale.top ?? ''}`),
    `tale ${tale.top ?? ''}`,
    `own ${local}`,
    `cue ${cued ?? ''}`,
  ];
  return { offset, marks: marks.map(hashText) };
}

/** What a way of telling says of the kind, before anything is learned. */
const PUSHES: Readonly<Record<string, readonly [CheckKind, number]>> = {
  old: ['history', 1],
  role: ['biography', 1.5],
  expected: ['forecast', 0.7],
};

function push(offset: Float64Array, form: string): void {
  const [kind, weight] = PUSHES[form] ?? [];
  const at = kind === undefined ? -1 : CHECK_KINDS.indexOf(kind);
  if (at >= 0) offset[at] = (offset[at] ?? 0) + (weight ?? 0);
}

/** How a statement is told, by what it is: of long ago, of who somebody is, a finding, a plan. */
function waysOfTelling({ view, told, top, words, candidate, lower }: Seen): readonly string[] {
  const past = told?.tense === 'past';
  const subject = subjectOf(candidate.sentence, top);
  const subjectKind = subject === undefined ? 'none' : kindOfSubject(candidate.sentence, subject);
  const isRole =
    top?.upos === 'NOUN' &&
    headTypeOf(top.lemma) === 'person' &&
    words.some(({ head, relation }) => head === top.index && relation === 'cop') &&
    subjectKind === 'person';
  return [
    ...(past && OLD.test(lower) ? ['old'] : []),
    ...(isRole ? ['role'] : []),
    ...(view.tellsStudy ? [`study story ${told?.tense ?? ''}`] : []),
    ...(told === undefined ? [] : [`told ${told.mood} ${told.tense}`]),
    `subject ${subjectKind}`,
    ...(told?.class === undefined ? [] : [`${told.class} by ${subjectKind}`]),
  ];
}

const OLD =
  /\b(?:1[5-9]\d\d|20[01]\d|\d+th century|(?:years|decades|centuries) ago|world war|formerly|originally|the (?:18|19|20)\d\ds)\b/;

function kindOfSubject({ names, words }: Sentence, subject: Word): string {
  const name = names.find(({ first, last }) => subject.index >= first && subject.index <= last);
  if (name !== undefined) return name.kind;
  if (subject.upos === 'PRON') return /^(?:he|she|who|i|we|you)$/.test(subject.lower) ? 'person' : 'pronoun';
  const plural =
    subject.xpos === 'NNS' || words.some(({ head, relation }) => head === subject.index && relation === 'conj');
  return `${headTypeOf(subject.lemma)}${plural ? 's' : ''}`;
}

/** How a statement is told, beside its words. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:1[5-9]\d\d|20[01]\d)\b/],
  ['had', /\bhad \w+(?:ed|en|n|t)\b/],
  ['will', /\b(?:will|shall|'ll|’ll|would)\b/],
  [
    'expected',
    /\b(?:expect\w*|set to|due to|likely|forecast\w*|predict\w*|scheduled|favou?rite|tipped|next (?:year|month|week))\b/,
  ],
  ['first', /\bfirst\b/],
  ['since', /\bsince\b/],
  ['score', /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/],
  ['not', /\b(?:no|not|never|none)\b|n['’]t\b/],
  ['ago', /\b(?:ago|last year|previously|formerly|once|recently)\b/],
  ['we', /\b(?:i|we|my|our)\b/],
  ['percent', /%|\bper ?cent\b/],
  ['money', /[$£€]|\b(?:million|billion)\b/],
  ['is', /^\S+(?: \S+){0,6} (?:is|are)\b/],
];

function aboutOf(model: LinearModel, words: readonly Word[]): Float64Array {
  const sum = new Float64Array(model.labels.length);
  const scores = new Float64Array(model.labels.length);
  for (let from = 0; from < words.length; from += MOST_FEATURES) {
    const keys = new Int32Array(words.slice(from, from + MOST_FEATURES).map(({ lower }) => wordHash(lower)));
    scoreFeatures(model, keys, keys.length, scores);
    addTo(sum, scores, 1);
  }
  return sum;
}

function addTo(sum: Float64Array, scores: Float64Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (scores[at] ?? 0);
}
