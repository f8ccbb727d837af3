import { childrenOf, parentOf, treeOf, upwardsFrom } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { FUTURE_LEADS, PLANS, SCHEDULED, TOLD_IN_PRESENT } from './time-words.ts';

/** Where the clause of a time looks. `earlier`: further back than what was told before ("had last spoken on Sunday"). */
export interface Direction {
  readonly ahead?: boolean;
  readonly earlier?: boolean;
}

const PAST: Direction = { ahead: false };
const AHEAD: Direction = { ahead: true };
/** The nearest verb is not looked for farther away. */
const MOST_WORDS = 60;

/** Reads it from the tense of the verb that the time hangs on; from the nearest verb where the tree has none. */
export function directionOf(text: string, sentence: Sentence, span: Span, headline: boolean): Direction {
  if (FUTURE_LEADS.test(text.slice(Math.max(sentence.start, span.start - 30), span.start))) return AHEAD;
  const { words } = sentence;
  const inside = words.filter((word) => word.start < span.end && word.end > span.start);
  const anchor = inside.find((word) => !inside.some((other) => other.index === word.head)) ?? inside.at(-1);
  if (!anchor) return {};
  const tree = treeOf(sentence);
  for (const word of upwardsFrom(tree, anchor)) {
    if (word === anchor) continue;
    const direction = SCHEDULED.has(word.lower) ? AHEAD : tenseOf(tree, word, headline);
    if (direction) return direction;
  }
  return nearestTense(tree, anchor, headline);
}

/** The last verb before the time, or the first behind it. */
function nearestTense(tree: Tree, { index }: Word, headline: boolean): Direction {
  const tensed = (word: Word): boolean => tenseOf(tree, word, headline) !== undefined;
  const verb =
    tree.words.slice(Math.max(0, index - MOST_WORDS), index).findLast(tensed) ??
    tree.words.slice(index, index + MOST_WORDS).find(tensed);
  return (verb && tenseOf(tree, verb, headline)) ?? {};
}

/** The tense of a verb, or of a noun or adjective with its "is"; undefined for what has none of its own. */
function tenseOf(tree: Tree, verb: Word, headline: boolean): Direction | undefined {
  const helpers = childrenOf(tree, verb).filter(
    ({ relation, index }) => /^(?:aux|cop)/.test(relation) && index < verb.index + 4,
  );
  if (verb.upos !== 'VERB' && verb.upos !== 'AUX' && helpers.length === 0) return undefined;
  const has = (...forms: readonly string[]): boolean => helpers.some(({ lower }) => forms.includes(lower));
  const perfect = helpers.some(({ lemma }) => lemma === 'have');
  if (has('had')) return { ahead: false, earlier: true };
  if (perfect) return PAST;
  if (has('will', 'shall', "'ll", '’ll', 'wo', 'would', 'may', 'might', 'could', 'can', 'must', 'should', 'ca'))
    return AHEAD;
  const mark = tree.words[verb.index - 1];
  if (mark?.lower === 'to' && mark.upos === 'PART') return infinitive(tree, verb, headline);
  const finite = helpers.at(0) ?? verb;
  if (finite.xpos === 'VBD' || /^(?:was|were|did)$/.test(finite.lower)) return PAST;
  if (finite.xpos === 'VBN' && finite === verb) return SCHEDULED.has(verb.lower) ? AHEAD : PAST;
  const bare = finite.xpos === 'VB' && finite === verb && verb.relation === 'conj';
  const upper = parentOf(tree, verb);
  if (bare) return upper?.xpos === 'VB' ? tenseOf(tree, upper, headline) : AHEAD;
  if (finite.xpos === 'VBZ' || finite.xpos === 'VBP')
    return headline || TOLD_IN_PRESENT.has(finite.lemma) ? PAST : AHEAD;
  return undefined;
}

/** "plans to meet", "is to meet", "Court to rule on Friday": ahead. "met to discuss": as its verb. */
function infinitive(tree: Tree, verb: Word, headline: boolean): Direction | undefined {
  const upper = parentOf(tree, verb);
  const before = tree.words[verb.index - 2];
  if (!upper || verb.relation === 'root') return AHEAD;
  const plans = [upper, before].some(
    (word) => word !== undefined && (PLANS.has(word.lemma) || PLANS.has(word.lower) || word.lemma === 'be'),
  );
  return plans ? AHEAD : tenseOf(tree, upper, headline);
}
