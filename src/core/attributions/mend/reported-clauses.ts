import { nounPhraseOf } from '#core/grammar/noun-phrase.ts';
import { treeOf } from '#core/grammar/tree.ts';
import { headTypeAt } from '#core/language/head-types/context.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { findReporting } from '#core/language/set-apart.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** A clause between commas that only says who speaks; word indexes of the sentence, `first` and `last` with the commas. */
interface ReportingClause {
  readonly first: number;
  readonly last: number;
  readonly cue: WordRange;
  readonly source: WordRange;
}

/** "According to" somebody is no longer than this. */
const LONGEST_SOURCE = 14;
const SPEECHLESS = /^(?:this|that|these|those|which|what|who|there)$/;

/**
 * "The blast, according to police, killed nine people", "Poverty is rising, says the opposition": where commas set a reporting clause
 * apart, the rest of the sentence is what is said, on both sides of it.
 */
export function wholeReports(sentences: readonly Sentence[], view: WordView, found: readonly Said[]): readonly Said[] {
  let all = found;
  sentences.forEach((sentence, index) => {
    const offset = view.sentenceStart[index] ?? 0;
    for (const clause of clausesOf(sentence)) {
      const said = reportOf(sentence, offset, clause);
      if (said !== undefined) all = withReport(view, all, said);
    }
  });
  return all;
}

function clausesOf(sentence: Sentence): readonly ReportingClause[] {
  const { words } = sentence;
  const told = findReporting(words).flatMap((clause): ReportingClause[] => {
    const { first, verb } = clause;
    // "Schools will, the mayor said, stay shut": what is closed at once stands inside.
    const last = words[verb + 1]?.text === ',' ? verb + 1 : clause.last;
    const source = verb === first + 1 ? speakerBehind(sentence, verb, last) : speakerBefore(words, first, verb);
    return source === undefined ? [] : [{ first, last, cue: { first: verb, end: verb + 1 }, source }];
  });
  return [...told, ...accordingTo(words).filter(({ first }) => !told.some((one) => one.first === first))];
}

function speakerBefore(words: readonly Word[], first: number, verb: number): WordRange | undefined {
  let end = verb;
  while (end > first + 1 && (words[end - 1]?.upos === 'AUX' || words[end - 1]?.upos === 'ADV')) end -= 1;
  const own = words.slice(first + 1, end);
  return own.length === 0 || (own.length === 1 && SPEECHLESS.test(own[0]?.lower ?? ''))
    ? undefined
    : { first: first + 1, end };
}

/** "said Ola Brandt, the mayor": the noun phrase behind the verb. */
function speakerBehind(sentence: Sentence, verb: number, last: number): WordRange | undefined {
  const { words } = sentence;
  const subject = words
    .slice(verb + 1, last + 1)
    .find((word) => word.head === verb && /^(?:nsubj|obj|iobj)/.test(word.relation));
  if (subject === undefined) return undefined;
  const { end } = nounPhraseOf(treeOf(sentence), subject);
  const stop = words.findLastIndex((word) => word.end <= end);
  return stop < verb + 1 ? undefined : { first: verb + 1, end: stop + 1 };
}

/** ", according to the ministry," and ", according to the ministry." */
function accordingTo(words: readonly Word[]): readonly ReportingClause[] {
  return words.flatMap((word, at): ReportingClause[] => {
    if (word.lower !== 'according' || words[at + 1]?.lower !== 'to' || words[at - 1]?.text !== ',') return [];
    let end = at + 2;
    while (end < words.length && end - at <= LONGEST_SOURCE && !isClosing(words[end])) end += 1;
    const closing = words[end];
    if (end <= at + 2 || closing === undefined || !isClosing(closing)) return [];
    return [{ first: at - 1, last: end, cue: { first: at, end: at + 2 }, source: { first: at + 2, end } }];
  });
}

function isClosing(word: Word | undefined): boolean {
  return /^[,.;:!?]$/.test(word?.text ?? '');
}

