import {
  ABSTRACT_ALONE,
  ACTING,
  CRAFT,
  DEALING,
  DEMINING,
  ELSE_OTHER,
  ELSE_PLACE,
  HOW_IT_IS,
  LEADERS,
  OF_WAR,
  PARTS_OF_SITES,
} from './context-words.ts';
import { headTypeOf } from './head-types.ts';
import type { HeadType } from './head-types.ts';
import type { Word } from '#core/language/sentence.ts';

const COMPOUNDS: ReadonlyMap<string, HeadType> = new Map([
  ['fire brigade', 'organisation'],
  ['stock exchange', 'organisation'],
  ['care unit', 'place'],
  ['housing unit', 'place'],
  ['birthday party', 'other'],
  ['dinner party', 'other'],
  ['house party', 'other'],
  ['control group', 'other'],
  ['age group', 'other'],
  ['blood group', 'other'],
  ['stock market', 'other'],
  ['labour market', 'other'],
  ['labor market', 'other'],
  ['housing market', 'other'],
  ['bond market', 'other'],
]);
/** Nouns of two senses, with what tells that the lesser one is meant. */
const LESSER: readonly (readonly [
  lemma: string,
  type: HeadType,
  isMeant: (words: readonly Word[], word: Word) => boolean,
])[] = [
  ['source', 'other', (words, word) => words[word.index + 1]?.lower === 'of' && !acts(words, word)],
  [
    'head',
    'other',
    (words, word) => /^(?:in|on|over)$/.test(caseOf(words, word)) || words[word.index - 1]?.xpos === 'PRP$',
  ],
  ['staff', 'person', (words, word) => words[word.index - 1]?.lower !== 'general'],
  ['mine', 'other', (words, word) => DEMINING.has(words[word.head]?.lemma ?? '')],
  ['body', 'other', (words, word) => !acts(words, word) && !GOVERNING.test(words[word.index - 1]?.lower ?? '')],
];
const GOVERNING =
  /^(?:advisory|elected|examining|football|governing|government|industry|international|legislative|national|professional|public|regulatory|representative|ruling|sports?|supervisory|world)$/;
const NEAR = /^(?:inside|near|outside|beside|behind|opposite|around)$/;

/** What the noun stands for in its sentence: a school that is hit is a place, one that says or sacks is an organisation. */
export function headTypeAt(words: readonly Word[], word: Word): HeadType {
  const lemma = word.lemma.toLowerCase();
  const compound = COMPOUNDS.get(`${words[word.index - 1]?.lower} ${lemma}`);
  if (compound !== undefined) return compound;
  const type = headTypeOf(lemma);
  if (type === 'other' && !ELSE_OTHER.has(lemma)) return type;
  // "The Church" is no building, wherever it stands.
  if (word.index > 0 && /^\p{Lu}/u.test(word.text)) return type;
  if (CRAFT.has(lemma)) return isOfWar(words, word) ? 'force' : 'other';
  if (ABSTRACT_ALONE.has(lemma) && isBare(words, word)) return 'other';
  const lesser = LESSER.find(([noun]) => noun === lemma);
  if (lesser?.[2](words, word) === true) return lesser[1];
  if (ELSE_PLACE.has(lemma)) return acts(words, word) ? 'organisation' : 'place';
  if (ELSE_OTHER.has(lemma)) return acts(words, word) ? 'organisation' : 'other';
  if (type === 'place') return isSubjectOf(words, word, ACTING) ? 'organisation' : type;
  return type === 'organisation' && NEAR.test(caseOf(words, word)) ? 'place' : type;
}

/** It says, decides, owns or is dealt with, as only someone can. */
function acts(words: readonly Word[], word: Word): boolean {
  const first = firstOfList(words, word);
  const head = words[first.head];
  if (head === undefined) return false;
  switch (first.relation) {
    case 'nsubj':
      return head.upos === 'VERB' && !HOW_IT_IS.has(head.lemma);
    case 'obl:agent':
      return true;
    case 'obl':
      return caseOf(words, first) === 'by' && head.xpos === 'VBN';
    case 'nmod':
      return caseOf(words, first) === 'of' && LEADERS.has(head.lemma);
    case 'nmod:poss':
      return !PARTS_OF_SITES.has(head.lemma) && headTypeOf(head.lemma) !== 'place';
    case 'obj':
    case 'iobj':
    case 'nsubj:pass':
      return DEALING.has(head.lemma);
    default:
      return false;
  }
}

function isSubjectOf(words: readonly Word[], word: Word, verbs: ReadonlySet<string>): boolean {
  const { relation, head } = firstOfList(words, word);
  return relation === 'nsubj' && verbs.has(words[head]?.lemma ?? '');
}

/** "Russian aircraft", "a fighter jet", "planes bombed", "units of the army". */
function isOfWar(words: readonly Word[], word: Word): boolean {
  return (
    isSubjectOf(words, word, OF_WAR) ||
    words.some(
      ({ head, index, upos, lemma, text, relation }) =>
        head === word.index &&
        (index < head
          ? OF_WAR.has(lemma) || (upos === 'ADJ' && /^\p{Lu}/u.test(text))
          : relation === 'nmod' && !CRAFT.has(lemma) && headTypeOf(lemma) === 'force'),
    )
  );
}

/** "The school and the hospital said": what holds of the first holds of the second. */
function firstOfList(words: readonly Word[], word: Word): Word {
  const before = word.relation === 'conj' ? words[word.head] : undefined;
  return before?.upos === 'NOUN' || before?.upos === 'PROPN' ? before : word;
}

function caseOf(words: readonly Word[], word: Word): string {
  return words.find(({ head, relation }) => head === word.index && relation === 'case')?.lower ?? '';
}

/** "raised capital", "in office": single and with nothing that makes it one of its kind. */
function isBare(words: readonly Word[], word: Word): boolean {
  return (
    word.xpos === 'NN' &&
    !words.some(({ head, relation }) => head === word.index && /^(?:det|nmod:poss|amod|compound|nummod)/.test(relation))
  );
}
