import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { genderOfWord } from './genders.ts';
import type { Gender } from './genders.ts';
import type { Entity } from './mention.ts';
import { findAges, findNounPhrases, headWord, isSubject } from './noun-phrases.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { fitsRole } from './fits-role.ts';
import type { Profile } from './profile.ts';

/** A pronoun or "the minister" that stands for an entity named earlier. */
export interface StandIn {
  readonly span: Span;
  readonly kind: 'role' | 'pronoun';
  readonly entity: Entity;
}

interface Seen {
  readonly profile: Profile;
  readonly sentence: number;
  readonly at: number;
  readonly subject: boolean;
  /** Says something in its sentence: the speaker of what follows rather than whom it is about. */
  readonly speaks: boolean;
  /** Named in somebody's words: a pronoun outside them does not mean it. */
  readonly quoted: boolean;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);
/** What a body does with words: "It said". */
const SPEAKS =
  /^(?:say|add|tell|announce|state|report|claim|deny|warn|note|confirm|insist|argue|call|urge|explain|estimate|expect|reply)$/;
/** A pronoun reaches back this far; "the minister" further. */
const PRONOUN_REACH = 4;
const ROLE_REACH = 12;

/** Reads on through the story, sentence by sentence, and gives each pronoun and role noun to the one actor it can stand for. */
export function findStandIns(
  sentences: readonly Sentence[],
  profiles: readonly Profile[],
  isQuoted: (span: Span) => boolean,
  isTaken: (span: Span) => boolean,
): readonly StandIn[] {
  const found: StandIn[] = [];
  let seen: Seen[] = [];
  const names = profiles.flatMap((profile) => profile.entity.references.map((reference) => ({ profile, reference })));
  const bySentence = Map.groupBy(names, ({ reference }) => reference.sentence);
  sentences.forEach((sentence, index) => {
    seen = seen.filter(({ sentence: then }) => index - then <= ROLE_REACH);
    const events = [
      ...(bySentence.get(index) ?? []).map(({ profile, reference }) => ({
        at: reference.first,
        profile,
        last: reference.last,
      })),
      ...sentence.words
        .filter((word) => (PRONOUNS.has(word.lower) || isSpeakingIt(sentence, word)) && !isQuoted(word))
        .map((word) => ({ at: word.index, pronoun: word })),
      ...[...findNounPhrases(sentence), ...findAges(sentence)]
        .filter((phrase) => standsForOne(sentence.words, phrase) && !isTaken(headSpan(sentence.words, phrase)))
        .map((phrase) => ({ at: phrase.head, phrase })),
    ].toSorted((a, b) => a.at - b.at);
    // "He said Thomas would pay": he is not Thomas.
    const later = (at: number): ReadonlySet<Profile> =>
      new Set(events.flatMap((event) => ('profile' in event && event.at > at ? [event.profile] : [])));
    for (const event of events) {
      if ('profile' in event) {
        seen.push({
          profile: event.profile,
          sentence: index,
          at: event.at,
          subject: isSubject(sentence.words, event.at, event.last),
          speaks: isSpeaker(sentence.words, event.at, event.last),
          quoted: isQuoted(sentence.words[event.at] ?? sentence),
        });
        continue;
      }
      const first = 'phrase' in event ? event.phrase.first : event.at;
      const last = event.at;
      const profile =
        'phrase' in event
          ? whoIs(sentence, event.phrase, seen, index)
          : whoIsPronoun(event.pronoun, seen, index, later(event.at));
      if (profile === undefined) continue;
      if ('phrase' in event) remember(profile, sentence.words.slice(first + 1, last + 1));
      const subject = isSubject(sentence.words, first, last);
      const speaks = isSpeaker(sentence.words, first, last);
      seen.push({ profile, sentence: index, at: event.at, subject, speaks, quoted: false });
      const span =
        'phrase' in event
          ? spanOf(sentence.words, event.phrase)
          : { start: event.pronoun.start, end: event.pronoun.end };
      found.push({ span, kind: 'phrase' in event ? 'role' : 'pronoun', entity: profile.entity });
    }
  });
  return found;
}

/** Whoever is "the French carrier" here is not "the Spanish carrier" below. */
function remember(profile: Profile, words: readonly Word[]): void {
  if (profile.entity.kind === 'person') return;
  profile.role += ` ${words.map(({ lower }) => lower).join(' ')}`;
}

function headSpan(words: readonly Word[], phrase: NounPhrase): Span {
  return { start: words[phrase.head]?.start ?? 0, end: words[phrase.head]?.end ?? 0 };
}

function spanOf(words: readonly Word[], phrase: NounPhrase): Span {
  return { start: words[phrase.first]?.start ?? 0, end: words[phrase.head]?.end ?? 0 };
}

