import { wordClass } from '#core/lexicon/word-classes.ts';
import { isHarm } from './event-cues.ts';
import type { Draft } from './draft.ts';
import type { NumberReading } from '#core/numbers/read-number.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt, wordBefore } from './sentence-context.ts';

const LABELS = wordClass('number-label');
const NUMBER_PREFIXES = wordClass('number-prefix');
const ONE_PRONOUN_FOLLOWERS = wordClass('after-pronoun-one');
const ONE_PRONOUN_LEADERS = wordClass('before-pronoun-one');
const NO_NAMES = wordClass('no-name');
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/i;
/** After these a number alone is a rank: "the bottom three". */
const RANKS = new Set(['bottom', 'top', 'final', 'last', 'first']);
const STREETS = wordClass('street');
const MARKS_INSIDE = new Set([':', '/', '@', '#', '_', '\\', '&', '=', '*', '^']);

/** Whether a number that was read is no figure: a code, a clock, a label, a rank, a year. `bare`: it has no unit of its own. */
export function isNotFigure(context: SentenceContext, reading: NumberReading, bare: boolean): boolean {
  const { lexemes } = context;
  const before = lexemes[reading.first - 1];
  const after = lexemes[reading.last + 1];
  if (reading.form === 'digits' && isPartOfCode(lexemes, reading, bare)) return true;
  if (isClock(lexemes, reading)) return true;
  if (
    after?.text === '/' &&
    after.glued &&
    lexemes[reading.last + 2]?.glued &&
    lexemes[reading.last + 2]?.kind === 'digits'
  )
    return true; // "9/11", "24/7"
  if (after?.glued && after.kind === 'word' && ORDINAL_ENDING.test(after.text)) return true;
  if (!bare) return isDatedDay(lexemes, reading);
  if (after?.glued && after.kind === 'word') return true; // 4x4, 3D, 5G, 1990s, 49ers, 1080p
  if (after?.text === '-' && after.glued && reading.form === 'words' && lexemes[reading.last + 2]?.glued) return true; // "a four-door car"
  if (isEmergencyCall(lexemes, reading)) return true;
  if (isListNumber(context, reading)) return true;
  if (before?.lower === 'of' && lexemes[reading.first - 2]?.text === 'Group') return true; // "the Group of 7"
  if (isLabelled(context, reading)) return true;
  if (reading.form === 'digits' && isAfterNoun(context, reading)) return true;
  if (RANKS.has(before?.lower ?? '') && !countsPlural(context, reading)) return true;
  if (reading.form === 'digits' && isFollowedByName(context, reading)) return true;
  if (reading.form === 'digits' && isYear(context, reading)) return true;
  const name = lexemes[reading.first - 2];
  if (before?.text === '-' && !before.glued && lexemes[reading.first]?.glued && /^\p{Lu}/u.test(name?.text ?? ''))
    return true; // "COVID -19 tests"
  if (/^(?:zip|postcode|area code)$/.test(after?.lower ?? '') || isAddress(lexemes, reading)) return true;
  if (lexemes[reading.first]?.lower === 'one') return isPronounOne(context, reading);
  if (
    reading.form === 'digits' &&
    (isNamePart(context, reading) || context.nameNumbers.has(lexemes[reading.first]?.text ?? ''))
  )
    return true;
  return before?.kind === 'word' && /^(?:aged?|ages)$/.test(before.lower) && reading.form === 'vague';
}

/** "COVID-19", "MiG-29", "S23", "CO2", "#5", "10.4.2", "555-0123-44": letters or marks touch the digits. */
function isPartOfCode(lexemes: readonly Lexeme[], reading: NumberReading, bare: boolean): boolean {
  const before = lexemes[reading.first - 1];
  const head = lexemes[reading.first];
  if (!before || !head?.glued) return false;
  if (before.kind === 'word')
    return bare || !/^(?:x|ps|rm|rs|usd|eur|gbp|aud|cad|nis|y|inr|us|hk|chf|jpy|rmb|[a-z]{3})$/i.test(before.text);
  if (before.kind === 'digits') return true;
  if (MARKS_INSIDE.has(before.text) && before.text !== '=')
    return before.glued || before.text === '#' || before.text === '@';
  if (before.text !== '-' && before.text !== '‑') return before.text === '.' && before.glued;
  const word = lexemes[reading.first - 2];
  if (word?.kind === 'word' && /^(?:under|over)$/.test(word.lower)) return bare; // "the Under-21 league"
  return before.glued && word?.kind === 'word' && !NUMBER_PREFIXES.has(word.lower);
}

const AIRLINER = /^7[0-8]7$/;
const AIRCRAFT = /^(?:jet|plane|aircraft|airliner|airplane|max|model|fleet|dreamliner)s?$/;

/** "two 737-800 planes", "the 787 fleet": a type, whatever its digits. */
export function isAirliner({ lexemes }: SentenceContext, { numberFirst, last }: Draft): boolean {
  if (!AIRLINER.test(lexemes[numberFirst]?.text ?? '')) return false;
  return lexemes.slice(last + 1, last + 4).some(({ lower }) => AIRCRAFT.test(lower));
}

