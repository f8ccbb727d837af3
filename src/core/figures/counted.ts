import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Span } from '#core/span.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Draft } from './draft.ts';
import { lexemeAt } from '#core/numbers/lex.ts';
import { readDraft } from './read-draft.ts';
import { withRate } from './units/read-unit.ts';
import type { SentenceContext } from './sentence-context.ts';
import { spanOf, wordIndexAt } from './sentence-context.ts';

/** What a figure counts: the noun phrase, and its head in the singular. */
export interface Counted {
  readonly span: Span;
  readonly head: string;
  readonly headWord: Word;
  /** "3,000 tests per day" */
  readonly per?: string;
}

const OF_DETERMINERS = wordClass('determiner');
/** People and things that have no plural ending. */
const COLLECTIVES = wordClass('collective');

/** The noun phrase that a bare number counts, from lexeme `after` on: "37 infantry fighting vehicles", "one of the 12 towns", "thousands of homes". */
export function findCounted(context: SentenceContext, draft: Draft, after: number): Counted | undefined {
  const { lexemes, words } = context;
  const next = lexemes[after];
  if (next === undefined) return undefined;
  let at = wordIndexAt(words, next.start);
  const dash = next.text === '-' && next.glued;
  if (dash && !lexemes[after + 1]?.glued) return undefined;
  if (dash) at = wordIndexAt(words, lexemes[after + 1]?.start ?? next.start);
  const partitive = words[at]?.lower === 'of';
  if (partitive || draft.reading.form === 'fraction') {
    if (partitive) at += 1;
    while (OF_DETERMINERS.has(words[at]?.lower ?? '')) at += 1;
    if (partitive && words[at]?.upos === 'NUM' && words[at + 1]?.text !== '-') at += 1; // "five of the 10 Democrats"
  }
  const phrase = readNounPhrase(words, pastMeasure(context, at));
  const counted = phrase && trim(context, draft, phrase, dash);
  return counted && isTimely(context, counted.headWord) ? undefined : counted;
}

/** "three 500-pound bombs", "400 737 jets": past what only measures or numbers the things that are counted. */
function pastMeasure(context: SentenceContext, at: number): number {
  const { lexemes, words } = context;
  const word = words[at];
  const measured = word && readDraft(context, lexemeAt(lexemes, word.start));
  if (!measured) return at;
  const type = measured.unit === undefined && measured.reading.form === 'digits';
  const variant = /^-\d+$/.test(
    lexemes
      .slice(measured.last + 1, measured.last + 3)
      .map(({ text }) => text)
      .join(''),
  );
  if (type && variant) return wordIndexAt(words, (lexemes[measured.last + 2]?.end ?? 1) - 1) + 1; // "400 737-800 jets"
  return type || measured.unit?.kind === 'measure'
    ? wordIndexAt(words, (lexemes[measured.last]?.end ?? 1) - 1) + 1
    : at;
}

/** "hired 300 last year": no year was hired. */
function isTimely({ times }: SentenceContext, head: Word): boolean {
  return times.some(({ kind, span }) => kind !== 'duration' && span.start <= head.start && head.end <= span.end);
}

interface Phrase {
  readonly words: readonly Word[];
}

/** Nouns with what stands before them, from `at`: "decently sized coal-fired power plants". */
export function readNounPhrase(words: readonly Word[], at: number): Phrase | undefined {
  const found: Word[] = [];
  let nouns = 0;
  for (let index = at; index < words.length && found.length < 9; index++) {
    const word = words[index];
    if (!word) break;
    if (isNoun(word) || isMisread(words, index, at)) nouns = found.length + 1;
    else if (numbersName(words, index)) {
      found.push(word);
      continue;
    } else if (nouns > 0 && !joinsNouns(words, index) && !isHyphenated(words, index)) break;
    else if (nouns === 0 && !isModifier(words, index)) break;
    found.push(word);
  }
  return nouns === 0 ? undefined : { words: found.slice(0, nouns) };
}

