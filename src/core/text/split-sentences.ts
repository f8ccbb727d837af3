import type { Article } from '#core/article.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { SPEECH_VERBS, STARTERS, TITLES } from './abbreviations.ts';
import { goesOnAfterDot } from './after-abbreviation.ts';
import { findTokens } from './find-tokens.ts';
import type { Token, TokenSentence } from './token.ts';

/** A text without a full stop is cut here, so that what follows stays linear. */
const MAX_TOKENS = 240;
const END_MARK = /^(?:[.?!]+|…+)$/u;
const CLOSER = /^(?:["”’'»)\]]|'')$/u;
/** Closes whatever stands before it: "We won. ” Then". */
const ONLY_CLOSER = /^[”»]$/u;
/** "Prime Minister Ana Ruiz" and one more name, before "asked". */
const MOST_NAME_WORDS = 5;
const OPENING = /^[\p{Lu}\p{Lt}\p{N}"“‘„«'`([$£€#@•–—*-]/u;

/** The article's sentences, paragraph by paragraph; what was dropped is passed over. No sentence is empty or crosses a paragraph. */
export function splitSentences(article: Article): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  for (const [paragraph, span] of article.paragraphs.entries()) {
    if (article.dropped.some((dropped) => spanContains(dropped.span, span))) continue;
    for (const part of withoutDateline(article, span)) sentences.push(...sentencesOf(article.text, part, paragraph));
  }
  return sentences;
}

/** "Moscow, SANA-Russian troops ...": the dateline is a sentence of its own, and its dash belongs to neither. */
function withoutDateline({ text, dateline }: Article, span: Span): readonly Span[] {
  if (dateline === undefined || !spanContains(span, dateline)) return [span];
  const dash = /^[\s:–—-]*/u.exec(text.slice(dateline.end, span.end))?.[0].length ?? 0;
  const story = { start: dateline.end + dash, end: span.end };
  return story.start < story.end ? [dateline, story] : [span];
}

function sentencesOf(text: string, span: Span, paragraph: number): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  const tokens = findTokens(text, span);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  let first = 0;
  while (first < tokens.length) {
    const last = endOfSentence(tokens, words, first);
    const own = tokens.slice(first, last + 1);
    sentences.push({ start: own[0]?.start ?? span.start, end: own.at(-1)?.end ?? span.end, paragraph, tokens: own });
    first = last + 1;
  }
  return sentences;
}

/** Index of the last token of the sentence that begins at `first`. */
function endOfSentence(tokens: readonly Token[], words: readonly string[], first: number): number {
  const stop = Math.min(tokens.length, first + MAX_TOKENS) - 1;
  for (let i = first; i < stop; i++) {
    if (!mayEnd(words[i] ?? '')) continue;
    let last = i;
    while (last < stop && closes(words[last + 1] ?? '', tokens[last + 1]?.spaceBefore ?? true)) last++;
    if (last === stop || (tokens[last + 1]?.spaceBefore === true && opens(words, i, last))) return last;
  }
  return stop;
}

/** The mark belongs to the sentence that has just ended. */
function closes(word: string, spaceBefore: boolean): boolean {
  return spaceBefore ? ONLY_CLOSER.test(word) : CLOSER.test(word);
}

/** "." and its like, and abbreviations whose dot may also end the sentence; never "Mr.". */
function mayEnd(word: string): boolean {
  if (END_MARK.test(word)) return true;
  return word.length > 2 && word.endsWith('.') && !TITLES.has(word.slice(0, -1).toLowerCase());
}

/** Does a sentence open after `last`, when the mark or abbreviation at `mark` may have ended one? */
function opens(words: readonly string[], mark: number, last: number): boolean {
  const next = words[last + 1] ?? '';
  if (!OPENING.test(next)) return false;
  const sign = words[mark] ?? '';
  if (sign.startsWith('.') || sign.startsWith('…')) return true;
  if (END_MARK.test(sign)) return last === mark || !isSpeaker(words, last + 1);
  if (/^\d+\.$/u.test(sign)) return false;
  return !goesOnAfterDot(words, mark, last);
}

/** "“Is it over?” Deputy Mayor Smith asked": names, then the verb. */
function isSpeaker(words: readonly string[], from: number): boolean {
  if (STARTERS.has((words[from] ?? '').toLowerCase())) return false;
  for (let at = from; at < from + MOST_NAME_WORDS; at++) {
    const word = words[at] ?? '';
    if (at > from && SPEECH_VERBS.has(word.toLowerCase())) return true;
    if (!/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}
