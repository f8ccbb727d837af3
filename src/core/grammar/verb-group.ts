import { wordClass, wordsBy } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import { MOODS } from '#core/statements/statement.ts';
import type { Mood, Tense } from '#core/statements/statement.ts';
import { outerClause } from './clauses.ts';
import { childrenOf, parentOf, relationOf } from './tree.ts';
import type { Tree } from './tree.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely']);
const NOBODY = new Set(['none', 'nobody', 'nothing', 'noone', 'neither']);

/** "did not", "never", "no airstrikes were", "none of the 12 was", "found nothing": the predicate does not hold. */
export function isNegated(tree: Tree, predicate: Word): boolean {
  const children = childrenOf(tree, predicate);
  if (children.some((child) => /^(?:advmod|aux|cc|mark)/.test(child.relation) && NEGATIONS.has(child.lower)))
    return true;
  return children
    .filter((child) => ['nsubj', 'obj', 'iobj'].includes(relationOf(child)))
    .some((argument) => quantifierOf(tree, argument) === 'no');
}

const QUANTITIES = ['no', 'all', 'all-but', 'only', 'most', 'some'] as const;
export type Quantifier = (typeof QUANTITIES)[number];

const QUANTIFIERS = wordsBy('quantifier', QUANTITIES);

/** How much of it a noun phrase means: "none of the 12" -> no, "all but four" -> all-but, "only 12" -> only. */
export function quantifierOf(tree: Tree, noun: Word): Quantifier | undefined {
  if (NOBODY.has(noun.lower)) return 'no';
  const from = tree.first[noun.index] ?? noun.index;
  const before = tree.words
    .slice(from, noun.index)
    .filter((word) => parentOf(tree, word) === noun || word.upos === 'DET');
  const found = before.flatMap(({ lower }) => QUANTIFIERS.get(lower) ?? [])[0];
  const next = tree.words[from + 1];
  if (noun.lower === 'one' && tree.words[noun.index - 1]?.lower === 'not') return 'no';
  if (found === 'all' && next?.lower === 'but') return 'all-but';
  if (found === undefined && tree.words[from]?.lower === 'all' && next?.lower === 'but') return 'all-but';
  return found;
}

const MODALS = wordsBy('modal', MOODS);
/** "allegedly", "reportedly": told, and not vouched for. */
const HEDGES = wordClass('hedge');
/** Verbs and adjectives that only say how another verb is meant: "plans to cut", "is expected to rise". */
const MATRIX = wordsBy('matrix', MOODS);

/** The verb or adjective that says how an infinitive is meant: of "plans to cut" it is "plans". */
export function matrixOf(tree: Tree, predicate: Word): Word | undefined {
  if (relationOf(predicate) !== 'xcomp') return undefined;
  const parent = parentOf(tree, predicate);
  return parent !== undefined && MATRIX.has(parent.lemma) ? parent : undefined;
}

/** "would cut jobs and |close| two plants": a bare infinitive shares the helper of the verb that it is joined to. */
function sharedHelper(tree: Tree, predicate: Word): Word | undefined {
  if (predicate.xpos !== 'VB' || relationOf(predicate) !== 'conj') return undefined;
  const first = parentOf(tree, predicate);
  const own = childrenOf(tree, predicate).some(({ relation, xpos }) => relation.startsWith('aux') || xpos === 'TO');
  return own || first?.xpos !== 'VB' ? undefined : first;
}

/** How the clause is told. "will" is not planned but future; what hangs on "if" is conditional. */
export function moodOf(tree: Tree, predicate: Word): Mood {
  const first = sharedHelper(tree, predicate);
  if (first !== undefined) return moodOf(tree, first);
  const children = childrenOf(tree, predicate);
  if (children.some((child) => child.relation === 'mark' && /^(?:if|unless|whether)$/.test(child.lower)))
    return 'conditional';
  const modal = children
    .filter((child) => child.relation.startsWith('aux'))
    .flatMap(({ lower }) => MODALS.get(lower) ?? [])[0];
  if (modal !== undefined) return modal;
  if (children.some((child) => relationOf(child) === 'advmod' && HEDGES.has(child.lower))) return 'possible';
  const matrix = matrixOf(tree, predicate);
  if (matrix !== undefined) {
    const outer = moodOf(tree, matrix);
    return outer === 'asserted' ? (MATRIX.get(matrix.lemma) ?? 'asserted') : outer;
  }
  if (children.some(({ text, relation }) => text === '?' && relation === 'punct')) return 'asked';
  // "has to pay", "is to open": without a matrix of its own.
  return children.some((child) => child.relation === 'mark' && child.lower === 'to') ? 'planned' : 'asserted';
}

/** "Rovers beat United", "rockets hit the port": news tells what has been, and the tagger can't see it; "shot" is past whatever its tag. */
const SAME_IN_PAST = /^(?:beat|hit|cut|put|set|shut|cost|quit|let|hurt|burst|spread|shed|bet|shot|fled)$/;

/** The time of a clause by its own verbs. A participle or an infinitive has that of the clause it hangs on; what is planned is to come. */
export function tenseOf(tree: Tree, predicate: Word): Tense {
  const first = sharedHelper(tree, predicate);
  if (first !== undefined) return tenseOf(tree, first);
  const group = [predicate, ...childrenOf(tree, predicate).filter((child) => /^(?:aux|cop)/.test(child.relation))];
  if (group.some(({ lower }) => /^(?:will|shall|'ll|’ll|wo)$/.test(lower))) return 'future';
  const modal = group.some(({ xpos }) => xpos === 'MD');
  const perfect = group.some((word) => word !== predicate && word.lemma === 'have');
  if (perfect || group.some(({ xpos }) => xpos === 'VBD')) return 'past';
  if (modal) return 'future';
  if (SAME_IN_PAST.test(predicate.lower) && predicate.xpos !== 'VB') return 'past';
  if (group.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP'))
    return isScheduled(tree, predicate) ? 'future' : 'present';
  const outer = outerClause(tree, predicate);
  const planned = moodOf(tree, predicate);
  if (planned === 'planned' || planned === 'ordered') return 'future';
  if (outer !== undefined && outer !== predicate) return tenseOf(tree, outer);
  return predicate.xpos === 'VBN' ? 'past' : 'present';
}

const TIMETABLED = wordClass('timetabled');
const AHEAD = /^(?:tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later)$/;

/** "The fair opens on Friday": a timetable is told in the present. */
function isScheduled(tree: Tree, predicate: Word): boolean {
  if (!TIMETABLED.has(predicate.lemma)) return false;
  const [from, to] = [tree.first[predicate.index] ?? 0, tree.last[predicate.index] ?? 0];
  return tree.words.slice(Math.max(from, predicate.index), to + 1).some(({ lower }) => AHEAD.test(lower));
}
