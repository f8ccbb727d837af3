import { wordClass } from '#core/lexicon/word-classes.ts';
import { isHarm } from './event-cues.ts';
import { tell } from '#core/trace.ts';
import {
  countsPlural,
  isAddress,
  isAfterNoun,
  isEmergencyCall,
  isFollowedByName,
  isLabelled,
  isNamePart,
  isPartOfCode,
} from './named-numbers.ts';
import type { NumberReading } from '#core/numbers/read-number.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import type { SentenceContext } from './sentence-context.ts';
import { spanOfLexemes, wordAt, wordBefore } from './sentence-context.ts';

const ONE_PRONOUN_FOLLOWERS = wordClass('after-pronoun-one');
const ONE_PRONOUN_LEADERS = wordClass('before-pronoun-one');
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/i;
/** After these a number alone is a rank: "the bottom three". */
const RANKS = new Set(['bottom', 'top', 'final', 'last', 'first']);

/** A number in doubt. `bare`: it has no unit of its own. */
interface Doubt {
  readonly context: SentenceContext;
  readonly reading: NumberReading;
  readonly bare: boolean;
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
}

interface Refusal {
  readonly name: string;
  readonly why: string;
  readonly holds: (doubt: Doubt) => boolean;
}

const isDigits = ({ reading }: Doubt): boolean => reading.form === 'digits';
const lexemesOf = ({ context }: Doubt): readonly Lexeme[] => context.lexemes;

/** Why a number is no figure whatever unit it has. */
const REFUSALS: readonly Refusal[] = [
  {
    name: 'code',
    why: 'COVID-19, MiG-29, CO2',
    holds: (doubt) => isDigits(doubt) && isPartOfCode(lexemesOf(doubt), doubt.reading, doubt.bare),
  },
  { name: 'time of day', why: '5:30, 9 p.m.', holds: (doubt) => isClock(lexemesOf(doubt), doubt.reading) },
  {
    name: 'stroke',
    why: '9/11, 24/7',
    holds: ({ context, reading, after }) =>
      after?.text === '/' && isGluedDigits(after, context.lexemes[reading.last + 2]),
  },
  {
    name: 'ordinal',
    why: '3rd',
    holds: ({ after }) => after?.glued === true && after.kind === 'word' && ORDINAL_ENDING.test(after.text),
  },
  {
    name: 'year of a day',
    why: 'the 2018 day of action',
    holds: (doubt) => !doubt.bare && isDatedDay(lexemesOf(doubt), doubt.reading),
  },
];

/** Why a number without a unit is none. */
const BARE_REFUSALS: readonly Refusal[] = [
  { name: 'letters behind', why: '4x4, 3D, 1990s', holds: ({ after }) => after?.glued === true && after.kind === 'word' },
  { name: 'compound', why: 'a four-door car', holds: ({ context, reading, after }) => reading.form === 'words' && after?.text === '-' && after.glued && context.lexemes[reading.last + 2]?.glued === true },
  { name: 'emergency call', why: '911 calls', holds: (doubt) => isEmergencyCall(lexemesOf(doubt), doubt.reading) },
  { name: 'list number', why: '1. Wash the rice', holds: ({ context, reading }) => isListNumber(context, reading) },
  { name: 'group of', why: 'the Group of 7', holds: ({ context, reading, before }) => before?.lower === 'of' && context.lexemes[reading.first - 2]?.text === 'Group' },
  { name: 'label', why: 'Section 427, page 12', holds: ({ context, reading }) => isLabelled(context, reading) },
  { name: 'numbered noun', why: 'the posts 542 and 543', holds: (doubt) => isDigits(doubt) && isAfterNoun(doubt.context, doubt.reading) },
  { name: 'rank', why: 'the bottom three', holds: ({ context, reading, before }) => RANKS.has(before?.lower ?? '') && !countsPlural(context, reading) },
  { name: 'name goes on', why: '737 Max', holds: (doubt) => isDigits(doubt) && isFollowedByName(doubt.context, doubt.reading) },
  { name: 'year', why: 'in 1984', holds: (doubt) => isDigits(doubt) && isYear(doubt.context, doubt.reading) },
  { name: 'parted name', why: 'COVID -19 tests', holds: ({ context, reading, before }) => before?.text === '-' && !before.glued && context.lexemes[reading.first]?.glued === true && /^\p{Lu}/u.test(context.lexemes[reading.first - 2]?.text ?? '') },
  { name: 'address', why: '123 Random Street', holds: (doubt) => /^(?:zip|postcode|area code)$/.test(doubt.after?.lower ?? '') || isAddress(lexemesOf(doubt), doubt.reading) },
  { name: 'pronoun', why: 'the one who knows', holds: ({ context, reading }) => context.lexemes[reading.first]?.lower === 'one' && isPronounOne(context, reading) },
  { name: 'name', why: 'iPhone 11, S&P 500', holds: (doubt) => isDigits(doubt) && isNamePart(doubt.context, doubt.reading) },
  { name: 'vague age', why: 'aged hundreds', holds: ({ reading, before }) => reading.form === 'vague' && /^(?:aged?|ages)$/.test(before?.lower ?? '') },
]; // prettier-ignore

