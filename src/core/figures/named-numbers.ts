import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Lexeme } from '#core/numbers/lex.ts';
import type { NumberReading } from '#core/numbers/read-number.ts';
import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

const LABELS = wordClass('number-label');
const NUMBER_PREFIXES = wordClass('number-prefix');
const NO_NAMES = wordClass('no-name');
const STREETS = wordClass('street');
const MARKS_INSIDE = new Set([':', '/', '@', '#', '_', '\\', '&', '=', '*', '^']);
const AIRLINER = /^7[0-8]7$/;
const AIRCRAFT = /^(?:jet|plane|aircraft|airliner|airplane|max|model|fleet|dreamliner)s?$/;

/** "COVID-19", "MiG-29", "S23", "CO2", "#5", "10.4.2", "555-0123-44": letters or marks touch the digits. */
export function isPartOfCode(lexemes: readonly Lexeme[], reading: NumberReading, bare: boolean): boolean {
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

/** "two 737-800 planes", "the 787 fleet": a type, whatever its digits. */
export function isAirliner({ lexemes }: SentenceContext, { numberFirst, last }: Draft): boolean {
  if (!AIRLINER.test(lexemes[numberFirst]?.text ?? '')) return false;
  return lexemes.slice(last + 1, last + 4).some(({ lower }) => AIRCRAFT.test(lower));
}

/** "make 911 calls", "rang 999": a number to ring. "Calls rose to 911" is a count. */
export function isEmergencyCall(lexemes: readonly Lexeme[], { first, last }: NumberReading): boolean {
  if (!/^(?:911|999|112|000|111)$/.test(lexemes[first]?.text ?? '')) return false;
  const calls = /^(?:call|dial|ring|rang|phon)/;
  const before = lexemes[first - 1]?.lower === 'to' ? lexemes[first - 2] : lexemes[first - 1];
  return (
    /^(?:calls?|callers?|operators?|dispatch\w*|lines?|emergency|system|cent(?:er|re)|recordings?|tapes?)$/.test(
      lexemes[last + 1]?.lower ?? '',
    ) || calls.test(before?.lower ?? '')
  );
}

/** "the posts 542 and 543": digits right after a noun number it, unless something is counted. */
export function isAfterNoun(context: SentenceContext, reading: NumberReading): boolean {
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

export function isLabelled(context: SentenceContext, reading: NumberReading): boolean {
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

/** A plural noun follows the number, perhaps after adjectives. */
export function countsPlural({ lexemes, words }: SentenceContext, reading: NumberReading): boolean {
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
export function isFollowedByName({ lexemes, words, times }: SentenceContext, reading: NumberReading): boolean {
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

/** "iPhone 11", "S&P 500", "Euro 2020", "Boeing 737 jets": a capital before, and no place or person is meant. */
export function isNamePart(context: SentenceContext, reading: NumberReading): boolean {
  const { lexemes, sentence } = context;
  if (context.nameNumbers.has(lexemes[reading.first]?.text ?? '')) return true;
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
