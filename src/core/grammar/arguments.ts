import type { Word } from '#core/language/sentence.ts';
import { isFinite } from './clauses.ts';
import { childBy, childrenOf, parentOf, relationOf } from './tree.ts';
import type { Tree } from './tree.ts';

const RELATIVE_PRONOUNS = new Set(['which', 'that', 'who', 'whom']);
/** Verbs whose object does what the infinitive behind it says: "ordered the army to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow']);

export function isPassive(tree: Tree, verb: Word): boolean {
  if (childrenOf(tree, verb).some((child) => child.relation === 'nsubj:pass' || child.relation === 'aux:pass'))
    return true;
  return (
    verb.xpos === 'VBN' &&
    !childrenOf(tree, verb).some(({ relation }) => relation === 'aux') &&
    relationOf(verb) === 'acl'
  );
}

/** Who or what a verb's grammatical subject is: its own, the noun that its relative clause describes, or the one it shares with the clause it hangs on. */
export function grammaticalSubject(tree: Tree, predicate: Word): Word | undefined {
  let at: Word | undefined = predicate;
  for (let steps = tree.words.length; at !== undefined && steps > 0; steps -= 1) {
    const own = ownSubject(tree, at);
    if (own !== undefined) return antecedentOf(tree, at, own) ?? own;
    const parent = parentOf(tree, at);
    if (parent === undefined) return undefined;
    const relation = relationOf(at);
    const closesClause = tree.words[at.index - 1]?.text === ',';
    if (relation === 'acl' && !closesClause) return parent;
    if (relation === 'xcomp') {
      const object = childBy(tree, parent, 'obj', 'iobj');
      if (object !== undefined && object.index < at.index && !SUBJECT_CONTROL.has(parent.lemma)) return object;
    }
    if (!['xcomp', 'conj', 'advcl', 'acl'].includes(relation) || (isFinite(tree, at) && relation === 'advcl'))
      return undefined;
    at = parent;
  }
  return undefined;
}

/** "last Tuesday a jet struck": a time can look like a subject; the nearer one is meant. */
function ownSubject(tree: Tree, predicate: Word): Word | undefined {
  const subjects = childrenOf(tree, predicate).filter((child) => ['nsubj', 'csubj'].includes(relationOf(child)));
  return subjects.findLast(({ index }) => index < predicate.index) ?? subjects[0];
}

/** "which" is the noun that its clause describes; where the clause hangs elsewhere, the noun before its comma. */
function antecedentOf(tree: Tree, predicate: Word, subject: Word): Word | undefined {
  if (!RELATIVE_PRONOUNS.has(subject.lower)) return undefined;
  if (relationOf(predicate) === 'acl') return parentOf(tree, predicate);
  const before = tree.words[subject.index - 2];
  const comma = tree.words[subject.index - 1]?.text === ',';
  return comma && subject.lower !== 'that' && /^(?:NOUN|PROPN)$/.test(before?.upos ?? '') ? before : undefined;
}

/** Who does it: the subject, or "by whom" of a passive; shared subjects and antecedents are found. "Nine were killed by gunmen" -> gunmen. */
export function subjectOf(tree: Tree, predicate: Word): Word | undefined {
  return isPassive(tree, predicate) ? agentOf(tree, predicate) : grammaticalSubject(tree, predicate);
}

/** Whom or what it is done to: the object, or the subject of a passive. "Nine were killed by gunmen" -> Nine. */
export function objectOf(tree: Tree, predicate: Word): Word | undefined {
  if (isPassive(tree, predicate)) return grammaticalSubject(tree, predicate);
  return childBy(tree, predicate, 'obj') ?? relativeObject(tree, predicate);
}

/** "the town that the army took": the noun is the object where the clause has a subject of its own and no other object. */
function relativeObject(tree: Tree, predicate: Word): Word | undefined {
  if (predicate.relation !== 'acl:relcl') return undefined;
  const subject = ownSubject(tree, predicate);
  return subject === undefined || RELATIVE_PRONOUNS.has(subject.lower) ? undefined : parentOf(tree, predicate);
}

/** "cut by 3 percent", "passed by 52 votes": by how much is no doer. */
const MARGINS = /^(?:percent|point|vote|metre|mile|goal|day|week|month|year|hour|minute)$/;

function agentOf(tree: Tree, predicate: Word): Word | undefined {
  return childrenOf(tree, predicate).find(
    (child) =>
      relationOf(child) === 'obl' &&
      (child.relation === 'obl:agent' || caseOf(tree, child) === 'by') &&
      !(MARGINS.test(child.lemma) && childBy(tree, child, 'nummod') !== undefined),
  );
}

/** The preposition of a noun, several words as one: "according to". */
export function caseOf(tree: Tree, noun: Word): string | undefined {
  const first = childBy(tree, noun, 'case');
  if (first === undefined) return undefined;
  const rest = childrenOf(tree, first).filter(({ relation }) => relation === 'fixed');
  return [first, ...rest].map(({ lower }) => lower).join(' ');
}

/** The prepositional phrases of a predicate with their prepositions: "in Palmyra on Friday". Those without one (times) have "". */
export function obliquesOf(tree: Tree, predicate: Word): readonly { readonly case: string; readonly head: Word }[] {
  return childrenOf(tree, predicate)
    .filter((child) => relationOf(child) === 'obl')
    .map((head) => ({ case: caseOf(tree, head) ?? '', head }));
}

/** What a word is joined to by "and" or commas, itself left out. */
export function conjunctsOf(tree: Tree, word: Word): readonly Word[] {
  return childrenOf(tree, word).filter(({ relation }) => relationOf({ ...word, relation }) === 'conj');
}

/** What is set beside a noun: "Ola Brandt, the mayor". */
export function appositionsOf(tree: Tree, noun: Word): readonly Word[] {
  return childrenOf(tree, noun).filter(({ relation }) => relation === 'appos');
}