/** Whether a number that was read is no figure, by the first reason that holds. */
export function isNotFigure(context: SentenceContext, reading: NumberReading, bare: boolean): boolean {
  const { lexemes } = context;
  const doubt = { context, reading, bare, before: lexemes[reading.first - 1], after: lexemes[reading.last + 1] };
  const refusal =
    REFUSALS.find(({ holds }) => holds(doubt)) ?? (bare ? BARE_REFUSALS.find(({ holds }) => holds(doubt)) : undefined);
  if (refusal !== undefined) tell('figure', refusal, 'refused', spanOfLexemes(lexemes, reading.first, reading.last));
  return refusal !== undefined;
}

const isGluedDigits = (mark: Lexeme, digits: Lexeme | undefined): boolean =>
  mark.glued && digits?.glued === true && digits.kind === 'digits';

/** "the 2018 day of action", "Cup 2019 week five": a year before a day or a week, not so many of them. */
function isDatedDay(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const year = reading.first === reading.last && /^(?:19|20)\d\d$/.test(lexemes[reading.first]?.text ?? '');
  return year && /^(?:day|week|month|year|season)$/.test(lexemes[reading.last + 1]?.lower ?? '');
}

/** "5:30", "1:36.6", "17.30 GMT", "9 p.m.": a time of day. */
function isClock(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  const after = lexemes[reading.last + 1];
  if (
    after?.text === ':' &&
    after.glued &&
    lexemes[reading.last + 2]?.glued &&
    lexemes[reading.last + 2]?.kind === 'digits'
  )
    return true;
  const before = lexemes[reading.first - 1];
  if (
    before?.text === ':' &&
    before.glued &&
    lexemes[reading.first]?.glued &&
    lexemes[reading.first - 2]?.kind === 'digits'
  )
    return true;
  return (
    /^(?:a\.?m\.?|p\.?m\.?|gmt|est|edt|pst|pdt|pt|et|bst|cet|utc|o['’]clock)$/.test(after?.lower ?? '') &&
    (after?.lower !== 'pt' || /^[A-Z]/.test(after?.text ?? ''))
  );
}

/** "1. Wash the rice", "2) Steam it", "(3)": numbers that order paragraphs. */
function isListNumber({ lexemes, sentence, text }: SentenceContext, reading: NumberReading): boolean {
  const after = lexemes[reading.last + 1];
  const lineStart = reading.first === 0 && (sentence.start === 0 || text[sentence.start - 1] === '\n');
  if (
    lineStart &&
    (after?.text === ')' ||
      (after?.text === '.' && after.glued && lexemes.length > reading.last + 2 && reading.bare < 100))
  )
    return true;
  if (
    after?.text === ')' &&
    reading.form === 'digits' &&
    reading.bare < 30 &&
    !lexemes.slice(0, reading.first).some((lexeme) => lexeme.text === '(')
  )
    return true;
  return (
    lexemes[reading.first - 1]?.text === '(' && after?.text === ')' && reading.bare < 30 && reading.form === 'digits'
  );
}

/** 1500 to 2100 without a separator is a year unless something counts it: "more than 2000 people". */
function isYear(context: SentenceContext, reading: NumberReading): boolean {
  const { lexemes, words } = context;
  const head = lexemes[reading.first];
  if (!head || !/^(?:1[5-9]\d\d|20\d\d|2100)$/.test(head.text) || reading.first !== reading.last) return false;
  const before = lexemes[reading.first - 1]?.lower ?? '';
  if (
    /^(?:than|least|about|nearly|some|roughly|approximately|almost|most|exactly|total|around|to|killed|injured|wounded)$/.test(
      before,
    )
  )
    return !countsPlural(context, reading) && before !== 'than';
  if (!countsPlural(context, reading)) return true;
  const verb = wordBefore(words, head.start);
  return !((verb?.upos === 'VERB' && verb.lemma !== 'have') || before === 'of' || before === ',');
}

function isPronounOne({ lexemes, words }: SentenceContext, reading: NumberReading): boolean {
  if (reading.last > reading.first) return false;
  const one = lexemes[reading.first];
  const before = lexemes[reading.first - 1];
  const after = lexemes[reading.last + 1];
  if (!one || (before && ONE_PRONOUN_LEADERS.has(before.lower))) return true;
  const deed = before ? wordAt(words, before.start) : undefined;
  if (deed?.upos === 'VERB' && isHarm(deed)) return false; // "killing one and wounding two"
  if (after?.kind !== 'word') return true;
  if (after.lower === 'of')
    return /^(?:which|whom|a|an|kind|them|us|course|it|what|whose)$/.test(lexemes[reading.last + 2]?.lower ?? '');
  if (ONE_PRONOUN_FOLLOWERS.has(after.lower)) return true;
  const noun = wordAt(words, after.start);
  return (
    noun !== undefined &&
    noun.upos !== 'NOUN' &&
    noun.upos !== 'ADJ' &&
    noun.upos !== 'PROPN' &&
    noun.xpos !== 'VBN' &&
    noun.xpos !== 'VBG'
  );
}