function reportOf(sentence: Sentence, offset: number, clause: ReportingClause): Said | undefined {
  const { words } = sentence;
  const { first, last, cue, source } = clause;
  const before = withoutMarks(words, { first: 0, end: first });
  const after = withoutMarks(words, { first: last + 1, end: words.length });
  const isInside = words[last]?.text === ',' && after.end - after.first > 1;
  const content = [before, ...(isInside ? [after] : [])].filter((range) => range.end > range.first);
  const holdsVerb = content.some((range) =>
    words.slice(range.first, range.end).some(({ upos }) => upos === 'VERB' || upos === 'AUX'),
  );
  if (content.length === 0 || !holdsVerb || !isSpeaker(words, source)) return undefined;
  const inStory = (range: WordRange): WordRange => ({ first: range.first + offset, end: range.end + offset });
  return { cue: inStory(cue), source: inStory(source), content: content.map(inStory), trust: 1 };
}

/** Not "the shares", "one thing": someone or some paper. */
function isSpeaker(words: readonly Word[], { first, end }: WordRange): boolean {
  return words.slice(first, end).some((word) => {
    if (word.upos === 'PROPN') return true;
    if (word.upos === 'PRON') return /^(?:he|she|they|it|i|we)$/.test(word.lower);
    return word.upos === 'NOUN' && (headTypeAt(words, word) !== 'other' || word.head < first || word.head >= end);
  });
}

function withoutMarks(words: readonly Word[], { first, end }: WordRange): WordRange {
  let [from, to] = [first, end];
  while (from < to && isEdge(words[from])) from += 1;
  while (to > from && words[to - 1]?.upos === 'PUNCT') to -= 1;
  return { first: from, end: to };
}

function isEdge(word: Word | undefined): boolean {
  return word === undefined || (word.upos === 'PUNCT' && !/^["“‘]$/.test(word.text)) || word.upos === 'CCONJ';
}

/** In place of what was found at this cue; added where nothing was, unless others have its words. */
function withReport(view: WordView, found: readonly Said[], said: Said): readonly Said[] {
  const { cue } = said;
  if (cue === undefined) return found;
  const isQuoted = said.content.some(({ first, end }) => view.quote.subarray(first, end).some((mark) => mark > 0));
  const here = found.find((one) => overlaps(one.cue, cue));
  if (here !== undefined) {
    // Quotations and what others say inside are for the other stages to delimit.
    if (isQuoted || holdsOthers(found, here, said)) return found;
    const source = here.source ?? said.source;
    return found.map((one) =>
      one === here
        ? {
            ...here,
            ...(source === undefined ? {} : { source: widest(here.source, said.source) ?? source }),
            content: said.content,
          }
        : one,
    );
  }
  const others = found.filter((one) => touches(one, said));
  if (others.some((one) => one.cue !== undefined && !overlapsAny([one.cue], regionOf(said)))) return found;
  return [...found.filter((one) => !others.includes(one)), said];
}

/** The trained stages may take only a part of the source, or run over it; between the commas it is whole. */
function widest(own: WordRange | undefined, whole: WordRange | undefined): WordRange | undefined {
  return own === undefined || whole === undefined || !overlaps(own, whole)
    ? (whole ?? own)
    : own.end - own.first > whole.end - whole.first &&
        own.first <= whole.first &&
        own.end <= whole.end + 8 &&
        own.first === whole.first
      ? own
      : whole;
}

function regionOf({ cue, source }: Said): readonly WordRange[] {
  return [cue, source].filter((range) => range !== undefined);
}

function holdsOthers(found: readonly Said[], here: Said, { content }: Said): boolean {
  return found.some(
    (one) => one !== here && overlapsAny(one.cue === undefined ? one.content : [one.cue, ...one.content], content),
  );
}

function touches(one: Said, said: Said): boolean {
  return overlapsAny([...regionOf(one), ...one.content], [...regionOf(said), ...said.content]);
}

function overlapsAny(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  return a.some((x) => b.some((y) => overlaps(x, y)));
}

function overlaps(a: WordRange | undefined, b: WordRange): boolean {
  return a !== undefined && a.first < b.end && b.first < a.end;
}
