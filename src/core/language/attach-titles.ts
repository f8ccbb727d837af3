import { headTypeOf } from './head-types/head-types.ts';
import type { Word } from './sentence.ts';

const MISTAKEN: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'parataxis', 'dislocated', 'obl', 'obl:unmarked']);

/**
 * "Head of the port authority, Ana Korhonen said ...": the treebanks hardly know a title before a name and a comma, and the
 * parser takes it for what is said ("A pity, she said") or when. A noun for a person that is said by the name right after it is its title.
 */
export function attachTitles(words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    const subject = MISTAKEN.has(word.relation) && word.index < word.head ? subjectAfter(words, word) : undefined;
    return subject === undefined ? word : { ...word, head: subject.index, relation: 'nmod:desc' };
  });
}

/** The name that is the subject of the word's head, when nothing but the word's own phrase and a comma stands before it. */
function subjectAfter(words: readonly Word[], title: Word): Word | undefined {
  if (title.upos !== 'NOUN' || headTypeOf(title.lower) !== 'person') return undefined;
  const children = words.filter(({ head }) => head === title.index);
  if (children.some(({ relation }) => /^(?:nsubj|cop|det|mark)/.test(relation))) return undefined;
  const subject = words.find(({ head, relation }) => head === title.head && relation === 'nsubj');
  if (subject?.upos !== 'PROPN' || subject.index < title.index) return undefined;
  return words.some(({ index, text }) => index > title.index && index < subject.index && text === ',')
    ? subject
    : undefined;
}
