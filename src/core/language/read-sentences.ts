import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import type { TokenSentence } from '#core/text/token.ts';
import { attachTitles } from './attach-titles.ts';
import { mendTree } from './mend-tree.ts';
import { joinTags, joinTrees, partsOf, tagsOf } from './join-trees.ts';
import type { Arcs, Part } from './join-trees.ts';
import { findInsertions } from './set-apart.ts';
import type { Insertion } from './set-apart.ts';
import { hashText } from './model/hash-features.ts';
import { openLemmas, readLemmaRules } from './tagger/lemmas.ts';
import type { Lemmas } from './tagger/lemmas.ts';
import { openModel } from './model/model-file.ts';
import { findNames } from './names/names.ts';
import { NO_TREE, openParseInput, parseAll, readParser } from './parser/parser.ts';
import type { Parser, Tree } from './parser/parser.ts';
import { UPOS } from './sentence.ts';
import type { Sentence, Upos, Word } from './sentence.ts';
import { readTagger, tagWords } from './tagger/tagger.ts';
import type { Tagger, Tags } from './tagger/tagger.ts';

interface Language {
  readonly tagger: Tagger;
  readonly tags: readonly Tag[];
  readonly lemmas: Lemmas;
  readonly parser: Parser;
}

/** A label of the tagger, taken apart; `hash` is that of the UPOS. */
interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
  readonly hash: number;
}

const FINITE = /^(?:VB[DZP]|MD)$/;
/** Some twenty long stories. */
const MAX_PART_TOKENS = 20_000;

let language: Language | undefined;

/** The article's sentences with tags, lemmas, trees and names. The models are read from models/ on the first call. */
export function readSentences(article: Article): readonly Sentence[] {
  language ??= openLanguage();
  const read: Sentence[] = [];
  for (const part of batchesOf(splitSentences(article))) {
    for (const sentence of readPart(language, article.text, part)) read.push(sentence);
  }
  return read;
}

/** Names are looked for in a story as a whole; a text that is no story but a book is read in parts, to spare memory. */
function batchesOf(sentences: readonly TokenSentence[]): readonly (readonly TokenSentence[])[] {
  const parts: TokenSentence[][] = [];
  let tokens = Infinity;
  for (const sentence of sentences) {
    if (tokens + sentence.tokens.length > MAX_PART_TOKENS) {
      parts.push([]);
      tokens = 0;
    }
    parts.at(-1)?.push(sentence);
    tokens += sentence.tokens.length;
  }
  return parts;
}

function readPart(
  { tagger, tags, lemmas, parser }: Language,
  text: string,
  sentences: readonly TokenSentence[],
): readonly Sentence[] {
  const relations = parser.relations.labels;
  const lookUp = (texts: readonly string[], { best }: Tags): readonly LookedUp[] =>
    texts.map((word, at) => {
      const tag = tags[best[at] ?? -1] ?? UNKNOWN;
      return { text: word, lower: word.toLowerCase(), lemma: lemmas(word, tag.xpos), ...tag };
    });
  const tagged = sentences.map((sentence): Tagged & { readonly sentence: TokenSentence } => {
    const texts = sentence.tokens.map((token) => sliceOf(text, token));
    const labels = tagWords(tagger, texts);
    const words = lookUp(texts, labels);
    const insertions = findInsertions(words);
    const parts = partsOf(words.length, insertions);
    const rest = insertions.some(({ inside }) => inside) ? (parts[0] ?? []) : [];
    if (rest.length === 0) return { sentence, texts, labels, words, insertions, parts };
    // "The ship, its owner said, sank": without what is between, "sank" is no noun.
    const own = tagWords(
      tagger,
      rest.map((at) => texts[at] ?? ''),
    );
    const anew = joinTags(labels, rest, own, (at) => !FINITE.test(words[at]?.xpos ?? ''));
    return { sentence, texts, labels: anew, words: lookUp(texts, anew), insertions, parts };
  });
  const trees = parseParts(parser, tagger, tagged, relations);
  const read = tagged.map(({ sentence, words }, i) =>
    mendTree(attachTitles(buildWords(sentence, words, trees[i] ?? NO_ARCS))),
  );
  const names = findNames(read);
  return sentences.map(({ start, end, paragraph }, i) => ({
    start,
    end,
    paragraph,
    words: read[i] ?? [],
    names: names[i] ?? [],
  }));
}

/** A word with its tag and lemma, before it has its place in a tree. */
interface LookedUp extends Tag {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
}

interface Tagged {
  readonly texts: readonly string[];
  readonly labels: Tags;
  readonly words: readonly LookedUp[];
  readonly insertions: readonly Insertion[];
  readonly parts: readonly Part[];
}

/** A tree a sentence. What stands between commas is parsed apart, and joined again. */
function parseParts(
  parser: Parser,
  tagger: Tagger,
  sentences: readonly Tagged[],
  relations: readonly string[],
): readonly Arcs[] {
  const split = sentences.map(({ texts, labels, words, insertions, parts }) => {
    const inputs = parts.map((part) =>
      openParseInput(
        part.map((at) => tagger.forms(texts[at] ?? '')),
        tagsOf(labels, part),
        part.map((at) => words[at]?.hash ?? 0),
      ),
    );
    return { size: words.length, insertions, parts, inputs };
  });
  const trees = parseAll(
    parser,
    split.flatMap(({ inputs }) => inputs),
  );
  let next = 0;
  return split.map(({ size, insertions, parts, inputs }) => {
    const own = inputs.map((_, place) => arcsOf(trees[next + place] ?? NO_TREE, parts[place]?.length ?? 0, relations));
    next += inputs.length;
    const [whole] = own;
    if (insertions.length === 0 && whole !== undefined) return whole;
    return joinTrees(size, insertions, parts, own);
  });
}

function arcsOf({ heads, labels }: Tree, size: number, relations: readonly string[]): Arcs {
  return {
    heads: heads.slice(0, size).map((head) => (head === size ? -1 : head)),
    relations: Array.from(labels.subarray(0, size), (label) => relations[label] ?? 'dep'),
  };
}

const NO_ARCS: Arcs = { heads: new Int32Array(0), relations: [] };

/** "NOUN NN", taken apart. */
function readTag(label: string): Tag {
  const [name = '', xpos = ''] = label.split(' ');
  return { upos: UPOS.find((upos) => upos === name) ?? 'X', xpos, hash: hashText(name) };
}

const UNKNOWN = readTag('X FW');

function openLanguage(): Language {
  const file = openModel('tagger');
  const tagger = readTagger(file);
  const tags = tagger.model.labels.map(readTag);
  return { tagger, tags, lemmas: openLemmas(readLemmaRules(file, 'lemmas')), parser: readParser(openModel('parser')) };
}

function buildWords(
  { tokens }: TokenSentence,
  words: readonly LookedUp[],
  { heads, relations }: Arcs,
): readonly Word[] {
  return tokens.map(({ start, end }, index) => {
    const { text, lower, lemma, upos, xpos } = words[index] ?? NOTHING;
    return {
      start,
      end,
      index,
      text,
      lower,
      lemma,
      upos,
      xpos,
      head: heads[index] ?? -1,
      relation: relations[index] ?? 'dep',
    };
  });
}

const NOTHING: LookedUp = { text: '', lower: '', lemma: '', ...UNKNOWN };
