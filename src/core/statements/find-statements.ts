import { wordClass } from '#core/lexicon/word-classes.ts';
import { caseOf, isPassive, objectOf, obliquesOf, subjectOf } from '#core/grammar/arguments.ts';
import { clauseSpan, isFinite, isPredicate } from '#core/grammar/clauses.ts';
import { nounPhraseOf } from '#core/grammar/noun-phrase.ts';
import { classOf, verbKey } from '#core/grammar/predicate-class.ts';
import { childBy, childrenOf, parentOf, relationOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { isNegated, matrixOf, moodOf, tenseOf } from '#core/grammar/verb-group.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { predicateLexicon } from '#core/lexicon/lexicon.ts';
import type { Phrase, Statement } from './statement.ts';

/** A statement before figures, times and attributions are known. */
export type BareStatement = Omit<Statement, 'figures' | 'times' | 'places' | 'said'>;

/** Who did what to whom in these sentences: a statement for each finite clause, each participle that tells what happened, and each noun that stands for a clause. */
export function findStatements(sentences: readonly Sentence[]): readonly BareStatement[] {
  return sentences
    .flatMap((sentence) => statementsIn(treeOf(sentence)))
    .map((statement, nth) => ({ id: `statement-${nth}` as const, ...statement }));
}

type Unnumbered = Omit<BareStatement, 'id'>;

function statementsIn(tree: Tree): readonly Unnumbered[] {
  return tree.words.flatMap((word) => {
    if (word.upos === 'NOUN' && !isPredicate(tree, word)) return nominalStatement(tree, word);
    return isTold(tree, word) ? [clauseStatement(tree, word)] : [];
  });
}

/** A predicate that tells something by itself: not one that only says how another is meant, and not one that only reports. */
function isTold(tree: Tree, word: Word): boolean {
  if (!isPredicate(tree, word) || reports(tree, word)) return false;
  if (childrenOf(tree, word).some((child) => matrixOf(tree, child) === word && isInfinitive(tree, child))) return false;
  if (matrixOf(tree, word) !== undefined) return true;
  if (isFinite(tree, word)) return true;
  const relation = relationOf(word);
  if (relation === 'root' || (relation === 'conj' && childrenOf(tree, word).some((one) => relationOf(one) === 'nsubj')))
    return true;
  // "killing nine", "40 homes destroyed in the fire": what a participle tells has happened.
  if (objectOf(tree, word) === undefined) return false;
  if (['advcl', 'acl', 'conj'].includes(relation) && /^VB[GN]$/.test(word.xpos)) return true;
  // "would cut 1,200 jobs and |close two plants|"
  const first = relation === 'conj' && word.xpos === 'VB' ? parentOf(tree, word) : undefined;
  return first !== undefined && isPredicate(tree, first) && first.upos === 'VERB';
}

function isInfinitive(tree: Tree, verb: Word): boolean {
  return (
    verb.xpos === 'VB' && childrenOf(tree, verb).some(({ xpos, relation }) => xpos === 'TO' && relation === 'mark')
  );
}

const REPORTS = wordClass('reporting');

/** "police said" beside what they said: the words of the content are the statement. */
function reports(tree: Tree, word: Word): boolean {
  if (!REPORTS.has(word.lemma) || objectOf(tree, word)?.upos === 'NOUN') return false;
  if (relationOf(word) === 'parataxis') return true;
  return childrenOf(tree, word).some((child) => ['ccomp', 'parataxis'].includes(relationOf(child)));
}

function clauseStatement(tree: Tree, predicate: Word): Unnumbered {
  const matrix = outermostMatrix(tree, predicate);
  const subject = subjectOf(tree, predicate);
  const object = objectOf(tree, predicate);
  const kind = classOf(tree, predicate, { subject, object });
  return {
    span: clauseSpan(tree, matrix),
    predicate: { start: predicate.start, end: predicate.end },
    lemma: kind?.lemma ?? verbKey(tree, predicate),
    ...(kind === undefined ? {} : { class: kind.class }),
    ...(subject === undefined ? {} : { subject: phraseOf(tree, subject) }),
    ...(object === undefined ? {} : { object: phraseOf(tree, object) }),
    others: [...othersOf(tree, predicate), ...(matrix === predicate ? [] : othersOf(tree, matrix))],
    polarity: isNegated(tree, predicate) || (matrix !== predicate && isNegated(tree, matrix)) ? 'no' : 'yes',
    mood: moodOf(tree, predicate),
    tense: tenseOf(tree, predicate),
  };
}

/** Of "plans to begin to cut" it is "plans". */
function outermostMatrix(tree: Tree, predicate: Word): Word {
  const matrix = matrixOf(tree, predicate);
  return matrix === undefined ? predicate : outermostMatrix(tree, matrix);
}

function othersOf(tree: Tree, predicate: Word): Statement['others'] {
  return obliquesOf(tree, predicate)
    .filter(({ case: preposition }) => !(preposition === 'by' && isPassive(tree, predicate)))
    .map(({ case: preposition, head }) => ({ case: preposition, phrase: phraseOf(tree, head) }));
}

function phraseOf(tree: Tree, head: Word): Phrase {
  return { ...nounPhraseOf(tree, head), head: { start: head.start, end: head.end }, lemma: head.lemma.toLowerCase() };
}

/** "the death of 12 people", "the president's resignation": a noun that the lexicon has as an event, with who did it and whom it befell. */
function nominalStatement(tree: Tree, noun: Word): readonly Unnumbered[] {
  if (predicateLexicon().nouns.get(noun.lemma) === undefined) return [];
  const told = partsOfNominal(tree, noun);
  if (told === undefined) return [];
  const { kind, subject, object } = told;
  return [
    {
      span: nounPhraseOf(tree, noun),
      predicate: { start: noun.start, end: noun.end },
      lemma: noun.lemma,
      class: kind,
      ...(subject === undefined ? {} : { subject: phraseOf(tree, subject) }),
      ...(object === undefined ? {} : { object: phraseOf(tree, object) }),
      others: [],
      polarity: 'yes',
      mood: 'asserted',
      tense: tenseOfHolder(tree, noun),
    },
  ];
}

interface NominalParts {
  readonly kind: string;
  readonly subject?: Word;
  readonly object?: Word;
}

/** Who stands behind "of", and who before "'s": "the army's capture of Odra", "her arrest". */
function partsOfNominal(tree: Tree, noun: Word): NominalParts | undefined {
  const of = childrenOf(tree, noun).find(
    (child) => relationOf(child) === 'nmod' && /^(?:of|on|against)$/.test(caseOf(tree, child) ?? ''),
  );
  const before = childBy(tree, noun, 'nmod:poss');
  const owner = before === undefined || CALENDAR.has(before.lemma.toLowerCase()) ? undefined : before;
  const done = of === undefined ? undefined : classOf(tree, noun, { subject: owner, object: of });
  if (of !== undefined && done !== undefined)
    return { kind: done.class, ...(owner === undefined ? {} : { subject: owner }), object: of };
  const one = of ?? owner;
  if (one === undefined) return undefined;
  const does = classOf(tree, noun, { subject: one });
  if (does !== undefined) return { kind: does.class, subject: one };
  const befalls = classOf(tree, noun, { object: one });
  return befalls === undefined ? undefined : { kind: befalls.class, object: one };
}

const CALENDAR = wordClass('calendar');

/** A noun is told of in the time of the clause that it stands in. */
function tenseOfHolder(tree: Tree, noun: Word): Statement['tense'] {
  const holder = parentOf(tree, noun);
  return holder === undefined ? 'past' : tenseOf(tree, holder);
}