/** "make 911 calls", "rang 999": a number to ring. "Calls rose to 911" is a count. */
function isEmergencyCall(lexemes: readonly Lexeme[], { first, last }: NumberReading): boolean {
  if (!/^(?:911|999|112|000|111)$/.test(lexemes[first]?.text ?? '')) return false;
  const calls = /^(?:call|dial|ring|rang|phon)/;
  const before = lexemes[first - 1]?.lower === 'to' ? lexemes[first - 2] : lexemes[first - 1];
  return (
    /^(?:calls?|callers?|operators?|dispatch\w*|lines?|emergency|system|cent(?:er|re)|recordings?|tapes?)$/.test(
      lexemes[last + 1]?.lower ?? '',
    ) || calls.test(before?.lower ?? '')
  );
}

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

/** "the posts 542 and 543": digits right after a noun number it, unless something is counted. */
function isAfterNoun(context: SentenceContext, reading: NumberReading): boolean {
  const { lexemes, words } = context;
  let at = reading.first - 1;
  const farthest = at - 8;
  while (at > farthest && /^(?:and|or|,)$/.test(lexemes[at]?.lower ?? '') && lexemes[at - 1]?.kind === 'digits')
    at -= 2;
  const before = lexemes[at];
  if (before?.kind !== 'word' || reading.power > 0 || reading.bare >= 1000) return false;
  const noun = wordAt(words, before.start);
  return noun?.xpos === 'NNS' && !NO_NAMES.has(before.lower) && !countsPlural(context, reading);
}

/** "123 Random Street", "16-18 Industrial Avenue": a house number. */
export function isAddress(lexemes: readonly Lexeme[], reading: NumberReading): boolean {
  for (let at = reading.last + 1; at <= reading.last + 4; at++) {
    const word = lexemes[at];
    if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text)) return false;
    if (at > reading.last + 1 && STREETS.has(word.lower)) return true;
  }
  return false;
}

function isLabelled(context: SentenceContext, reading: NumberReading): boolean {
  const { lexemes } = context;
  let at = reading.first - 1;
  if (lexemes[at]?.text === '.' && lexemes[at]?.glued) at -= 1;
  const label = lexemes[at];
  if (label?.kind !== 'word' || !LABELS.has(label.lower)) return false;
  if (label.lower === 'number' || label.lower === 'top')
    return (
      reading.power === 0 && lexemes[at - 1]?.lower !== 'the' && lexemes[at - 1]?.lower !== 'a' && label.lower !== 'top'
    );
  if (label.lower === 'no') return /^[A-Z]/.test(label.text) || lexemes[at + 1]?.text === '.';
  // "in one case 12 people": a label touches its number and nothing counted follows.
  return reading.power === 0 && (/^\p{Lu}/u.test(label.text) || !countsPlural(context, reading));
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

/** A plural noun follows the number, perhaps after adjectives. */
function countsPlural({ lexemes, words }: SentenceContext, reading: NumberReading): boolean {
  const start = lexemes[reading.last + 1]?.start;
  if (start === undefined) return false;
  let word = wordAt(words, start);
  for (let steps = 0; word && steps < 5; steps++) {
    if (word.xpos === 'NNS' || word.lower === 'people') return true;
    if (word.upos !== 'ADJ' && word.upos !== 'NOUN' && word.upos !== 'VERB') return false;
    word = words[word.index + 1];
  }
  return false;
}

/** "11 Pro Max", "737 Max": a name goes on after the digits and nothing plural ends it. */
function isFollowedByName({ lexemes, words, times }: SentenceContext, reading: NumberReading): boolean {
  const start = lexemes[reading.last + 1]?.start;
  if (times.some(({ span }) => span.start === start)) return false; // "arrested 40 Sunday"
  let word = start === undefined || reading.bare === 1 || reading.bare >= 1000 ? undefined : wordAt(words, start);
  if (word?.upos !== 'PROPN' || lexemes[reading.last + 1]?.kind !== 'word') return false;
  while (word && (['PROPN', 'NOUN', 'ADJ', 'CCONJ', 'NUM'].includes(word.upos) || word.text === '-')) {
    if (word.xpos === 'NNS' || word.xpos === 'NNPS' || word.lower === 'people') return false;
    word = words[word.index + 1];
  }
  return true;
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

/** "iPhone 11", "S&P 500", "Euro 2020", "Boeing 737 jets": a capital before, and no place or person is meant. */
function isNamePart(context: SentenceContext, reading: NumberReading): boolean {
  const { lexemes, sentence } = context;
  const head = lexemes[reading.first];
  const before = lexemes[reading.first - 1];
  if (!head || head.glued || before?.kind !== 'word' || reading.power > 0) return false;
  const name = sentence.names.find((found) => found.start < head.start && head.end <= found.end);
  if (name && name.kind !== 'place' && name.kind !== 'person') return true;
  const opens = sentence.names.some(
    ({ kind, start, end }) => kind === 'other' && start === head.start && head.end < end,
  );
  if (opens && wordAt(context.words, before.start)?.upos !== 'VERB') return true; // "the embattled 737 Max jets"
  if (/['’]s$/.test(before.text)) return false; // "Jupiter's 79 moons"
  const capital = /^\p{Lu}/u.test(before.text) || /^\p{Ll}\p{Lu}/u.test(before.text);
  if (!capital || NO_NAMES.has(before.lower)) return false;
  const inside = sentence.names.find((found) => found.start <= before.start && before.end <= found.end);
  const counted = countsPlural(context, reading);
  if (inside && (inside.kind === 'place' || inside.kind === 'person' || inside.kind === 'group') && counted)
    return false;
  if (reading.first === 1 && counted) return false;
  return (
    !(counted && reading.bare >= 1000) && !head.text.includes(',') && !(head.text.includes('.') && reading.bare > 100)
  );
}