/** "Boeing 737-800 planes": the digits of a name, or the hyphen between them, with a noun behind. */
function numbersName(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  const inName =
    word?.upos === 'NUM'
      ? before?.upos === 'PROPN' || before?.text === '-' || next?.upos === 'PROPN' || next?.text === '-'
      : word?.text === '-' && before?.upos === 'NUM';
  if (!inName) return false;
  return words.slice(index + 1, index + 4).some(({ xpos, upos }) => xpos === 'NNS' || upos === 'PROPN');
}

const isNoun = (word: Word): boolean =>
  word.upos === 'NOUN' || word.upos === 'PROPN' || word.xpos === 'NNP' || word.xpos === 'NNPS';

/** "on 30 carries", "four more rate rises": no verb in the singular stands behind a plural number. */
function isMisread(words: readonly Word[], index: number, at: number): boolean {
  const number = words[at - 1];
  if (
    words[index]?.xpos !== 'VBZ' ||
    words[index]?.upos !== 'VERB' ||
    number?.upos !== 'NUM' ||
    /^(?:one|1)$/.test(number.lemma)
  )
    return false;
  return words.slice(at, index).every(({ xpos }) => xpos === 'NN' || /^JJR?$/.test(xpos));
}

/** The second half of a compound: "fired" in "coal-fired". */
function isHyphenated(words: readonly Word[], index: number): boolean {
  const dash = words[index - 1];
  return dash?.text === '-' && dash.end === words[index]?.start && words[index - 2]?.end === dash.start;
}

/** After a noun: a hyphen or stroke inside a compound, a possessive, an adjective or participle with a noun behind it. */
function joinsNouns(words: readonly Word[], index: number): boolean {
  const [word, next, after] = [words[index], words[index + 1], words[index + 2]];
  if (!word || !next) return false;
  if (word.text === '-' || word.text === '/') return words[index - 1]?.end === word.start && word.end === next.start;
  if (word.lower === "'s" || word.lower === '’s') return isNoun(next) || next.upos === 'ADJ' || next.upos === 'NUM';
  if (word.upos === 'VERB' && (word.xpos === 'VBG' || word.xpos === 'VBN'))
    return next.xpos === 'NNS' && word.relation !== 'acl' && words[index - 1]?.xpos !== 'NNS';
  if (word.lower === 'and' && after)
    return sameKind(words[index - 1], next) && isNoun(after) && words[index - 1]?.xpos !== 'NNS';
  return word.upos === 'ADJ' && isNoun(next) && words[index - 1]?.xpos !== 'NNS';
}

const sameKind = (a: Word | undefined, b: Word | undefined): boolean => a?.upos === 'PROPN' && b?.upos === 'PROPN';

/** Before the first noun: adjectives, participles, "more", and "X and Y" of two adjectives. */
function isModifier(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next) return false;
  if (word.upos === 'ADJ') return true;
  if (word.text === '-') return true;
  if (next.text === '-' && word.end === next.start && words[index + 2]?.start === next.end) return true; // "off-road"
  if (word.upos === 'VERB') {
    const joined = isNoun(next) || next.upos === 'ADJ' || next.upos === 'ADV' || words[index + 2]?.text === '-';
    return (word.xpos === 'VBN' || word.xpos === 'VBG') && joined;
  }
  if (word.upos === 'ADV') return next.upos === 'ADJ' || next.xpos === 'VBN';
  if (word.upos === 'CCONJ') return words[index - 1]?.upos === 'ADJ' && (next.upos === 'ADJ' || next.upos === 'VERB');
  return word.text === ',' && words[index - 1]?.upos === 'ADJ' && next.upos === 'ADJ';
}

