import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { UPOS } from '#core/language/sentence.ts';
import { findQuotations } from '#core/text/find-quotations.ts';
import type { Quotation } from '#core/text/token.ts';

/** The words of a story as columns of numbers, which is what the trained stages read. Heads count through the whole story. */
export interface WordView {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly upos: Uint8Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly head: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 0 outside, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly quote: Uint8Array;
  /** Kind of the name the word belongs to: an index into NAME_KINDS, or 0. */
  readonly name: Uint8Array;
  /** A kind of comma, dash or bracket, or 0. */
  readonly mark: Uint8Array;
  /** First word of each sentence, and one more for the end. */
  readonly sentenceStart: Int32Array;
}

const MARKS: Readonly<Record<string, number>> = {
  ',': 1,
  ':': 2,
  ';': 3,
  '—': 4,
  '–': 4,
  '-': 4,
  '―': 4,
  '--': 4,
  '(': 5,
  ')': 6,
  '[': 5,
  ']': 6,
  '.': 7,
  '?': 8,
  '!': 8,
  '…': 7,
};
const UPOS_INDEX: ReadonlyMap<string, number> = new Map(UPOS.map((upos, index) => [upos, index]));

export function viewWords(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[] = findQuotations(article),
): WordView {
  const size = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const view = emptyView(size, sentences.length);
  const known = new Map<string, number>();
  const hashed = (text: string): number => {
    let hash = known.get(text);
    if (hash === undefined) known.set(text, (hash = hashText(text)));
    return hash;
  };
  let at = 0;
  sentences.forEach((sentence, index) => {
    const first = at;
    view.sentenceStart[index] = at;
    for (const word of sentence.words) {
      view.start[at] = word.start;
      view.end[at] = word.end;
      view.word[at] = hashed(word.lower);
      view.lemma[at] = hashed(word.lemma);
      view.suffix[at] = hashed(word.lower.slice(-3));
      view.shape[at] = shapeOf(word.text);
      view.upos[at] = UPOS_INDEX.get(word.upos) ?? 0;
      view.tag[at] = hashed(word.xpos);
      view.relation[at] = hashed(word.relation);
      view.head[at] = word.head < 0 ? -1 : first + word.head;
      view.sentence[at] = index;
      view.paragraph[at] = sentence.paragraph;
      view.mark[at] = MARKS[word.text] ?? 0;
      at += 1;
    }
  });
  markNames(view, sentences);
  view.sentenceStart[sentences.length] = at;
  markQuotations(view, quotations);
  return view;
}

const NAME_KINDS: readonly string[] = ['none', 'person', 'organisation', 'place', 'group', 'other'];

function markNames(view: WordView, sentences: readonly Sentence[]): void {
  sentences.forEach((sentence, index) => {
    const first = view.sentenceStart[index] ?? 0;
    for (const name of sentence.names) {
      view.name.fill(NAME_KINDS.indexOf(name.kind), first + name.first, first + name.last + 1);
    }
  });
}

function emptyView(size: number, sentences: number): WordView {
  return {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    lemma: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Int32Array(size),
    upos: new Uint8Array(size),
    tag: new Int32Array(size),
    relation: new Int32Array(size),
    head: new Int32Array(size),
    sentence: new Int32Array(size),
    paragraph: new Int32Array(size),
    quote: new Uint8Array(size),
    name: new Uint8Array(size),
    mark: new Uint8Array(size),
    sentenceStart: new Int32Array(sentences + 1),
  };
}

/** First letter's class, capitals, digits, length class: enough to tell "Obama" from "NATO" from "2,306". */
function shapeOf(word: string): number {
  let capitals = 0;
  let digits = 0;
  let letters = 0;
  const length = Math.min(word.length, 12);
  for (let i = 0; i < length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if ((code >= 97 && code <= 122) || code > 191) letters += 1;
  }
  const first = word.charCodeAt(0);
  const initial = first >= 65 && first <= 90 ? 1 : 0;
  return (
    initial +
    2 * Math.min(capitals, 3) +
    8 * (digits > 0 ? 1 : 0) +
    16 * (letters > 0 ? 1 : 0) +
    32 * (length > 3 ? 1 : 0)
  );
}

function markQuotations(view: WordView, quotations: readonly Quotation[]): void {
  let at = 0;
  for (const quotation of quotations) {
    const { span, inner } = quotation;
    while (at < view.size && (view.end[at] ?? 0) <= span.start) at += 1;
    for (; at < view.size && (view.start[at] ?? 0) < span.end; at += 1) {
      const start = view.start[at] ?? 0;
      view.quote[at] = start < inner.start ? 2 : start >= inner.end ? 3 : 1;
    }
  }
}
