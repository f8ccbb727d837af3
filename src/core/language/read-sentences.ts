import type { Article } from '#core/article.ts';
import { sliceOf } from '#core/span.ts';
import { splitSentences } from '#core/text/split-sentences.ts';
import type { TokenSentence } from '#core/text/token.ts';
import { hashText } from './hash-features.ts';
import { openLemmas, readLemmaRules } from './lemmas.ts';
import type { Lemmas } from './lemmas.ts';
import { openModel } from './model-file.ts';
import { findNames } from './names.ts';
import { openParseInput, parse, readParser } from './parser.ts';
import type { Parser } from './parser.ts';
import { UPOS } from './sentence.ts';
import type { Sentence, Upos, Word } from './sentence.ts';
import { readTagger, tagWords } from './tagger.ts';
import type { Tagger } from './tagger.ts';

interface Language {
  readonly tagger: Tagger;
  readonly tags: readonly Tag[];
  readonly lemmas: Lemmas;
  readonly parser: Parser;
}

/** A label of the tagger, taken apart; `hash` is that of the UPOS. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
  readonly hash: number;
}

let language: Language | undefined;

/** The article's sentences with tags, lemmas, trees and names. The models are read from models/ on the first call. */
export function readSentences(article: Article): readonly Sentence[] {
  language ??= openLanguage();
  const { tagger, tags, lemmas, parser } = language;
  const read = splitSentences(article).map((sentence) => {
    const texts = sentence.tokens.map((token) => sliceOf(article.text, token));
    const labels = tagWords(tagger, texts);
    const own = Array.from(labels, (label) => tags[label] ?? UNKNOWN);
    const words = texts.map((text) => tagger.forms(text)[0] ?? 0);
    const tree = parse(
      parser,
      openParseInput(
        words,
        labels,
        own.map(({ hash }) => hash),
      ),
    );
    return { sentence, words: buildWords(sentence, texts, own, tree, { lemmas, relations: parser.relations.labels }) };
  });
  const names = findNames(read.map(({ words }) => words));
  return read.map(({ sentence: { start, end, paragraph }, words }, i) => ({
    start,
    end,
    paragraph,
    words,
    names: names[i] ?? [],
  }));
}

/** "NOUN NN", taken apart. */
export function readTag(label: string): Tag {
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
  tree: { readonly heads: Int32Array; readonly labels: Int32Array },
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