/** Ends the phrase at the noun that is really counted: a plural, or the first noun when "3 cylinder engine" measures it. */
function trim(context: SentenceContext, draft: Draft, phrase: Phrase, dash: boolean): Counted | undefined {
  const one =
    draft.value === 1 &&
    context.words[0] !== undefined &&
    draft.reading.form === 'words' &&
    !isPartitive(context, draft);
  let last = phrase.words.length - 1;
  if (dash) last = phrase.words.findIndex(isNoun);
  else if (!one && draft.value !== 1) {
    const plural = phrase.words.findLastIndex(
      (word) => /^(?:NNS|NNPS|VBZ)$/.test(word.xpos) || COLLECTIVES.has(word.lower),
    );
    last = plural >= 0 ? plural : phrase.words.findIndex(isNoun);
  }
  const words = phrase.words.slice(0, last + 1);
  const [first, headWord] = [words[0], words[last]];
  if (!first || !headWord || last < 0) return undefined;
  const counted = { span: spanOf(first, headWord), head: headOf(context, words), headWord };
  const rate = withRate(context.lexemes, {
    unit: { kind: 'count' },
    last: lexemeAt(context.lexemes, headWord.end - 1),
  });
  return rate.unit.per === undefined ? counted : { ...counted, per: rate.unit.per };
}

function isPartitive({ lexemes }: SentenceContext, draft: Draft): boolean {
  return lexemes[draft.last + 1]?.lower === 'of';
}

/** The head in the singular with its common modifiers; names and participles before it are not what is counted: "ISIS terrorists" -> "terrorist". */
export function headOf({ text, sentence }: SentenceContext, words: readonly Word[]): string {
  const head = words.at(-1);
  if (!head) return '';
  const firstCommon = words.findIndex(
    (_, index) => index === words.length - 1 || (isCommon(words, index) && !isNamed(sentence, words[index])),
  );
  return words
    .slice(Math.max(firstCommon, 0))
    .filter((word) => word.upos !== 'CCONJ' && word.lower !== 'most')
    .map(
      (word, index) =>
        `${index > 0 && text[word.start - 1] === ' ' ? ' ' : ''}${word === head ? singular(head) : word.upos === 'ADJ' ? baseOf(word) : word.text}`,
    )
    .join('');
}

function isCommon(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || ['PROPN', 'PUNCT', 'PART', 'CCONJ', 'ADV'].includes(word.upos) || word.lower === 'more')
    return false;
  if (word.upos === 'NUM') return words[index - 1]?.upos !== 'PROPN' && words[index - 1]?.text !== '-'; // "Boeing 737-800 plane"
  return word.upos !== 'VERB' || next?.text === '-';
}

/** Part of a name: "UNIFIL" in "UNIFIL soldiers", "Syrian" in "Syrian towns". */
function isNamed({ names }: Sentence, word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  return /^\p{Lu}{2,}$/u.test(word.text) || names.some((name) => name.start <= word.start && word.end <= name.end);
}

/** "largest cities" are large cities. */
function baseOf(word: Word): string {
  return word.xpos === 'JJS' ? word.lemma.toLowerCase() : word.text;
}

/** Their singular ends in "ie", not in "y". */
const IES_KEPT = wordClass('ends-in-ie');
/** "diagnoses", "crises", "analyses": one ends in "is". */
const GREEK = /^(.*(?:agno|cri|aly|hypothe|parenthe|synthe|prosthe|progno|oa|neuro|psycho|emba|paraly))ses$/;

/** "vehicles" -> "vehicle". The lemma where the tagger has one. */
export function singular(word: Word): string {
  if (word.upos === 'PROPN') return word.xpos === 'NNPS' ? word.text.replace(/s$/, '') : word.text;
  if (word.lower === 'people') return word.lower;
  const greek = GREEK.exec(word.lower)?.[1];
  if (greek !== undefined) return `${greek}sis`;
  return IES_KEPT.has(word.lower) ? word.lower.slice(0, -1) : word.lemma.toLowerCase();
}
