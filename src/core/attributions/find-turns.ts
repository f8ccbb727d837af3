import type { Article } from '#core/article.ts';
import type { Word } from '#core/language/sentence.ts';
import { ownersOf } from './found.ts';
import type { Found } from './found.ts';
import type { WordRange } from './label-roles.ts';
import type { WordView } from './word-view.ts';

const MOST_NAME_WORDS = 6;
/** "Q: …" once may be anything; three times it is an interview. */
const LEAST_TURNS = 3;
const CAPITALS = /^[\p{Lu}\d.\-'’]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const DASH = /^(?:[―—–-]|--)$/u;

/**
 * What the layout alone attributes: "MAYOR DUNN: We will rebuild it." in an interview, and “We will rebuild it.” ― Vera Dunn
 * under a quotation. Words that `found` has already are left to it.
 */
export function findTurns(
  article: Article,
  view: WordView,
  words: readonly Word[],
  found: readonly Found[],
): readonly Found[] {
  const owner = ownersOf(view, found);
  const paragraphs = rangesOfParagraphs(view);
  const headline = article.headline?.start;
  const turns = paragraphs
    .filter((range) => view.start[range.first] !== headline)
    .flatMap((range) => spokenTurn(view, words, range) ?? []);
  const shouted = ({ source }: Found): boolean =>
    source !== undefined && words.slice(source.first, source.end).every((word) => CAPITALS.test(word.text));
  const spoken = turns.length >= LEAST_TURNS ? turns : turns.filter(shouted);
  const signed = paragraphs.flatMap((range) => signedQuotation(view, words, range) ?? []);
  return [...spoken, ...signed].flatMap((turn) => {
    const taken = turn.content.some(({ first, end }) => owner.subarray(first, end).some((index) => index >= 0));
    return taken ? [] : [turn];
  });
}

function rangesOfParagraphs(view: WordView): readonly WordRange[] {
  const ranges: WordRange[] = [];
  let first = 0;
  for (let i = 1; i <= view.size; i += 1) {
    if (i < view.size && view.paragraph[i] === view.paragraph[first]) continue;
    ranges.push({ first, end: i });
    first = i;
  }
  return ranges;
}

function spokenTurn(view: WordView, words: readonly Word[], { first, end }: WordRange): Found | undefined {
  let colon = first;
  while (colon < end && colon - first <= MOST_NAME_WORDS && view.mark[colon] !== 2) colon += 1;
  const name = words.slice(first, colon);
  const isName = name.length > 0 && name.length <= MOST_NAME_WORDS && name.every((word) => CAPITAL.test(word.text));
  if (!isName || view.mark[colon] !== 2 || colon + 1 >= end) return undefined;
  return {
    source: { first, end: colon },
    cue: { first: colon, end: colon + 1 },
    content: [{ first: colon + 1, end }],
  };
}

function signedQuotation(view: WordView, words: readonly Word[], { first, end }: WordRange): Found | undefined {
  if (view.quote[first] !== 2) return undefined;
  let close = first;
  while (close < end && (view.quote[close] ?? 0) > 0) close += 1;
  const dash = words[close];
  const name = words.slice(close + 1, end);
  if (dash === undefined || close >= end || !DASH.test(dash.text)) return undefined;
  const isName = name.length > 0 && name.length <= 2 * MOST_NAME_WORDS && name.some((word) => word.upos === 'PROPN');
  if (!isName || name.some((word) => word.upos === 'VERB' || word.upos === 'AUX')) return undefined;
  const last = words[end - 1]?.text === '.' ? end - 1 : end;
  return {
    source: { first: close + 1, end: last },
    cue: { first: close, end: close + 1 },
    content: [{ first, end: close }],
  };
}
