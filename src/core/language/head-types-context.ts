import {
  ABSTRACT_ALONE,
  ACTING,
  CRAFT,
  DEALING,
  ELSE_OTHER,
  ELSE_PLACE,
  HOW_IT_IS,
  OF_WAR,
  PARTS_OF_SITES,
} from './head-types-context-words.ts';
import { headTypeOf } from './head-types.ts';
import type { HeadType } from './head-types.ts';
import type { Word } from './sentence.ts';

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
  ['body', 'other', (words, word) => !acts(words, word) && !GOVERNING.test(words[word.index - 1]?.lower ?? '')],
];
const GOVERNING =
  /^(?:advisory|elected|examining|football|governing|government|industry|international|legislative|national|professional|public|regulatory|representative|ruling|sports?|supervisory|world)$/;
const NEAR = /^(?:inside|near|outside|beside|behind|opposite|around)$/;

let sets:
  | Readonly<Record<'acting' | 'craft' | 'dealing' | 'war' | 'states' | 'parts' | 'alone', ReadonlySet<string>>>
  | undefined;
let otherwise: ReadonlyMap<string, HeadType> | undefined;

/** What the noun stands for in its sentence: a school that is hit is a place, one that says or sacks is an organisation. */
export function headTypeAt(words: readonly Word[], word: Word): HeadType {
  const lemma = word.lemma.toLowerCase();
  const type = COMPOUNDS.get(`${words[word.index - 1]?.lower} ${lemma}`) ?? headTypeOf(lemma);
  if (type === 'other' && lemma !== 'side') return type;
  // "The Church" is no building, wherever it stands.
  if (word.index > 0 && /^\p{Lu}/u.test(word.text)) return type;
  const { alone, acting, craft } = readSets();
  if (craft.has(lemma)) return isOfWar(words, word) ? 'force' : 'other';
  if (alone.has(lemma) && isBare(words, word)) return 'other';
  const lesser = LESSER.find(([noun]) => noun === lemma);
  if (lesser?.[2](words, word) === true) return lesser[1];
  const instead = otherwise?.get(lemma);
  if (instead !== undefined) return acts(words, word) ? 'organisation' : instead;
  if (type === 'place') return isSubjectOf(words, word, acting) ? 'organisation' : type;
  return type === 'organisation' && NEAR.test(caseOf(words, word)) ? 'place' : type;
}

/** It says, decides, owns or is dealt with, as only someone can. */
function acts(words: readonly Word[], word: Word): boolean {
  const { dealing, states, parts } = readSets();
  const first = firstOfList(words, word);
  const head = words[first.head];
  if (head === undefined) return false;
  switch (first.relation) {
    case 'nsubj':
      return head.upos === 'VERB' && !states.has(head.lemma);
    case 'obl:agent':
      return true;
    case 'obl':
      return caseOf(words, first) === 'by' && head.xpos === 'VBN';
    case 'nmod:poss':
      return !parts.has(head.lemma) && headTypeOf(head.lemma) !== 'place';
    case 'obj':
    case 'iobj':
    case 'nsubj:pass':
      return dealing.has(head.lemma);
    default:
      return false;
  }
}

function isSubjectOf(words: readonly Word[], word: Word, verbs: ReadonlySet<string>): boolean {
  const { relation, head } = firstOfList(words, word);
  return relation === 'nsubj' && verbs.has(words[head]?.lemma ?? '');
}

/** "Russian aircraft", "a fighter jet", "planes bombed". */
function isOfWar(words: readonly Word[], word: Word): boolean {
  const { war } = readSets();
  return (
    isSubjectOf(words, word, war) ||
    words.some(
      ({ head, index, upos, lemma, text }) =>
        head === word.index && index < head && (war.has(lemma) || (upos === 'ADJ' && /^\p{Lu}/u.test(text))),
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

function readSets(): NonNullable<typeof sets> {
  otherwise ??= new Map([
    ...splitWords(ELSE_PLACE).map((word) => [word, 'place'] as const),
    ...splitWords(ELSE_OTHER).map((word) => [word, 'other'] as const),
  ]);
  sets ??= {
    acting: new Set(splitWords(ACTING)),
    craft: new Set(splitWords(CRAFT)),
    war: new Set(splitWords(OF_WAR)),
    dealing: new Set(splitWords(DEALING)),
    states: new Set(splitWords(HOW_IT_IS)),
    parts: new Set(splitWords(PARTS_OF_SITES)),
    alone: new Set(splitWords(ABSTRACT_ALONE)),
  };
  return sets;
}

function splitWords(words: string): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}
