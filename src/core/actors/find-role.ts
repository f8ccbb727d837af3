import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { isTitle } from './titles.ts';
import type { Reference } from './mention.ts';

/** Office or rank beside a name: "Head of the Water Office, Colonel" Anna Rossi; Anna Rossi, "a nurse in Leeds", said. */
export function findRole(sentence: Sentence, reference: Reference): Span | undefined {
  const { words } = sentence;
  const before = roleBefore(words, reference.first);
  const after = roleAfter(words, reference.last);
  if (after !== undefined && (before === undefined || before.words < 3)) return spanOf(words, after.first, after.last);
  if (before !== undefined) {
    const last = words[reference.first - 1]?.text === ',' ? reference.first - 2 : reference.first - 1;
    return spanOf(words, nameStart(sentence, before.first), last);
  }
  return undefined;
}

/** A role begins with the whole of the name it begins in: "United Nations spokesman". */
function nameStart(sentence: Sentence, first: number): number {
  return sentence.names.find((name) => name.first < first && first <= name.last)?.first ?? first;
}

function spanOf(words: readonly Word[], first: number, last: number): Span | undefined {
  const [from, to] = [words[first], words[last]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function roleBefore(words: readonly Word[], nameFirst: number): { first: number; words: number } | undefined {
  let first = nameFirst;
  if (
    isRoleWord(words[nameFirst - 1]) &&
    words[nameFirst - 1]?.xpos !== 'NNS' &&
    !ANYBODY.test(words[nameFirst - 1]?.lower ?? '')
  )
    first = phraseStart(words, nameFirst - 1);
  if (words[first - 1]?.text === ',') {
    const office = officeBeforeComma(words, first - 1);
    if (office !== undefined) first = office;
  }
  if (
    first === nameFirst ||
    (nameFirst - first === 1 && /^(?:mr|mrs|ms|miss|sir|dame|madam)\.?$/.test(words[first]?.lower ?? ''))
  )
    return undefined;
  return { first, words: nameFirst - first };
}

/** Leftwards over the words that belong to "the Taliban's chief spokesman": nouns, adjectives, "'s", hyphens. */
function phraseStart(words: readonly Word[], last: number): number {
  let first = last;
  while (
    first > 0 &&
    (isPhraseWord(words[first - 1]) || isHyphened(words, first - 1)) &&
    !TIMES.test(words[first - 1]?.lower ?? '')
  )
    first--;
  // "Planning Minister": at the start of a sentence an office may look like a verb.
  if (first === 1 && /^\p{Lu}/u.test(words[first]?.text ?? '') && words[0]?.xpos === 'VBG') first = 0;
  while (first < last && /^(?:['’]s?|-|[–—/])$/.test(words[first]?.text ?? '')) first++;
  return first;
}

/** "editor-|in|-chief" */
function isHyphened(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === '-' && words[at + 1]?.text === '-';
}

function isPhraseWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ') return true;
  return /^(?:['’]s?|-|&|’s|vice|deputy)$/i.test(word.text) || isTitle(word);
}

/** "Head of the Water Office at the Ministry," before the name: from its first word, when its first noun is an office. */
function officeBeforeComma(words: readonly Word[], comma: number): number | undefined {
  let first = comma;
  while (first > 0 && comma - first < 25 && isOfficeWord(words[first - 1])) first--;
  while (first < comma && /^(?:ADP|CCONJ|PUNCT|DET|PRON)$/.test(words[first]?.upos ?? '')) first++;
  // "In a head-to-head matchup, Ada Finch leads": how, when or where, not who.
  if (
    first > 0 &&
    words.slice(0, first).every(({ upos }) => /^(?:ADP|DET|CCONJ|PUNCT)$/.test(upos)) &&
    isCircumstance(words.slice(0, first))
  )
    return undefined;
  first = behindOther(words, first, comma);
  const head = headNoun(words, first, comma - 1);
  if (head === undefined || !isRoleWord(words[head]) || words[head]?.xpos === 'NNS') return undefined;
  return first;
}

function isCircumstance(before: readonly Word[]): boolean {
  return before.some(({ upos, lower }) => upos === 'ADP' && lower !== 'as');
}

/** "Maria Alvarez and her | husband, Luis Alvarez", "Yesterday the | defence minister, Rosa Lind": the office begins behind another person and behind the time. */
function behindOther(words: readonly Word[], first: number, comma: number): number {
  for (let i = comma - 1; i > first; i--) {
    const opens = words[i]?.upos === 'DET' || words[i]?.xpos === 'PRP$';
    const isJoined = words[i - 1]?.upos === 'CCONJ' || TIMES.test(words[i - 1]?.lower ?? '');
    const head = headNoun(words, i + 1, comma - 1);
    if (opens && isJoined && head !== undefined && isRoleWord(words[head])) return i + 1;
    // "and the bank’s chairman": what owns the office may stand between.
    if (
      words[i - 1]?.upos === 'CCONJ' &&
      hasPerson(words, first, i - 1) &&
      head !== undefined &&
      isRoleWord(words[head])
    )
      return opens ? i + 1 : i;
  }
  return first;
}

/** A name of at least two words in front of the "and": another person. */
function hasPerson(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).every(({ upos }) => upos === 'PROPN') && end - first >= 2;
}

const TIMES =
  /^(?:yesterday|today|tonight|night|morning|evening|afternoon|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function isOfficeWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isPhraseWord(word) || ['ADP', 'DET', 'CCONJ', 'NUM', 'PART', 'PRON'].includes(word.upos)) &&
    !/^(?:that|he|she|it|they)$/.test(word.lower)
  );
}

/** The noun before the first preposition. */
function headNoun(words: readonly Word[], first: number, last: number): number | undefined {
  let head: number | undefined;
  for (let i = first; i <= last; i++) {
    const upos = words[i]?.upos;
    if (upos === 'ADP' && head !== undefined) break;
    if (upos === 'NOUN' || upos === 'PROPN' || isTitle(words[i])) head = i;
  }
  return head;
}

/** ", chairman of the Joint Chiefs of Staff," after the name. */
function roleAfter(words: readonly Word[], nameLast: number): { first: number; last: number } | undefined {
  let first = nameLast + 2;
  if (words[nameLast + 1]?.text !== ',') return undefined;
  // "Anna Rossi, 44, a nurse": the age is passed over.
  if (/^\d{1,3}$/.test(words[first]?.text ?? '') && words[first + 1]?.text === ',') first += 2;
  let last = first - 1;
  for (let i = first; i < words.length && i - first < 40; i++) {
    const word = words[i];
    if (word === undefined || endsRole(words, i)) break;
    last = i;
  }
  while (last >= first && words[last]?.upos === 'PUNCT') last--;
  const head = headNoun(words, first, last);
  if (head === undefined || !isRoleWord(words[head]) || closes(words, last)) return undefined;
  const from = words[first]?.upos === 'DET' && first < last ? first + 1 : first;
  return { first: from, last };
}

/** A role between commas ends before a verb, a relative clause, a quotation; a list "A, B and C" of people is not a role. */
function endsRole(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (word.upos === 'VERB' && !/(?:ed|ing)$/.test(word.lower)) return true;
  if (word.upos === 'AUX' || /^(?:who|whose|which|that|["“”«»:;().])$/.test(word.text)) return true;
  if (word.text !== ',') return false;
  const next = words[i + 1];
  if (next === undefined || next.text !== 'and') return true;
  const head = headNoun(words, i + 2, Math.min(words.length - 1, i + 6));
  return head === undefined || !isRoleWord(words[head]);
}

/** The role must be closed by a comma or bracket, or end the sentence. */
function closes(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  return next !== undefined && !/^[,.;:)!?—–"”]$/.test(next.text);
}

/** Nouns for people that are no office: "what a great man Gordon Brand was". */
const ANYBODY = /^(?:man|woman|boy|girl|people|person|crowd|guy|hero|genius|gentleman|lady)$/;

function isRoleWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return isTitle(word) || (['NOUN', 'PROPN'].includes(word.upos) && headTypeOf(word.lemma) === 'person');
}