/** "the minister", "the ministry": definite and single. "The city said" is its government, of which no name tells. */
function standsForOne(words: readonly Word[], phrase: NounPhrase): boolean {
  return (
    !phrase.plural &&
    headTypeOf(words[phrase.head]?.lemma ?? '') !== 'place' &&
    /^(?:the|this|that)$/.test(phrase.determiner ?? '')
  );
}

/** The subject of a verb of saying, itself or as what is set beside it: "Her doctor, Ingrid Sarre, said". */
function isSpeaker(words: readonly Word[], first: number, last: number): boolean {
  let head = headWord(words, first, last);
  if (head?.relation === 'appos') head = words[head.head];
  // A parser may lose the subject behind its apposition, "Sonya Zolin, Weaver's attorney, told", but not whose it is.
  return (
    head !== undefined &&
    /^(?:nsubj|advmod|obl:unmarked|dislocated)$/.test(head.relation) &&
    SPEAKS.test(words[head.head]?.lemma ?? '')
  );
}

function isSpeakingIt(sentence: Sentence, word: Word): boolean {
  return (
    word.lower === 'it' && word.relation.startsWith('nsubj') && SPEAKS.test(sentence.words[word.head]?.lemma ?? '')
  );
}

/** "It said": the body that was the subject of the sentence before, when it is the only one. */
function whoIsIt(seen: readonly Seen[], sentence: number): Profile | undefined {
  const bodies = seen.filter(
    ({ profile, subject, sentence: then }) =>
      subject && sentence - then <= 1 && (profile.entity.kind === 'organisation' || profile.entity.kind === 'force'),
  );
  const latest = bodies.filter(({ sentence: then }) => then === bodies.at(-1)?.sentence);
  const only = new Set(latest.map(({ profile }) => profile));
  return only.size === 1 ? [...only][0] : undefined;
}

/** The person the pronoun can mean: the last subject before it; nobody when two others could be meant as well. */
function whoIsPronoun(
  pronoun: Word,
  seen: readonly Seen[],
  sentence: number,
  later: ReadonlySet<Profile>,
): Profile | undefined {
  if (pronoun.lower === 'it') return whoIsIt(seen, sentence);
  const gender = PRONOUNS.get(pronoun.lower);
  const near = seen.filter(
    ({ profile, sentence: then, quoted }) =>
      profile.entity.kind === 'person' &&
      !quoted &&
      sentence - then <= PRONOUN_REACH &&
      (profile.gender === undefined || profile.gender === gender) &&
      !(pronoun.relation.startsWith('nsubj') && later.has(profile)),
  );
  const profile = pickNearest(near, gender, pronoun.relation.startsWith('nsubj'));
  if (profile !== undefined && profile.gender === undefined) profile.gender = gender;
  return profile;
}

/** From the latest sentence that names anyone: its subject, or the only one named. */
function pickNearest(near: readonly Seen[], gender: Gender | undefined, acts: boolean): Profile | undefined {
  const latest = near.at(-1)?.sentence;
  if (latest === undefined) return undefined;
  const there = near.filter(({ sentence }) => sentence === latest);
  const persons = new Set(there.map(({ profile }) => profile));
  if (persons.size === 1) return there[0]?.profile;
  // "Her doctor, Ingrid Sarre, said Toll had lost two fingers. ... she said": the one who speaks goes on.
  const speakers = new Set(there.filter(({ speaks }) => speaks).map(({ profile }) => profile));
  if (acts && speakers.size === 1) return [...speakers][0];
  const subjects = new Set(there.filter(({ subject }) => subject).map(({ profile }) => profile));
  if (subjects.size === 1) return [...subjects][0];
  const told = new Set(there.filter(({ profile }) => profile.gender === gender).map(({ profile }) => profile));
  return told.size === 1 ? [...told][0] : undefined;
}

/** Whom "the minister" means: the last one whose role or name fits the noun. */
function whoIs(sentence: Sentence, phrase: NounPhrase, seen: readonly Seen[], index: number): Profile | undefined {
  const words = sentence.words.slice(phrase.first, phrase.head + 1);
  const gender = genderOfWord(sentence.words[phrase.head]?.lower ?? '');
  const fitting = seen.filter(
    ({ profile, sentence: then }) =>
      index - then <= ROLE_REACH &&
      (gender === undefined || profile.gender === undefined || profile.gender === gender) &&
      fitsRole(words, phrase.type, profile),
  );
  const last = fitting.at(-1);
  if (last === undefined) return undefined;
  const others = new Set(fitting.filter(({ sentence: then }) => then === last.sentence).map(({ profile }) => profile));
  if (others.size === 1) return last.profile;
  const subjects = new Set(
    fitting.filter(({ sentence: then, subject }) => then === last.sentence && subject).map(({ profile }) => profile),
  );
  return subjects.size === 1 ? [...subjects][0] : undefined;
}
