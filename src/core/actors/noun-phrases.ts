import { headTypeAt } from '#core/language/head-types/context.ts';
import type { HeadType } from '#core/language/head-types/head-types.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';

/** A noun phrase up to its head: "The Russian military official". */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly type: HeadType;
  readonly determiner?: string;
  readonly plural: boolean;
}

/** Each common noun that heads a noun phrase, with what it stands for. */
export function findHeads(sentence: Sentence): readonly { readonly word: Word; readonly type: HeadType }[] {
  return sentence.words
    .filter((word) => isHead(sentence, word))
    .map((word) => ({ word, type: headTypeAt(sentence.words, word) }));
}

/** Noun phrases headed by a common noun that stands for someone, some body or some place. */
export function findNounPhrases(sentence: Sentence): readonly NounPhrase[] {
  const { words } = sentence;
  const found: NounPhrase[] = [];
  for (const { word, type } of findHeads(sentence)) {
    if (type === 'other' || isPossessed(words, word.index)) continue;
    let first = word.index;
    while (first > 0 && isModifier(words[first - 1], word.index)) first--;
    const before = words[first - 1];
    const determined = before !== undefined && (before.upos === 'DET' || before.xpos === 'PRP$');
    found.push({
      first: determined ? first - 1 : first,
      head: word.index,
      type,
      ...(determined ? { determiner: before.lower } : {}),
      plural: word.xpos === 'NNS' || word.xpos === 'NNPS' || word.lower !== word.lemma.toLowerCase(),
    });
  }
  return found;
}

/** "The 56-year-old said": somebody known by age alone. */
export function findAges({ words }: Sentence): readonly NounPhrase[] {
  return words.flatMap((word, head): readonly NounPhrase[] => {
    if (!/(?:^|-)old$/.test(word.lower) || words[head + 1]?.upos === 'NOUN' || words[head + 1]?.upos === 'PROPN')
      return [];
    let first = head;
    while (first > 0 && head - first < 5 && /^(?:-|year|old|\d+|.*year-old)$/.test(words[first]?.lower ?? ''))
      first -= 1;
    return words[first]?.lower === 'the' && first < head
      ? [{ first, head, type: 'person', determiner: 'the', plural: false }]
      : [];
  });
}

/** A common noun, or "the Institute": a body's own word, capitalised, that is no name of its own. */
function isHead(sentence: Sentence, word: Word): boolean {
  const { words } = sentence;
  if (words[word.index + 1]?.upos === 'NOUN') return false;
  if (word.upos === 'NOUN') return true;
  const alone = words[word.index - 1]?.lower === 'the' && words[word.index + 1]?.upos !== 'PROPN';
  return (
    word.upos === 'PROPN' &&
    alone &&
    !sentence.names.some((name) => name.first <= word.index && word.index <= name.last)
  );
}

/** "the minister's" modifies another noun; the minister is still meant, but not as an actor of the sentence. */
function isPossessed(words: readonly Word[], index: number): boolean {
  return /^['’]s?$/.test(words[index + 1]?.text ?? '');
}

/** Hangs on a word of the phrase; the sign before a name's second part too. */
function isModifier(word: Word | undefined, head: number): boolean {
  if (word === undefined) return false;
  const hangs = (word.head > word.index && word.head <= head) || /^(?:flat|fixed|punct|case|conj)/.test(word.relation);
  if (!hangs) return false;
  if (word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'NUM') return true;
  return (
    /^(?:-|['’]s?)$/.test(word.text) ||
    (word.upos === 'VERB' && /(?:ed|ing)$/.test(word.lower) && word.relation.startsWith('amod'))
  );
}

/** The word of first..last whose head lies outside. */
export function headWord(words: readonly Word[], first: number, last: number): Word | undefined {
  for (let i = last; i >= first; i--) {
    const word = words[i];
    if (word !== undefined && (word.head < first || word.head > last)) return word;
  }
  return words[last];
}

export function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const head = headWord(words, first, last);
  return head !== undefined && head.relation.startsWith('nsubj');
}
