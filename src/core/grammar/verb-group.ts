import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
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

export type Quantifier = 'no' | 'all' | 'all-but' | 'only' | 'most' | 'some';

const QUANTIFIERS: Readonly<Record<string, Quantifier>> = {
  no: 'no',
  none: 'no',
  neither: 'no',
  zero: 'no',
  all: 'all',
  every: 'all',
  each: 'all',
  both: 'all',
  most: 'most',
  some: 'some',
  several: 'some',
  only: 'only',
  just: 'only',
};

/** How much of it a noun phrase means: "none of the 12" -> no, "all but four" -> all-but, "only 12" -> only. */
export function quantifierOf(tree: Tree, noun: Word): Quantifier | undefined {
  if (NOBODY.has(noun.lower)) return 'no';
  const from = tree.first[noun.index] ?? noun.index;
  const before = tree.words
    .slice(from, noun.index)
    .filter((word) => parentOf(tree, word) === noun || word.upos === 'DET');
  const found = before.flatMap(({ lower }) => QUANTIFIERS[lower] ?? [])[0];
  const next = tree.words[from + 1];
  if (noun.lower === 'one' && tree.words[noun.index - 1]?.lower === 'not') return 'no';
  if (found === 'all' && next?.lower === 'but') return 'all-but';
  if (found === undefined && tree.words[from]?.lower === 'all' && next?.lower === 'but') return 'all-but';
  return found;
}

const MODALS: Readonly<Record<string, Mood>> = {
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  would: 'conditional',
  must: 'ordered',
  should: 'ordered',
  shall: 'planned',
};
/** "allegedly", "reportedly": told, and not vouched for. */
const HEDGES = wordClass('hedge');
/** Verbs and adjectives that only say how another verb is meant: "plans to cut", "is expected to rise". */
const MATRIX: Readonly<Record<string, Mood>> = {
  plan: 'planned', intend: 'planned', aim: 'planned', hope: 'planned', want: 'planned', agree: 'planned', decide: 'planned', set: 'planned', due: 'planned', schedule: 'planned',
  pledge: 'planned', promise: 'planned', vow: 'planned', threaten: 'planned', prepare: 'planned', propose: 'planned', seek: 'planned', try: 'planned', attempt: 'planned', expect: 'planned',
  appear: 'possible', seem: 'possible', believe: 'possible', think: 'possible', suspect: 'possible', likely: 'possible', allege: 'possible', estimate: 'possible', rumour: 'possible', presume: 'possible',
  order: 'ordered', have: 'ordered', need: 'ordered', urge: 'ordered', force: 'asserted', tell: 'ordered', call: 'ordered', require: 'ordered', oblige: 'ordered',
  begin: 'asserted', start: 'asserted', continue: 'asserted', stop: 'asserted', manage: 'asserted', go: 'planned', use: 'asserted', help: 'asserted', be: 'planned',
}; // prettier-ignore

/** The verb or adjective that says how an infinitive is meant: of "plans to cut" it is "plans". */
export function matrixOf(tree: Tree, predicate: Word): Word | undefined {
  if (relationOf(predicate) !== 'xcomp') return undefined;
  const parent = parentOf(tree, predicate);
  return parent !== undefined && Object.hasOwn(MATRIX, parent.lemma) ? parent : undefined;
}

/** How the clause is told. "will" is not planned but future; what hangs on "if" is conditional. */
export function moodOf(tree: Tree, predicate: Word): Mood {
  const children = childrenOf(tree, predicate);
  if (children.some((child) => child.relation === 'mark' && /^(?:if|unless|whether)$/.test(child.lower)))
    return 'conditional';
  const modal = children
    .filter((child) => child.relation.startsWith('aux'))
    .flatMap(({ lower }) => MODALS[lower] ?? [])[0];
  if (modal !== undefined) return modal;
  if (children.some((child) => relationOf(child) === 'advmod' && HEDGES.has(child.lower))) return 'possible';
  const matrix = matrixOf(tree, predicate);
  if (matrix !== undefined) {
    const outer = moodOf(tree, matrix);
    return outer === 'asserted' ? (MATRIX[matrix.lemma] ?? 'asserted') : outer;
  }
  if (children.some(({ text, relation }) => text === '?' && relation === 'punct')) return 'asked';
  // "has to pay", "is to open": without a matrix of its own.
  return children.some((child) => child.relation === 'mark' && child.lower === 'to') ? 'planned' : 'asserted';
}

/** "Rovers beat United", "rockets hit the port": news tells what has been, and the tagger can't see it; "shot" is past whatever its tag. */
const SAME_IN_PAST = /^(?:beat|hit|cut|put|set|shut|cost|quit|let|hurt|burst|spread|shed|bet|shot|fled)$/;

/** The time of a clause by its own verbs. A participle or an infinitive has that of the clause it hangs on; what is planned is to come. */
export function tenseOf(tree: Tree, predicate: Word): Tense {
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
