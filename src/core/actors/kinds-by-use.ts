import { appositionsOf, caseOf, objectOf } from '#core/grammar/arguments.ts';
import { childBy, childrenOf, parentOf, relationOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { headTypeAt } from '#core/language/head-types/context.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import { knownGender } from '#core/language/names/people.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { BUSINESS_OBJECTS, LIKE_WORDS, MARKET_WORDS, SACKING } from './actor-words.ts';
import type { ActorKind } from './actor.ts';
import { fold } from './mention.ts';
import { DAYS } from './own-names.ts';
import { teamsIn } from './teams.ts';
import { isTitle } from './titles.ts';

const businessObjects = new Set(BUSINESS_OBJECTS);
const marketWords = new Set(MARKET_WORDS);
const likeWords = new Set(LIKE_WORDS);
const sacking = new Set(SACKING);
/** What people are before they do anything: "Raised in Porto, Teles painted ships." */
const BEGINNINGS = new Set(['bear', 'raise', 'educate', 'christen']);

/** Words that may be a name: what the tagger holds for one, or a capitalised subject that it saw nothing in. */
interface Candidate {
  readonly first: number;
  readonly last: number;
}

/**
 * What a name does in the story, and what is set beside it, tell what it is, whatever the tagger holds it for: who cuts jobs is a company,
 * ", a nurse," a person, ", a market town," a place. By the folded name.
 */
export function kindsByUse(sentences: readonly Sentence[]): ReadonlyMap<string, ActorKind> {
  const votes = new Map<string, Set<ActorKind>>();
  const people = wordsOfPeople(sentences);
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    for (const candidate of candidatesIn(sentence)) {
      const kind = kindHere(tree, candidate);
      const folded = fold(textOf(sentence, candidate));
      if (kind === undefined || (kind !== 'person' && people.has(folded))) continue;
      votes.set(folded, (votes.get(folded) ?? new Set()).add(kind));
    }
  }
  const kinds = new Map<string, ActorKind>();
  for (const [folded, [kind, other]] of votes) if (kind !== undefined && other === undefined) kinds.set(folded, kind);
  return new Map([...kinds, ...teamsIn(sentences)]);
}

/** "Phoenix" of "Phoenix Sinclair" is she. */
function wordsOfPeople(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words, names }) =>
      names
        .filter(({ kind, first, last }) => kind === 'person' && last > first)
        .flatMap(({ first, last }) => words.slice(first, last + 1).map(({ text }) => fold(text))),
    ),
  );
}

function textOf({ words }: Sentence, { first, last }: Candidate): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function candidatesIn({ words, names }: Sentence): readonly Candidate[] {
  const isNamed = ({ index }: Word): boolean => names.some(({ first, last }) => first <= index && index <= last);
  const bare = words.filter(
    (word) =>
      /^\p{Lu}\p{L}{2,}$/u.test(word.text) &&
      !isTitle(word) &&
      (word.upos === 'PROPN' || (word.index === 0 && word.upos === 'NOUN' && isLikelyName(words, word))) &&
      headTypeOf(word.lemma) === 'other' &&
      !DAYS.test(word.lower) &&
      !isNamed(word) &&
      !/^(?:compound|flat)/.test(word.relation) &&
      words[word.index - 1]?.upos !== 'DET',
  );
  return [...names.filter(({ kind }) => kind !== 'group'), ...bare.map(({ index }) => ({ first: index, last: index }))];
}

/** At the start of a sentence every noun is capitalised: "Target cut", "Rovers have", not "News boosted". */
function isLikelyName(words: readonly Word[], word: Word): boolean {
  return (
    likeWords.has(word.lower) ||
    (word.xpos === 'NNS' && words[1]?.lower === 'have' && sacking.has(words[2]?.lemma ?? ''))
  );
}

