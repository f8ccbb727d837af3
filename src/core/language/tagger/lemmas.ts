/**
 * Lemmas by whole words, by what a regular form comes from (inflections.ts), else by the longest ending that is known: "VBD ied" -> take off 3, add "y"; "^" begins a word, so that whole words
 * are the exceptions ("VBD ^went"). Lines of the section: tag, ending, number of letters taken off, letters added.
 */
import { readLines } from '#core/language/model/model-file.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { remember } from '#core/language/model/cache.ts';
import { clustersOf, NO_CLUSTER } from '#core/language/model/clusters.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { classOf, readLexicon } from '#core/language/model/word-forms.ts';
import type { Lexicon } from '#core/language/model/word-forms.ts';
import { regularBase } from './inflections.ts';
import type { KnownWords } from './inflections.ts';

export interface LemmaRule {
  readonly off: number;
  readonly add: string;
}

export interface LemmaRules {
  readonly endings: ReadonlyMap<string, LemmaRule>;
  readonly known: KnownWords;
}

/** The lemma of a word with its XPOS: "killed" as VBN is "kill"; "IEDs" as NNS is "IED"; "Palmyra" as NNP stays. */
export type Lemmas = (text: string, xpos: string) => string;

export const LONGEST_ENDING = 14;

export function readLemmaRules(file: ModelFile, section: string): LemmaRules {
  const endings = new Map(
    readLines(file, section).map((line) => {
      const [tag, ending, off, add = ''] = line.split('\t');
      return [`${tag} ${ending}`, { off: Number(off), add }];
    }),
  );
  return { endings, known: knownWords(readLexicon(file, 'news')) };
}

export function openLemmas(rules: LemmaRules): Lemmas {
  const lemmas = new Map<string, (text: string) => string>();
  return (text, xpos) => {
    let own = lemmas.get(xpos);
    if (own === undefined) lemmas.set(xpos, (own = remember((word) => lemmaOf(rules, word, xpos))));
    return own(text);
  };
}

export function lemmaOf({ endings, known }: LemmaRules, text: string, xpos: string): string {
  const word = plainForm(text, xpos);
  const marked = `^${word.toLowerCase()}`;
  if (!endings.has(`${xpos} ${marked}`)) {
    const base = regularBase(word, xpos, known);
    if (base !== undefined) return base;
  }
  for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
    const rule = endings.get(`${xpos} ${marked.slice(from)}`);
    if (rule !== undefined) return applyRule(word, rule) || word;
  }
  return word;
}

/** Those that stand in news, and the 80,000 words that have a cluster. */
export function knownWords(news: Lexicon): KnownWords {
  return {
    isUsed: (word) => classOf(news, hashText(word)) !== undefined,
    isWord: (word) => clustersOf(hashText(word))[0] !== NO_CLUSTER,
  };
}

/** Lower case, but for names and abbreviations; apostrophes straight. */
export function plainForm(text: string, xpos: string): string {
  const straight = text.replaceAll('’', "'");
  return xpos.startsWith('NNP') || (xpos.startsWith('NN') && /\p{Lu}.*\p{Lu}/u.test(text))
    ? straight
    : straight.toLowerCase();
}

export function applyRule(word: string, { off, add }: LemmaRule): string {
  return word.slice(0, word.length - off) + add;
}
