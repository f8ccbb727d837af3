import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import type { TokenSentence } from '#core/text/token.ts';
import { attachTitles } from './attach-titles.ts';
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
import type { Tagger } from './tagger/tagger.ts';

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

/** Some twenty long stories. */
const MAX_PART_TOKENS = 20_000;

let language: Language | undefined;

/** The article's sentences with tags, lemmas, trees and names. The models are read from models/ on the first call. */
export function readSentences(article: Article): readonly Sentence[] {
  language ??= openLanguage();
  const read: Sentence[] = [];
  for (const part of partsOf(splitSentences(article))) {
    for (const sentence of readPart(language, article.text, part)) read.push(sentence);
  }
  return read;
}

/** Names are looked for in a story as a whole; a text that is no story but a book is read in parts, to spare memory. */
function partsOf(sentences: readonly TokenSentence[]): readonly (readonly TokenSentence[])[] {
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
  const tagged = sentences.map((sentence) => {
    const texts = sentence.tokens.map((token) => sliceOf(text, token));
    const labels = tagWords(tagger, texts);
    return { sentence, texts, labels, tags: Array.from(labels.best, (label) => tags[label] ?? UNKNOWN) };
  });
  const trees = parseAll(
    parser,
    tagged.map(({ texts, labels, tags }) =>
      openParseInput(
        texts.map(tagger.forms),
        labels,
        tags.map(({ hash }) => hash),
      ),
    ),
  );
  const read = tagged.map(({ sentence, texts, tags }, i) =>
    attachTitles(buildWords(sentence, texts, tags, trees[i] ?? NO_TREE, { lemmas, relations })),
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
  texts: readonly string[],
  tags: readonly Tag[],
  tree: Tree,
  { lemmas, relations }: { readonly lemmas: Lemmas; readonly relations: readonly string[] },
): readonly Word[] {
  return tokens.map(({ start, end }, index) => {
    const text = texts[index] ?? '';
    const { upos, xpos } = tags[index] ?? UNKNOWN;
    const head = tree.heads[index] ?? -1;
    return {
      start,
      end,
      index,
      text,
      lower: text.toLowerCase(),
      lemma: lemmas(text, xpos),
      upos,
      xpos,
      head: head === tokens.length ? -1 : head,
      relation: relations[tree.labels[index] ?? 0] ?? 'dep',
    };
  });
}
