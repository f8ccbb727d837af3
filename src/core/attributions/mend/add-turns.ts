import type { Article } from '#core/article.ts';
import type { Word } from '#core/language/sentence.ts';
import { freeParts, ownersOf } from '#core/attributions/tag/said.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

const MOST_NAME_WORDS = 6;
/** "Q: …" once may be anything; three times it is an interview. */
const LEAST_TURNS = 3;
const CAPITALS = /^[\p{Lu}\d.\-'’]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const DASH = /^(?:[―—–-]|--)$/u;

interface Turn {
  readonly found: Said;
  readonly paragraph: WordRange;
}

/**
 * Adds what the layout alone attributes: "MAYOR DUNN: We will rebuild it." in an interview, and “We will rebuild it.” ― Vera
 * Dunn under a quotation. A speaker's name is nobody's content: what held it loses the paragraph.
 */
export function addTurns(
  article: Article,
  view: WordView,
  words: readonly Word[],
  found: readonly Said[],
): readonly Said[] {
  const turns = findTurns(article, view, words);
  if (turns.length === 0) return found;
  const named = ownersOf(
    view,
    turns.map(({ found: { source, cue } }) => ({ content: [source, cue].filter((range) => range !== undefined) })),
  );
  const left = found.flatMap((one) => withoutTurns(one, named, turns));
  const owner = ownersOf(view, left);
  return [
    ...left,
    ...turns.flatMap(({ found: turn }) => {
      const content = turn.content.flatMap((range) => freeParts(owner, range));
      return content.length === 0 ? [] : [{ ...turn, content }];
    }),
  ];
}

function withoutTurns(one: Said, named: Int32Array, turns: readonly Turn[]): readonly Said[] {
  const hit = new Set(
    one.content.flatMap(({ first, end }) => Array.from(named.subarray(first, end)).filter((turn) => turn >= 0)),
  );
  if (hit.size === 0) return [one];
  const lost = [...hit].flatMap((turn) => turns[turn]?.paragraph ?? []);
  const content = one.content.filter((range) => !lost.some((p) => range.first < p.end && p.first < range.end));
  return content.length === 0 ? [] : [{ ...one, content }];
}

function findTurns(article: Article, view: WordView, words: readonly Word[]): readonly Turn[] {
  const paragraphs = rangesOfParagraphs(view);
  const headline = article.headline?.start;
  const turns = paragraphs
    .filter((range) => view.start[range.first] !== headline)
    .flatMap((paragraph) => turnOf(spokenTurn(view, words, paragraph), paragraph));
  const shouted = ({ found: { source } }: Turn): boolean =>
    source !== undefined && words.slice(source.first, source.end).every((word) => CAPITALS.test(word.text));
  const spoken = turns.length >= LEAST_TURNS ? turns : turns.filter(shouted);
  return [
    ...spoken,
    ...paragraphs.flatMap((paragraph, at) =>
      turnOf(signedQuotation(view, words, withSignature(view, words, paragraph, paragraphs[at + 1])), paragraph),
    ),
    ...paragraphs.flatMap((paragraph) => turnOf(sentQuotation(view, words, paragraph), paragraph)),
    ...paragraphs.flatMap((paragraph, at) =>
      turnOf(introducedQuotation(view, words, paragraph, paragraphs[at + 1]), paragraph),
    ),
  ];
}

function turnOf(found: Said | undefined, paragraph: WordRange): readonly Turn[] {
  return found === undefined ? [] : [{ found, paragraph }];
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

function spokenTurn(view: WordView, words: readonly Word[], paragraph: WordRange): Said | undefined {
  const { end } = paragraph;
  const first = view.quote[paragraph.first] === 2 ? paragraph.first + 1 : paragraph.first;
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

/** And from Chairwoman Rosario: “We will rebuild it.” Up to the mark that closes. */
function sentQuotation(view: WordView, words: readonly Word[], { first, end }: WordRange): Said | undefined {
  for (let colon = first + 2; colon < end - 2; colon += 1) {
    if (view.mark[colon] !== 2 || view.quote[colon + 1] !== 2) continue;
    const from = view.sentenceStart[view.sentence[colon] ?? 0] ?? first;
    const word = words.slice(from, colon).findLastIndex(({ lower }) => lower === 'from') + from;
    const source = { first: word + 1, end: colon };
    const before = words.slice(from, colon);
    const isSender =
      word >= from &&
      colon - word <= 2 * MOST_NAME_WORDS &&
      words.slice(source.first, colon).some(({ upos }) => upos === 'PROPN') &&
      !before.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
    if (!isSender) continue;
    let close = colon + 1;
    while (close < end && view.quote[close] !== 3) close += 1;
    return {
      source,
      cue: { first: colon, end: colon + 1 },
      content: [{ first: colon + 1, end: Math.min(end, close + 1) }],
    };
  }
  return undefined;
}

/** A word from the outgoing head, Dev Pathak: [new paragraph] “I leave a school …” No verb of its own tells who speaks. */
function introducedQuotation(
  view: WordView,
  words: readonly Word[],
  { first, end }: WordRange,
  next: WordRange | undefined,
): Said | undefined {
  const colon = end - 1;
  if (next === undefined || view.mark[colon] !== 2 || view.quote[next.first] !== 2) return undefined;
  const from = Math.max(first, view.sentenceStart[view.sentence[colon] ?? 0] ?? first);
  const own = words.slice(from, colon);
  if (own.length > 3 * MOST_NAME_WORDS || own.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined;
  const sender = own.findLastIndex(({ lower }) => lower === 'from' || lower === ',') + from;
  if (sender < from || !words.slice(sender + 1, colon).some(({ upos }) => upos === 'PROPN')) return undefined;
  let close = next.first + 1;
  while (close < next.end && view.quote[close] !== 3) close += 1;
  return {
    source: { first: sender + 1, end: colon },
    cue: { first: colon, end },
    content: [{ first: next.first, end: Math.min(next.end, close + 1) }],
  };
}

/** The dash with the name may stand in a paragraph of its own: “We will rebuild it.” [new paragraph] — Vera Dunn */
function withSignature(
  view: WordView,
  words: readonly Word[],
  quotation: WordRange,
  next: WordRange | undefined,
): WordRange {
  if (next === undefined || !DASH.test(words[next.first]?.text ?? '')) return quotation;
  return view.quote[quotation.end - 1] === 3 ? { first: quotation.first, end: next.end } : quotation;
}

function signedQuotation(view: WordView, words: readonly Word[], { first, end }: WordRange): Said | undefined {
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