function kindHere(tree: Tree, { first, last }: Candidate): ActorKind | undefined {
  const head = tree.words.slice(first, last + 1).findLast((word) => word.head < first || word.head > last);
  if (head === undefined) return undefined;
  const beside = besideKind(tree, head, last);
  // "Ada Finch, the group's star": a given name and a family name are a person's.
  const isPersonal = first < last && knownGender(tree.words[first]?.lower ?? '') !== undefined;
  if (beside !== undefined) return isPersonal && beside !== 'person' ? undefined : beside;
  return isPersonHere(tree, head, first) ? 'person' : bodyHere(tree, head, { first, last });
}

/** ", a nurse from Atlanta,": what is set beside it, with an article. */
function besideKind(tree: Tree, head: Word, last: number): ActorKind | undefined {
  if (tree.words[last + 1]?.text !== ',') return undefined;
  const beside = appositionsOf(tree, head).find(
    (noun) => noun.index > last && noun.upos === 'NOUN' && childBy(tree, noun, 'det') !== undefined,
  );
  if (beside === undefined || isBodyNoun(tree.words[last])) return undefined;
  const type = headTypeAt(tree.words, beside);
  return type === 'other' ? undefined : type;
}

/** "The Democrat Party, another coalition partner,": its own last word tells. */
function isBodyNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:organisation|force)$/.test(headTypeOf(word.lemma));
}

function isPersonHere(tree: Tree, head: Word, first: number): boolean {
  if (head.xpos === 'NNPS' || isBodyNoun(head)) return false;
  if (childrenOf(tree, head).some((child) => child.relation === 'acl:relcl' && hasWho(tree, child))) return true;
  const begins = tree.words[0];
  return begins?.xpos === 'VBN' && BEGINNINGS.has(begins.lemma) && tree.words[first - 1]?.text === ',';
}

function hasWho(tree: Tree, verb: Word): boolean {
  const subject = childBy(tree, verb, 'nsubj');
  return subject?.lower === 'who' && subject.index < verb.index;
}

function bodyHere(tree: Tree, head: Word, candidate: Candidate): ActorKind | undefined {
  const text = textOf(tree.sentence, candidate);
  if (knownKinds(text).has('country') || (knownKinds(text).has('region') && !likeWords.has(fold(text))))
    return undefined;
  // "The Amazon burned" is no shop.
  const isLike = likeWords.has(fold(text)) && tree.words[candidate.first - 1]?.upos !== 'DET';
  return isTraded(tree, head) || actsAsBody(tree, head, isLike) ? 'organisation' : undefined;
}

/** "Shares in Garden Depot", "Garden Depot's profit". */
function isTraded(tree: Tree, head: Word): boolean {
  const owner = parentOf(tree, head);
  if (owner === undefined || !marketWords.has(owner.lemma)) return false;
  return head.relation === 'nmod:poss' || (relationOf(head) === 'nmod' && /^(?:in|of)$/.test(caseOf(tree, head) ?? ''));
}

/** "Target cut 300 jobs", "Lumex said it would cost $900", "Rovers have sacked their coach", and those joined to it by "and". */
function actsAsBody(tree: Tree, head: Word, likeWord: boolean): boolean {
  const joined = relationOf(head) === 'conj' ? parentOf(tree, head) : head;
  if (joined === undefined || !relationOf(joined).startsWith('nsubj')) return false;
  const verb = parentOf(tree, joined);
  if (verb === undefined || joined.index > verb.index) return false;
  if (likeWord && (verb.upos === 'VERB' || verb.upos === 'AUX')) return true;
  const object = objectOf(tree, verb);
  if (object !== undefined && businessObjects.has(object.lemma)) return true;
  if (sacking.has(verb.lemma) && object !== undefined && childBy(tree, verb, 'aux')?.lower === 'have') return true;
  return verb.lemma === 'say' && speaksOfItself(tree, verb);
}

/** "... said it would", "... said profit rose": what it says is about it. */
function speaksOfItself(tree: Tree, verb: Word): boolean {
  const said = childBy(tree, verb, 'ccomp');
  if (said === undefined) return false;
  const subject = childBy(tree, said, 'nsubj') ?? childBy(tree, said, 'compound');
  return subject?.lower === 'it' || (subject !== undefined && marketWords.has(subject.lemma));
}
